/** The longest texts and the most of each kind that can be kept: what schemas ask for and forms let be typed. Apart from the schemas, for whoever shows them without zod. */
export const longestListName = 100;
export const longestViewName = 60;
export const longestStatusName = 40;
export const longestFieldName = 60;
export const longestTag = 60;
export const longestNote = 2000;
export const longestContact = 300;
/** What stands in a field of the visitor's own. */
export const longestFieldText = 2000;
/** The words of a condition. */
export const longestSearch = 200;
/** On one card. */
export const mostTags = 50;
export const mostStatuses = 20;
export const mostFields = 30;
