"""The command line: arguments become acts, outcomes become one sentence or one JSON object."""
