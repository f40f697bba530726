"""Characters: sheets, poses, body plans and the pass that turns them into pictures."""
