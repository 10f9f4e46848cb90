name = { "\u0Р4" }
goal = { "\U01F6ښ" }
