"""Other words that people use for the members of closed lists."""

STYLE_WORDS: dict[str, str] = {
    "paper cutout": "paper_cutout", "paper cut-out": "paper_cutout", "papercut": "paper_cutout", "cutout": "paper_cutout",
    "cut-out": "paper_cutout", "watercolour": "watercolor", "water color": "watercolor", "aquarelle": "watercolor",
    "animé": "anime", "cartoony": "cartoon", "cartoons": "cartoon", "oil paint": "oil_painting", "oils": "oil_painting",
    "oil": "oil_painting", "clay": "claymation", "plasticine": "claymation", "stop-motion": "stop_motion",
    "stopmotion": "stop_motion", "pixel": "pixel_art", "pixelart": "pixel_art", "8-bit": "pixel_art", "8bit": "pixel_art",
    "16-bit": "pixel_art", "film noir": "noir", "cyber punk": "cyberpunk", "photoreal": "photorealistic",
    "photo-realistic": "photorealistic", "realistic": "photorealistic", "hyperrealistic": "photorealistic",
    "real life": "photorealistic", "live action": "photorealistic", "3-d": "3d", "cgi": "3d", "pixar": "3d",
    "comic book": "comic", "comics": "comic", "comic-book": "comic", "old vhs": "vhs", "video tape": "vhs",
    "movie look": "cinematic", "doc": "documentary", "docu": "documentary", "legos": "lego", "brick": "lego",
    "sketched": "sketch", "pencil": "sketch", "pencil drawing": "sketch", "hand drawn": "sketch", "hand-drawn": "sketch",
    "lowpoly": "low_poly", "low-poly": "low_poly", "ukiyo-e": "ukiyo_e", "ukiyoe": "ukiyo_e",
    "woodblock": "ukiyo_e", "japanese woodblock": "ukiyo_e", "studio ghibli": "ghibli", "vapor wave": "vaporwave",
    "vapourwave": "vaporwave", "steam punk": "steampunk", "found-footage": "found_footage",
    "black and white": "black_and_white", "black & white": "black_and_white", "b&w": "black_and_white",
    "bw": "black_and_white", "monochrome": "black_and_white", "puppets": "puppet", "puppetry": "puppet",
    "marionette": "puppet", "muppets": "puppet", "80s": "retro_80s", "eighties": "retro_80s", "80's": "retro_80s",
    "retro": "retro_80s", "1980s": "retro_80s", "acuarela": "watercolor", "aquarell": "watercolor", "aquarela": "watercolor",
    "水彩": "watercolor", "アニメ": "anime", "动漫": "anime",
}  # fmt: skip

ASPECT_WORDS: dict[str, str] = {
    "vertical": "9:16", "portrait": "9:16", "upright": "9:16", "tall": "9:16", "tiktok": "9:16", "reels": "9:16",
    "reel": "9:16", "shorts": "9:16", "stories": "9:16", "9x16": "9:16", "9/16": "9:16", "horizontal": "16:9",
    "landscape": "16:9", "widescreen": "16:9", "wide screen": "16:9", "youtube": "16:9", "wide": "16:9", "16x9": "16:9",
    "16/9": "16:9", "square": "1:1", "1x1": "1:1", "1/1": "1:1", "4x5": "4:5", "4/5": "4:5", "21x9": "21:9",
    "21/9": "21:9", "ultrawide": "21:9", "ultra wide": "21:9", "cinemascope": "21:9", "4x3": "4:3", "4/3": "4:3",
    "old tv": "4:3", "hochformat": "9:16", "querformat": "16:9", "cuadrado": "1:1", "carré": "1:1", "quadratisch": "1:1",
    "quadrado": "1:1", "縦": "9:16", "竖屏": "9:16", "横屏": "16:9",
}  # fmt: skip

QUALITY_WORDS: dict[str, str] = {
    "free": "animatic", "storyboard": "animatic", "rough": "draft", "rough cut": "draft", "quick": "draft",
    "preview": "draft", "cheap": "draft", "normal": "standard", "medium": "standard", "default": "standard",
    "best": "high", "premium": "high", "final": "high", "highest": "high", "top": "high",
}  # fmt: skip

