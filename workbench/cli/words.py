"""Help, in Dutch and in English."""

HELP = {
    "app": (
        "Familienetwerk in kaart, dreiging geordend, een plan op papier. "
        "De werkbank voorspelt niets; het oordeel is van u. / "
        "Map a family network, order the threat, put a plan on paper. "
        "The workbench predicts nothing; the judgement is yours."
    ),
    "file": "Casusbestand, gepubliceerde zaak, stamboom, GEDCOM of Excel; herkend aan de inhoud. / Case file, published case, pedigree, GEDCOM or Excel; recognised by its content.",
    "json": "Precies één JSON-document. / Exactly one JSON document.",
    "serve": "Open de werkbank in de browser. / Open the workbench in the browser.",
    "training": "Met een verzonnen oefencasus. / With a fictional training case.",
    "store": "Map van de opslag. / Folder of the store.",
    "port": "Poort op deze computer. / Port on this machine.",
    "show": "Open meteen een venster. / Open a window at once.",
    "analyse": "Bronnen van dreiging, wat onbekend is, wie er gevaar loopt. / Threat sources, what is unknown, who is at risk.",
    "strict": "Alleen wat bevestigd is. / Only what is confirmed.",
    "weigh": "De escalatietoets van één maatregel in deze casus. / The escalation test of one measure in this case.",
    "measure": "De maatregel, zoals home_ban. / The measure, such as home_ban.",
    "person": "Over wie de maatregel gaat. / Whom the measure is about.",
    "place": "Het genogram: plaatsen, lijnen of de tekening. / The genogram: places, lines or the drawing.",
    "svg": "Schrijf de tekening. / Write the drawing.",
    "export": "Maak één document. / Make one document.",
    "document": "safety-plan, mediation-plan, genogram, network, tables, case-file",
    "to": "Het bestand dat gemaakt wordt. / The file to be made.",
    "format": "docx, pdf, svg, png, html, graphml, xlsx, json",
    "language": "nl, en",
    "recipient": "Voor wie / For whom: team, police, veilig_thuis, mediator, victim",
    "prepare": "Bemiddelingsplan: noem ook wie u nu nog niet benadert. / Mediation plan: also name whom you do not approach yet.",
    "import": "Lees een bestand in als voorstel. / Take a file in as a proposal.",
    "case": "De casus, op id of nummer; anders een nieuwe. / The case, by id or number; else a new one.",
    "accept": "all, of rijen: 1,2=PERSOON. Zonder dit wordt niets toegevoegd. / all, or rows: 1,2=PERSON. Without it nothing is added.",
    "backup": "Maak één versleuteld bestand van de opslag, ook terwijl u werkt. / Make one encrypted file of the store, also while you work.",
    "restore": "Maak een opslag uit een kopie. / Make a store from a backup.",
    "backup-file": "De kopie. / The backup.",
    "new-store": "Map waarin nog geen opslag staat. / Folder that holds no store yet.",
    "rekey": "Stel een nieuwe wachtzin in. / Set a new passphrase.",
    "raw": "Versleutel ook alles opnieuw, met een nieuwe herstelsleutel. / Also encrypt everything anew, with a new recovery key.",
    "recovery": "Open met de herstelsleutel. / Open with the recovery key.",
    "log": "Het toegangslogboek: wie las of wijzigde wat, en waarom. / The access log: who read or changed what, and why.",
    "log-verify": "Noem elke regel die is gewijzigd, verwijderd, ingevoegd of verplaatst. / Name every row that was altered, deleted, inserted or moved.",
    "log-accept": "Ga verder met een opslag die is teruggedraaid; dat komt in het toegangslogboek. / Go on with a store that was rolled back; that goes into the access log.",
    "check-method": "Controleer de inhoud van de methode. / Check the content of the method.",
}
