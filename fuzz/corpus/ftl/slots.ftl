profile = { $organisation }, [Seite]({ $organisation-website }) **{ $carrier }**
goals = Ziele
    .row = Ziel { $number }
    .add = Noch ein Ziel
