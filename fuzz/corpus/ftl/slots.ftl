name = { $organisation }, [Seite]({ $organisation-website }) **{ $carrier }**
hours = Stunden
unit-hours = Stunden
goals = Ziele
    .row = Ziel { $number }
    .add = Noch ein Ziel
goal = Ziel
rule-first = Bei { $first-page } fehlt etwas.
