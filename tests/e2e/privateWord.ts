// A word that stands in private texts only, on the walk through every screen: whoever reads it on a screen has read one of them.
export const PRIVATE_WORD = 'Quellfeder';
