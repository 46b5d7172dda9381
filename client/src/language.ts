/** The language of the files that the server reads. */
export const articleLanguage = 'news-article';