MUSIC_WORDS: dict[str, str] = {
    "ambient": "calm", "relaxing": "calm", "soft": "calm", "quiet": "calm", "piano": "calm", "lofi": "calm", "lo-fi": "calm",
    "acoustic": "calm", "jazz": "happy", "upbeat": "happy", "cheerful": "happy", "ukulele": "happy", "pop": "happy",
    "jolly": "happy", "silly": "funny", "playful": "funny", "circus": "funny", "melancholy": "sad", "melancholic": "sad",
    "violin": "sad", "orchestra": "epic", "orchestral": "epic", "heroic": "epic", "cinematic": "epic", "tense": "suspenseful",
    "tension": "suspenseful", "thriller": "suspenseful", "eerie": "mysterious", "strange": "mysterious", "dark": "mysterious",
    "love": "romantic", "tender": "romantic", "creepy": "scary", "horror": "scary", "spooky": "scary", "lullaby": "dreamy",
    "dream": "dreamy", "magical": "dreamy", "synth": "dreamy", "techno": "action", "rock": "action", "metal": "action",
    "drums": "action", "fast": "action", "electronic": "action",
}  # fmt: skip

TONE_WORDS: dict[str, str] = {
    "comedy": "funny", "comedic": "funny", "hilarious": "funny", "silly": "funny", "goofy": "funny", "humorous": "funny",
    "lighthearted": "funny", "spooky": "scary", "creepy": "scary", "horror": "scary", "terrifying": "scary", "creepier": "scary",
    "scarier": "scary", "funnier": "funny", "sadder": "sad", "darker": "dark", "tragic": "sad", "melancholic": "sad",
    "gritty": "dark", "love story": "romantic", "romance": "romantic", "heartwarming": "wholesome", "cute": "wholesome",
    "sweet": "wholesome", "tense": "suspenseful", "thriller": "suspenseful", "suspense": "suspenseful", "drama": "dramatic",
    "mystery": "mysterious", "eerie": "mysterious", "hopeful": "uplifting", "inspiring": "uplifting", "happier": "uplifting",
    "relaxing": "calm", "peaceful": "calm", "sarcasm": "sarcastic", "sci-fi": "sci_fi", "scifi": "sci_fi",
    "science fiction": "sci_fi", "action-packed": "action", "heroic": "epic",
}  # fmt: skip

LANGUAGE_NAMES: dict[str, str] = {
    "en": "english", "es": "spanish", "fr": "french", "de": "german", "pt": "portuguese", "ja": "japanese", "zh": "chinese",
    "it": "italian", "nl": "dutch", "pl": "polish", "ru": "russian", "uk": "ukrainian", "cs": "czech", "sk": "slovak",
    "sv": "swedish", "da": "danish", "no": "norwegian", "fi": "finnish", "is": "icelandic", "et": "estonian", "lv": "latvian",
    "lt": "lithuanian", "hu": "hungarian", "ro": "romanian", "bg": "bulgarian", "el": "greek", "tr": "turkish",
    "ar": "arabic", "he": "hebrew", "fa": "persian", "hi": "hindi", "bn": "bengali", "ur": "urdu", "ta": "tamil",
    "te": "telugu", "ko": "korean", "vi": "vietnamese", "th": "thai", "id": "indonesian", "ms": "malay", "sw": "swahili",
    "hr": "croatian", "sr": "serbian", "sl": "slovenian", "ca": "catalan", "eu": "basque", "ga": "irish", "cy": "welsh",
    "af": "afrikaans", "eo": "esperanto", "la": "latin", "ka": "georgian", "hy": "armenian", "mk": "macedonian",
}  # fmt: skip
"""ISO 639-1 codes of the languages a film can speak, with their English names."""

LANGUAGE_WORDS: dict[str, str] = {name: code for code, name in LANGUAGE_NAMES.items()} | {
    "español": "es", "castellano": "es", "espagnol": "es", "français": "fr", "francais": "fr", "deutsch": "de", "português": "pt",
    "portugues": "pt", "brazilian": "pt", "日本語": "ja", "中文": "zh", "mandarin": "zh", "italiano": "it", "farsi": "fa",
    "inglés": "en", "anglais": "en", "englisch": "en", "inglês": "en", "英語": "en", "英文": "en",
}  # fmt: skip
