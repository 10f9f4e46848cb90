people = { $count ->
    [one] Eine Person
   *[other] { $count } Personen
}
    .hint = { NUMBER($count, minimumFractionDigits: 2) } { DATETIME($day) }
-name = Verein
name = { -name } { people } { people.hint } { "{" } { "\u00e4" }
loop = { loop }
a = { b }
b = { a }
# Kommentar
### Datei
