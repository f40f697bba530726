"""Everything between the shots: titles, credits, transitions, contact sheets and stand-in stills."""
