/** Application id of Microsoft Graph, the same in every tenant and cloud. */
export const microsoftGraphAppId = '00000003-0000-0000-c000-000000000000';
