# review: draft

### The staff of a school.

team-title = Medewerkers
team-name = Naam
team-name-hint = Zoals ouders en collega’s deze persoon kennen.
team-name-wrong = Vul een naam in van 1 tot 80 tekens.
team-role = Rol
team-role-teacher = Leerkracht
team-role-office = Administratie
team-role-head = Directeur
team-role-hint = Een leerkracht ziet de eigen groepen. De administratie ziet de hele school. Alleen de directeur ziet het logboek.
team-role-wrong = Kies een rol.
team-groups = Groepen van deze leerkracht
team-contact = Contactpersoon van de school
team-contact-hint = Een ouder die zich ernstig zorgen maakt, kan vragen of de contactpersoon belt. Alleen de contactpersoon ziet dat.
team-state = Status
# Variables:
#   $day (Date) - the day
team-state-gone = Uit dienst sinds { $day }
# Variables:
#   $day (Date) - the day
team-state-seen = Laatst ingelogd op { $day }
team-state-ready = Kan inloggen
# Variables:
#   $day (Date) - the last day on which the link works
team-state-invited = Uitgenodigd; de link werkt tot { $day }
team-state-no-link = Nog niet uitgenodigd
team-listed = Staat een collega al in de lijst? Kies dan de naam, en maak daar de link.

team-invite = Medewerker uitnodigen
team-save = Opslaan
team-changed = Opgeslagen.
team-link-title = Eenmalige link
# Variables:
#   $name (Text) - name of the member of staff
team-link-text = Geef deze link aan { $name }. Liefst persoonlijk: wie de link heeft, kan ermee inloggen.
team-link-once = U ziet de link alleen nu. Hij werkt één keer, 7 dagen lang.
team-new-link = Nieuwe link maken
team-new-link-text = Voor wie nog niet kan inloggen, of de telefoon kwijt is. De oude link en het oude wachtwoord werken dan niet meer, en de persoon is meteen overal uitgelogd.
team-deactivate = Uit dienst zetten
team-deactivate-text = De persoon is meteen overal uitgelogd en kan niet meer inloggen.
team-deactivated = De persoon is uitgelogd en kan niet meer inloggen.
team-bring-back = Weer in dienst nemen
team-bring-back-text = De persoon krijgt een nieuwe link en stelt het inloggen opnieuw in.
team-own-account = U kunt uzelf niet uit dienst zetten. Vraag het een collega.
team-last-head = Dit is de enige directeur. Maak eerst iemand anders directeur.
