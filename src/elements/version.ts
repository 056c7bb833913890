/** Which copy of the package this is. A build has the version of package.json in the place of this word (rollup.config.mjs). */
export const version: string = 'source';
