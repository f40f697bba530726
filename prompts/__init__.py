"""Every word that a language model or a person is sent, and the example utterances of every intent: loaded, checked."""

from prompts.agent_prompts import Prompt, Rendered, load_prompt
from prompts.catalogue import Replies, replies
from prompts.utterances import IntentLines, intent_lines

__all__ = ["IntentLines", "Prompt", "Rendered", "Replies", "intent_lines", "load_prompt", "replies"]
