/** The levels of the standard rubric by id, floors included; and what stands at level 0 and may still be shown to be higher. */
export const LEVELS = {
  'not-shown': {
    name: 'Not shown yet',
    says: 'What customers get has not been looked at enough to tell.',
  },
  unmet: {
    name: 'Unmet',
    says: 'The customer did not get what they came for.',
  },
  perfunctory: {
    name: 'Perfunctory',
    says: 'The company did its duty and the task got done.',
  },
  service: {
    name: 'Service',
    says: 'A complete process did it quickly and efficiently.',
  },
  experience: {
    name: 'Experience',
    says: 'The customer was moved and wants to come back.',
  },
  none: {
    name: 'None',
    says: 'Nothing ties the customer to the company yet.',
  },
  transaction: {
    name: 'Transaction',
    says: 'The product solves the problem, steadily and at a fair price.',
  },
  personal: {
    name: 'Personal',
    says: 'The customer is known as a person and cared for when it matters.',
  },
  partnership: {
    name: 'Partnership',
    says: 'Both sides grow together and gain from each other.',
  },
};
