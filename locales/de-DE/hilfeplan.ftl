# Hilfeplan: was in Deutschland anders heißt

sign-representative =
    .hint = Wenn eine nötig ist, zum Beispiel die Eltern eines Kindes oder die rechtliche Betreuung.
