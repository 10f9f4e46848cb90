# Hilfeplan: was in Österreich anders heißt

sign-representative =
    .hint = Wenn eine nötig ist, zum Beispiel die Eltern eines Kindes oder die Erwachsenenvertretung.
