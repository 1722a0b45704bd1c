export const where = {};
