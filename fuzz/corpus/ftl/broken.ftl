form-title = { $a
form-intro
 = x
.option = y
name = Name
    .hint
free = {}
