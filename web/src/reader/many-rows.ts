/** From here on the browser is told not to lay out what is out of sight; below it, exact scrolling is worth more. */
export const manyRows = 400;
