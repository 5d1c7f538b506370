/** What `doctor` says: how things stand, and in the second line what to do; {places} are filled. */
export const DOCTOR = {
  states: { ok: 'ok', note: 'note', lacking: 'lacking', broken: 'broken' },
  fine: 'Nothing is lacking.',
  failing: 'What is lacking or broken will make a command fail: {count}.',
  outcomes: {
    nodeFine: 'Node {node} runs the program; {needed} or newer is needed.',
    nodeOld: 'Node {node} is too old; {needed} or newer is needed.\nInstall a newer one from https://nodejs.org.',
    programFine: 'experience-audit {version}, as package.json asks.',
    programOther:
      'experience-audit {version} runs, and the project has {installed}.\nRun it in the folder of the project: npx experience-audit',
    programLost: 'package.json asks for experience-audit {asked}, and it is not installed.\nnpm install',
    programFree:
      'No package.json here asks for experience-audit: others may get another version than {version}.\nnpm install --save-dev experience-audit@{version}',
    tempFine: '{free} MB are free in {temp}, where builds work.',
    tempSmall:
      '{free} MB are free in {temp}, where builds work: too little for a large site.\nMake room, or set TMPDIR to another folder.',
    tempClosed: 'Nothing can be written in {temp}, where builds work.\nSet TMPDIR to another folder.',
    outFine: 'The site can be written to "{out}".',
    outClosed: 'Nothing can be written at "{out}", where the site goes.\nnpx experience-audit build --out DIR',
    chromeFine: 'PDFs are printed by {chrome}.',
    chromeNone:
      'No Chrome, Chromium or Edge is found; only --pdf needs one.\nInstall one or set CHROME_PATH; --single-file does without.',
    chromeAsked: '{file} asks for --pdf, and no Chrome, Chromium or Edge is found.\nInstall one or set CHROME_PATH.',
    chromeClosed:
      'CHROME_PATH says "{chrome}", and no program can be run there.\nSet it to the program file of Chrome, Chromium or Edge, or unset it.',
    fontsFine: 'There are fonts with Chinese letters for PDFs.',
    fontsNone:
      'No font with Chinese letters is installed: a PDF would show boxes.\nInstall one, for example Noto Sans CJK (on Debian and Ubuntu: fonts-noto-cjk).',
    fontsUnknown:
      'fc-list is not here to tell whether there are fonts with Chinese letters for PDFs.\nInstall fontconfig, or look into a PDF.',
    projectNone: 'There is no folder "{folder}", so this is no project yet.\nnpx experience-audit init',
    auditsFine: 'Audits in "{folder}": {audits}, all of them sound.',
    auditsBroken:
      'Audits in "{folder}": {audits}; problems: {problems}, the first at {place}.\nnpx experience-audit check',
    configFine: 'The settings stand in {config}.',
    configNone: 'There are no settings; every one has its default.\nWrite them into {config}.',
    configBroken: 'The settings are not sound: {place}.\nnpx experience-audit check {config}',
    schemasFine: 'The schemas for editors are up to date.',
    schemasNone:
      'There are no schemas by which an editor completes and underlines.\nnpx experience-audit schema --out schema',
    schemasStale:
      'The schemas for editors are not of this version and these settings: {files}.\nnpx experience-audit schema --out schema',
    linesNone:
      'Nothing leads an editor to the schema of these audits: {count}, the first {file}.\nWrite in its first line: {line}',
    gitFine: 'git tells the past of the audits, back to the first commit.',
    gitNone:
      'git is not installed, or not on the PATH: there is no history and no diff.\nInstall it: https://git-scm.com/downloads',
    repositoryNone: 'This is no git repository: there is no history and no diff.\ngit init --initial-branch=main',
    repositoryClosed:
      'git does not trust this repository: it belongs to another user of this machine.\ngit config --global --add safe.directory "$PWD"',
    commitsNone: 'There is no commit yet: there is no history and no diff.\ngit add . && git commit -m "Begin"',
    shallow:
      'The clone is shallow: older commits are missing, and the history is cut off.\ngit fetch --unshallow; in CI: fetch-depth: 0 (GitHub), GIT_DEPTH: "0" (GitLab)',
    baseFine: 'diff can compare with {base}.',
    baseNone: 'No main branch is here that diff could compare with.\ngit fetch origin main',
    baseApart:
      'Nothing here connects {base} with what is checked out, so diff cannot compare with it.\ngit fetch --unshallow',
    uncommitted: 'Files in "{folder}" with changes that are not committed: {count}.\ngit add {folder} && git commit',
    notIgnored: 'git does not ignore {list}.\nAdd it to .gitignore.',
    ciFine: '{file} runs {jobs}.',
    ciShallow:
      '{file} checks out without the whole history: trends and comparisons lack what is older.\nfetch-depth: 0 (GitHub), GIT_DEPTH: "0" (GitLab)',
    ciNone: 'No CI file checks and publishes the audits.\nnpx experience-audit init --publish github, or gitlab',
    gatesFine: 'check fails where a gate does.',
    gatesNever:
      'No gate can fail: check finds nothing bad enough.\nWrite "gates: { preset: recommended }" in {config}.',
    internal:
      'The site is for internal readers: it shows what is marked internal ({internal}) and names of people ({people}).\nPublish it behind a login, or write "audience: public" in {config}.',
    public: 'The site is for the public: what is marked internal ({internal}) and names of people ({people}) stay out.',
    elsewhere:
      '{file} builds for other readers than the settings say: {audience}.\nnpx experience-audit doctor --audience {audience}',
    personal:
      'Texts that look like personal data: {count}, the first at {place}.\nnpx experience-audit check --rule privacy/personal-data',
    address: 'Every page links to the repository: {repository}',
    robots:
      'Search engines may list what the site shows: there is no public/robots.txt.\nWrite one: User-agent: * and, below it, Disallow: /',
    siteFine: '{file} names the address of the site.',
    siteNone:
      'No build names the address of the site, so no page knows its own.\nnpx experience-audit build --site https://example.com',
    editions:
      'Editions frozen for internal readers lie in a site for the public: {names}.\nMove them elsewhere, or freeze them with --audience public.',
  },
};
