"""Body plans, one file each: what turns proportions and a pose into paper."""
