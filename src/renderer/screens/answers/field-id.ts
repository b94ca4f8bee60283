/** By this the form finds the field that has to be corrected. */
export const fieldId = (key: string): string => `answer-${key}`;
