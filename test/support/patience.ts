/** How long something is waited for that a process does, in milliseconds: no test fails because the machine has much to do. */
export const PATIENCE = { timeout: 600_000, interval: 50 };
