/** The version of package.json, put in by the bundler. */
declare const VERBATIM_VERSION: string;
