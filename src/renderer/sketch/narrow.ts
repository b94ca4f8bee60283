/** Where the figure around it leaves a drawing little room. */
export const NARROW = '@container (max-width: 400px)';
