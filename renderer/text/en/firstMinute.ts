export const firstMinute = {};
