import { removeTemp, tempFolder } from '../project/temp-folder.ts';
import { held } from './held.ts';
import { placed } from './system-error.ts';

/** Works with a folder for the time being, which is gone afterwards. */
export function inTempFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  return held(async () => {
    const folder = tempFolder();
    try {
      return await work(folder);
    } catch (error) {
      throw placed(error, folder);
    } finally {
      removeTemp(folder);
    }
  });
}
