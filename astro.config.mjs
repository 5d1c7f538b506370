import { defineConfig } from 'astro/config';
import experienceAudit from './src/site/index.ts';

export default defineConfig({ integrations: [experienceAudit()] });
