"""Stories in other languages: the user's sentence is kept whole, and frames of that language go around it."""
