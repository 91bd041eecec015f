# review: draft

### When a member of staff reads messages of parents.

hours-title = Mijn werktijden
hours-text = Berichten van ouders die kunnen wachten, krijgt u in uw werktijd. Ouders horen wanneer zij een antwoord mogen verwachten.
hours-days = Werkdagen
hours-monday = maandag
hours-tuesday = dinsdag
hours-wednesday = woensdag
hours-thursday = donderdag
hours-friday = vrijdag
hours-saturday = zaterdag
hours-sunday = zondag
hours-from = Vanaf
hours-until = Tot
hours-wrong = Kies minstens één dag, en een eindtijd na de begintijd, zoals 08:00 en 17:00.
hours-changed = Uw werktijden zijn opgeslagen.
hours-change = Werktijden wijzigen
