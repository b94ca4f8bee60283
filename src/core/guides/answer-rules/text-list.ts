export const isTextList = (answer: unknown): answer is string[] =>
  Array.isArray(answer) && answer.every((item) => typeof item === 'string');
