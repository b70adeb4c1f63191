<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Backcare</source>
        <translation>Über Backcare</translation>
    </message>
    <message>
        <source>Terms: see its files</source>
        <translation>Bedingungen: siehe dortige Dateien</translation>
    </message>
    <message>
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message>
        <source>medical device disclaimer diagnosis privacy</source>
        <translation>Medizinprodukt Haftung Hinweis Diagnose Datenschutz Privatsphäre</translation>
    </message>
    <message>
        <source>What it is, and what it is not</source>
        <translation>Was es ist und was nicht</translation>
    </message>
    <message>
        <source>Backcare helps you keep a diary, follow general exercises and notice warning signs. It does not diagnose or treat any condition and is not a medical device. It can miss serious problems. It is for adults; it is not for use after surgery, major injury or in pregnancy unless a clinician agrees.</source>
        <translation>Backcare hilft dir, ein Tagebuch zu führen, allgemeine Übungen zu machen und Warnzeichen zu bemerken. Es diagnostiziert und behandelt keine Krankheit und ist kein Medizinprodukt. Es kann ernste Probleme übersehen. Es ist für Erwachsene; es ist nicht für die Zeit nach einer Operation oder schweren Verletzung oder in der Schwangerschaft, außer eine Fachperson stimmt zu.</translation>
    </message>
    <message>
        <source>What you write stays on this computer. Backcare does not go online.</source>
        <translation>Was du schreibst, bleibt auf diesem Computer. Backcare geht nicht ins Internet.</translation>
    </message>
    <message>
        <source>version number</source>
        <translation>Version Nummer Versionsnummer</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>can’t be used</source>
        <translation>nicht nutzbar</translation>
    </message>
    <message>
        <source>Rules of the symptom check</source>
        <translation>Regeln des Symptom-Checks</translation>
    </message>
    <message>
        <source>{name}: {version}</source>
        <translation>{name}: {version}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Backcare itself is under the MIT licence. Questionnaires keep the terms of their authors, which stand below each. SQLite is in the public domain, and Python is under the PSF licence. These libraries run inside it, as installed here.</source>
        <translation>Backcare selbst steht unter der MIT-Lizenz. Für Fragebögen gelten die Bedingungen derer, die sie verfasst haben; sie stehen jeweils darunter. SQLite ist gemeinfrei, und Python steht unter der PSF-Lizenz. Diese Bibliotheken laufen darin, wie sie hier installiert sind.</translation>
    </message>
</context>
<context>
    <name>AboutRoutine</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>etwa {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>About {minutes} min</source>
        <translation>Etwa {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Fits: {phases}</source>
        <translation>Passt für: {phases}</translation>
    </message>
    <message>
        <source>Fits from about {phase}.</source>
        <translation>Passt etwa ab: {phase}.</translation>
    </message>
    <message>
        <source>You need the floor and nothing else</source>
        <translation>Du brauchst den Boden und sonst nichts</translation>
    </message>
    <message>
        <source>You need: {things}</source>
        <translation>Du brauchst: {things}</translation>
    </message>
    <message>
        <source>first two days</source>
        <translation>erste zwei Tage</translation>
    </message>
    <message>
        <source>days 3–5</source>
        <translation>Tage 3–5</translation>
    </message>
    <message>
        <source>week 2</source>
        <translation>Woche 2</translation>
    </message>
    <message>
        <source>weeks 3–4</source>
        <translation>Wochen 3–4</translation>
    </message>
    <message>
        <source>full training</source>
        <translation>volles Training</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>jeder Tag</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>strap</source>
        <translation>Gurt</translation>
    </message>
    <message>
        <source>band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>dowel</source>
        <translation>Stab</translation>
    </message>
    <message>
        <source>box</source>
        <translation>Kiste</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>dumbbell</source>
        <translation>Kurzhantel</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Stange</translation>
    </message>
</context>
<context>
    <name>ActionCardView</name>
    <message>
        <source>See the steps</source>
        <translation>Schritte ansehen</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Symptome prüfen</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Warum das?</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>unable</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>as before your back hurt</source>
        <translation>wie vor den Rückenschmerzen</translation>
    </message>
    <message>
        <source>Show the last answer</source>
        <translation>Letzte Antwort zeigen</translation>
    </message>
    <message>
        <source>Show the last answer: {activity}</source>
        <translation>Letzte Antwort zeigen: {activity}</translation>
    </message>
</context>
<context>
    <name>AfterFoot</name>
    <message>
        <source>Key X.</source>
        <translation>Taste X.</translation>
    </message>
    <message>
        <source>Back to the rating</source>
        <translation>Zurück zum Schmerzwert</translation>
    </message>
    <message>
        <source>How did the exercises feel?</source>
        <translation>Wie waren die Übungen?</translation>
    </message>
</context>
<context>
    <name>AfterRating</name>
    <message>
        <source>Your rating {score} is not saved.</source>
        <translation>Dein Schmerzwert {score} ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>AllAnswersCard</name>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
</context>
<context>
    <name>AllKeeper</name>
    <message>
        <source>Your entries are being read.</source>
        <translation>Deine Einträge werden gelesen.</translation>
    </message>
    <message>
        <source>Your entries can’t be read now. Nothing in them has changed.</source>
        <translation>Deine Einträge lassen sich jetzt nicht lesen. Nichts in ihnen hat sich geändert.</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Ältere Einträge zeigen</translation>
    </message>
    <message>
        <source>No entries yet.</source>
        <translation>Noch keine Einträge.</translation>
    </message>
</context>
<context>
    <name>AllPage</name>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>AmountPanel</name>
    <message>
        <source>Which set of {exercise}</source>
        <translation>Welcher Satz, {exercise}</translation>
    </message>
    <message>
        <source>How much, {exercise}</source>
        <translation>Wie viel, {exercise}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save this set of {exercise}</source>
        <translation>Diesen Satz speichern, {exercise}</translation>
    </message>
    <message>
        <source>Close without a change of {exercise}</source>
        <translation>Ohne Änderung schließen, {exercise}</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Suddenly</source>
        <translation>Plötzlich</translation>
    </message>
    <message>
        <source>Bit by bit</source>
        <translation>Nach und nach</translation>
    </message>
    <message>
        <source>Hours or a day after</source>
        <translation>Stunden oder einen Tag danach</translation>
    </message>
    <message>
        <source>Getting better</source>
        <translation>Wird besser</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation>Wird schlimmer</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>A doctor</source>
        <translation>Eine Arztpraxis</translation>
    </message>
    <message>
        <source>An emergency department</source>
        <translation>Eine Notaufnahme</translation>
    </message>
    <message>
        <source>A physiotherapist</source>
        <translation>Eine Physiopraxis</translation>
    </message>
    <message>
        <source>Another clinician</source>
        <translation>Eine andere Fachperson</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Wie es begann</translation>
    </message>
    <message>
        <source>What you were doing</source>
        <translation>Was du gerade getan hast</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Wann es begann</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Wie es sich entwickelt</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} Jahre</translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation>{score} von 10</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>Vor {days} Tagen</translation>
    </message>
    <message>
        <source>You said: {answer}</source>
        <translation>Du hast gesagt: {answer}</translation>
    </message>
    <message>
        <source>One of the signs on the list</source>
        <translation>Eines der Zeichen auf der Liste</translation>
    </message>
    <message>
        <source>You said: it applies</source>
        <translation>Du hast gesagt: es trifft zu</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>I have back pain. None of the warning signs on a list applies to me.</source>
        <translation>Ich habe Rückenschmerzen. Keines der Warnzeichen auf einer Liste trifft auf mich zu.</translation>
    </message>
    <message>
        <source>I have back pain, and one of the warning signs on a list applies to me.</source>
        <translation>Ich habe Rückenschmerzen, und eines der Warnzeichen auf einer Liste trifft auf mich zu.</translation>
    </message>
    <message>
        <source>I have {signs}.</source>
        <translation>Ich habe {signs}.</translation>
    </message>
    <message>
        <source>I may have {signs}.</source>
        <translation>Vielleicht habe ich {signs}.</translation>
    </message>
    <message>
        <source>The pain is {score} out of 10 now.</source>
        <translation>Der Schmerz ist jetzt {score} von 10.</translation>
    </message>
    <message>
        <source>I am {age} years old.</source>
        <translation>Ich bin {age} Jahre alt.</translation>
    </message>
    <message>
        <source>I have back pain.</source>
        <translation>Ich habe Rückenschmerzen.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>I have had back pain since {day}.</source>
        <translation>Ich habe Rückenschmerzen seit {day}.</translation>
    </message>
    <message>
        <source>I have had back pain since {day}, after {cause}.</source>
        <translation>Ich habe Rückenschmerzen seit {day}, nach {cause}.</translation>
    </message>
    <message>
        <source>deadlifts</source>
        <translation>Kreuzheben</translation>
    </message>
    <message>
        <source>squats</source>
        <translation>Kniebeugen</translation>
    </message>
    <message>
        <source>Romanian deadlifts</source>
        <translation>rumänischem Kreuzheben</translation>
    </message>
    <message>
        <source>a bench press</source>
        <translation>Bankdrücken</translation>
    </message>
    <message>
        <source>barbell rows</source>
        <translation>Langhantelrudern</translation>
    </message>
    <message>
        <source>Olympic lifting</source>
        <translation>olympischem Gewichtheben</translation>
    </message>
    <message>
        <source>rowing</source>
        <translation>Rudern</translation>
    </message>
    <message>
        <source>a leg workout</source>
        <translation>einem Beintraining</translation>
    </message>
    <message>
        <source>a long workout</source>
        <translation>einem langen Training</translation>
    </message>
    <message>
        <source>lifting something light</source>
        <translation>dem Heben von etwas Leichtem</translation>
    </message>
    <message>
        <source>a fall from a height</source>
        <translation>einem Sturz aus der Höhe</translation>
    </message>
    <message>
        <source>Rule set {version}, reviewed by {name}.</source>
        <translation>Regelwerk {version}, geprüft von {name}.</translation>
    </message>
    <message>
        <source>Rule set {version}. Not reviewed by a clinician yet.</source>
        <translation>Regelwerk {version}. Noch von keiner Fachperson geprüft.</translation>
    </message>
    <message>
        <source>Sources: lists of the NHS, NICE guidelines and studies, named in Help.</source>
        <translation>Quellen: Listen des NHS, NICE-Leitlinien und Studien, genannt in der Hilfe.</translation>
    </message>
    <message>
        <source>Sources: {titles}. All are named in Help.</source>
        <translation>Quellen: {titles}. Alle sind in der Hilfe genannt.</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>The answers that led here</source>
        <translation>Die Antworten, die hierher führten</translation>
    </message>
    <message>
        <source>Answer the rest</source>
        <translation>Rest beantworten</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Antworten ändern</translation>
    </message>
    <message>
        <source>{when}. Is one of the answers wrong?</source>
        <translation>{when}. Ist eine der Antworten falsch?</translation>
    </message>
</context>
<context>
    <name>AppContent</name>
    <message>
        <source>The symptom check can&apos;t be used: {reason}</source>
        <translation>Der Symptom-Check ist nicht nutzbar: {reason}</translation>
    </message>
    <message>
        <source>The RMDQ can&apos;t be used: {reason}</source>
        <translation>Der RMDQ ist nicht nutzbar: {reason}</translation>
    </message>
    <message>
        <source>Part of Help can&apos;t be used: {reason}</source>
        <translation>Ein Teil der Hilfe ist nicht nutzbar: {reason}</translation>
    </message>
    <message>
        <source>The way back to lifting can&apos;t be used: {reason}</source>
        <translation>Der Weg zurück zum Heben ist nicht nutzbar: {reason}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>It needs the symptom check’s words.</source>
        <translation>Es braucht die Texte des Symptom-Checks.</translation>
    </message>
    <message>
        <source>The report can&apos;t be made: {reason}</source>
        <translation>Der Bericht lässt sich nicht erstellen: {reason}</translation>
    </message>
    <message>
        <source>Part of Backcare&apos;s content can&apos;t be used; the rest works.
{reasons}</source>
        <translation>Ein Teil von Backcares Inhalten ist nicht nutzbar; der Rest geht.
{reasons}</translation>
    </message>
</context>
<context>
    <name>ArchiveImporter</name>
    <message>
        <source>This passphrase doesn’t open it, or the file is damaged.</source>
        <translation>Diese Passphrase öffnet es nicht, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The archive could not be looked at.</source>
        <translation>Das Archiv ließ sich nicht ansehen.</translation>
    </message>
    <message>
        <source>{file} is not taken: it {reason}. Nothing was changed.</source>
        <translation>{file} wird nicht übernommen: die Datei {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is not taken. {place}{reason}. Nothing was changed.</source>
        <translation>{file} wird nicht übernommen. {place}{reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was imported. Your diary is as it was.</source>
        <translation>Nichts wurde importiert. Dein Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>Archive imported</source>
        <translation>Archiv importiert</translation>
    </message>
    <message>
        <source>The archive was not imported. Your diary is as it was.</source>
        <translation>Das Archiv wurde nicht importiert. Dein Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>Your diary is as it was before the import.</source>
        <translation>Dein Tagebuch ist wie vor dem Import.</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Import an archive</source>
        <translation>Archiv importieren</translation>
    </message>
    <message>
        <source>Passphrase of the archive</source>
        <translation>Passphrase des Archivs</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>This archive is locked</source>
        <translation>Dieses Archiv ist gesperrt</translation>
    </message>
    <message>
        <source>What becomes of your diary</source>
        <translation>Was aus deinem Tagebuch wird</translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>Neues dazu</translation>
    </message>
    <message>
        <source>Replace my diary</source>
        <translation>Tagebuch ersetzen</translation>
    </message>
    <message>
        <source>What becomes of your diary?</source>
        <translation>Was wird aus deinem Tagebuch?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>What is in the archive</source>
        <translation>Was im Archiv ist</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In your diary</source>
        <translation>In deinem Tagebuch</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Im Archiv</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Anders</translation>
    </message>
</context>
<context>
    <name>ArchiveUndo</name>
    <message>
        <source>One entry that you made since the import goes too, with any other change.</source>
        <translation>Ein Eintrag, den du seit dem Import gemacht hast, geht auch weg, ebenso jede andere Änderung.</translation>
    </message>
    <message>
        <source>{count} entries that you made since the import go too, with any other change.</source>
        <translation>{count} Einträge, die du seit dem Import gemacht hast, gehen auch weg, ebenso jede andere Änderung.</translation>
    </message>
    <message>
        <source>What you changed in your diary since the import goes too.</source>
        <translation>Was du seit dem Import in deinem Tagebuch geändert hast, geht auch weg.</translation>
    </message>
    <message>
        <source>{lost} A backup of your diary as it is now is made first.</source>
        <translation>{lost} Vorher wird eine Sicherung deines Tagebuchs gemacht, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Keep the import</source>
        <translation>Import behalten</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Undo the import?</source>
        <translation>Import zurücknehmen?</translation>
    </message>
    <message>
        <source>The import was not taken back.</source>
        <translation>Der Import wurde nicht zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>Made {when} by Backcare {version}. Nothing is changed until you import it.</source>
        <translation>Erstellt {when} mit Backcare {version}. Nichts wird geändert, bis du es importierst.</translation>
    </message>
    <message>
        <source>This version has no place for: {names}. They are left out.</source>
        <translation>Diese Version hat keinen Platz für: {names}. Das fällt weg.</translation>
    </message>
    <message>
        <source>Entries that you removed are counted, and travel too.</source>
        <translation>Einträge, die du entfernt hast, sind mitgezählt und kommen auch mit.</translation>
    </message>
    <message>
        <source>Nothing in the archive is new: importing it would change nothing.</source>
        <translation>Im Archiv ist nichts Neues: ein Import würde nichts ändern.</translation>
    </message>
    <message>
        <source>One entry is added.</source>
        <translation>Ein Eintrag kommt dazu.</translation>
    </message>
    <message>
        <source>{count} entries are added.</source>
        <translation>{count} Einträge kommen dazu.</translation>
    </message>
    <message>
        <source>What is in your diary stays as it is, also where the archive says something else. A backup is made first.</source>
        <translation>Was in deinem Tagebuch ist, bleibt, wie es ist, auch wo das Archiv etwas anderes sagt. Vorher wird eine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>Your diary is now what was in the archive. As it was before, it is kept as a backup.</source>
        <translation>Dein Tagebuch ist jetzt, was im Archiv war. Wie es vorher war, bleibt als Sicherung.</translation>
    </message>
    <message>
        <source>One entry was added.</source>
        <translation>Ein Eintrag kam dazu.</translation>
    </message>
    <message>
        <source>{count} entries were added.</source>
        <translation>{count} Einträge kamen dazu.</translation>
    </message>
    <message>
        <source>Your diary as it was before is kept as a backup.</source>
        <translation>Dein Tagebuch, wie es vorher war, bleibt als Sicherung.</translation>
    </message>
    <message>
        <source>One entry of your diary is not in the archive, and goes.</source>
        <translation>Ein Eintrag deines Tagebuchs ist nicht im Archiv und verschwindet.</translation>
    </message>
    <message>
        <source>{count} entries of your diary are not in the archive, and go.</source>
        <translation>{count} Einträge deines Tagebuchs sind nicht im Archiv und verschwinden.</translation>
    </message>
    <message>
        <source>Everything in your diary is in the archive too.</source>
        <translation>Alles in deinem Tagebuch ist auch im Archiv.</translation>
    </message>
    <message>
        <source>{count} entries become what the archive says.</source>
        <translation>{count} Einträge werden zu dem, was das Archiv sagt.</translation>
    </message>
    <message>
        <source>One entry becomes what the archive says.</source>
        <translation>Ein Eintrag wird zu dem, was das Archiv sagt.</translation>
    </message>
    <message>
        <source>Your choices in Settings become those of the archive. A backup of your diary is made first.</source>
        <translation>Was du in den Einstellungen gewählt hast, wird zu dem, was das Archiv sagt. Vorher wird eine Sicherung deines Tagebuchs gemacht.</translation>
    </message>
    <message>
        <source>An episode goes on in both: that of the archive ends on the day it was made.</source>
        <translation>In beiden läuft eine Episode: die des Archivs endet am Tag, an dem es erstellt wurde.</translation>
    </message>
    <message>
        <source>A flare-up that shares a day with one in your diary is left out.</source>
        <translation>Ein Schub, der einen Tag mit einem in deinem Tagebuch teilt, fällt weg.</translation>
    </message>
    <message>
        <source>The core programme that you follow here stays.</source>
        <translation>Das Rumpfprogramm, dem du hier folgst, bleibt.</translation>
    </message>
    <message>
        <source>A lift that has a plan in your diary keeps it; the archive’s plan is left out.</source>
        <translation>Eine Hebeübung, die in deinem Tagebuch einen Plan hat, behält ihn; der Plan des Archivs fällt weg.</translation>
    </message>
    <message>
        <source>Weekly targets from after the first one in your diary are left out.</source>
        <translation>Wochenziele aus der Zeit nach dem ersten in deinem Tagebuch fallen weg.</translation>
    </message>
    <message>
        <source>Pain ratings</source>
        <translation>Schmerzwerte</translation>
    </message>
    <message>
        <source>What was done about pain</source>
        <translation>Was gegen Schmerz getan wurde</translation>
    </message>
    <message>
        <source>Flare-ups</source>
        <translation>Schübe</translation>
    </message>
    <message>
        <source>Days without a flare-up</source>
        <translation>Tage ohne Schub</translation>
    </message>
    <message>
        <source>Ticked habits</source>
        <translation>Abgehakte Gewohnheiten</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Symptom checks</source>
        <translation>Symptom-Checks</translation>
    </message>
    <message>
        <source>Notes that somebody looked</source>
        <translation>Vermerke, dass jemand nachgesehen hat</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>Your own activities</source>
        <translation>Deine eigenen Tätigkeiten</translation>
    </message>
    <message>
        <source>Answers about activities</source>
        <translation>Antworten zu Tätigkeiten</translation>
    </message>
    <message>
        <source>Answers to the RMDQ</source>
        <translation>Antworten zum RMDQ</translation>
    </message>
    <message>
        <source>Answers about the change</source>
        <translation>Antworten zur Veränderung</translation>
    </message>
    <message>
        <source>Your own routines</source>
        <translation>Deine eigenen Abläufe</translation>
    </message>
    <message>
        <source>Choices for routines</source>
        <translation>Wahl zu Abläufen</translation>
    </message>
    <message>
        <source>Core programmes</source>
        <translation>Rumpfprogramme</translation>
    </message>
    <message>
        <source>Which programme was followed</source>
        <translation>Welchem Programm gefolgt wurde</translation>
    </message>
    <message>
        <source>Planned core days</source>
        <translation>Geplante Rumpf-Tage</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Trainingstage</translation>
    </message>
    <message>
        <source>Sets of core work</source>
        <translation>Sätze im Rumpftraining</translation>
    </message>
    <message>
        <source>Notes on exercises</source>
        <translation>Notizen zu Übungen</translation>
    </message>
    <message>
        <source>Exercises put aside</source>
        <translation>Beiseitegelegte Übungen</translation>
    </message>
    <message>
        <source>Core days not done</source>
        <translation>Nicht gemachte Rumpf-Tage</translation>
    </message>
    <message>
        <source>Pauses of core work</source>
        <translation>Pausen vom Rumpftraining</translation>
    </message>
    <message>
        <source>Core days not asked about</source>
        <translation>Rumpf-Tage, nach denen nicht gefragt wird</translation>
    </message>
    <message>
        <source>Weekly targets</source>
        <translation>Wochenziele</translation>
    </message>
    <message>
        <source>Days with a film</source>
        <translation>Tage mit Film</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>Hebeübungen</translation>
    </message>
    <message>
        <source>Lift log</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>Plans for lifts</source>
        <translation>Pläne für Hebeübungen</translation>
    </message>
    <message>
        <source>Tests before lifting</source>
        <translation>Tests vor dem Heben</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
</context>
<context>
    <name>AwakeKeeper</name>
    <message>
        <source>The screen may go dark: this computer doesn’t let Backcare keep it on.</source>
        <translation>Der Bildschirm kann dunkel werden: dieser Computer lässt nicht zu, dass Backcare ihn anlässt.</translation>
    </message>
</context>
<context>
    <name>Backcare</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The keys of this page stand on it. All others are in Help, after the session.</source>
        <translation>Die Tasten dieser Seite stehen auf ihr. Alle anderen stehen in der Hilfe, nach der Einheit.</translation>
    </message>
    <message>
        <source>The sample history is being made…</source>
        <translation>Der Beispielverlauf wird erstellt…</translation>
    </message>
    <message>
        <source>A sample history. It is invented, and deleted when you close Backcare.</source>
        <translation>Ein Beispielverlauf. Er ist erfunden und wird gelöscht, wenn du Backcare schließt.</translation>
    </message>
    <message>
        <source>Backcare opens in {language} the next time.</source>
        <translation>Beim nächsten Mal öffnet sich Backcare so: {language}.</translation>
    </message>
    <message>
        <source>Open anew now</source>
        <translation>Jetzt neu öffnen</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore: {backup}</source>
        <translation>Wiederherstellen: {backup}</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Vor einem Upgrade</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Before deleting</source>
        <translation>Vor dem Löschen</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Von dir gemacht</translation>
    </message>
    <message>
        <source>When encryption changed</source>
        <translation>Als sich die Verschlüsselung änderte</translation>
    </message>
    <message>
        <source>Nothing of the diary can be read, so what would be missing is unknown.</source>
        <translation>Vom Tagebuch ist nichts lesbar, also ist nicht bekannt, was fehlen würde.</translation>
    </message>
    <message>
        <source>It holds everything that is in your diary now.</source>
        <translation>Sie enthält alles, was jetzt in deinem Tagebuch ist.</translation>
    </message>
    <message>
        <source>1 entry of your diary now is not in it, and would be missing.</source>
        <translation>1 Eintrag, der jetzt in deinem Tagebuch ist, ist nicht darin und würde fehlen.</translation>
    </message>
    <message>
        <source>{count} entries of your diary now are not in it, and would be missing.</source>
        <translation>{count} Einträge, die jetzt in deinem Tagebuch sind, sind nicht darin und würden fehlen.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>It holds everything that can still be read of the damaged diary.</source>
        <translation>Sie enthält alles, was vom beschädigten Tagebuch noch lesbar ist.</translation>
    </message>
    <message>
        <source>1 entry that can still be read of the damaged diary is not in it, and would be missing.</source>
        <translation>1 Eintrag, der im beschädigten Tagebuch noch lesbar ist, ist nicht darin und würde fehlen.</translation>
    </message>
    <message>
        <source>{count} entries that can still be read of the damaged diary are not in it, and would be missing.</source>
        <translation>{count} Einträge, die im beschädigten Tagebuch noch lesbar sind, sind nicht darin und würden fehlen.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>One is made on every day on which you add something. The last ones of 7 days, 4 weeks and 12 months are kept, and some from before an upgrade, an import or a restore.</source>
        <translation>An jedem Tag, an dem du etwas einträgst, wird eine gemacht. Behalten werden die letzten von 7 Tagen, 4 Wochen und 12 Monaten und einige von vor einem Upgrade, einem Import oder einer Wiederherstellung.</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Aus einer Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>Where to begin</source>
        <translation>Womit du beginnst</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Symptome prüfen</translation>
    </message>
    <message>
        <source>Begin the session</source>
        <translation>Einheit beginnen</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>If your back hurts now</source>
        <translation>Wenn dein Rücken jetzt wehtut</translation>
    </message>
    <message>
        <source>The symptom check asks about signs that a doctor should see, before you exercise. You can stop and go on later.</source>
        <translation>Der Symptom-Check fragt nach Zeichen, die eine Ärztin oder ein Arzt sehen sollte, bevor du übst. Du kannst aufhören und später weitermachen.</translation>
    </message>
    <message>
        <source>{routine}: easy movements, with pictures and a voice.</source>
        <translation>{routine}: leichte Bewegungen, mit Bildern und einer Stimme.</translation>
    </message>
    <message>
        <source>If you have had it checked</source>
        <translation>Wenn du es hast prüfen lassen</translation>
    </message>
    <message>
        <source>If nothing hurts</source>
        <translation>Wenn nichts wehtut</translation>
    </message>
    <message>
        <source>Today shows what there is to do. Help has every page again.</source>
        <translation>„Heute“ zeigt, was zu tun ist. In der Hilfe findest du jede Seite wieder.</translation>
    </message>
</context>
<context>
    <name>BodyFigures</name>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Your left</source>
        <translation>Bei dir links</translation>
    </message>
    <message>
        <source>Your right</source>
        <translation>Bei dir rechts</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Show as list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>Press where it hurts.</source>
        <translation>Drück dort, wo es wehtut.</translation>
    </message>
    <message>
        <source>Press again to take it off.</source>
        <translation>Drück noch einmal, um es wegzunehmen.</translation>
    </message>
</context>
<context>
    <name>BodyWords</name>
    <message>
        <source>Upper back</source>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>Front of thigh</source>
        <translation>Vorderer Oberschenkel</translation>
    </message>
    <message>
        <source>Back of thigh</source>
        <translation>Hinterer Oberschenkel</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Unterschenkel</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Your left</source>
        <translation>Bei dir links</translation>
    </message>
    <message>
        <source>Your right</source>
        <translation>Bei dir rechts</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
</context>
<context>
    <name>CardWriter</name>
    <message>
        <source>Next for today</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>{done} of {wanted} today</source>
        <translation>{done} von {wanted} heute</translation>
    </message>
    <message>
        <source>Nothing to propose yet</source>
        <translation>Noch gibt es keinen Vorschlag</translation>
    </message>
    <message>
        <source>Your diary hasn’t been read yet.</source>
        <translation>Dein Tagebuch ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Nothing to propose now</source>
        <translation>Jetzt gibt es keinen Vorschlag</translation>
    </message>
    <message>
        <source>Your diary can’t be read.</source>
        <translation>Dein Tagebuch lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Not this today</source>
        <translation>Das heute nicht</translation>
    </message>
    <message>
        <source>{what} · {length}</source>
        <translation>{what} · {length}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Core · about {minutes} min</source>
        <translation>Rumpf · etwa {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>What is left of “{programme}” for today.</source>
        <translation>Was heute von „{programme}“ noch übrig ist.</translation>
    </message>
    <message>
        <source>{routine}: go on where you stopped</source>
        <translation>{routine}: weiter, wo du aufgehört hast</translation>
    </message>
    <message>
        <source>{done} of {count} steps are done and saved.</source>
        <translation>{done} von {count} Schritten sind gemacht und gespeichert.</translation>
    </message>
    <message>
        <source>{done} of 1 step is done and saved.</source>
        <translation>{done} von 1 Schritt ist gemacht und gespeichert.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Lift: {lift}</source>
        <translation>Heben: {lift}</translation>
    </message>
    <message>
        <source>Today’s load stands in your plan, with the form checklist beside it.</source>
        <translation>Die Last für heute steht in deinem Plan, die Technik-Checkliste daneben.</translation>
    </message>
    <message>
        <source>Open Training</source>
        <translation>Training öffnen</translation>
    </message>
    <message>
        <source>A short walk · {least} to {most} min</source>
        <translation>Kurzer Spaziergang · {least} bis {most}&#xa0;min</translation>
    </message>
    <message>
        <source>At your own pace, on flat ground. Come back and add it here.</source>
        <translation>In deinem eigenen Tempo, auf ebenem Boden. Komm zurück und trag ihn hier ein.</translation>
    </message>
    <message>
        <source>I walked {minutes} min</source>
        <translation>{minutes}&#xa0;min gegangen</translation>
    </message>
    <message>
        <source>Ease off</source>
        <translation>Entlasten</translation>
    </message>
    <message>
        <source>Warmth or cold is running. Stop whenever you like.</source>
        <translation>Wärme oder Kälte läuft. Beende es, wann du willst.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ease off · {minutes} min</source>
        <translation>Entlasten · {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Warmth or cold, whichever feels better, and a position that is easy.</source>
        <translation>Wärme oder Kälte, was sich besser anfühlt, und eine Haltung, die leichtfällt.</translation>
    </message>
    <message>
        <source>Begin warmth</source>
        <translation>Wärme beginnen</translation>
    </message>
    <message>
        <source>Begin cold</source>
        <translation>Kälte beginnen</translation>
    </message>
    <message>
        <source>Nothing more for today</source>
        <translation>Nichts mehr für heute</translation>
    </message>
    <message>
        <source>Rest is part of the plan. Walk and move as it feels good.</source>
        <translation>Ruhe gehört zum Plan. Geh und beweg dich, wie es sich gut anfühlt.</translation>
    </message>
    <message>
        <source>Finish your symptom check</source>
        <translation>Symptom-Check zu Ende machen</translation>
    </message>
    <message>
        <source>Your answers so far are kept.</source>
        <translation>Deine bisherigen Antworten bleiben.</translation>
    </message>
    <message>
        <source>Check your symptoms</source>
        <translation>Prüf deine Symptome</translation>
    </message>
    <message>
        <source>Check your symptoms first</source>
        <translation>Prüf zuerst deine Symptome</translation>
    </message>
    <message>
        <source>A few questions look for signs that need a doctor.</source>
        <translation>Ein paar Fragen suchen nach Zeichen, die ärztliche Hilfe brauchen.</translation>
    </message>
    <message>
        <source>Check-in after {number} days</source>
        <translation>Zwischen-Check nach {number} Tagen</translation>
    </message>
    <message>
        <source>The same questions once more, to see what has changed.</source>
        <translation>Dieselben Fragen noch einmal, um zu sehen, was sich verändert hat.</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Symptome prüfen</translation>
    </message>
    <message>
        <source>You told of a leg, or of numbness or tingling.</source>
        <translation>Du hast von einem Bein berichtet, oder von Taubheit oder Kribbeln.</translation>
    </message>
    <message>
        <source>Pain rose by more than 2 points.</source>
        <translation>Der Schmerz stieg um mehr als 2 Punkte.</translation>
    </message>
    <message>
        <source>How you’re doing</source>
        <translation>Wie es dir geht</translation>
    </message>
    <message>
        <source>Open the Pain tab</source>
        <translation>Tab „Schmerz“ öffnen</translation>
    </message>
    <message>
        <source>Your activities are due again.</source>
        <translation>Deine Tätigkeiten sind wieder fällig.</translation>
    </message>
    <message>
        <source>The back questionnaire is due again.</source>
        <translation>Der Rückenfragebogen ist wieder fällig.</translation>
    </message>
    <message>
        <source>Your activities and the back questionnaire are due again.</source>
        <translation>Deine Tätigkeiten und der Rückenfragebogen sind wieder fällig.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Pain by day</source>
        <translation>Schmerz nach Tagen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to the days chosen before</source>
        <translation>Zurücksetzen auf die Tage, die vorher gewählt waren</translation>
    </message>
    <message>
        <source>Below the chart</source>
        <translation>Unter dem Diagramm</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
</context>
<context>
    <name>ChartWriter</name>
    <message>
        <source>Pain chart, {span}</source>
        <translation>Schmerzdiagramm, {span}</translation>
    </message>
    <message>
        <source>You have no entries in this time.</source>
        <translation>Du hast in dieser Zeit keine Einträge.</translation>
    </message>
    <message>
        <source>pain {first} to {last}</source>
        <translation>Schmerz {first} bis {last}</translation>
    </message>
    <message>
        <source>day’s last rating</source>
        <translation>letzter Wert des Tages</translation>
    </message>
    <message>
        <source>day’s range</source>
        <translation>Spanne des Tages</translation>
    </message>
    <message>
        <source>weekly mean</source>
        <translation>Wochenmittel</translation>
    </message>
    <message>
        <source>week’s range</source>
        <translation>Spanne der Woche</translation>
    </message>
    <message>
        <source>monthly mean</source>
        <translation>Monatsmittel</translation>
    </message>
    <message>
        <source>month’s range</source>
        <translation>Spanne des Monats</translation>
    </message>
    <message>
        <source>7-day median</source>
        <translation>7-Tage-Median</translation>
    </message>
    <message>
        <source>flare</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>gap: no entry</source>
        <translation>Lücke: kein Eintrag</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>lifting, heaviest load</source>
        <translation>Heben, schwerste Last</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>Linderung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>made with Backcare</source>
        <translation>erstellt mit Backcare</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>{pain} · {days} · {rated} of {possible} days rated</source>
        <translation>{pain} · {days} · {rated} von {possible} Tagen bewertet</translation>
    </message>
    <message>
        <source>My activities, 0 to 10: higher is easier</source>
        <translation>Meine Tätigkeiten, 0 bis 10: höher ist leichter</translation>
    </message>
    <message>
        <source>RMDQ, 0 to 24: higher is more limited</source>
        <translation>RMDQ, 0 bis 24: höher ist stärker eingeschränkt</translation>
    </message>
    <message>
        <source>Sleep, hours</source>
        <translation>Schlaf, Stunden</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation>Meine Tätigkeiten</translation>
    </message>
    <message>
        <source>RMDQ</source>
        <translation>RMDQ</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>No answers about activities, no RMDQ and no sleep are noted in this time.</source>
        <translation>In dieser Zeit sind keine Antworten zu Tätigkeiten, kein RMDQ und kein Schlaf vermerkt.</translation>
    </message>
    <message>
        <source>Nothing is noted in this time for: {names}.</source>
        <translation>In dieser Zeit ist nichts vermerkt für: {names}.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>{when}: mean {mean}, from {lowest} to {highest}, days rated: {days}</source>
        <translation>{when}: Mittel {mean}, von {lowest} bis {highest}, bewertete Tage: {days}</translation>
    </message>
    <message>
        <source>{when}: pain {lowest}</source>
        <translation>{when}: Schmerz {lowest}</translation>
    </message>
    <message>
        <source>{when}: last {value}, from {lowest} to {highest}</source>
        <translation>{when}: zuletzt {value}, von {lowest} bis {highest}</translation>
    </message>
    <message>
        <source>7-day median {median}</source>
        <translation>7-Tage-Median {median}</translation>
    </message>
    <message>
        <source>{day}: my activities {value} of 10</source>
        <translation>{day}: meine Tätigkeiten {value} von 10</translation>
    </message>
    <message>
        <source>{day}: RMDQ {value} of 24</source>
        <translation>{day}: RMDQ {value} von 24</translation>
    </message>
    <message>
        <source>{day}: {value} hours of sleep</source>
        <translation>{day}: {value} Stunden Schlaf</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Woche ab {day}</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Von {first} bis {last}.</translation>
    </message>
    <message>
        <source>{rated} of {possible} days rated.</source>
        <translation>{rated} von {possible} Tagen bewertet.</translation>
    </message>
    <message>
        <source>Mean {mean}.</source>
        <translation>Mittel {mean}.</translation>
    </message>
    <message>
        <source>Lowest {score}, on {day}.</source>
        <translation>Am niedrigsten {score}, {day}.</translation>
    </message>
    <message>
        <source>Highest {score}, on {day}.</source>
        <translation>Am höchsten {score}, {day}.</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>As on this computer: {country}</source>
        <translation>Wie auf diesem Computer: {country}</translation>
    </message>
    <message>
        <source>Country for emergency numbers</source>
        <translation>Land für Notrufnummern</translation>
    </message>
    <message>
        <source>Only a list of warning signs</source>
        <translation>Nur eine Liste mit Warnzeichen</translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation>Symptom-Check</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Whose emergency numbers are shown</source>
        <translation>Wessen Notrufnummern gezeigt werden</translation>
    </message>
    <message>
        <source>ambulance phone telephone call region</source>
        <translation>Rettungsdienst Krankenwagen Telefon Anruf anrufen Notruf Region</translation>
    </message>
    <message>
        <source>Nothing is computed; you are asked whether a sign applies to you</source>
        <translation>Nichts wird berechnet; du wirst gefragt, ob ein Zeichen auf dich zutrifft</translation>
    </message>
    <message>
        <source>red flags result questions</source>
        <translation>Warnzeichen Ergebnis Fragen</translation>
    </message>
</context>
<context>
    <name>CheckDoor</name>
    <message>
        <source>Check my symptoms</source>
        <translation>Symptome prüfen</translation>
    </message>
</context>
<context>
    <name>CheckKeeper</name>
    <message>
        <source>The symptom check was not saved.</source>
        <translation>Der Symptom-Check wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check the diary</source>
        <translation>Tagebuch prüfen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>CheckTab</name>
    <message>
        <source>Symptom check</source>
        <translation>Symptom-Check</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>{level}. {headline} {text}</source>
        <translation>{level}. {headline} {text}</translation>
    </message>
    <message>
        <source>Two checks side by side</source>
        <translation>Zwei Checks nebeneinander</translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation>Symptom-Check</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
    <message>
        <source>You follow this</source>
        <translation>Dem folgst du</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>{begin}: {programme}</source>
        <translation>{begin}: {programme}</translation>
    </message>
</context>
<context>
    <name>ChoiceKeeper</name>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>That isn’t a date. Write it like {example}.</source>
        <translation>Das ist kein Datum. Schreib es wie {example}.</translation>
    </message>
    <message>
        <source>A name is one line of {most} characters at most.</source>
        <translation>Ein Name ist eine Zeile mit höchstens {most} Zeichen.</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Choose a programme to keep up. You can change it at any time.</source>
        <translation>Wähl ein Programm, das du beibehalten willst. Du kannst es jederzeit ändern.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>Your own: you changed it.</source>
        <translation>Dein eigenes: du hast es geändert.</translation>
    </message>
    <message>
        <source>1 day a week</source>
        <translation>1 Tag pro Woche</translation>
    </message>
    <message>
        <source>{count} days a week</source>
        <translation>{count} Tage pro Woche</translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 Übung</translation>
    </message>
    <message>
        <source>{count} exercises</source>
        <translation>{count} Übungen</translation>
    </message>
    <message>
        <source>1 set a day</source>
        <translation>1 Satz am Tag</translation>
    </message>
    <message>
        <source>{count} sets a day</source>
        <translation>{count} Sätze am Tag</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>A few choices</source>
        <translation>Ein paar Angaben</translation>
    </message>
    <message>
        <source>Reminders are off. All of this, and more, is in Settings.</source>
        <translation>Erinnerungen sind aus. All das und mehr steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Country for emergency numbers</source>
        <translation>Land für Notrufnummern</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Stands in reports if you want it to</source>
        <translation>Steht in Berichten, wenn du willst</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Über dich</translation>
    </message>
    <message>
        <source>What loads are shown in</source>
        <translation>Worin Lasten gezeigt werden</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Whose emergency numbers are shown</source>
        <translation>Wessen Notrufnummern gezeigt werden</translation>
    </message>
    <message>
        <source>A name is one line of {most} characters at most.</source>
        <translation>Ein Name ist eine Zeile mit höchstens {most} Zeichen.</translation>
    </message>
</context>
<context>
    <name>ClearCard</name>
    <message>
        <source>Who examined and cleared you?</source>
        <translation>Wer hat dich untersucht und freigegeben?</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose one to record it.</source>
        <translation>Wähl jemanden, um es festzuhalten.</translation>
    </message>
</context>
<context>
    <name>ClinicianPresenter</name>
    <message>
        <source>Your diary can’t be read now. Nothing in it has changed.</source>
        <translation>Dein Tagebuch lässt sich jetzt nicht lesen. Nichts darin hat sich geändert.</translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation>Wird berechnet</translation>
    </message>
</context>
<context>
    <name>ClinicianView</name>
    <message>
        <source>Physiotherapist’s view</source>
        <translation>Ansicht für die Physiopraxis</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ClinicianWriter</name>
    <message>
        <source>Slope, trend test and individuals chart</source>
        <translation>Steigung, Trendtest und Einzelwertkarte</translation>
    </message>
    <message>
        <source>Slope (Theil–Sen)</source>
        <translation>Steigung (Theil–Sen)</translation>
    </message>
    <message>
        <source>{slope} points a week</source>
        <translation>{slope} Punkte pro Woche</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high} points a week, for {days}.</source>
        <translation>95&#xa0;%-Intervall {low} bis {high} Punkte pro Woche, für {days}.</translation>
    </message>
    <message>
        <source>It takes days to be independent of each other. Pain of neighbouring days is alike, so the true interval is wider.</source>
        <translation>Es nimmt an, dass Tage voneinander unabhängig sind. Der Schmerz benachbarter Tage ähnelt sich, das wahre Intervall ist also weiter.</translation>
    </message>
    <message>
        <source>Trend test (Mann–Kendall), descriptive</source>
        <translation>Trendtest (Mann–Kendall), beschreibend</translation>
    </message>
    <message>
        <source>p &lt; {p}</source>
        <translation>p &lt; {p}</translation>
    </message>
    <message>
        <source>p = {p}</source>
        <translation>p = {p}</translation>
    </message>
    <message>
        <source>S = {s}, z = {z}, {p}</source>
        <translation>S = {s}, z = {z}, {p}</translation>
    </message>
    <message>
        <source>Not corrected for autocorrelation: in Backcare’s own simulation stable pain of 28 days, each day like the one before it, gave p&#xa0;&lt;&#xa0;0.05 in 13 to 28&#xa0;% of cases. It is no part of the verdict.</source>
        <translation>Nicht für Autokorrelation korrigiert: in Backcares eigener Simulation ergab gleichbleibender Schmerz über 28 Tage, bei dem jeder Tag dem vorigen ähnelt, in 13 bis 28&#xa0;% der Fälle p &lt; 0,05. Er geht nicht in das Urteil ein.</translation>
    </message>
    <message>
        <source>From {count} rated days, {days}.</source>
        <translation>Aus {count} bewerteten Tagen, {days}.</translation>
    </message>
    <message>
        <source>From {count} rated days, {days}: only the latest {most} days count here. Bands and limits are made of all {rated}.</source>
        <translation>Aus {count} bewerteten Tagen, {days}: hier zählen nur die letzten {most} Tage. Bereiche und Grenzen stützen sich auf alle {rated}.</translation>
    </message>
    <message>
        <source>{rated} days are rated; {least} are needed, {missing} more.</source>
        <translation>{rated} Tage sind bewertet; {least} sind nötig, {missing} fehlen.</translation>
    </message>
    <message>
        <source>Time in bands</source>
        <translation>Zeit in Bereichen</translation>
    </message>
    <message>
        <source>No day of this time is rated.</source>
        <translation>Kein Tag dieser Zeit ist bewertet.</translation>
    </message>
    <message>
        <source>Share of {rated} rated days; days without a rating are in no band.</source>
        <translation>Anteil an {rated} bewerteten Tagen; Tage ohne Wert sind in keinem Bereich.</translation>
    </message>
    <message>
        <source>Pain {low}–{high}</source>
        <translation>Schmerz {low}–{high}</translation>
    </message>
    <message>
        <source>{percent} % · 1 day</source>
        <translation>{percent}&#xa0;% · 1 Tag</translation>
    </message>
    <message>
        <source>{percent} % · {count} days</source>
        <translation>{percent}&#xa0;% · {count} Tage</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Schwankung</translation>
    </message>
    <message>
        <source>{least} entries are needed.</source>
        <translation>{least} Einträge sind nötig.</translation>
    </message>
    <message>
        <source>{points} points from entry to entry</source>
        <translation>{points} Punkte von Eintrag zu Eintrag</translation>
    </message>
    <message>
        <source>Mean of the moves between {count} entries that follow each other.</source>
        <translation>Mittel der Sprünge zwischen {count} Einträgen, die aufeinander folgen.</translation>
    </message>
    <message>
        <source>This lies below {limit}, in the lower of two groups.</source>
        <translation>Das liegt unter {limit}, in der unteren von zwei Gruppen.</translation>
    </message>
    <message>
        <source>This is {limit} or more, in the higher of two groups.</source>
        <translation>Das ist {limit} oder mehr, in der oberen von zwei Gruppen.</translation>
    </message>
    <message>
        <source>{limit} points parted low from high volatility among 782 users of a pain diary (Rahman 2018).</source>
        <translation>{limit} Punkte trennten bei 782 Menschen mit einem Schmerztagebuch niedrige von hoher Schwankung (Rahman 2018).</translation>
    </message>
    <message>
        <source>Days with and without</source>
        <translation>Tage mit und ohne</translation>
    </message>
    <message>
        <source>Nothing to compare with is noted in this time: no lifting, core, stretch, relief or sleep.</source>
        <translation>In dieser Zeit ist nichts zum Vergleichen vermerkt: kein Heben, kein Rumpftraining, kein Dehnen, keine Linderung und kein Schlaf.</translation>
    </message>
    <message>
        <source>This does not show cause: pain changes what is done as much as the reverse. Each group needs {least} rated days, counted from the first record of the thing on.</source>
        <translation>Das zeigt keine Ursache: Schmerz verändert, was man tut, ebenso wie umgekehrt. Jede Gruppe braucht {least} bewertete Tage, gezählt ab dem ersten Vermerk der Sache.</translation>
    </message>
    <message>
        <source>Days with {thing}: mean {with_mean} ({with_days} days); days without: {mean} ({days} days).</source>
        <translation>Tage mit {thing}: Mittel {with_mean} ({with_days} Tage); Tage ohne: {mean} ({days} Tage).</translation>
    </message>
    <message>
        <source>Days with {thing}: {with_days}{with_more}, without: {days}{more}.</source>
        <translation>Tage mit {thing}: {with_days}{with_more}, ohne: {days}{more}.</translation>
    </message>
    <message>
        <source> ({missing} more needed)</source>
        <translation> (noch {missing} nötig)</translation>
    </message>
    <message>
        <source>relief “{name}”</source>
        <translation>Linderung „{name}“</translation>
    </message>
    <message>
        <source>less than {time} of sleep</source>
        <translation>weniger als {time} Schlaf</translation>
    </message>
    <message>
        <source>lifting</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>core work</source>
        <translation>Rumpftraining</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Pain, {days}</source>
        <translation>Schmerz, {days}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
</context>
<context>
    <name>ComebackCard</name>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
    <message>
        <source>Follow it from today</source>
        <translation>Ab heute folgen</translation>
    </message>
    <message>
        <source>Change the comeback</source>
        <translation>Wiedereinstieg ändern</translation>
    </message>
    <message>
        <source>Repeat this week</source>
        <translation>Diese Woche wiederholen</translation>
    </message>
</context>
<context>
    <name>ComebackFormWriter</name>
    <message>
        <source>Needs: {gates}</source>
        <translation>Braucht: {gates}</translation>
    </message>
    <message>
        <source>Comeback week {number}</source>
        <translation>Wiedereinstieg, Woche {number}</translation>
    </message>
</context>
<context>
    <name>ComebackKeeper</name>
    <message>
        <source>Comeback saved</source>
        <translation>Wiedereinstieg gespeichert</translation>
    </message>
    <message>
        <source>The comeback begins today</source>
        <translation>Der Wiedereinstieg beginnt heute</translation>
    </message>
    <message>
        <source>The week is repeated</source>
        <translation>Die Woche wird wiederholt</translation>
    </message>
    <message>
        <source>The comeback is put away</source>
        <translation>Der Wiedereinstieg ist beiseitegelegt</translation>
    </message>
    <message>
        <source>The comeback was not changed.</source>
        <translation>Der Wiedereinstieg wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>ComebackPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Back to the template</source>
        <translation>Zurück zur Vorlage</translation>
    </message>
    <message>
        <source>Put the comeback away</source>
        <translation>Wiedereinstieg beiseitelegen</translation>
    </message>
</context>
<context>
    <name>ComebackWriter</name>
    <message>
        <source>It does not begin on a day with strong pain. Look again tomorrow.</source>
        <translation>Er beginnt nicht an einem Tag mit starkem Schmerz. Schau morgen wieder.</translation>
    </message>
    <message>
        <source>Week {number} of {all}: {title}</source>
        <translation>Woche {number} von {all}: {title}</translation>
    </message>
    <message>
        <source>Leave it for today, and walk a little if that feels easy.</source>
        <translation>Lass es für heute, und geh ein wenig spazieren, wenn sich das leicht anfühlt.</translation>
    </message>
    <message>
        <source>This week waits: {gates} first.</source>
        <translation>Diese Woche wartet: zuerst {gates}.</translation>
    </message>
    <message>
        <source>The next week waits: {gates} first.</source>
        <translation>Die nächste Woche wartet: zuerst {gates}.</translation>
    </message>
    <message>
        <source>All weeks are behind you.</source>
        <translation>Alle Wochen liegen hinter dir.</translation>
    </message>
    <message>
        <source>{dose} · {days}</source>
        <translation>{dose} · {days}</translation>
    </message>
    <message>
        <source>{days} days a week</source>
        <translation>{days} Tage pro Woche</translation>
    </message>
    <message>
        <source>One day a week</source>
        <translation>Ein Tag pro Woche</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>{days}, {times} times</source>
        <translation>{days}, {times}-mal</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Noch nicht offen</translation>
    </message>
    <message>
        <source>Below your lightest load</source>
        <translation>Unter deiner leichtesten Last</translation>
    </message>
    <message>
        <source>{load} at most</source>
        <translation>höchstens {load}</translation>
    </message>
    <message>
        <source>{share} at most</source>
        <translation>höchstens {share}</translation>
    </message>
</context>
<context>
    <name>ComfortKeeper</name>
    <message>
        <source>{kind} noted, {minutes} min</source>
        <translation>{kind} vermerkt, {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{kind}, {minutes} min, was not noted.</source>
        <translation>{kind}, {minutes}&#xa0;min, wurde nicht vermerkt.</translation>
    </message>
    <message>
        <source>{kind} is over.</source>
        <translation>{kind} ist vorbei.</translation>
    </message>
    <message>
        <source>Again from {time}: {hours} hours lie between</source>
        <translation>Wieder ab {time}: {hours} Stunden liegen dazwischen</translation>
    </message>
    <message>
        <source>{minutes} min at most, with a cloth between, never on numb skin</source>
        <translation>Höchstens {minutes}&#xa0;min, mit einem Tuch dazwischen, nie auf tauber Haut</translation>
    </message>
    <message>
        <source>Warmth or cold</source>
        <translation>Wärme oder Kälte</translation>
    </message>
    <message>
        <source>{minutes}:{seconds}</source>
        <translation>{minutes}:{seconds}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop warmth or cold</source>
        <translation>Wärme oder Kälte beenden</translation>
    </message>
    <message>
        <source>{kind}, time left</source>
        <translation>{kind}, übrige Zeit</translation>
    </message>
    <message>
        <source>Begin warmth, {minutes} min</source>
        <translation>Wärme beginnen, {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Begin cold, {minutes} min</source>
        <translation>Kälte beginnen, {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>In studies warmth eased pain a little, for a short time; of cold too little is known to say. Neither has a right way, so the one that feels better is the one to take. No hot-water bottle where the skin feels numb.</source>
        <translation>In Studien linderte Wärme den Schmerz ein wenig, für kurze Zeit; über Kälte ist zu wenig bekannt, um etwas zu sagen. Für keine gibt es die richtige Art, also nimm, was sich besser anfühlt. Keine Wärmflasche dort, wo sich die Haut taub anfühlt.</translation>
    </message>
</context>
<context>
    <name>CompareKeeper</name>
    <message>
        <source>This episode’s first week</source>
        <translation>Erste Woche dieser Episode</translation>
    </message>
    <message>
        <source>The diary’s first week</source>
        <translation>Erste Woche des Tagebuchs</translation>
    </message>
    <message>
        <source>A week of your own</source>
        <translation>Eine Woche deiner Wahl</translation>
    </message>
    <message>
        <source>That isn’t a date. Write it like {example}.</source>
        <translation>Das ist kein Datum. Schreib es wie {example}.</translation>
    </message>
    <message>
        <source>This day lies ahead.</source>
        <translation>Dieser Tag liegt noch vor dir.</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Compare with another week than the one before</source>
        <translation>Vergleichen mit einer anderen Woche als der davor</translation>
    </message>
    <message>
        <source>Week to compare with</source>
        <translation>Woche zum Vergleichen</translation>
    </message>
    <message>
        <source>First day of that week</source>
        <translation>Erster Tag dieser Woche</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>Use this week</source>
        <translation>Diese Woche nehmen</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Two checks</source>
        <translation>Zwei Checks</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ConcernCard</name>
    <message>
        <source>Check my symptoms</source>
        <translation>Symptome prüfen</translation>
    </message>
</context>
<context>
    <name>ConcernWords</name>
    <message>
        <source>You rated {score} today. Leave lifting for today.</source>
        <translation>Dein Schmerzwert heute: {score}. Lass das Heben für heute.</translation>
    </message>
    <message>
        <source>Your latest lifting: pain rose by more than 2 points. Check your symptoms before you lift again.</source>
        <translation>Dein letztes Heben: der Schmerz stieg um mehr als 2 Punkte. Prüf deine Symptome, bevor du wieder hebst.</translation>
    </message>
    <message>
        <source>Your latest lifting: pain was above 5. Leave the lift out until it settles, and check your symptoms.</source>
        <translation>Dein letztes Heben: der Schmerz lag über 5. Lass die Übung aus, bis es sich beruhigt, und prüf deine Symptome.</translation>
    </message>
    <message>
        <source>Above 5: leave the lift out until it settles, and check your symptoms.</source>
        <translation>Über 5: lass die Übung aus, bis es sich beruhigt, und prüf deine Symptome.</translation>
    </message>
    <message>
        <source>{reason} {warning}</source>
        <translation>{reason} {warning}</translation>
    </message>
</context>
<context>
    <name>Coordinator</name>
    <message>
        <source>Session discarded</source>
        <translation>Einheit verworfen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <source>Check removed</source>
        <translation>Check entfernt</translation>
    </message>
    <message>
        <source>It was not taken back: the diary has changed since.</source>
        <translation>Es wurde nicht zurückgenommen: das Tagebuch hat sich seither geändert.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>Es wurde nicht zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>CorePresenter</name>
    <message>
        <source>Your diary hasn’t been read yet.</source>
        <translation>Dein Tagebuch ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>{programme} chosen</source>
        <translation>{programme} gewählt</translation>
    </message>
    <message>
        <source>Back at the start</source>
        <translation>Zurück am Anfang</translation>
    </message>
    <message>
        <source>Your diary can’t be read now. Nothing in it has changed.</source>
        <translation>Dein Tagebuch lässt sich jetzt nicht lesen. Nichts darin hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>CoreView</name>
    <message>
        <source>Core</source>
        <translation>Rumpf</translation>
    </message>
</context>
<context>
    <name>CrashNote</name>
    <message>
        <source>Backcare closed unexpectedly the last time. What you saved is safe.</source>
        <translation>Backcare wurde beim letzten Mal unerwartet beendet. Was du gespeichert hast, ist sicher.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Was darüber bekannt ist</translation>
    </message>
    <message>
        <source>Backcare was ended from outside: a power cut, or a forced stop. Nothing else is known.</source>
        <translation>Backcare wurde von außen beendet: ein Stromausfall oder ein erzwungenes Ende. Mehr ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CueWriter</name>
    <message>
        <source>{words} Press when done.</source>
        <translation>{words} Drück, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>Get ready. {exercise}.</source>
        <translation>Mach dich bereit. {exercise}.</translation>
    </message>
    <message>
        <source>Half-way.</source>
        <translation>Halbzeit.</translation>
    </message>
    <message>
        <source>Switch sides. {side}.</source>
        <translation>Seite wechseln. {side}.</translation>
    </message>
    <message>
        <source>Next: {exercise}.</source>
        <translation>Als Nächstes: {exercise}.</translation>
    </message>
    <message>
        <source>Session finished.</source>
        <translation>Einheit beendet.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your diary</source>
        <translation>Dein Tagebuch</translation>
    </message>
    <message>
        <source>erase remove wipe reset privacy</source>
        <translation>löschen entfernen leeren zurücksetzen Datenschutz Privatsphäre</translation>
    </message>
    <message>
        <source>A passphrase opens the diary</source>
        <translation>Eine Passphrase öffnet das Tagebuch</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Everything stays in this folder on this computer. The diary and its backups are encrypted; nobody opens them without your passphrase or the recovery code.</source>
        <translation>Alles bleibt in diesem Ordner auf diesem Computer. Das Tagebuch und seine Sicherungen sind verschlüsselt; niemand öffnet sie ohne deine Passphrase oder den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Everything stays in this folder on this computer. It is not encrypted: whoever can use your account can read it, so turn on your computer&apos;s disk encryption.</source>
        <translation>Alles bleibt in diesem Ordner auf diesem Computer. Es ist nicht verschlüsselt: wer dein Konto benutzen kann, kann es lesen. Schalte deshalb die Festplattenverschlüsselung deines Computers ein.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>data file database location storage path privacy</source>
        <translation>Daten Datei Datenbank Ort Speicherort Pfad Datenschutz</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>Alle Sicherungen zeigen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>restore copy save safety undo</source>
        <translation>wiederherstellen Kopie sichern Sicherheit rückgängig Backup</translation>
    </message>
    <message>
        <source>Check the diary</source>
        <translation>Tagebuch prüfen</translation>
    </message>
    <message>
        <source>Is all well?</source>
        <translation>Ist alles in Ordnung?</translation>
    </message>
    <message>
        <source>Looks at the diary and its backups</source>
        <translation>Sieht das Tagebuch und seine Sicherungen durch</translation>
    </message>
    <message>
        <source>damaged broken repair integrity problem</source>
        <translation>beschädigt kaputt reparieren Reparatur Fehler Problem</translation>
    </message>
    <message>
        <source>Encryption…</source>
        <translation>Verschlüsselung…</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>passphrase password lock protect privacy recovery code</source>
        <translation>Passphrase Passwort Kennwort sperren schützen Schutz Datenschutz Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Save or import…</source>
        <translation>Speichern oder importieren…</translation>
    </message>
    <message>
        <source>Save or import everything</source>
        <translation>Alles speichern oder importieren</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Anderer Computer</translation>
    </message>
    <message>
        <source>All of your diary in one file, and back out of one</source>
        <translation>Dein ganzes Tagebuch in eine Datei und aus einer zurück</translation>
    </message>
    <message>
        <source>archive export import move transfer everything file copy</source>
        <translation>Archiv Export exportieren Import importieren umziehen übertragen alles Datei kopieren</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Endgültig entfernen…</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>Gelöschte Einträge</translation>
    </message>
    <message>
        <source>removed erase trash bin purge undo privacy</source>
        <translation>gelöscht entfernen papierkorb endgültig rückgängig privatsphäre datenschutz</translation>
    </message>
    <message>
        <source>Your diary: {name}</source>
        <translation>Dein Tagebuch: {name}</translation>
    </message>
    <message>
        <source>{count} profiles; open now: {name}</source>
        <translation>{count} Profile; jetzt offen: {name}</translation>
    </message>
    <message>
        <source>A diary of their own for others who use this account</source>
        <translation>Ein eigenes Tagebuch für andere, die dieses Konto benutzen</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Mehrere Personen</translation>
    </message>
    <message>
        <source>profile user family</source>
        <translation>Profil Benutzer Familie Personen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Versions and numbers for a report of a fault; nothing you wrote</source>
        <translation>Versionen und Zahlen für eine Fehlermeldung; nichts, was du geschrieben hast</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>bug report error crash log</source>
        <translation>Fehler melden Meldung Absturz Protokoll</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <source>The diary, its backups, and every choice</source>
        <translation>Das Tagebuch, seine Sicherungen und alles Gewählte</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Alle meine Daten löschen</translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Looking what would be missing…</source>
        <translation>Es wird nachgesehen, was fehlen würde…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Removing for good…</source>
        <translation>Wird endgültig entfernt…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>No program on this computer shows folders.</source>
        <translation>Kein Programm auf diesem Computer zeigt Ordner.</translation>
    </message>
</context>
<context>
    <name>DataSide</name>
    <message>
        <source>Backcare – {name}</source>
        <translation>Backcare – {name}</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>{made}, {about}, {state}</source>
        <translation>{made}, {about}, {state}</translation>
    </message>
    <message>
        <source>There is no good backup yet</source>
        <translation>Es gibt noch keine gute Sicherung</translation>
    </message>
    <message>
        <source>The newest is from {when}</source>
        <translation>Die neueste ist von {when}</translation>
    </message>
    <message>
        <source>{when} · {reason}</source>
        <translation>{when} · {reason}</translation>
    </message>
    <message>
        <source>Restored from {name}.</source>
        <translation>Wiederhergestellt aus {name}.</translation>
    </message>
    <message>
        <source>Restored: your diary as of {when}.</source>
        <translation>Wiederhergestellt: dein Tagebuch, Stand {when}.</translation>
    </message>
    <message>
        <source>Before that, your diary as it is now is kept as a backup, so that you can go back.</source>
        <translation>Davor wird dein Tagebuch, wie es jetzt ist, als Sicherung behalten, damit du zurückkannst.</translation>
    </message>
    <message>
        <source>Your previous diary is kept as a backup.</source>
        <translation>Dein bisheriges Tagebuch bleibt als Sicherung.</translation>
    </message>
    <message>
        <source>The one before could not be read; it is in the folder quarantine.</source>
        <translation>Das davor ließ sich nicht lesen; es liegt im Ordner quarantine.</translation>
    </message>
    <message>
        <source>Your diary is locked, so it was not looked into.</source>
        <translation>Dein Tagebuch ist gesperrt, deshalb wurde nicht hineingesehen.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>1 problem found.</source>
        <translation>1 Problem gefunden.</translation>
    </message>
    <message>
        <source>{count} problems found.</source>
        <translation>{count} Probleme gefunden.</translation>
    </message>
    <message>
        <source>Backed up, {when}</source>
        <translation>Gesichert, {when}</translation>
    </message>
    <message>
        <source>No deleted entry is kept any more</source>
        <translation>Kein gelöschter Eintrag ist mehr da</translation>
    </message>
    <message>
        <source>1 deleted entry is still kept</source>
        <translation>1 gelöschter Eintrag ist noch da</translation>
    </message>
    <message>
        <source>{count} deleted entries are still kept</source>
        <translation>{count} gelöschte Einträge sind noch da</translation>
    </message>
    <message>
        <source>1 deleted entry removed for good</source>
        <translation>1 gelöschter Eintrag endgültig entfernt</translation>
    </message>
    <message>
        <source>{count} deleted entries removed for good</source>
        <translation>{count} gelöschte Einträge endgültig entfernt</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>Nicht nutzbar</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Of a newer Backcare</source>
        <translation>Von einem neueren Backcare</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Change programme</source>
        <translation>Programm ändern</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Stop a set when your form goes, not when it burns. Pain up to 3 that settles by the next morning is fine.</source>
        <translation>Beende einen Satz, wenn die Technik nachlässt, nicht wenn es brennt. Schmerz bis 3, der sich bis zum nächsten Morgen beruhigt, ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>DayKeeper</name>
    <message>
        <source>The day is being read.</source>
        <translation>Der Tag wird gelesen.</translation>
    </message>
    <message>
        <source>Nothing was rated on this day.</source>
        <translation>An diesem Tag wurde nichts bewertet.</translation>
    </message>
    <message>
        <source>The day can’t be read now. Nothing in it has changed.</source>
        <translation>Der Tag lässt sich jetzt nicht lesen. Nichts darin hat sich geändert.</translation>
    </message>
    <message>
        <source>Stretch: {routine}, {minutes}</source>
        <translation>Dehnen: {routine}, {minutes}</translation>
    </message>
    <message>
        <source>Core work</source>
        <translation>Rumpftraining</translation>
    </message>
    <message>
        <source>{lift}, up to {load}</source>
        <translation>{lift}, bis {load}</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number}&#xa0;{unit}</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Add to this day</source>
        <translation>Zu diesem Tag hinzufügen</translation>
    </message>
    <message>
        <source>What else was done</source>
        <translation>Was sonst gemacht wurde</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Today’s core routine</source>
        <translation>Heutiger Rumpf-Ablauf</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>What you add to this day is marked as entered later.</source>
        <translation>Was du diesem Tag hinzufügst, wird als später eingetragen markiert.</translation>
    </message>
    <message>
        <source>What you changed counts from your next day on.</source>
        <translation>Was du geändert hast, gilt ab deinem nächsten Tag.</translation>
    </message>
    <message>
        <source>A session was broken off: {done} of {steps} parts are done</source>
        <translation>Eine Einheit wurde abgebrochen: {done} von {steps} Teilen sind gemacht</translation>
    </message>
    <message>
        <source>{done} of {planned} sets</source>
        <translation>{done} von {planned} Sätzen</translation>
    </message>
    <message>
        <source>{done} of 1 set</source>
        <translation>{done} von 1 Satz</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>{planned} sets</source>
        <translation>{planned} Sätze</translation>
    </message>
    <message>
        <source>A session was broken off: {done} of 1 part is done</source>
        <translation>Eine Einheit wurde abgebrochen: {done} von 1 Teil ist gemacht</translation>
    </message>
    <message>
        <source>{sets} · about {minutes} min left</source>
        <translation>{sets} · noch etwa {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{sets} · about {minutes} min</source>
        <translation>{sets} · etwa {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Go on with your session</source>
        <translation>Deine Einheit fortsetzen</translation>
    </message>
    <message>
        <source>Continue with {exercise}</source>
        <translation>Weiter mit {exercise}</translation>
    </message>
    <message>
        <source>Start with {exercise}</source>
        <translation>Beginnen mit {exercise}</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>Another amount: press longer, or the right button</source>
        <translation>Eine andere Menge: länger drücken, oder rechte Taste</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>{exercise}, {which}: {number} done, less than planned</source>
        <translation>{exercise}, {which}: {number} gemacht, weniger als geplant</translation>
    </message>
    <message>
        <source>{exercise}, {which}: {number} done</source>
        <translation>{exercise}, {which}: {number} gemacht</translation>
    </message>
    <message>
        <source>{exercise}, {which}: {number}</source>
        <translation>{exercise}, {which}: {number}</translation>
    </message>
    <message>
        <source>Extra set {number}</source>
        <translation>Extrasatz {number}</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>Satz {number}</translation>
    </message>
    <message>
        <source>{set}, {side}</source>
        <translation>{set}, {side}</translation>
    </message>
    <message>
        <source>A set more</source>
        <translation>Ein Satz mehr</translation>
    </message>
    <message>
        <source>A set more, {side}</source>
        <translation>Ein Satz mehr, {side}</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Saved: met</source>
        <translation>Gespeichert: erfüllt</translation>
    </message>
    <message>
        <source>Saved: not yet</source>
        <translation>Gespeichert: noch nicht</translation>
    </message>
    <message>
        <source>The answer was not saved.</source>
        <translation>Die Antwort wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Answer removed</source>
        <translation>Antwort entfernt</translation>
    </message>
    <message>
        <source>The answer was not removed.</source>
        <translation>Die Antwort wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>Phase changed</source>
        <translation>Phase geändert</translation>
    </message>
    <message>
        <source>The phase was not changed.</source>
        <translation>Die Phase wurde nicht geändert.</translation>
    </message>
    <message>
        <source>First day changed</source>
        <translation>Erster Tag geändert</translation>
    </message>
    <message>
        <source>The first day was not changed.</source>
        <translation>Der erste Tag wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Episode closed</source>
        <translation>Episode beendet</translation>
    </message>
    <message>
        <source>The episode was not closed.</source>
        <translation>Die Episode wurde nicht beendet.</translation>
    </message>
    <message>
        <source>Training week changed</source>
        <translation>Trainingswoche geändert</translation>
    </message>
    <message>
        <source>The training week was not changed.</source>
        <translation>Die Trainingswoche wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The plan steps back from tomorrow on</source>
        <translation>Der Plan geht ab morgen einen Schritt zurück</translation>
    </message>
    <message>
        <source>The plan was not changed.</source>
        <translation>Der Plan wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>The session is not saved to its end.</source>
        <translation>Die Einheit ist nicht bis zum Ende gespeichert.</translation>
    </message>
    <message>
        <source>Your rating {score} is not saved.</source>
        <translation>Dein Schmerzwert {score} ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>DiaryBanner</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>DiaryHelpPage</name>
    <message>
        <source>Restore this backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Start with an empty diary</source>
        <translation>Mit leerem Tagebuch beginnen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>The symptom check and Help work without the diary.</source>
        <translation>Der Symptom-Check und die Hilfe gehen auch ohne das Tagebuch.</translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>DiaryHelpWords</name>
    <message>
        <source>Your diary is open in another program</source>
        <translation>Dein Tagebuch ist in einem anderen Programm offen</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it there, then open it here.</source>
        <translation>Nichts wurde geändert. Schließ es dort, dann öffne es hier.</translation>
    </message>
    <message>
        <source>This computer can&apos;t open your encrypted diary</source>
        <translation>Dieser Computer kann dein verschlüsseltes Tagebuch nicht öffnen</translation>
    </message>
    <message>
        <source>The part of Backcare that opens encrypted diaries is missing here, or made for another system. Nothing was changed: install Backcare again, or open the diary on the computer where you encrypted it.</source>
        <translation>Der Teil von Backcare, der verschlüsselte Tagebücher öffnet, fehlt hier oder ist für ein anderes System gemacht. Nichts wurde geändert: installier Backcare neu, oder öffne das Tagebuch auf dem Computer, auf dem du es verschlüsselt hast.</translation>
    </message>
    <message>
        <source>Your diary can&apos;t be opened just now</source>
        <translation>Dein Tagebuch lässt sich gerade nicht öffnen</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is lost as far as Backcare can tell.</source>
        <translation>Nichts wurde geändert, und soweit Backcare erkennen kann, ist nichts verloren.</translation>
    </message>
    <message>
        <source>No program on this computer shows folders. Its name stands above.</source>
        <translation>Kein Programm auf diesem Computer zeigt Ordner. Sein Name steht oben.</translation>
    </message>
    <message>
        <source>Your diary is as it was {when}</source>
        <translation>Dein Tagebuch ist, wie es {when} war</translation>
    </message>
    <message>
        <source>A new diary is open. The old one is in {folder}</source>
        <translation>Ein neues Tagebuch ist offen. Das alte liegt in {folder}</translation>
    </message>
    <message>
        <source>It has format {theirs}. This Backcare, version {version}, reads up to format {ours}. The diary was left untouched: start the newer Backcare to go on with it.</source>
        <translation>Es hat das Format {theirs}. Dieses Backcare, Version {version}, liest bis Format {ours}. Das Tagebuch blieb unberührt: starte das neuere Backcare, um damit weiterzumachen.</translation>
    </message>
    <message>
        <source>A newer Backcare wrote this diary</source>
        <translation>Ein neueres Backcare hat dieses Tagebuch geschrieben</translation>
    </message>
    <message>
        <source>The backup from before the upgrade</source>
        <translation>Die Sicherung von vor dem Upgrade</translation>
    </message>
    <message>
        <source>Made {when}, in format {format}: {name} in the folder backups. It is named here only; nothing is done with it.</source>
        <translation>Erstellt {when}, in Format {format}: {name} im Ordner backups. Sie wird hier nur genannt; nichts geschieht damit.</translation>
    </message>
    <message>
        <source>Your diary is damaged</source>
        <translation>Dein Tagebuch ist beschädigt</translation>
    </message>
    <message>
        <source>Another program&apos;s file is in your diary&apos;s place</source>
        <translation>Am Platz deines Tagebuchs liegt die Datei eines anderen Programms</translation>
    </message>
    <message>
        <source>Choose how to go on. Whatever you choose, this file is not deleted: it is moved into the folder quarantine beside it, and you can look at it there.</source>
        <translation>Wähl, wie es weitergeht. Was du auch wählst, diese Datei wird nicht gelöscht: sie kommt in den Ordner quarantine daneben, und dort kannst du sie ansehen.</translation>
    </message>
    <message>
        <source>You begin with nothing in it. Your backups stay.</source>
        <translation>Du beginnst mit nichts darin. Deine Sicherungen bleiben.</translation>
    </message>
    <message>
        <source>There is no good backup to go back to.</source>
        <translation>Es gibt keine gute Sicherung, zu der man zurückkann.</translation>
    </message>
    <message>
        <source>No backup to restore</source>
        <translation>Keine Sicherung zum Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the newest good backup</source>
        <translation>Neueste gute Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Made: {when}.</source>
        <translation>Erstellt: {when}.</translation>
    </message>
    <message>
        <source>1 newer backup can&apos;t be used and was passed over.</source>
        <translation>1 neuere Sicherung ist nicht nutzbar und wurde übergangen.</translation>
    </message>
    <message>
        <source>{count} newer backups can&apos;t be used and were passed over.</source>
        <translation>{count} neuere Sicherungen sind nicht nutzbar und wurden übergangen.</translation>
    </message>
</context>
<context>
    <name>DiaryNotes</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation>{name}, {state}</translation>
    </message>
</context>
<context>
    <name>DosePanel</name>
    <message>
        <source>Hold or repeat</source>
        <translation>Halten oder wiederholen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Hold for</source>
        <translation>Haltezeit</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Each takes</source>
        <translation>Jede dauert</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Pause afterwards</source>
        <translation>Pause danach</translation>
    </message>
    <message>
        <source>On each side</source>
        <translation>Je Seite</translation>
    </message>
    <message>
        <source>Untimed: press when done</source>
        <translation>Ohne Zeit: drücken, wenn fertig</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up {name}</source>
        <translation>{name} nach oben</translation>
    </message>
    <message>
        <source>Move down {name}</source>
        <translation>{name} nach unten</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>{name} duplizieren</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>{name} removed. {total}</source>
        <translation>{name} entfernt. {total}</translation>
    </message>
    <message>
        <source>Undone. {total}</source>
        <translation>Rückgängig gemacht. {total}</translation>
    </message>
    <message>
        <source>Done again. {total}</source>
        <translation>Wiederholt. {total}</translation>
    </message>
    <message>
        <source>Added: {place}</source>
        <translation>Hinzugefügt: {place}</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Change programme</source>
        <translation>Programm ändern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Exercise to add</source>
        <translation>Übung zum Hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this exercise</source>
        <translation>Diese Übung hinzufügen</translation>
    </message>
    <message>
        <source>Drag an exercise to move it, or press Alt+Up or Alt+Down on it.</source>
        <translation>Zieh eine Übung, um sie zu verschieben, oder drück darauf Alt+↑ oder Alt+↓.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
</context>
<context>
    <name>EditPresenter</name>
    <message>
        <source>{programme} changed</source>
        <translation>{programme} geändert</translation>
    </message>
    <message>
        <source>Changes put aside</source>
        <translation>Änderungen beiseitegelegt</translation>
    </message>
    <message>
        <source>{name} taken out. {total}</source>
        <translation>{name} herausgenommen. {total}</translation>
    </message>
    <message>
        <source>Added: {place}</source>
        <translation>Hinzugefügt: {place}</translation>
    </message>
    <message>
        <source>Undone. {total}</source>
        <translation>Rückgängig gemacht. {total}</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>1 exercise</source>
        <translation>1 Übung</translation>
    </message>
    <message>
        <source>{count} exercises</source>
        <translation>{count} Übungen</translation>
    </message>
    <message>
        <source>{exercises} · {sets} sets a day</source>
        <translation>{exercises} · {sets} Sätze am Tag</translation>
    </message>
    <message>
        <source>{exercises} · 1 set a day</source>
        <translation>{exercises} · 1 Satz am Tag</translation>
    </message>
    <message>
        <source>{name}, {number} of {count}</source>
        <translation>{name}, {number} von {count}</translation>
    </message>
    <message>
        <source>This asks for more than now. Take that back to save, or wait until your symptom check is cleared.</source>
        <translation>Das verlangt mehr als jetzt. Nimm das zurück, um zu speichern, oder warte, bis dein Symptom-Check geklärt ist.</translation>
    </message>
    <message>
        <source>Until your symptom check is cleared, your programme can only get smaller.</source>
        <translation>Bis dein Symptom-Check geklärt ist, kann dein Programm nur kleiner werden.</translation>
    </message>
    <message>
        <source>Today goes on as planned. Changes count from your next day on.</source>
        <translation>Heute geht es weiter wie geplant. Änderungen gelten ab deinem nächsten Tag.</translation>
    </message>
    <message>
        <source>Changes count from today on. Earlier days stay as they were.</source>
        <translation>Änderungen gelten ab heute. Frühere Tage bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Give the programme a name.</source>
        <translation>Gib dem Programm einen Namen.</translation>
    </message>
    <message>
        <source>This name is too long: {most} letters are the most.</source>
        <translation>Dieser Name ist zu lang: höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>Add at least one exercise.</source>
        <translation>Füg mindestens eine Übung hinzu.</translation>
    </message>
    <message>
        <source>A programme has {most} exercises at most.</source>
        <translation>Ein Programm hat höchstens {most} Übungen.</translation>
    </message>
    <message>
        <source>{dose}, {rest} pause</source>
        <translation>{dose}, {rest} Pause</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message>
        <source>{place}, {dose}</source>
        <translation>{place}, {dose}</translation>
    </message>
</context>
<context>
    <name>EditorPresenter</name>
    <message>
        <source>Copy of {name}</source>
        <translation>Kopie von {name}</translation>
    </message>
    <message>
        <source>Changes put aside</source>
        <translation>Änderungen beiseitegelegt</translation>
    </message>
    <message>
        <source>The routine was not saved. It stays open here.</source>
        <translation>Der Ablauf wurde nicht gespeichert. Er bleibt hier offen.</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neuer Ablauf</translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation>„{name}“ ändern</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>EditorWriter</name>
    <message>
        <source>No steps yet</source>
        <translation>Noch keine Schritte</translation>
    </message>
    <message>
        <source>{minutes} min, {steps}</source>
        <translation>{minutes}&#xa0;min, {steps}</translation>
    </message>
    <message>
        <source>About {minutes} min, {steps}</source>
        <translation>Etwa {minutes}&#xa0;min, {steps}</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} Schritte</translation>
    </message>
    <message>
        <source>{name}, step {number} of {count}</source>
        <translation>{name}, Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>Give the routine a name.</source>
        <translation>Gib dem Ablauf einen Namen.</translation>
    </message>
    <message>
        <source>This name is too long: {most} letters are the most.</source>
        <translation>Dieser Name ist zu lang: höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>This name can’t be read. Use letters.</source>
        <translation>Diesen Namen kann man nicht lesen. Nimm Buchstaben.</translation>
    </message>
    <message>
        <source>This summary is too long: {most} letters are the most.</source>
        <translation>Diese Zusammenfassung ist zu lang: höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>This summary can’t be read. Use letters.</source>
        <translation>Diese Zusammenfassung kann man nicht lesen. Nimm Buchstaben.</translation>
    </message>
    <message>
        <source>Add at least one exercise.</source>
        <translation>Füg mindestens eine Übung hinzu.</translation>
    </message>
    <message>
        <source>This looks like code for a web page. Put a space after &lt; and &amp;.</source>
        <translation>Das sieht nach Code für eine Webseite aus. Setz ein Leerzeichen nach &lt; und &amp;.</translation>
    </message>
    <message>
        <source>“{name}” was not exported. {reason}</source>
        <translation>„{name}“ wurde nicht exportiert. {reason}</translation>
    </message>
    <message>
        <source>You left changes to this routine that are not saved.</source>
        <translation>Du hast Änderungen an diesem Ablauf verlassen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>You left a new routine that is not saved.</source>
        <translation>Du hast einen neuen Ablauf verlassen, der nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>A routine has {most} steps at most. Remove one to add another.</source>
        <translation>Ein Ablauf hat höchstens {most} Schritte. Entfern einen, um einen anderen hinzuzufügen.</translation>
    </message>
    <message>
        <source>No exercise fits. Search for another word.</source>
        <translation>Keine Übung passt. Such nach einem anderen Wort.</translation>
    </message>
    <message>
        <source>1 exercise fits.</source>
        <translation>1 Übung passt.</translation>
    </message>
    <message>
        <source>{count} exercises fit.</source>
        <translation>{count} Übungen passen.</translation>
    </message>
    <message>
        <source>In this routine once</source>
        <translation>Einmal in diesem Ablauf</translation>
    </message>
    <message>
        <source>In this routine twice</source>
        <translation>Zweimal in diesem Ablauf</translation>
    </message>
    <message>
        <source>In this routine {count} times</source>
        <translation>{count}-mal in diesem Ablauf</translation>
    </message>
    <message>
        <source>First two days</source>
        <translation>Erste zwei Tage</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilität</translation>
    </message>
    <message>
        <source>Breathing and bracing</source>
        <translation>Atmen und Anspannen</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Hip strength</source>
        <translation>Hüftkraft</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Return to lifting</source>
        <translation>Zurück zum Heben</translation>
    </message>
    <message>
        <source>Step {step}, “{key}”: {reason}.</source>
        <translation>Schritt {step}, „{key}“: {reason}.</translation>
    </message>
    <message>
        <source>Step {step}: {reason}.</source>
        <translation>Schritt {step}: {reason}.</translation>
    </message>
    <message>
        <source>“{key}”: {reason}.</source>
        <translation>„{key}“: {reason}.</translation>
    </message>
    <message>
        <source>The file {reason}.</source>
        <translation>Die Datei {reason}.</translation>
    </message>
    <message>
        <source>Backcare doesn’t have this exercise any more. Remove it to start.</source>
        <translation>Backcare hat diese Übung nicht mehr. Entfern sie, um zu starten.</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message>
        <source>{place}, {dose}</source>
        <translation>{place}, {dose}</translation>
    </message>
    <message>
        <source>{dose}, press when done</source>
        <translation>{dose}, drücken, wenn fertig</translation>
    </message>
</context>
<context>
    <name>ElsewherePage</name>
    <message>
        <source>Restore from a file</source>
        <translation>Aus einer Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Passphrase der Kopie</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>It is encrypted with the passphrase that the diary had when it was made.</source>
        <translation>Sie ist mit der Passphrase verschlüsselt, die das Tagebuch hatte, als sie erstellt wurde.</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Diese Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Keep the diary as it is</source>
        <translation>Tagebuch lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>ElsewherePresenter</name>
    <message>
        <source>Opening the copy…</source>
        <translation>Kopie wird geöffnet…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Looking what would be missing…</source>
        <translation>Es wird nachgesehen, was fehlen würde…</translation>
    </message>
    <message>
        <source>The copy is encrypted, and your diary here isn&apos;t: once restored, it is plain. Encrypt it in Settings.</source>
        <translation>Die Kopie ist verschlüsselt und dein Tagebuch hier nicht: Wiederhergestellt ist sie unverschlüsselt. Verschlüssle es in den Einstellungen.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open it, or the file is damaged.</source>
        <translation>Diese Passphrase öffnet sie nicht, oder die Datei ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>EncryptionPage</name>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>This computer lacks the part of Backcare that encrypts. Everything else works; turn on your computer&apos;s disk encryption instead.</source>
        <translation>Diesem Computer fehlt der Teil von Backcare, der verschlüsselt. Alles andere geht; schalte stattdessen die Festplattenverschlüsselung deines Computers ein.</translation>
    </message>
    <message>
        <source>Your diary isn&apos;t encrypted. Encrypted, it opens with a passphrase only: whoever has the disk, or a copy of the files, can&apos;t read it.</source>
        <translation>Dein Tagebuch ist nicht verschlüsselt. Verschlüsselt öffnet es sich nur mit einer Passphrase: wer die Festplatte oder eine Kopie der Dateien hat, kann es nicht lesen.</translation>
    </message>
    <message>
        <source>Keep this recovery code now. It is shown only once.</source>
        <translation>Bewahr diesen Wiederherstellungscode jetzt auf. Er wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>Your diary and its backups are encrypted. The passphrase is asked for when Backcare starts.</source>
        <translation>Dein Tagebuch und seine Sicherungen sind verschlüsselt. Nach der Passphrase wird gefragt, wenn Backcare startet.</translation>
    </message>
</context>
<context>
    <name>EncryptionPresenter</name>
    <message>
        <source>Encrypting your diary and its backups…</source>
        <translation>Dein Tagebuch und seine Sicherungen werden verschlüsselt…</translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation>Die Passphrase ist geändert</translation>
    </message>
    <message>
        <source>Encrypting your diary and its backups anew…</source>
        <translation>Dein Tagebuch und seine Sicherungen werden neu verschlüsselt…</translation>
    </message>
    <message>
        <source>Making another recovery code…</source>
        <translation>Ein anderer Wiederherstellungscode wird erstellt…</translation>
    </message>
    <message>
        <source>Your diary isn&apos;t encrypted any more</source>
        <translation>Dein Tagebuch ist nicht mehr verschlüsselt</translation>
    </message>
    <message>
        <source>Decrypting your diary and its backups…</source>
        <translation>Dein Tagebuch und seine Sicherungen werden entschlüsselt…</translation>
    </message>
    <message>
        <source>The recovery code of your diary is shown only this once.</source>
        <translation>Der Wiederherstellungscode deines Tagebuchs wird nur dieses eine Mal gezeigt.</translation>
    </message>
</context>
<context>
    <name>EncryptionWords</name>
    <message>
        <source>Length is what counts: five or six words that you pick by chance are strong, and easier to type than a mix of symbols. Don&apos;t use one that opens something else.</source>
        <translation>Auf die Länge kommt es an: fünf oder sechs zufällig gewählte Wörter sind stark und leichter zu tippen als ein Gemisch von Zeichen. Nimm keine, die schon etwas anderes öffnet.</translation>
    </message>
    <message>
        <source>{count} of at least {least} characters.</source>
        <translation>{count} von mindestens {least} Zeichen.</translation>
    </message>
    <message>
        <source>{count} characters.</source>
        <translation>{count} Zeichen.</translation>
    </message>
    <message>
        <source>A computer that has the disk can try very many of this length. Longer is safer.</source>
        <translation>Ein Computer, der die Festplatte hat, kann sehr viele dieser Länge ausprobieren. Länger ist sicherer.</translation>
    </message>
    <message>
        <source>Strong if you picked the words by chance, and weak if it is a quotation.</source>
        <translation>Stark, wenn du die Wörter zufällig gewählt hast, und schwach, wenn es ein Zitat ist.</translation>
    </message>
    <message>
        <source>Use {least} to {most} characters that a keyboard has.</source>
        <translation>Nimm {least} bis {most} Zeichen, die eine Tastatur hat.</translation>
    </message>
    <message>
        <source>This isn&apos;t what you typed above.</source>
        <translation>Das ist nicht, was du oben getippt hast.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code.</source>
        <translation>Das ist weder die Passphrase noch der Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Some files can&apos;t be encrypted and would stay readable, so encrypting deletes them: {what}. Copy them elsewhere first if you want to keep them.</source>
        <translation>Was sich nicht lesen lässt, lässt sich nicht verschlüsseln; es bliebe unverschlüsselt und wird gelöscht: {what}. Kopier es vorher anderswohin, wenn du es behalten willst.</translation>
    </message>
    <message>
        <source>Backcare: recovery sheet</source>
        <translation>Backcare: Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Erstellt am {day}</translation>
    </message>
    <message>
        <source>The recovery code of this diary:</source>
        <translation>Der Wiederherstellungscode dieses Tagebuchs:</translation>
    </message>
    <message>
        <source>Backcare asks for the passphrase when it starts. Choose “I have the recovery code” there, and type this. Then choose a new passphrase in Settings, Encryption.</source>
        <translation>Backcare fragt beim Start nach der Passphrase. Wähl dort „Ich habe den Wiederherstellungscode“ und tipp ihn ein. Wähl dann eine neue Passphrase unter Einstellungen, Verschlüsselung.</translation>
    </message>
    <message>
        <source>Whoever has this code and your computer can read your diary. Keep it on paper, away from the computer. Nobody can make it again.</source>
        <translation>Wer diesen Code und deinen Computer hat, kann dein Tagebuch lesen. Bewahr ihn auf Papier auf, nicht beim Computer. Niemand kann ihn neu erstellen.</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, and don&apos;t leave it on this computer.</source>
        <translation>Gespeichert als {name}. Druck es aus und lass es nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The sheet could not be saved there. Choose another place.</source>
        <translation>Das Blatt ließ sich dort nicht speichern. Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>1 backup that is no good</source>
        <translation>1 unbrauchbare Sicherung</translation>
    </message>
    <message>
        <source>{count} backups that are no good</source>
        <translation>{count} unbrauchbare Sicherungen</translation>
    </message>
    <message>
        <source>1 damaged diary that was put aside</source>
        <translation>1 beschädigtes Tagebuch, das beiseitegelegt wurde</translation>
    </message>
    <message>
        <source>{count} damaged diaries that were put aside</source>
        <translation>{count} beschädigte Tagebücher, die beiseitegelegt wurden</translation>
    </message>
</context>
<context>
    <name>EntriesCard</name>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Add relief or sleep</source>
        <translation>Linderung oder Schlaf</translation>
    </message>
    <message>
        <source>Latest entries</source>
        <translation>Neueste Einträge</translation>
    </message>
</context>
<context>
    <name>EntryErrands</name>
    <message>
        <source>Entry deleted</source>
        <translation>Eintrag gelöscht</translation>
    </message>
    <message>
        <source>Entry is back</source>
        <translation>Eintrag ist wieder da</translation>
    </message>
    <message>
        <source>The entry was not deleted.</source>
        <translation>Der Eintrag wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Relief is back</source>
        <translation>Linderung ist wieder da</translation>
    </message>
    <message>
        <source>Relief deleted</source>
        <translation>Linderung gelöscht</translation>
    </message>
    <message>
        <source>The relief was not deleted.</source>
        <translation>Die Linderung wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>It was not taken back: the diary has changed since.</source>
        <translation>Es wurde nicht zurückgenommen: das Tagebuch hat sich seither geändert.</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>Es wurde nicht zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The number is saved. Everything below is optional: add what is worth keeping.</source>
        <translation>Die Zahl ist gespeichert. Alles Weitere ist freiwillig: füg hinzu, was sich aufzuheben lohnt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Diesen Eintrag löschen</translation>
    </message>
    <message>
        <source>What is the number about?</source>
        <translation>Worum geht es bei der Zahl?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Wann war es?</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>Wo tut es weh?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Symptome prüfen</translation>
    </message>
</context>
<context>
    <name>EntryPart</name>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>EntryScribe</name>
    <message>
        <source>Pain {score} saved</source>
        <translation>Schmerz {score} gespeichert</translation>
    </message>
    <message>
        <source>Pain {score} was not saved.</source>
        <translation>Schmerz {score} wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Entry saved</source>
        <translation>Eintrag gespeichert</translation>
    </message>
    <message>
        <source>The details of the entry were not saved.</source>
        <translation>Die Einzelheiten des Eintrags wurden nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>EntryTexts</name>
    <message>
        <source>At that moment</source>
        <translation>In dem Moment</translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation>Vor der Einheit</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>Nach der Einheit</translation>
    </message>
    <message>
        <source>The next morning</source>
        <translation>Am nächsten Morgen</translation>
    </message>
    <message>
        <source>Worst of the day</source>
        <translation>Schlimmster des Tages</translation>
    </message>
    <message>
        <source>Average of the day</source>
        <translation>Durchschnitt des Tages</translation>
    </message>
    <message>
        <source>Use {most} characters at most: {over} too many.</source>
        <translation>Nimm höchstens {most} Zeichen: {over} zu viel.</translation>
    </message>
    <message>
        <source>Enter a day, such as 8 July 2025.</source>
        <translation>Gib einen Tag ein, zum Beispiel 8. Juli 2025.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 8 July 2025.</source>
        <translation>Das ist kein Datum. Schreib es wie 8. Juli 2025.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Enter a day from 1900 on.</source>
        <translation>Gib einen Tag ab 1900 ein.</translation>
    </message>
    <message>
        <source>Enter a time, such as 7:40.</source>
        <translation>Gib eine Uhrzeit ein, zum Beispiel 7:40.</translation>
    </message>
    <message>
        <source>This is not a time. Write it like 7:40.</source>
        <translation>Das ist keine Uhrzeit. Schreib sie wie 7:40.</translation>
    </message>
    <message>
        <source>This time is still to come.</source>
        <translation>Diese Uhrzeit kommt erst noch.</translation>
    </message>
    <message>
        <source>Clocks went forward that night, and this time was left out. Enter another.</source>
        <translation>In dieser Nacht wurden die Uhren vorgestellt, und diese Uhrzeit fiel weg. Gib eine andere ein.</translation>
    </message>
    <message>
        <source>Some characters in it can’t be shown. Take them out.</source>
        <translation>Einige Zeichen darin lassen sich nicht zeigen. Nimm sie heraus.</translation>
    </message>
    <message>
        <source>Nobody could read this. Write it in letters.</source>
        <translation>Das könnte niemand lesen. Schreib es in Buchstaben.</translation>
    </message>
    <message>
        <source>Write what it was, or remove it.</source>
        <translation>Schreib, was es war, oder entfern es.</translation>
    </message>
    <message>
        <source>This computer doesn’t know the clocks of that place, so the time stays as it is.</source>
        <translation>Dieser Computer kennt die Uhren dieses Orts nicht, die Uhrzeit bleibt also, wie sie ist.</translation>
    </message>
    <message>
        <source>Choose what it was first.</source>
        <translation>Wähl zuerst, was es war.</translation>
    </message>
    <message>
        <source>Choose a number from 0 to 10 first.</source>
        <translation>Wähl zuerst eine Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>This entry is marked as written down later.</source>
        <translation>Dieser Eintrag ist als später aufgeschrieben markiert.</translation>
    </message>
    <message>
        <source>It counts for {day}: that day had not ended yet.</source>
        <translation>Er zählt für {day}: dieser Tag war noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>The time is that of {zone}.</source>
        <translation>Die Uhrzeit ist die von {zone}.</translation>
    </message>
    <message>
        <source>Tingling, numbness or electric pain is a reason to check your symptoms.</source>
        <translation>Kribbeln, Taubheit oder elektrischer Schmerz ist ein Grund, deine Symptome zu prüfen.</translation>
    </message>
    <message>
        <source>Pain in a leg is a reason to check your symptoms.</source>
        <translation>Schmerz in einem Bein ist ein Grund, deine Symptome zu prüfen.</translation>
    </message>
    <message>
        <source>{reason} {warning}</source>
        <translation>{reason} {warning}</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Gestern, {day}</translation>
    </message>
    <message>
        <source>Written down later</source>
        <translation>Später aufgeschrieben</translation>
    </message>
    <message>
        <source>Change pain {score}, {when}</source>
        <translation>Schmerz {score} ändern, {when}</translation>
    </message>
    <message>
        <source>Delete pain {score}, {when}</source>
        <translation>Schmerz {score} löschen, {when}</translation>
    </message>
    <message>
        <source>{time} · {relief}</source>
        <translation>{time} · {relief}</translation>
    </message>
    <message>
        <source>Change {relief}, {when}</source>
        <translation>{relief} ändern, {when}</translation>
    </message>
    <message>
        <source>Delete {relief}, {when}</source>
        <translation>{relief} löschen, {when}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What it feels like</source>
        <translation>Wie es sich anfühlt</translation>
    </message>
    <message>
        <source>While</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Eased by</source>
        <translation>Gelindert durch</translation>
    </message>
    <message>
        <source>Worsened by</source>
        <translation>Verschlimmert durch</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Linderung</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}: {words}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Upper back</source>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Back of thigh</source>
        <translation>Hinterer Oberschenkel</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>Front of thigh</source>
        <translation>Vorderer Oberschenkel</translation>
    </message>
    <message>
        <source>Shin</source>
        <translation>Schienbein</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>your left</source>
        <translation>bei dir links</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>your right</source>
        <translation>bei dir rechts</translation>
    </message>
    <message>
        <source>{part}, your left</source>
        <translation>{part}, bei dir links</translation>
    </message>
    <message>
        <source>{part}, middle</source>
        <translation>{part}, Mitte</translation>
    </message>
    <message>
        <source>{part}, your right</source>
        <translation>{part}, bei dir rechts</translation>
    </message>
    <message>
        <source>Dull</source>
        <translation>Dumpf</translation>
    </message>
    <message>
        <source>Aching</source>
        <translation>Ziehend</translation>
    </message>
    <message>
        <source>Stiff</source>
        <translation>Steif</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Verspannt</translation>
    </message>
    <message>
        <source>Cramping</source>
        <translation>Krampfend</translation>
    </message>
    <message>
        <source>Throbbing</source>
        <translation>Pochend</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <source>Stabbing</source>
        <translation>Stechend</translation>
    </message>
    <message>
        <source>Shooting</source>
        <translation>Einschießend</translation>
    </message>
    <message>
        <source>Burning</source>
        <translation>Brennend</translation>
    </message>
    <message>
        <source>Like electricity</source>
        <translation>Wie Strom</translation>
    </message>
    <message>
        <source>Tingling</source>
        <translation>Kribbelnd</translation>
    </message>
    <message>
        <source>Numb</source>
        <translation>Taub</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ausruhen</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Liegen</translation>
    </message>
    <message>
        <source>Turning over in bed</source>
        <translation>Umdrehen im Bett</translation>
    </message>
    <message>
        <source>Getting up</source>
        <translation>Aufstehen</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitzen</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Autofahren</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Treppen</translation>
    </message>
    <message>
        <source>Bending forward</source>
        <translation>Vorbeugen</translation>
    </message>
    <message>
        <source>Bending back</source>
        <translation>Zurückbeugen</translation>
    </message>
    <message>
        <source>Twisting</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Lifting something</source>
        <translation>Etwas heben</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Coughing or sneezing</source>
        <translation>Husten oder Niesen</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kälte</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Spaziergang</translation>
    </message>
    <message>
        <source>Bath</source>
        <translation>Bad</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Less pain afterwards</source>
        <translation>Danach weniger Schmerz</translation>
    </message>
    <message>
        <source>The same afterwards</source>
        <translation>Danach gleich</translation>
    </message>
    <message>
        <source>More pain afterwards</source>
        <translation>Danach mehr Schmerz</translation>
    </message>
</context>
<context>
    <name>EntryWriter</name>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Eintrag ändern</translation>
    </message>
    <message>
        <source>How much does your back hurt?</source>
        <translation>Wie weh tut dein Rücken?</translation>
    </message>
    <message>
        <source>How much did your back hurt?</source>
        <translation>Wie weh tat dein Rücken?</translation>
    </message>
    <message>
        <source>The diary can’t be written now, so nothing is saved.</source>
        <translation>Das Tagebuch lässt sich jetzt nicht schreiben, also wird nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>EpisodeKeeper</name>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Episode started</source>
        <translation>Episode begonnen</translation>
    </message>
    <message>
        <source>The episode was not started.</source>
        <translation>Die Episode wurde nicht begonnen.</translation>
    </message>
</context>
<context>
    <name>EpisodePage</name>
    <message>
        <source>Start an episode</source>
        <translation>Episode beginnen</translation>
    </message>
    <message>
        <source>Not sure what this is?</source>
        <translation>Unsicher, was das ist?</translation>
    </message>
    <message>
        <source>Do the symptom check first. It can start the episode as well.</source>
        <translation>Mach zuerst den Symptom-Check. Er kann auch die Episode beginnen.</translation>
    </message>
    <message>
        <source>The day it began</source>
        <translation>Der Tag, an dem es begann</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>What you were doing</source>
        <translation>Was du gerade getan hast</translation>
    </message>
    <message>
        <source>Side of the pain</source>
        <translation>Seite des Schmerzes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>It was not saved.</source>
        <translation>Es wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>Es wurde nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>It was not saved. Until your symptom check is cleared, nothing begins and nothing grows; less is always possible.</source>
        <translation>Es wurde nicht gespeichert. Bis dein Symptom-Check geklärt ist, beginnt nichts und wächst nichts; weniger geht immer.</translation>
    </message>
    <message>
        <source>It was not saved. This page had changed since; now it is up to date.</source>
        <translation>Es wurde nicht gespeichert. Diese Seite hatte sich seither geändert; jetzt ist sie aktuell.</translation>
    </message>
    <message>
        <source>It was not taken back: that would be more, and until your symptom check is cleared nothing grows.</source>
        <translation>Es wurde nicht zurückgenommen: das wäre mehr, und bis dein Symptom-Check geklärt ist, wächst nichts.</translation>
    </message>
    <message>
        <source>It was not taken back: something else has changed since.</source>
        <translation>Es wurde nicht zurückgenommen: seither hat sich etwas anderes geändert.</translation>
    </message>
</context>
<context>
    <name>EverythingCard</name>
    <message>
        <source>Save everything…</source>
        <translation>Alles speichern…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderdatei…</translation>
    </message>
    <message>
        <source>Codes in FHIR documents</source>
        <translation>Codes in FHIR-Dokumenten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>One file with all that is in your diary, for another computer or to keep. It can be brought in again, and so can ratings in a table (CSV).</source>
        <translation>Eine Datei mit allem, was in deinem Tagebuch ist, für einen anderen Computer oder zum Aufheben. Sie lässt sich wieder einlesen, ebenso Schmerzwerte in einer Tabelle (CSV).</translation>
    </message>
</context>
<context>
    <name>ExerciseLine</name>
    <message>
        <source>+ set</source>
        <translation>+ Satz</translation>
    </message>
    <message>
        <source>+ set: add one, or another amount, {exercise}</source>
        <translation>+ Satz: einer mehr, oder eine andere Menge, {exercise}</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Tut weh</translation>
    </message>
    <message>
        <source>It hurts, {exercise}</source>
        <translation>Tut weh, {exercise}</translation>
    </message>
    <message>
        <source>{effort} of 10</source>
        <translation>{effort} von 10</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Effort, {exercise}</source>
        <translation>Anstrengung, {exercise}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Form, {exercise}</source>
        <translation>Technik, {exercise}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Lost it</source>
        <translation>Verloren</translation>
    </message>
</context>
<context>
    <name>ExerciseTile</name>
    <message>
        <source>Add {name}, {dose}</source>
        <translation>{name} hinzufügen, {dose}</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Search exercises</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>Back to the steps</source>
        <translation>Zurück zu den Schritten</translation>
    </message>
</context>
<context>
    <name>FeelCard</name>
    <message>
        <source>What does it feel like?</source>
        <translation>Wie fühlt es sich an?</translation>
    </message>
    <message>
        <source>What were you doing?</source>
        <translation>Was hast du gerade getan?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>What eased it?</source>
        <translation>Was hat es gelindert?</translation>
    </message>
    <message>
        <source>Something else that eased it</source>
        <translation>Etwas anderes, das es gelindert hat</translation>
    </message>
    <message>
        <source>What made it worse?</source>
        <translation>Was hat es verschlimmert?</translation>
    </message>
    <message>
        <source>Something else that made it worse</source>
        <translation>Etwas anderes, das es verschlimmert hat</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Symptome prüfen</translation>
    </message>
</context>
<context>
    <name>FeelKeeper</name>
    <message>
        <source>How an exercise felt is not saved.</source>
        <translation>Wie eine Übung sich angefühlt hat, ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>FeelList</name>
    <message>
        <source>How did the exercises feel?</source>
        <translation>Wie waren die Übungen?</translation>
    </message>
    <message>
        <source>Touch again to take it back.</source>
        <translation>Noch einmal berühren nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>FeelWords</name>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>About right</source>
        <translation>Gerade richtig</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>your left</source>
        <translation>bei dir links</translation>
    </message>
    <message>
        <source>your right</source>
        <translation>bei dir rechts</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Archives and tables of ratings ({patterns})</source>
        <translation>Archive und Tabellen mit Schmerzwerten ({patterns})</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>Alle Dateien ({pattern})</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>Tabellen speichern</translation>
    </message>
    <message>
        <source>Save the FHIR document</source>
        <translation>FHIR-Dokument speichern</translation>
    </message>
    <message>
        <source>Save the JSON file</source>
        <translation>JSON-Datei speichern</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Alles speichern</translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>FHIR document</source>
        <translation>FHIR-Dokument</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Archive of Backcare</source>
        <translation>Archiv von Backcare</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>A table for each thing, in one zip</source>
        <translation>Je Sache eine Tabelle, in einem Zip</translation>
    </message>
    <message>
        <source>One long log</source>
        <translation>Ein langes Protokoll</translation>
    </message>
    <message>
        <source>Import a routine</source>
        <translation>Ablauf importieren</translation>
    </message>
    <message>
        <source>Export the routine</source>
        <translation>Ablauf exportieren</translation>
    </message>
    <message>
        <source>Backcare routines ({pattern})</source>
        <translation>Backcare-Abläufe ({pattern})</translation>
    </message>
</context>
<context>
    <name>FirstPageView</name>
    <message>
        <source>Skip to Today</source>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
        <source>As on this computer: {country}</source>
        <translation>Wie auf diesem Computer: {country}</translation>
    </message>
</context>
<context>
    <name>FlareCard</name>
    <message>
        <source>Yes, from today</source>
        <translation>Ja, ab heute</translation>
    </message>
    <message>
        <source>Yes, from another day</source>
        <translation>Ja, ab einem anderen Tag</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>It’s over</source>
        <translation>Er ist vorbei</translation>
    </message>
    <message>
        <source>Change days or note</source>
        <translation>Tage oder Notiz ändern</translation>
    </message>
    <message>
        <source>Is this a flare-up?</source>
        <translation>Ist das ein Schub?</translation>
    </message>
    <message>
        <source>{title} · {length}</source>
        <translation>{title} · {length}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>FlareErrands</name>
    <message>
        <source>It was not taken back.</source>
        <translation>Es wurde nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
</context>
<context>
    <name>FlareForm</name>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Does it go on?</source>
        <translation>Hält er an?</translation>
    </message>
    <message>
        <source>Still going</source>
        <translation>Hält noch an</translation>
    </message>
    <message>
        <source>It’s over</source>
        <translation>Er ist vorbei</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Notiz, wenn du magst</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FlareKeeper</name>
    <message>
        <source>The flare-up you are writing about is not saved.</source>
        <translation>Der Schub, über den du gerade schreibst, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>A new flare-up</source>
        <translation>Ein neuer Schub</translation>
    </message>
    <message>
        <source>Change the flare-up</source>
        <translation>Schub ändern</translation>
    </message>
    <message>
        <source>Flare-up noted</source>
        <translation>Schub vermerkt</translation>
    </message>
    <message>
        <source>Flare-up changed</source>
        <translation>Schub geändert</translation>
    </message>
    <message>
        <source>The flare-up was not saved.</source>
        <translation>Der Schub wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>FlarePage</name>
    <message>
        <source>Flare-ups</source>
        <translation>Schübe</translation>
    </message>
    <message>
        <source>Note a flare-up</source>
        <translation>Schub vermerken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>FlarePresenter</name>
    <message>
        <source>Flare-up noted</source>
        <translation>Schub vermerkt</translation>
    </message>
    <message>
        <source>The flare-up was not saved.</source>
        <translation>Der Schub wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Noted: no flare-up</source>
        <translation>Vermerkt: kein Schub</translation>
    </message>
    <message>
        <source>Your answer was not saved.</source>
        <translation>Deine Antwort wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Flare-up ended</source>
        <translation>Schub beendet</translation>
    </message>
    <message>
        <source>The flare-up was not ended.</source>
        <translation>Der Schub wurde nicht beendet.</translation>
    </message>
    <message>
        <source>Flare-up deleted</source>
        <translation>Schub gelöscht</translation>
    </message>
    <message>
        <source>The flare-up was not deleted.</source>
        <translation>Der Schub wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>{failed} This page had changed since; now it is up to date.</source>
        <translation>{failed} Diese Seite hatte sich seither geändert; jetzt ist sie aktuell.</translation>
    </message>
    <message>
        <source>{failed} Its days or its note can’t be kept like this.</source>
        <translation>{failed} Seine Tage oder seine Notiz lassen sich so nicht behalten.</translation>
    </message>
</context>
<context>
    <name>FlareReader</name>
    <message>
        <source>It ends before it begins.</source>
        <translation>Er endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>It shares a day with another flare-up ({days}).</source>
        <translation>Er teilt einen Tag mit einem anderen Schub ({days}).</translation>
    </message>
    <message>
        <source>Enter a day, such as 8 July 2025.</source>
        <translation>Gib einen Tag ein, zum Beispiel 8. Juli 2025.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 8 July 2025.</source>
        <translation>Das ist kein Datum. Schreib es wie 8. Juli 2025.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Enter a day from 1900 on.</source>
        <translation>Gib einen Tag ab 1900 ein.</translation>
    </message>
</context>
<context>
    <name>FlareWriter</name>
    <message>
        <source>Your pain is {value}, {rise} points or more above its 7-day median of {median}, for the second day running.</source>
        <translation>Dein Schmerz ist {value}, den zweiten Tag in Folge {rise} Punkte oder mehr über seinem 7-Tage-Median von {median}.</translation>
    </message>
    <message>
        <source>A flare-up is when your back is worse than it usually is, for hours up to weeks, in a way that is hard to bear and gets in the way of what you do or of how you feel. A number alone doesn’t make one: you know best.</source>
        <translation>Ein Schub ist, wenn dein Rücken für Stunden bis Wochen schlimmer ist als sonst, auf eine Art, die schwer auszuhalten ist und in dem stört, was du tust oder wie du dich fühlst. Eine Zahl allein macht keinen Schub: du weißt es am besten.</translation>
    </message>
    <message>
        <source>After a no, nothing is asked until {day}.</source>
        <translation>Nach einem Nein wird bis {day} nichts gefragt.</translation>
    </message>
    <message>
        <source>Flare-up since {day}</source>
        <translation>Schub seit {day}</translation>
    </message>
    <message>
        <source>Day&#xa0;{number}</source>
        <translation>Tag {number}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>hält an</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>Change the flare-up: {days}</source>
        <translation>Schub ändern: {days}</translation>
    </message>
    <message>
        <source>Delete the flare-up: {days}</source>
        <translation>Schub löschen: {days}</translation>
    </message>
    <message>
        <source>You have noted none so far.</source>
        <translation>Du hast bisher keinen vermerkt.</translation>
    </message>
    <message>
        <source>The latest: {days}, {length}.</source>
        <translation>Der letzte: {days}, {length}.</translation>
    </message>
    <message>
        <source>Start {routine}, {length}</source>
        <translation>{routine} starten, {length}</translation>
    </message>
    <message>
        <source>What you noted as easing it before</source>
        <translation>Was nach deinen Notizen früher gelindert hat</translation>
    </message>
    <message>
        <source>No plan yet. What eases this one can stand here the next time: note it with an entry, under what you did against it.</source>
        <translation>Noch kein Plan. Was diesen lindert, kann beim nächsten Mal hier stehen: vermerk es mit einem Eintrag, unter dem, was du dagegen getan hast.</translation>
    </message>
    <message>
        <source>From your notes around 1 earlier flare-up. It may differ this time.</source>
        <translation>Aus deinen Notizen rund um 1 früheren Schub. Diesmal kann es anders sein.</translation>
    </message>
    <message>
        <source>From your notes around {count} earlier flare-ups. It may differ this time.</source>
        <translation>Aus deinen Notizen rund um {count} frühere Schübe. Diesmal kann es anders sein.</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}: {words}</translation>
    </message>
    <message>
        <source>{thing}, once, on {day}</source>
        <translation>{thing}, einmal, am {day}</translation>
    </message>
    <message>
        <source>{thing}, {times} times, the last on {day}</source>
        <translation>{thing}, {times}-mal, zuletzt am {day}</translation>
    </message>
</context>
<context>
    <name>FlaresCard</name>
    <message>
        <source>Note a flare-up</source>
        <translation>Schub vermerken</translation>
    </message>
    <message>
        <source>All flare-ups</source>
        <translation>Alle Schübe</translation>
    </message>
    <message>
        <source>Flare-ups</source>
        <translation>Schübe</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>Speichern und verlassen</translation>
    </message>
    <message>
        <source>Answer every question on this page first.</source>
        <translation>Beantworte zuerst jede Frage auf dieser Seite.</translation>
    </message>
</context>
<context>
    <name>GateLine</name>
    <message>
        <source>Close: {gate}</source>
        <translation>Schließen: {gate}</translation>
    </message>
    <message>
        <source>Try: {gate}</source>
        <translation>Testen: {gate}</translation>
    </message>
    <message>
        <source>Note: {gate}</source>
        <translation>Notiz: {gate}</translation>
    </message>
    <message>
        <source>Met: {gate}</source>
        <translation>Erfüllt: {gate}</translation>
    </message>
    <message>
        <source>Not yet: {gate}</source>
        <translation>Noch nicht: {gate}</translation>
    </message>
    <message>
        <source>This is too long: {most} letters fit.</source>
        <translation>Das ist zu lang: höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Notiz, wenn du magst</translation>
    </message>
</context>
<context>
    <name>GatesCard</name>
    <message>
        <source>Ready for the bar?</source>
        <translation>Bereit für die Stange?</translation>
    </message>
</context>
<context>
    <name>GridCard</name>
    <message>
        <source>12 weeks</source>
        <translation>12 Wochen</translation>
    </message>
</context>
<context>
    <name>GrocKeeper</name>
    <message>
        <source>How your back changed since the start is not saved yet.</source>
        <translation>Wie sich dein Rücken seit dem Beginn verändert hat, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Your answer is saved</source>
        <translation>Deine Antwort ist gespeichert</translation>
    </message>
    <message>
        <source>Your answer was not saved.</source>
        <translation>Deine Antwort wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Answer deleted</source>
        <translation>Antwort gelöscht</translation>
    </message>
    <message>
        <source>The answer was not deleted.</source>
        <translation>Die Antwort wurde nicht gelöscht.</translation>
    </message>
</context>
<context>
    <name>GrocPage</name>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Change since the start</source>
        <translation>Veränderung seit dem Beginn</translation>
    </message>
    <message>
        <source>Answers to how your back changed</source>
        <translation>Antworten dazu, wie sich dein Rücken verändert hat</translation>
    </message>
    <message>
        <source>Compared with when this began, how is your back?</source>
        <translation>Verglichen mit dem Beginn: wie ist dein Rücken?</translation>
    </message>
    <message>
        <source>very much worse</source>
        <translation>sehr viel schlechter</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>very much better</source>
        <translation>sehr viel besser</translation>
    </message>
    <message>
        <source>On the keyboard: a number, with a minus before it for worse.</source>
        <translation>Auf der Tastatur: eine Zahl, für schlechter mit einem Minus davor.</translation>
    </message>
</context>
<context>
    <name>GrocWriter</name>
    <message>
        <source>on a scale from {least} to +{most}, {when}</source>
        <translation>auf einer Skala von {least} bis +{most}, {when}</translation>
    </message>
    <message>
        <source>One question: how is your back, compared with when this began?</source>
        <translation>Eine Frage: wie ist dein Rücken, verglichen mit dem Beginn?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Change since the start</source>
        <translation>Veränderung seit dem Beginn</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
    <message>
        <source>You are changing your answer of {when}.</source>
        <translation>Du änderst deine Antwort von {when}.</translation>
    </message>
    <message>
        <source>Choose one of the eleven answers.</source>
        <translation>Wähl eine der elf Antworten.</translation>
    </message>
    <message>
        <source>Points that count: above 2.5 on one version of this scale, Bobos and others 2020. Leaning towards today: Physical Therapy 2014;94:534.</source>
        <translation>Punkte, die zählen: über 2,5 bei einer Fassung dieser Skala, Bobos und andere 2020. Färbung durch den heutigen Tag: Physical Therapy 2014;94:534.</translation>
    </message>
    <message>
        <source>By your own account meaningfully better than at the start.</source>
        <translation>Nach deiner eigenen Angabe spürbar besser als am Beginn.</translation>
    </message>
    <message>
        <source>By your own account meaningfully worse than at the start.</source>
        <translation>Nach deiner eigenen Angabe spürbar schlechter als am Beginn.</translation>
    </message>
    <message>
        <source>By your own account no clear change since the start.</source>
        <translation>Nach deiner eigenen Angabe keine klare Veränderung seit dem Beginn.</translation>
    </message>
    <message>
        <source>{points} points or more, up or down, count as meaningful.</source>
        <translation>{points} Punkte oder mehr, nach oben oder unten, gelten als spürbar.</translation>
    </message>
    <message>
        <source>The answer leans towards how your back is today: nobody remembers the start exactly.</source>
        <translation>Die Antwort ist davon gefärbt, wie dein Rücken heute ist: niemand erinnert sich genau an den Beginn.</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Noch keine Antworten.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>{day}: {score}</source>
        <translation>{day}: {score}</translation>
    </message>
    <message>
        <source>−5 is very much worse, 5 is very much better</source>
        <translation>−5 ist sehr viel schlechter, 5 ist sehr viel besser</translation>
    </message>
    <message>
        <source>Change since the start over time</source>
        <translation>Veränderung seit dem Beginn im Lauf der Zeit</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>{applies}: {title}</source>
        <translation>{applies}: {title}</translation>
    </message>
</context>
<context>
    <name>HabitsCard</name>
    <message>
        <source>How many days went as planned</source>
        <translation>Wie viele Tage wie geplant waren</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Habits that you tick on Today. All are off until you choose one, the number is yours, and a day without a tick says nothing.</source>
        <translation>Gewohnheiten, die du auf „Heute“ abhakst. Alle sind aus, bis du eine wählst; die Zahl bestimmst du, und ein Tag ohne Häkchen sagt nichts.</translation>
    </message>
    <message>
        <source>Of the last 28; rest that was planned counts</source>
        <translation>Von den letzten 28; geplante Ruhe zählt mit</translation>
    </message>
    <message>
        <source>streak consistency percent score statistics</source>
        <translation>Serie Regelmäßigkeit Prozent Wert Statistik</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Hours a night; many adults need 7 to 9</source>
        <translation>Stunden pro Nacht; viele Erwachsene brauchen 7 bis 9</translation>
    </message>
    <message>
        <source>habit night rest bed</source>
        <translation>Gewohnheit Nacht Ruhe Bett schlafen</translation>
    </message>
    <message>
        <source>Breaks from sitting</source>
        <translation>Sitzpausen</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Times a day that you get up and move</source>
        <translation>Wie oft am Tag du aufstehst und dich bewegst</translation>
    </message>
    <message>
        <source>habit posture desk movement stand</source>
        <translation>Gewohnheit Haltung Schreibtisch Bewegung aufstehen stehen</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Glasses a day, as many as you like</source>
        <translation>Gläser am Tag, so viele du magst</translation>
    </message>
    <message>
        <source>habit drink</source>
        <translation>Gewohnheit trinken</translation>
    </message>
    <message>
        <source>Slow breathing</source>
        <translation>Langsames Atmen</translation>
    </message>
    <message>
        <source>Times a day, for instance before bed</source>
        <translation>Wie oft am Tag, zum Beispiel vor dem Schlafen</translation>
    </message>
    <message>
        <source>habit stress relax wind down</source>
        <translation>Gewohnheit Stress entspannen Ausklang Ruhe</translation>
    </message>
    <message>
        <source>{habit}: goal</source>
        <translation>{habit}: Ziel</translation>
    </message>
</context>
<context>
    <name>HabitsPart</name>
    <message>
        <source>Habits</source>
        <translation>Gewohnheiten</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Show emergency numbers</source>
        <translation>Notrufnummern zeigen</translation>
    </message>
    <message>
        <source>Not sure?</source>
        <translation>Nicht sicher?</translation>
    </message>
    <message>
        <source>Choose “Not sure”. To be safe, it counts as a yes.</source>
        <translation>Wähl „Nicht sicher“. Sicherheitshalber zählt es als Ja.</translation>
    </message>
    <message>
        <source>Feels urgent already?</source>
        <translation>Fühlt es sich schon dringend an?</translation>
    </message>
    <message>
        <source>Don’t finish this form.</source>
        <translation>Mach dieses Formular nicht fertig.</translation>
    </message>
</context>
<context>
    <name>HelpTab</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Every key and what it does; F1 from anywhere</source>
        <translation>Jede Taste und was sie tut; F1 von überall</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>What the symptom check and these pages rest on</source>
        <translation>Worauf der Symptom-Check und diese Seiten beruhen</translation>
    </message>
    <message>
        <source>About Backcare</source>
        <translation>Über Backcare</translation>
    </message>
    <message>
        <source>What it is and isn’t, and licences</source>
        <translation>Was es ist und was nicht, und Lizenzen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>The pages from the very beginning</source>
        <translation>Die Seiten vom Anfang</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or a shorter one.</source>
        <translation>Nichts gefunden. Versuch ein anderes Wort oder ein kürzeres.</translation>
    </message>
    <message>
        <source>Found in 1 place</source>
        <translation>An 1 Stelle gefunden</translation>
    </message>
    <message>
        <source>Found in {count} places</source>
        <translation>An {count} Stellen gefunden</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search Help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Call {number}, or go to an emergency department, for</source>
        <translation>Ruf {number} an oder geh in eine Notaufnahme bei</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Speak to a doctor today for</source>
        <translation>Sprich heute mit einer Ärztin oder einem Arzt bei</translation>
    </message>
    <message>
        <source>The list is not complete. If it doesn&apos;t feel right to you, get help anyway.</source>
        <translation>Die Liste ist nicht vollständig. Wenn es sich für dich nicht richtig anfühlt, hol dir trotzdem Hilfe.</translation>
    </message>
    <message>
        <source>More to read</source>
        <translation>Mehr zu lesen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Which activities</source>
        <translation>Welche Tätigkeiten</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Change answer</source>
        <translation>Antwort ändern</translation>
    </message>
    <message>
        <source>Delete answer</source>
        <translation>Antwort löschen</translation>
    </message>
    <message>
        <source>Your answers so far</source>
        <translation>Deine bisherigen Antworten</translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation>Frühere Checks</translation>
    </message>
    <message>
        <source>Mark two checks to compare them; without marks the newest two are compared.</source>
        <translation>Markier zwei Checks, um sie zu vergleichen; ohne Markierung werden die neuesten zwei verglichen.</translation>
    </message>
    <message>
        <source>Checks that you finish appear here.</source>
        <translation>Checks, die du abschließt, erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Days of this exercise</source>
        <translation>Tage dieser Übung</translation>
    </message>
    <message>
        <source>Open this day</source>
        <translation>Diesen Tag öffnen</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Nothing is logged yet. The first set starts the chart.</source>
        <translation>Noch ist nichts eingetragen. Der erste Satz beginnt das Diagramm.</translation>
    </message>
    <message>
        <source>{exercise}, chart</source>
        <translation>{exercise}, Diagramm</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Best set</source>
        <translation>Bester Satz</translation>
    </message>
    <message>
        <source>All sets</source>
        <translation>Alle Sätze</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Longest hold, seconds</source>
        <translation>Längstes Halten, Sekunden</translation>
    </message>
    <message>
        <source>All holds of the day, seconds</source>
        <translation>Alles Halten des Tages, Sekunden</translation>
    </message>
    <message>
        <source>Most repetitions in a set</source>
        <translation>Meiste Wiederholungen in einem Satz</translation>
    </message>
    <message>
        <source>All repetitions of the day</source>
        <translation>Alle Wiederholungen des Tages</translation>
    </message>
    <message>
        <source>{day}: best {best}, all sets {volume}</source>
        <translation>{day}: bester {best}, alle Sätze {volume}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Lost it</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>{effort} of 10</source>
        <translation>{effort} von 10</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
    <message>
        <source>{done}, {extra} more</source>
        <translation>{done}, {extra} mehr</translation>
    </message>
    <message>
        <source>it hurt</source>
        <translation>tat weh</translation>
    </message>
    <message>
        <source>entered later</source>
        <translation>später eingetragen</translation>
    </message>
    <message>
        <source>{done} of {planned} planned days in twelve weeks.</source>
        <translation>{done} von {planned} geplanten Tagen in zwölf Wochen.</translation>
    </message>
    <message>
        <source>{reason} {count}</source>
        <translation>{reason} {count}</translation>
    </message>
    <message>
        <source>{kept} What came in the way, in days: {reasons}.</source>
        <translation>{kept} Was dazwischenkam, in Tagen: {reasons}.</translation>
    </message>
    <message>
        <source>Days: {count}, from {first} to {last}. Best set: {best}, on {when}. Latest best set: {latest}.</source>
        <translation>Tage: {count}, von {first} bis {last}. Bester Satz: {best}, am {when}. Letzter bester Satz: {latest}.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Symptom check</source>
        <translation>Symptom-Check</translation>
    </message>
    <message>
        <source>Does somebody need to look at it?</source>
        <translation>Muss jemand nachsehen?</translation>
    </message>
    <message>
        <source>Feels urgent already?</source>
        <translation>Fühlt es sich schon dringend an?</translation>
    </message>
    <message>
        <source>You need no check to call for help.</source>
        <translation>Du brauchst keinen Check, um Hilfe zu rufen.</translation>
    </message>
    <message>
        <source>Show emergency numbers</source>
        <translation>Notrufnummern zeigen</translation>
    </message>
</context>
<context>
    <name>HomeWriter</name>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>A list of warning signs, and what to do if one of them applies to you.</source>
        <translation>Eine Liste mit Warnzeichen, und was zu tun ist, wenn eines auf dich zutrifft.</translation>
    </message>
    <message>
        <source>About three minutes of questions. They compare your answers with published warning signs and say how soon somebody should look.</source>
        <translation>Etwa drei Minuten Fragen. Sie vergleichen deine Antworten mit veröffentlichten Warnzeichen und sagen, wie bald jemand nachsehen sollte.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Start a check</source>
        <translation>Check starten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A check from {when} is not finished.</source>
        <translation>Ein Check von {when} ist nicht fertig.</translation>
    </message>
    <message>
        <source>{who} has cleared you</source>
        <translation>{who} hat dich freigegeben</translation>
    </message>
    <message>
        <source>Answers changed later</source>
        <translation>Antworten später geändert</translation>
    </message>
    <message>
        <source>Questions left open</source>
        <translation>Fragen offen gelassen</translation>
    </message>
    <message>
        <source>From the list of signs</source>
        <translation>Aus der Liste der Zeichen</translation>
    </message>
    <message>
        <source>Call {number} or go to an emergency department for</source>
        <translation>Ruf {number} an oder geh in eine Notaufnahme bei</translation>
    </message>
    <message>
        <source>One of these applies</source>
        <translation>Eines davon trifft zu</translation>
    </message>
    <message>
        <source>Speak to a doctor today for</source>
        <translation>Sprich heute mit einer Ärztin oder einem Arzt bei</translation>
    </message>
    <message>
        <source>Book an appointment for</source>
        <translation>Vereinbare einen Termin bei</translation>
    </message>
    <message>
        <source>Does any of these apply to you?</source>
        <translation>Trifft etwas davon auf dich zu?</translation>
    </message>
    <message>
        <source>Read from the top. New means: since this pain began.</source>
        <translation>Lies von oben. Neu heißt: seit dieser Schmerz begonnen hat.</translation>
    </message>
    <message>
        <source>None of them applies</source>
        <translation>Keines davon trifft zu</translation>
    </message>
    <message>
        <source>If it isn’t an emergency but can’t wait, {urgent}.</source>
        <translation>Wenn es kein Notfall ist, aber nicht warten kann, {urgent}.</translation>
    </message>
</context>
<context>
    <name>HurtDetails</name>
    <message>
        <source>If you like: how much, and where?</source>
        <translation>Wenn du magst: wie sehr und wo?</translation>
    </message>
    <message>
        <source>How much (10 = worst), and where?</source>
        <translation>Wie sehr (10 = am schlimmsten) und wo?</translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation>Wie weh tut es?</translation>
    </message>
    <message>
        <source>0 = no pain</source>
        <translation>0 = kein Schmerz</translation>
    </message>
    <message>
        <source>10 = worst pain imaginable</source>
        <translation>10 = schlimmster vorstellbarer Schmerz</translation>
    </message>
</context>
<context>
    <name>HurtPanel</name>
    <message>
        <source>How much it hurts, {exercise}</source>
        <translation>Wie weh es tut, {exercise}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take it back, {exercise} did not hurt</source>
        <translation>Zurücknehmen, {exercise} tat nicht weh</translation>
    </message>
    <message>
        <source>Close the question about {exercise}</source>
        <translation>Frage zu {exercise} schließen</translation>
    </message>
</context>
<context>
    <name>HurtWords</name>
    <message>
        <source>It hurt: left out today</source>
        <translation>Tat weh: heute ausgelassen</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Tat weh</translation>
    </message>
    <message>
        <source>It hurt, {score} of 10</source>
        <translation>Tat weh, {score} von 10</translation>
    </message>
    <message>
        <source>It hurt, {score} of 10: left out today</source>
        <translation>Tat weh, {score} von 10: heute ausgelassen</translation>
    </message>
    <message>
        <source>Noted. If you like: how much?</source>
        <translation>Vermerkt. Wenn du magst: wie sehr?</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Wie sehr?</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Symptome prüfen</translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation>Symptom-Check</translation>
    </message>
    <message>
        <source>That is more than 2 points above what you rated before: a reason to check your symptoms before you go on.</source>
        <translation>Das sind mehr als 2 Punkte über deinem Wert von vorher: ein Grund, deine Symptome zu prüfen, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>That is above 5. Leave {exercise} out today, and check your symptoms.</source>
        <translation>Das liegt über 5. Lass {exercise} heute aus und prüf deine Symptome.</translation>
    </message>
    <message>
        <source>{reason} {warning}</source>
        <translation>{reason} {warning}</translation>
    </message>
</context>
<context>
    <name>HurtWriter</name>
    <message>
        <source>It hurt in a leg during the session: a reason to check your symptoms. Leave sessions out until it settles.</source>
        <translation>Während der Einheit tat es in einem Bein weh: ein Grund, deine Symptome zu prüfen. Lass Einheiten aus, bis es sich beruhigt.</translation>
    </message>
    <message>
        <source>That is more than 2 points higher than before.</source>
        <translation>Das sind mehr als 2 Punkte mehr als vorher.</translation>
    </message>
    <message>
        <source>During the session it hurt more than 2 points above where you started.</source>
        <translation>Während der Einheit tat es mehr als 2 Punkte stärker weh als am Anfang.</translation>
    </message>
    <message>
        <source>That is above 5.</source>
        <translation>Das liegt über 5.</translation>
    </message>
    <message>
        <source>During the session it hurt above 5.</source>
        <translation>Während der Einheit lag der Schmerz über 5.</translation>
    </message>
    <message>
        <source>{reason} {warning}</source>
        <translation>{reason} {warning}</translation>
    </message>
    <message>
        <source>{reason} Leave this session out until it settles.</source>
        <translation>{reason} Lass diese Einheit aus, bis es sich beruhigt.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Vermerkt.</translation>
    </message>
    <message>
        <source>Stopped. Not saved yet.</source>
        <translation>Gestoppt. Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Stopped. Noted.</source>
        <translation>Gestoppt. Vermerkt.</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Für heute aufhören</translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation>Symptom-Check</translation>
    </message>
    <message>
        <source>Stop, and check my symptoms</source>
        <translation>Aufhören und Symptome prüfen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Symptome prüfen</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe holen</translation>
    </message>
    <message>
        <source>Go on to the next</source>
        <translation>Weiter zur nächsten</translation>
    </message>
    <message>
        <source>Skip this exercise</source>
        <translation>Übung auslassen</translation>
    </message>
    <message>
        <source>Go on as now</source>
        <translation>Weiter wie jetzt</translation>
    </message>
    <message>
        <source>Go on, easier</source>
        <translation>Weiter, leichter</translation>
    </message>
    <message>
        <source>Pain in a leg is a reason to check your symptoms.</source>
        <translation>Schmerz in einem Bein ist ein Grund, deine Symptome zu prüfen.</translation>
    </message>
    <message>
        <source>That is more than 2 points above where you started: a reason to check your symptoms.</source>
        <translation>Das sind mehr als 2 Punkte über dem Anfang: ein Grund, deine Symptome zu prüfen.</translation>
    </message>
    <message>
        <source>That is above 5: leave sessions out until it settles.</source>
        <translation>Das liegt über 5: lass Einheiten aus, bis es sich beruhigt.</translation>
    </message>
    <message>
        <source>Pain in a leg is a reason to check your symptoms before you go on.</source>
        <translation>Schmerz in einem Bein ist ein Grund, deine Symptome zu prüfen, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>That is more than 2 points above where you started: a reason to check your symptoms before you go on.</source>
        <translation>Das sind mehr als 2 Punkte über dem Anfang: ein Grund, deine Symptome zu prüfen, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>That is above 5: a reason to stop for today.</source>
        <translation>Das liegt über 5: ein Grund, für heute aufzuhören.</translation>
    </message>
    <message>
        <source>About {exercise}, the last thing you did.</source>
        <translation>Zu {exercise}, dem Letzten, was du gemacht hast.</translation>
    </message>
    <message>
        <source>{exercise} is behind you.</source>
        <translation>{exercise} liegt hinter dir.</translation>
    </message>
    <message>
        <source>This is the easier way already.</source>
        <translation>Das ist schon die leichtere Form.</translation>
    </message>
    <message>
        <source>Easier: {easier}</source>
        <translation>Leichter: {easier}</translation>
    </message>
    <message>
        <source>{first}
{rule}</source>
        <translation>{first}
{rule}</translation>
    </message>
    <message>
        <source>Stop for today if it is sharp, goes into a leg, or is above 5 or more than 2 points above where you started.</source>
        <translation>Hör für heute auf, wenn der Schmerz stechend ist, in ein Bein zieht, über 5 liegt oder mehr als 2 Punkte über dem Anfang.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Undo the import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message>
        <source>{words} {percent} %</source>
        <translation>{words} {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{file}. {words}</source>
        <translation>{file}. {words}</translation>
    </message>
</context>
<context>
    <name>InterviewView</name>
    <message>
        <source>Symptom check</source>
        <translation>Symptom-Check</translation>
    </message>
    <message>
        <source>Your answers stay on this computer.</source>
        <translation>Deine Antworten bleiben auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>InterviewWriter</name>
    <message>
        <source>{done} of {count} answered</source>
        <translation>{done} von {count} beantwortet</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ergebnis ansehen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Page 1 of {pages} · about {minutes} minutes</source>
        <translation>Seite 1 von {pages} · etwa {minutes} Minuten</translation>
    </message>
    <message>
        <source>None of these apply</source>
        <translation>Nichts davon trifft zu</translation>
    </message>
    <message>
        <source>No to all the others</source>
        <translation>Nein zu allen anderen</translation>
    </message>
    <message>
        <source>How did it begin?</source>
        <translation>Wie hat es begonnen?</translation>
    </message>
    <message>
        <source>What were you doing?</source>
        <translation>Was hast du gerade getan?</translation>
    </message>
    <message>
        <source>this counts as a serious accident; you are asked of it once more</source>
        <translation>das gilt als schwerer Unfall; du wirst noch einmal danach gefragt</translation>
    </message>
    <message>
        <source>when it began, or the day before</source>
        <translation>als es begann, oder am Tag davor</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Wie entwickelt es sich?</translation>
    </message>
    <message>
        <source>over the last days; “Gone” means no pain now</source>
        <translation>in den letzten Tagen; „Weg“ heißt: jetzt kein Schmerz</translation>
    </message>
    <message>
        <source>How many days ago?</source>
        <translation>Vor wie vielen Tagen?</translation>
    </message>
    <message>
        <source>0 is today; for a pain that came back, when it came back</source>
        <translation>0 ist heute; bei einem Schmerz, der wiederkam: als er wiederkam</translation>
    </message>
    <message>
        <source>days ago</source>
        <translation>Tage her</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>Wie alt bist du?</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>How strong is the pain now?</source>
        <translation>Wie stark ist der Schmerz jetzt?</translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation>Welche Seite?</translation>
    </message>
    <message>
        <source>you may leave this out</source>
        <translation>das kannst du auslassen</translation>
    </message>
    <message>
        <source>Where do you feel it?</source>
        <translation>Wo spürst du ihn?</translation>
    </message>
    <message>
        <source>choose any; you may leave this out</source>
        <translation>wähl beliebig viele; das kannst du auslassen</translation>
    </message>
</context>
<context>
    <name>ItemLine</name>
    <message>
        <source>{name}, week {n}, line {line}</source>
        <translation>{name}, Woche {n}, Zeile {line}</translation>
    </message>
    <message>
        <source>Remove {item}</source>
        <translation>{item} entfernen</translation>
    </message>
    <message>
        <source>Share of the usual load: {item}</source>
        <translation>Anteil der gewohnten Last: {item}</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Hold: {item}</source>
        <translation>Halten: {item}</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Repetitions: {item}</source>
        <translation>Wiederholungen: {item}</translation>
    </message>
    <message>
        <source> reps</source>
        <translation> Wdh.</translation>
    </message>
    <message>
        <source>Sets: {item}</source>
        <translation>Sätze: {item}</translation>
    </message>
    <message>
        <source> sets</source>
        <translation> Sätze</translation>
    </message>
    <message>
        <source>Times a day: {item}</source>
        <translation>Mal am Tag: {item}</translation>
    </message>
    <message>
        <source> × a day</source>
        <translation> × am Tag</translation>
    </message>
    <message>
        <source>Days a week: {item}</source>
        <translation>Tage pro Woche: {item}</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source> rep</source>
        <translation> Wdh.</translation>
    </message>
    <message>
        <source> set</source>
        <translation> Satz</translation>
    </message>
    <message>
        <source> day</source>
        <translation> Tag</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Hold for</source>
        <translation>Haltezeit</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Pause between sets</source>
        <translation>Pause zwischen Sätzen</translation>
    </message>
    <message>
        <source>Grows up to</source>
        <translation>Wächst bis</translation>
    </message>
    <message>
        <source>On each side</source>
        <translation>Je Seite</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Move up {name}</source>
        <translation>{name} nach oben</translation>
    </message>
    <message>
        <source>Move down {name}</source>
        <translation>{name} nach unten</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>{name} herausnehmen</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>{exercise}: {way}</source>
        <translation>{exercise}: {way}</translation>
    </message>
    <message>
        <source>easier way</source>
        <translation>leichtere Form</translation>
    </message>
    <message>
        <source>harder way</source>
        <translation>schwerere Form</translation>
    </message>
    <message>
        <source>Picture: {exercise}</source>
        <translation>Bild: {exercise}</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Ctrl 1–9</source>
        <translation>Strg 1–9</translation>
    </message>
    <message>
        <source>go to a tab</source>
        <translation>zu einem Tab gehen</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Strg N</translation>
    </message>
    <message>
        <source>new entry in the pain diary</source>
        <translation>neuer Eintrag im Schmerztagebuch</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>diese Seite</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Strg F</translation>
    </message>
    <message>
        <source>search, in Settings and Help</source>
        <translation>suchen, in Einstellungen und Hilfe</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Strg Z</translation>
    </message>
    <message>
        <source>undo the last entry, then the one before</source>
        <translation>letzten Eintrag zurücknehmen, dann den davor</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Shift Tab</source>
        <translation>Umschalt Tab</translation>
    </message>
    <message>
        <source>the next control, or back</source>
        <translation>nächstes Bedienelement, oder zurück</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>press it</source>
        <translation>drücken</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close, go back, or empty the search</source>
        <translation>schließen, zurückgehen oder Suche leeren</translation>
    </message>
    <message>
        <source>another tab, on the rail</source>
        <translation>ein anderer Tab, in der Leiste</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>the first or the last one</source>
        <translation>der erste oder der letzte</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>In einer Einheit</translation>
    </message>
    <message>
        <source>pause and resume</source>
        <translation>pausieren und weitermachen</translation>
    </message>
    <message>
        <source>next, or done</source>
        <translation>weiter oder fertig</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>10 s more</source>
        <translation>10&#xa0;s mehr</translation>
    </message>
    <message>
        <source>10 s less</source>
        <translation>10&#xa0;s weniger</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>easier</source>
        <translation>leichter</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>harder</source>
        <translation>schwerer</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>this hurts</source>
        <translation>das tut weh</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>voice on or off, before it starts</source>
        <translation>Stimme an oder aus, vor dem Beginn</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>When a session asks</source>
        <translation>Wenn eine Einheit fragt</translation>
    </message>
    <message>
        <source>go on, easier</source>
        <translation>weiter, leichter</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>skip this exercise</source>
        <translation>Übung auslassen</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>stop for today</source>
        <translation>für heute aufhören</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>symptom check</source>
        <translation>Symptom-Check</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>when to get help</source>
        <translation>wann Hilfe holen</translation>
    </message>
    <message>
        <source>this hurts, whatever it asks</source>
        <translation>das tut weh, was immer gefragt wird</translation>
    </message>
    <message>
        <source>how much it hurts, Shift 0 for 10</source>
        <translation>wie weh es tut, Umschalt 0 für 10</translation>
    </message>
    <message>
        <source>resume, or stay</source>
        <translation>weitermachen oder bleiben</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>restart this step</source>
        <translation>diesen Schritt neu beginnen</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>leave, and go on later</source>
        <translation>verlassen und später weitermachen</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>discard the session</source>
        <translation>Einheit verwerfen</translation>
    </message>
    <message>
        <source>back, or leave</source>
        <translation>zurück oder verlassen</translation>
    </message>
    <message>
        <source>Each button shows its key.</source>
        <translation>Jeder Knopf zeigt seine Taste.</translation>
    </message>
    <message>
        <source>From the mat</source>
        <translation>Von der Matte aus</translation>
    </message>
    <message>
        <source>Play/Pause</source>
        <translation>Wiedergabe/Pause</translation>
    </message>
    <message>
        <source>start, pause and resume</source>
        <translation>beginnen, pausieren und weitermachen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger Titel</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Media keys, headset buttons and presenters. On Windows and macOS they work while Backcare is in front.</source>
        <translation>Medientasten, Kopfhörertasten und Presenter. Unter Windows und macOS gehen sie, solange Backcare vorn ist.</translation>
    </message>
    <message>
        <source>In a routine of your own</source>
        <translation>In einem eigenen Ablauf</translation>
    </message>
    <message>
        <source>Alt ↑</source>
        <translation>Alt ↑</translation>
    </message>
    <message>
        <source>Alt ↓</source>
        <translation>Alt ↓</translation>
    </message>
    <message>
        <source>move the step</source>
        <translation>Schritt verschieben</translation>
    </message>
    <message>
        <source>Ctrl D</source>
        <translation>Strg D</translation>
    </message>
    <message>
        <source>duplicate the step</source>
        <translation>Schritt duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>remove the step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>Ctrl Shift Z</source>
        <translation>Strg Umschalt Z</translation>
    </message>
    <message>
        <source>undo, and do again</source>
        <translation>rückgängig, und wiederholen</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Strg S</translation>
    </message>
    <message>
        <source>save</source>
        <translation>speichern</translation>
    </message>
    <message>
        <source>In Core</source>
        <translation>Im Rumpftraining</translation>
    </message>
    <message>
        <source>log a set, or take it back</source>
        <translation>Satz eintragen oder zurücknehmen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>another amount of the set</source>
        <translation>eine andere Menge des Satzes</translation>
    </message>
    <message>
        <source>another day of the calendar</source>
        <translation>ein anderer Tag im Kalender</translation>
    </message>
    <message>
        <source>open the day, or save the amount</source>
        <translation>Tag öffnen oder Menge speichern</translation>
    </message>
    <message>
        <source>move an exercise, in Edit</source>
        <translation>Übung verschieben, beim Bearbeiten</translation>
    </message>
    <message>
        <source>take an exercise out, in Edit</source>
        <translation>Übung herausnehmen, beim Bearbeiten</translation>
    </message>
    <message>
        <source>save, in Edit</source>
        <translation>speichern, beim Bearbeiten</translation>
    </message>
    <message>
        <source>close the amount, or leave Edit</source>
        <translation>Menge schließen oder Bearbeiten verlassen</translation>
    </message>
    <message>
        <source>In the symptom check</source>
        <translation>Im Symptom-Check</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Eingabe</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>In a form of Training</source>
        <translation>In einem Formular im Training</translation>
    </message>
    <message>
        <source>undo, while you change the comeback</source>
        <translation>rückgängig, während du den Wiedereinstieg änderst</translation>
    </message>
    <message>
        <source>Ctrl C</source>
        <translation>Strg C</translation>
    </message>
    <message>
        <source>copy the chosen weeks of the load plan</source>
        <translation>gewählte Wochen des Lastplans kopieren</translation>
    </message>
    <message>
        <source>leave the form</source>
        <translation>Formular verlassen</translation>
    </message>
    <message>
        <source>In the pain chart</source>
        <translation>Im Schmerzdiagramm</translation>
    </message>
    <message>
        <source>read the dot before or after</source>
        <translation>Punkt davor oder danach vorlesen</translation>
    </message>
    <message>
        <source>read the first or the last dot</source>
        <translation>ersten oder letzten Punkt vorlesen</translation>
    </message>
    <message>
        <source>open its day, or take the days you chose</source>
        <translation>seinen Tag öffnen, oder die gewählten Tage nehmen</translation>
    </message>
    <message>
        <source>begin to choose days at the dot, and end</source>
        <translation>Wahl von Tagen am Punkt beginnen und beenden</translation>
    </message>
    <message>
        <source>fewer days or more</source>
        <translation>weniger Tage oder mehr</translation>
    </message>
    <message>
        <source>Shift ←</source>
        <translation>Umschalt ←</translation>
    </message>
    <message>
        <source>Shift →</source>
        <translation>Umschalt →</translation>
    </message>
    <message>
        <source>earlier or later days</source>
        <translation>frühere oder spätere Tage</translation>
    </message>
    <message>
        <source>the days as they were</source>
        <translation>die Tage, wie sie waren</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>With the mouse: drag over the days, or turn the wheel with Ctrl held. A click opens a day.</source>
        <translation>Mit der Maus: zieh über die Tage, oder dreh das Rad bei gedrückter Strg-Taste. Ein Klick öffnet einen Tag.</translation>
    </message>
    <message>
        <source>In an entry of the pain diary</source>
        <translation>In einem Eintrag des Schmerztagebuchs</translation>
    </message>
    <message>
        <source>rate and save, on the pad</source>
        <translation>bewerten und speichern, auf dem Tastenfeld</translation>
    </message>
    <message>
        <source>another day or time, in its field</source>
        <translation>ein anderer Tag oder eine andere Uhrzeit, in ihrem Feld</translation>
    </message>
    <message>
        <source>save what you added</source>
        <translation>speichern, was du hinzugefügt hast</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>another rated day</source>
        <translation>ein anderer bewerteter Tag</translation>
    </message>
    <message>
        <source>On Pain and Today</source>
        <translation>Auf „Schmerz“ und „Heute“</translation>
    </message>
    <message>
        <source>rate your pain</source>
        <translation>Schmerz bewerten</translation>
    </message>
    <message>
        <source>Shift 0</source>
        <translation>Umschalt 0</translation>
    </message>
    <message>
        <source>rate it 10</source>
        <translation>mit 10 bewerten</translation>
    </message>
    <message>
        <source>another key of the pad</source>
        <translation>eine andere Taste des Tastenfelds</translation>
    </message>
    <message>
        <source>0 or 10</source>
        <translation>0 oder 10</translation>
    </message>
    <message>
        <source>On Pain from anywhere on the page, on Today while the pad has the focus.</source>
        <translation>Auf „Schmerz“ von überall auf der Seite, auf „Heute“, solange das Tastenfeld den Fokus hat.</translation>
    </message>
    <message>
        <source>In a questionnaire</source>
        <translation>In einem Fragebogen</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>antworten</translation>
    </message>
    <message>
        <source>answer 10</source>
        <translation>mit 10 antworten</translation>
    </message>
    <message>
        <source>before a number: worse</source>
        <translation>vor einer Zahl: schlimmer</translation>
    </message>
    <message>
        <source>another key of the scale</source>
        <translation>eine andere Taste der Skala</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>back; what you answered stays</source>
        <translation>zurück; was du geantwortet hast, bleibt</translation>
    </message>
    <message>
        <source>On the body map</source>
        <translation>Auf der Körperkarte</translation>
    </message>
    <message>
        <source>the area that lies that way</source>
        <translation>der Bereich in dieser Richtung</translation>
    </message>
    <message>
        <source>the first or the last area</source>
        <translation>der erste oder der letzte Bereich</translation>
    </message>
    <message>
        <source>mark it, or take the mark away</source>
        <translation>markieren oder Markierung wegnehmen</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>In einer Tabelle</translation>
    </message>
    <message>
        <source>another row</source>
        <translation>eine andere Zeile</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>copy the chosen rows</source>
        <translation>gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>In the report’s preview</source>
        <translation>In der Vorschau des Berichts</translation>
    </message>
    <message>
        <source>closer, or farther</source>
        <translation>näher oder weiter weg</translation>
    </message>
    <message>
        <source>the whole width</source>
        <translation>die ganze Breite</translation>
    </message>
    <message>
        <source>up or down</source>
        <translation>nach oben oder nach unten</translation>
    </message>
    <message>
        <source>the beginning or the end</source>
        <translation>Anfang oder Ende</translation>
    </message>
    <message>
        <source>In a field with a number</source>
        <translation>In einem Feld mit einer Zahl</translation>
    </message>
    <message>
        <source>one step more or less</source>
        <translation>ein Schritt mehr oder weniger</translation>
    </message>
    <message>
        <source>ten steps</source>
        <translation>zehn Schritte</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>{things} Closing Backcare now loses it.</source>
        <translation>{things} Wenn du Backcare jetzt schließt, geht es verloren.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>{things} Backcare keeps trying while it is open.</source>
        <translation>{things} Backcare versucht es weiter, solange es offen ist.</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Weiter versuchen</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Ohne das verlassen</translation>
    </message>
    <message>
        <source>Save the routine?</source>
        <translation>Ablauf speichern?</translation>
    </message>
    <message>
        <source>The routine you are putting together is not saved.</source>
        <translation>Der Ablauf, den du gerade zusammenstellst, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiter schreiben</translation>
    </message>
    <message>
        <source>Save what you added?</source>
        <translation>Speichern, was du hinzugefügt hast?</translation>
    </message>
    <message>
        <source>The number is in your diary. What you added to it is not saved.</source>
        <translation>Die Zahl ist in deinem Tagebuch. Was du hinzugefügt hast, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave what you wrote?</source>
        <translation>Was du geschrieben hast, verlassen?</translation>
    </message>
    <message>
        <source>It has no number, so it is not saved.</source>
        <translation>Es hat keine Zahl, also wird es nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>LibraryCard</name>
    <message>
        <source>See the steps</source>
        <translation>Schritte ansehen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start {routine}</source>
        <translation>{routine} starten</translation>
    </message>
    <message>
        <source>See the steps of {routine}</source>
        <translation>Schritte ansehen: {routine}</translation>
    </message>
</context>
<context>
    <name>LiftKeeper</name>
    <message>
        <source>Add a lift</source>
        <translation>Hebeübung hinzufügen</translation>
    </message>
    <message>
        <source>Adjust {lift}</source>
        <translation>{lift} anpassen</translation>
    </message>
    <message>
        <source>{lift} saved</source>
        <translation>{lift} gespeichert</translation>
    </message>
    <message>
        <source>{lift} was not saved.</source>
        <translation>{lift} wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>{lift} removed; its log stays</source>
        <translation>{lift} entfernt; die Einträge bleiben</translation>
    </message>
    <message>
        <source>{lift} was not removed.</source>
        <translation>{lift} wurde nicht entfernt.</translation>
    </message>
</context>
<context>
    <name>LiftPage</name>
    <message>
        <source>How the plan goes</source>
        <translation>Wie der Plan geht</translation>
    </message>
    <message>
        <source>It begins with a share of your usual load, half if you leave it so.</source>
        <translation>Er beginnt mit einem Anteil deiner gewohnten Last, der Hälfte, wenn du es so lässt.</translation>
    </message>
    <message>
        <source>Each week rises by the most you allow, 5 to 10 % for most. No study gives a number.</source>
        <translation>Jede Woche steigt um höchstens so viel, wie du erlaubst, bei den meisten 5 bis 10&#xa0;%. Keine Studie nennt eine Zahl.</translation>
    </message>
    <message>
        <source>Loads are rounded down to what you can load.</source>
        <translation>Lasten werden auf das abgerundet, was du auflegen kannst.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove this lift</source>
        <translation>Diese Übung entfernen</translation>
    </message>
    <message>
        <source>Name of the lift</source>
        <translation>Name der Hebeübung</translation>
    </message>
    <message>
        <source>Usual working load</source>
        <translation>Gewohnte Arbeitslast</translation>
    </message>
    <message>
        <source>What you lifted for sets before the trouble.</source>
        <translation>Was du vor den Beschwerden in Sätzen gehoben hast.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What you load</source>
        <translation>Was du auflegst</translation>
    </message>
    <message>
        <source>Bar and plates</source>
        <translation>Langhantel</translation>
    </message>
    <message>
        <source>Dumbbells or a machine</source>
        <translation>Kurzhantel, Maschine</translation>
    </message>
    <message>
        <source>Empty bar</source>
        <translation>Leere Stange</translation>
    </message>
    <message>
        <source>Plates</source>
        <translation>Scheiben</translation>
    </message>
    <message>
        <source>One weight of each kind, with spaces between.</source>
        <translation>Ein Gewicht jeder Art, mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>Pairs of each plate, if they are few</source>
        <translation>Paare je Scheibe, falls es wenige sind</translation>
    </message>
    <message>
        <source>One number for each plate, in the same order.</source>
        <translation>Eine Zahl je Scheibe, in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>From one weight to the next.</source>
        <translation>Von einem Gewicht zum nächsten.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Most a week</source>
        <translation>Höchstens pro Woche</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Geht weiter</translation>
    </message>
    <message>
        <source>Begins anew today</source>
        <translation>Beginnt heute neu</translation>
    </message>
</context>
<context>
    <name>LightFields</name>
    <message>
        <source>Day of the light load</source>
        <translation>Tag der leichten Last</translation>
    </message>
    <message>
        <source>Pain while lifting it, 0 to 10</source>
        <translation>Schmerz dabei, 0 bis 10</translation>
    </message>
    <message>
        <source>Was the next morning as usual?</source>
        <translation>War der nächste Morgen wie gewohnt?</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie gewohnt</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlimmer</translation>
    </message>
</context>
<context>
    <name>LightReader</name>
    <message>
        <source>It counts from the next morning on. Answer again tomorrow.</source>
        <translation>Es zählt ab dem nächsten Morgen. Antworte morgen noch einmal.</translation>
    </message>
    <message>
        <source>That is “Not yet”: pain stays at 3 or less, and the next morning is as usual.</source>
        <translation>Das ist „Noch nicht“: der Schmerz bleibt bei 3 oder weniger, und der nächste Morgen ist wie gewohnt.</translation>
    </message>
    <message>
        <source>No load is lifted before week 2: lift it then, and answer a day later.</source>
        <translation>Vor Woche 2 wird keine Last gehoben: heb sie dann, und antworte einen Tag später.</translation>
    </message>
    <message>
        <source>Say how much it hurt while lifting, and how the next morning was.</source>
        <translation>Sag, wie weh es beim Heben tat und wie der nächste Morgen war.</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>See the advice</source>
        <translation>Rat ansehen</translation>
    </message>
    <message>
        <source>I have been examined</source>
        <translation>Ich wurde untersucht</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message>
        <source>Get help now</source>
        <translation>Hol dir jetzt Hilfe</translation>
    </message>
    <message>
        <source>Speak to a doctor today</source>
        <translation>Sprich heute mit einer Ärztin oder einem Arzt</translation>
    </message>
    <message>
        <source>Your symptom check ({when}) found a sign that needs to be checked now: call your emergency number, or go to an emergency department. Stretching, core and training are paused.</source>
        <translation>Dein Symptom-Check ({when}) fand ein Zeichen, das jetzt untersucht werden muss: ruf deine Notrufnummer an oder geh in eine Notaufnahme. Dehnen, Rumpf und Training sind pausiert.</translation>
    </message>
    <message>
        <source>Your symptom check ({when}) found a sign that a doctor should hear of today. Stretching, core and training are paused.</source>
        <translation>Dein Symptom-Check ({when}) fand ein Zeichen, von dem eine Ärztin oder ein Arzt heute erfahren sollte. Dehnen, Rumpf und Training sind pausiert.</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Lift log</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>Nothing logged yet. What you lift stands here, with how it felt.</source>
        <translation>Noch nichts eingetragen. Was du hebst, steht hier, und wie es sich angefühlt hat.</translation>
    </message>
    <message>
        <source>Add a lift first.</source>
        <translation>Füg zuerst eine Hebeübung hinzu.</translation>
    </message>
    <message>
        <source>Filmed today</source>
        <translation>Heute gefilmt</translation>
    </message>
</context>
<context>
    <name>LogKeeper</name>
    <message>
        <source>Log a session</source>
        <translation>Einheit eintragen</translation>
    </message>
    <message>
        <source>Add an earlier entry</source>
        <translation>Früherer Eintrag</translation>
    </message>
    <message>
        <source>A removed lift</source>
        <translation>Eine entfernte Hebeübung</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Eintrag ändern</translation>
    </message>
    <message>
        <source>Entry saved</source>
        <translation>Eintrag gespeichert</translation>
    </message>
    <message>
        <source>The entry was not saved.</source>
        <translation>Der Eintrag wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Entry removed</source>
        <translation>Eintrag entfernt</translation>
    </message>
    <message>
        <source>The entry was not removed.</source>
        <translation>Der Eintrag wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>Saved: {score} of 10</source>
        <translation>Gespeichert: {score} von 10</translation>
    </message>
    <message>
        <source>The answer was not saved.</source>
        <translation>Die Antwort wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved: filmed today</source>
        <translation>Gespeichert: heute gefilmt</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave empty what you don’t know. You are asked about the next morning.</source>
        <translation>Lass leer, was du nicht weißt. Nach dem nächsten Morgen wirst du gefragt.</translation>
    </message>
    <message>
        <source>Leave empty what you don’t know. The next morning has not come yet: you are asked about it tomorrow.</source>
        <translation>Lass leer, was du nicht weißt. Der nächste Morgen ist noch nicht da: danach wirst du morgen gefragt.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Hebeübung</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Repetitions a set</source>
        <translation>Wdh. je Satz</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Unit of the load</source>
        <translation>Einheit der Last</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>Anstrengung, 0 bis 10</translation>
    </message>
    <message>
        <source>Pain while lifting, 0 to 10</source>
        <translation>Schmerz beim Heben, 0 bis 10</translation>
    </message>
    <message>
        <source>Pain the next morning, 0 to 10</source>
        <translation>Schmerz am nächsten Morgen, 0 bis 10</translation>
    </message>
    <message>
        <source>Did you look at your form?</source>
        <translation>Hast du auf deine Technik geachtet?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>What held</source>
        <translation>Was gehalten hat</translation>
    </message>
    <message>
        <source>Form checklist</source>
        <translation>Technik-Checkliste</translation>
    </message>
</context>
<context>
    <name>LogWriter</name>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Add an earlier entry</source>
        <translation>Früherer Eintrag</translation>
    </message>
    <message>
        <source>Film your lifts this week, and watch your back in them.</source>
        <translation>Film diese Woche deine Hebeübungen, und achte darin auf deinen Rücken.</translation>
    </message>
    <message>
        <source>Show the latest entries</source>
        <translation>Neueste Einträge zeigen</translation>
    </message>
    <message>
        <source>Show all {count} entries</source>
        <translation>Alle {count} Einträge zeigen</translation>
    </message>
    <message>
        <source>Show {more} more of {count} entries</source>
        <translation>Noch {more} von {count} Einträgen zeigen</translation>
    </message>
    <message>
        <source>You lifted yesterday. How was your back this morning?</source>
        <translation>Du hast gestern gehoben. Wie war dein Rücken heute Morgen?</translation>
    </message>
    <message>
        <source>You lifted on {day}. How was your back the next morning?</source>
        <translation>Du hast am {day} gehoben. Wie war dein Rücken am nächsten Morgen?</translation>
    </message>
    <message>
        <source>Last filmed: {day}</source>
        <translation>Zuletzt gefilmt: {day}</translation>
    </message>
    <message>
        <source>{lift}: {sets} × {reps} × {load}</source>
        <translation>{lift}: {sets} × {reps} × {load}</translation>
    </message>
    <message>
        <source>Change {entry}, {day}</source>
        <translation>{entry} ändern, {day}</translation>
    </message>
    <message>
        <source>Remove {entry}, {day}</source>
        <translation>{entry} entfernen, {day}</translation>
    </message>
    <message>
        <source>A removed lift</source>
        <translation>Eine entfernte Hebeübung</translation>
    </message>
    <message>
        <source>entered on {day}</source>
        <translation>eingetragen am {day}</translation>
    </message>
    <message>
        <source>effort {score} of 10</source>
        <translation>Anstrengung {score} von 10</translation>
    </message>
    <message>
        <source>pain {score} while lifting</source>
        <translation>Schmerz {score} beim Heben</translation>
    </message>
    <message>
        <source>{score} the next morning</source>
        <translation>{score} am nächsten Morgen</translation>
    </message>
    <message>
        <source>form {kept} of {all}</source>
        <translation>Technik {kept} von {all}</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>mode night day bright black white colour color contrast</source>
        <translation>Modus Nacht Tag hell schwarz weiß Farbe Farben Kontrast</translation>
    </message>
    <message>
        <source>font letters zoom scale larger bigger smaller read</source>
        <translation>Schrift Buchstaben Zoom Vergrößerung größer kleiner lesen Lesbarkeit</translation>
    </message>
    <message>
        <source>The countdown ring moves once a second</source>
        <translation>Der Countdown-Ring bewegt sich einmal pro Sekunde</translation>
    </message>
    <message>
        <source>animation movement dizzy still</source>
        <translation>Animation Bewegung Schwindel ruhig still</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation>Symptom-Check</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Something went wrong in Backcare. What you saved is safe.</source>
        <translation>In Backcare ist etwas schiefgegangen. Was du gespeichert hast, ist sicher.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Backcare can&apos;t start: a part of it is missing or broken. What you saved is safe. Install it again; close this window first.</source>
        <translation>Backcare kann nicht starten: Ein Teil davon fehlt oder ist beschädigt. Was du gespeichert hast, ist sicher. Installier es neu; schließ vorher dieses Fenster.</translation>
    </message>
</context>
<context>
    <name>MarkWriter</name>
    <message>
        <source>core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>core, ended early</source>
        <translation>Rumpf, vorzeitig beendet</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>stretch, ended early</source>
        <translation>Dehnen, vorzeitig beendet</translation>
    </message>
    <message>
        <source>relief: {names}</source>
        <translation>Linderung: {names}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
    <message>
        <source>{lift} {load}</source>
        <translation>{lift} {load}</translation>
    </message>
    <message>
        <source>lifting: {count} d</source>
        <translation>Heben: {count}&#xa0;T</translation>
    </message>
    <message>
        <source>core: {count} d</source>
        <translation>Rumpf: {count}&#xa0;T</translation>
    </message>
    <message>
        <source>stretch: {count} d</source>
        <translation>Dehnen: {count}&#xa0;T</translation>
    </message>
    <message>
        <source>relief: {count} d</source>
        <translation>Linderung: {count}&#xa0;T</translation>
    </message>
    <message>
        <source>notes: {count} d</source>
        <translation>Notizen: {count}&#xa0;T</translation>
    </message>
</context>
<context>
    <name>Mat</name>
    <message>
        <source>The session was not discarded.</source>
        <translation>Die Einheit wurde nicht verworfen.</translation>
    </message>
    <message>
        <source>The session was not ended.</source>
        <translation>Die Einheit wurde nicht beendet.</translation>
    </message>
</context>
<context>
    <name>MatView</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Das tut weh</translation>
    </message>
    <message>
        <source>left in total</source>
        <translation>noch insgesamt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nächste</translation>
    </message>
    <message>
        <source>easier</source>
        <translation>leichter</translation>
    </message>
    <message>
        <source>harder</source>
        <translation>schwerer</translation>
    </message>
    <message>
        <source>this hurts</source>
        <translation>das tut weh</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>10 s less</source>
        <translation>10&#xa0;s weniger</translation>
    </message>
    <message>
        <source>10 s more</source>
        <translation>10&#xa0;s mehr</translation>
    </message>
</context>
<context>
    <name>MatWriter</name>
    <message>
        <source>The description of this exercise is missing.</source>
        <translation>Die Beschreibung dieser Übung fehlt.</translation>
    </message>
    <message>
        <source>Make the movement smaller.</source>
        <translation>Mach die Bewegung kleiner.</translation>
    </message>
    <message>
        <source>{exercise}, {side}</source>
        <translation>{exercise}, {side}</translation>
    </message>
    <message>
        <source>LEFT side</source>
        <translation>LINKE Seite</translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <translation>RECHTE Seite</translation>
    </message>
    <message>
        <source>Come out slowly. Now your left side.</source>
        <translation>Komm langsam heraus. Jetzt deine linke Seite.</translation>
    </message>
    <message>
        <source>Come out slowly. Now your right side.</source>
        <translation>Komm langsam heraus. Jetzt deine rechte Seite.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Geh in Position</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>von {count}</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Press → when done</source>
        <translation>→ drücken, wenn fertig</translation>
    </message>
    <message>
        <source>times
{done}</source>
        <translation>Mal
{done}</translation>
    </message>
    <message>
        <source>s · planned {seconds} s</source>
        <translation>s · geplant {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>At your own pace. Say next when you are done.</source>
        <translation>In deinem eigenen Tempo. Geh weiter, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>Repetition {rep} of {count}</source>
        <translation>Wiederholung {rep} von {count}</translation>
    </message>
    <message>
        <source>1 second left</source>
        <translation>noch 1 Sekunde</translation>
    </message>
    <message>
        <source>{seconds} seconds left</source>
        <translation>noch {seconds} Sekunden</translation>
    </message>
    <message>
        <source>Paused: {rest}</source>
        <translation>Pausiert: {rest}</translation>
    </message>
    <message>
        <source>{label}, set {number}</source>
        <translation>{label}, Satz {number}</translation>
    </message>
    <message>
        <source>set {number} of {count}</source>
        <translation>Satz {number} von {count}</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
</context>
<context>
    <name>MeaningCard</name>
    <message>
        <source>What the score says</source>
        <translation>Was der Wert sagt</translation>
    </message>
    <message>
        <source>Say when it is due</source>
        <translation>Sagen, wenn es fällig ist</translation>
    </message>
</context>
<context>
    <name>MeanwhileCard</name>
    <message>
        <source>While you wait</source>
        <translation>Während du wartest</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Bis dahin</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Was du mitnimmst</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>How you’re doing</source>
        <translation>Wie es dir geht</translation>
    </message>
</context>
<context>
    <name>MeasureErrands</name>
    <message>
        <source>It was not taken back: the diary has changed since.</source>
        <translation>Es wurde nicht zurückgenommen: das Tagebuch hat sich seither geändert.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>Es wurde nicht zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>Back to Pain</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
</context>
<context>
    <name>MeasurePresenter</name>
    <message>
        <source>Your diary hasn’t been read yet.</source>
        <translation>Dein Tagebuch ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Verschoben bis {day}</translation>
    </message>
    <message>
        <source>Your diary can’t be read now. Nothing in it has changed.</source>
        <translation>Dein Tagebuch lässt sich jetzt nicht lesen. Nichts darin hat sich geändert.</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Nicht diese Woche</translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>Meaningfully easier: {was} at the start, {since}; {now} now.</source>
        <translation>Spürbar leichter: {was} am Anfang, {since}; {now} jetzt.</translation>
    </message>
    <message>
        <source>Meaningfully harder: {was} at the start, {since}; {now} now.</source>
        <translation>Spürbar schwerer: {was} am Anfang, {since}; {now} jetzt.</translation>
    </message>
    <message>
        <source>Meaningfully lower: {was} at the start, {since}; {now} now.</source>
        <translation>Spürbar niedriger: {was} am Anfang, {since}; {now} jetzt.</translation>
    </message>
    <message>
        <source>Meaningfully higher: {was} at the start, {since}; {now} now.</source>
        <translation>Spürbar höher: {was} am Anfang, {since}; {now} jetzt.</translation>
    </message>
    <message>
        <source>No clear change: {was} at the start, {since}; {now} now.</source>
        <translation>Keine klare Veränderung: {was} am Anfang, {since}; {now} jetzt.</translation>
    </message>
    <message>
        <source>Can’t tell: {was} at the start, {since}; {now} now. From a start below {limit} no improvement can show.</source>
        <translation>Nicht zu sagen: {was} am Anfang, {since}; {now} jetzt. Von einem Anfang unter {limit} kann sich keine Besserung zeigen.</translation>
    </message>
    <message>
        <source>Can’t tell: {was} at the start, {since}; {now} now. From a start above {limit} no worsening can show.</source>
        <translation>Nicht zu sagen: {was} am Anfang, {since}; {now} jetzt. Von einem Anfang über {limit} kann sich keine Verschlechterung zeigen.</translation>
    </message>
    <message>
        <source>This is the first answer. A change can show from the second on.</source>
        <translation>Das ist die erste Antwort. Eine Veränderung kann sich ab der zweiten zeigen.</translation>
    </message>
    <message>
        <source>This was before your episode. A change is told from its first answer.</source>
        <translation>Das war vor deiner Episode. Eine Veränderung wird ab deren erster Antwort gezählt.</translation>
    </message>
    <message>
        <source>You are not asked.</source>
        <translation>Du wirst nicht gefragt.</translation>
    </message>
    <message>
        <source>Due again, when it suits you.</source>
        <translation>Wieder fällig, wann es dir passt.</translation>
    </message>
    <message>
        <source>Put off until {day}.</source>
        <translation>Verschoben bis {day}.</translation>
    </message>
    <message>
        <source>Due again on {day}.</source>
        <translation>Wieder fällig am {day}.</translation>
    </message>
    <message>
        <source>Answers: {count}.</source>
        <translation>Antworten: {count}.</translation>
    </message>
</context>
<context>
    <name>MechanismWords</name>
    <message>
        <source>Deadlift</source>
        <translation>Kreuzheben</translation>
    </message>
    <message>
        <source>Squat</source>
        <translation>Kniebeuge</translation>
    </message>
    <message>
        <source>Romanian deadlift</source>
        <translation>Rumänisches Kreuzheben</translation>
    </message>
    <message>
        <source>Bench press</source>
        <translation>Bankdrücken</translation>
    </message>
    <message>
        <source>Barbell row</source>
        <translation>Langhantelrudern</translation>
    </message>
    <message>
        <source>Olympic lifting</source>
        <translation>Olympisches Gewichtheben</translation>
    </message>
    <message>
        <source>Rowing</source>
        <translation>Rudern</translation>
    </message>
    <message>
        <source>Leg day</source>
        <translation>Beintag</translation>
    </message>
    <message>
        <source>A session with a lot of sets</source>
        <translation>Eine Einheit mit vielen Sätzen</translation>
    </message>
    <message>
        <source>Lifting something light</source>
        <translation>Etwas Leichtes heben</translation>
    </message>
    <message>
        <source>A fall from a height</source>
        <translation>Ein Sturz aus der Höhe</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Nothing; it just came</source>
        <translation>Nichts; es kam einfach</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
</context>
<context>
    <name>MorningCard</name>
    <message>
        <source>Pain on the morning after</source>
        <translation>Schmerz am Morgen danach</translation>
    </message>
</context>
<context>
    <name>MovingFigure</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the movement of {name}</source>
        <translation>Bewegung von {name} anhalten</translation>
    </message>
    <message>
        <source>Play the positions of {name} in turn</source>
        <translation>Haltungen von {name} nacheinander abspielen</translation>
    </message>
    <message>
        <source>Play the movement of {name}</source>
        <translation>Bewegung von {name} abspielen</translation>
    </message>
</context>
<context>
    <name>NetCard</name>
    <message>
        <source>If something changes</source>
        <translation>Wenn sich etwas ändert</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Next: {exercise}, {dose}</source>
        <translation>Als Nächstes: {exercise}, {dose}</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Wie es weitergeht</translation>
    </message>
</context>
<context>
    <name>NextWriter</name>
    <message>
        <source>Nothing planned yet</source>
        <translation>Noch nichts geplant</translation>
    </message>
    <message>
        <source>Add a lift first. Then you can plan it and log it.</source>
        <translation>Füg zuerst eine Hebeübung hinzu. Dann kannst du sie planen und eintragen.</translation>
    </message>
    <message>
        <source>{lift}: no plan yet</source>
        <translation>{lift}: noch kein Plan</translation>
    </message>
    <message>
        <source>Plan it below, or log what you lift without a plan.</source>
        <translation>Plan sie unten, oder trag ohne Plan ein, was du hebst.</translation>
    </message>
    <message>
        <source>{lift}: your usual load is back</source>
        <translation>{lift}: deine gewohnte Last ist zurück</translation>
    </message>
    <message>
        <source>Every week of this plan is behind you.</source>
        <translation>Jede Woche dieses Plans liegt hinter dir.</translation>
    </message>
    <message>
        <source>Then {load}, {sets} × {reps}.</source>
        <translation>Dann {load}, {sets} × {reps}.</translation>
    </message>
    <message>
        <source>No {lift} for now</source>
        <translation>Vorerst nicht: {lift}</translation>
    </message>
    <message>
        <source>Next: {lift} {load}, {sets} × {reps}</source>
        <translation>Als Nächstes: {lift} {load}, {sets} × {reps}</translation>
    </message>
    <message>
        <source>Stop the set two repetitions before your form goes. Our choice, not a finding.</source>
        <translation>Beende den Satz zwei Wiederholungen bevor die Technik nachlässt. Unsere Wahl, kein Forschungsergebnis.</translation>
    </message>
    <message>
        <source>{what} waits for the end of your injury pause, and goes on from there</source>
        <translation>{what} wartet auf das Ende deiner Verletzungspause und geht von dort weiter</translation>
    </message>
    <message>
        <source>{count} checks</source>
        <translation>{count} Prüfpunkte</translation>
    </message>
    <message>
        <source>{what} waits: {gates} first, then {day}</source>
        <translation>{what} wartet: zuerst {gates}, dann {day}</translation>
    </message>
    <message>
        <source>{what} waits: {gates} first</source>
        <translation>{what} wartet: zuerst {gates}</translation>
    </message>
    <message>
        <source>{what} waits until {day}</source>
        <translation>{what} wartet bis {day}</translation>
    </message>
    <message>
        <source>{what} waits for a calm week above half of your usual load in the log: our choice</source>
        <translation>{what} wartet auf eine ruhige Woche über der Hälfte deiner gewohnten Last im Logbuch: unsere Wahl</translation>
    </message>
    <message>
        <source>{what} waits for “{phase}”</source>
        <translation>{what} wartet auf „{phase}“</translation>
    </message>
    <message>
        <source>It hurt with the lightest load. Let it rest, or use a lighter exercise.</source>
        <translation>Es tat mit der leichtesten Last weh. Lass es ruhen, oder nimm eine leichtere Übung.</translation>
    </message>
    <message>
        <source>Your lightest load is above this week’s. Use a lighter exercise below; the weeks go on, and each of their days counts.</source>
        <translation>Deine leichteste Last liegt über der dieser Woche. Nimm unten eine leichtere Übung; die Wochen gehen weiter, und jeder ihrer Tage zählt.</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Emergency number</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Andere Länder</translation>
    </message>
    <message>
        <source>Emergency number in {country}: {number}</source>
        <translation>Notrufnummer in {country}: {number}</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>{least} bis {most} {unit}</translation>
    </message>
    <message>
        <source>Less: {name}</source>
        <translation>Weniger: {name}</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>Mehr: {name}</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Whom to call</source>
        <translation>Wen du anrufst</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Wo bist du?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Emergency number in {country}: {number}</source>
        <translation>Notrufnummer in {country}: {number}</translation>
    </message>
</context>
<context>
    <name>OffPart</name>
    <message>
        <source>What it can&apos;t do</source>
        <translation>Was sie nicht kann</translation>
    </message>
    <message>
        <source>While Backcare is open, whoever is at the screen reads your diary, and so can a harmful program on this computer.</source>
        <translation>Solange Backcare offen ist, liest dein Tagebuch, wer am Bildschirm ist; auch ein schädliches Programm auf diesem Computer kann es.</translation>
    </message>
    <message>
        <source>Reports and files that you save are not encrypted by it. Settings, with the name for your report, aren&apos;t either.</source>
        <translation>Berichte und Dateien, die du speicherst, verschlüsselt sie nicht. Auch die Einstellungen nicht, mit dem Namen für deinen Bericht.</translation>
    </message>
    <message>
        <source>What was stored plain until now is deleted, but special tools may find it on the disk for a while.</source>
        <translation>Was bisher unverschlüsselt gespeichert war, wird gelöscht, aber besondere Werkzeuge können es eine Zeit lang auf der Festplatte finden.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>I know: without the passphrase and without the recovery code, nobody can open my diary again</source>
        <translation>Ich weiß: ohne die Passphrase und ohne den Wiederherstellungscode kann niemand mein Tagebuch wieder öffnen</translation>
    </message>
    <message>
        <source>Encrypt the diary</source>
        <translation>Tagebuch verschlüsseln</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
</context>
<context>
    <name>OnPart</name>
    <message>
        <source>Your passphrase, or the recovery code</source>
        <translation>Deine Passphrase oder der Wiederherstellungscode</translation>
    </message>
    <message>
        <source>For whatever you change below</source>
        <translation>Für alles, was du unten änderst</translation>
    </message>
    <message>
        <source>Confirm that it’s you</source>
        <translation>Bestätige, dass du es bist</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The backups are encrypted anew as well. The recovery code stays the same.</source>
        <translation>Auch die Sicherungen werden neu verschlüsselt. Der Wiederherstellungscode bleibt derselbe.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Eine andere Passphrase</translation>
    </message>
    <message>
        <source>Make another recovery code</source>
        <translation>Neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>There is none now.</source>
        <translation>Jetzt gibt es keinen.</translation>
    </message>
    <message>
        <source>Do this when the sheet is lost, or somebody saw it. The old one opens nothing then.</source>
        <translation>Tu das, wenn das Blatt verloren ist oder jemand es gesehen hat. Der alte Code öffnet dann nichts mehr.</translation>
    </message>
    <message>
        <source>Another recovery sheet</source>
        <translation>Ein anderes Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>Verschlüsselung ausschalten</translation>
    </message>
    <message>
        <source>The diary and its backups are plain files again, and no passphrase is asked for.</source>
        <translation>Das Tagebuch und seine Sicherungen sind wieder offene Dateien, und nach keiner Passphrase wird gefragt.</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Keine Verschlüsselung</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation>Einheit eintragen</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>This file is a part of your diary or of its settings, and can&apos;t be imported.</source>
        <translation>Diese Datei gehört zu deinem Tagebuch oder seinen Einstellungen und kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>Nothing was saved: Backcare keeps that file for itself. Choose another name.</source>
        <translation>Nichts wurde gespeichert: Diese Datei braucht Backcare selbst. Wähle einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message>
        <source>Backcare symptom check</source>
        <translation>Backcare-Symptom-Check</translation>
    </message>
    <message>
        <source>This computer has no printer set up.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>Backcare symptom check.pdf</source>
        <translation>Backcare-Symptom-Check.pdf</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>Der Drucker hat die Seite nicht angenommen.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>The file could not be saved there.</source>
        <translation>Die Datei ließ sich dort nicht speichern.</translation>
    </message>
</context>
<context>
    <name>PageWriter</name>
    <message>
        <source>How is your back right now?</source>
        <translation>Wie ist dein Rücken gerade?</translation>
    </message>
    <message>
        <source>Start without a rating</source>
        <translation>Ohne Schmerzwert starten</translation>
    </message>
    <message>
        <source>You rated {score} today. Leave this session out until it settles, or do only what doesn’t hurt. {net}</source>
        <translation>Dein Schmerzwert heute: {score}. Lass diese Einheit aus, bis es sich beruhigt, oder mach nur, was nicht wehtut. {net}</translation>
    </message>
    <message>
        <source>Leave it for today</source>
        <translation>Für heute lassen</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Symptome prüfen</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Trotzdem starten</translation>
    </message>
    <message>
        <source>{done} of {count} steps</source>
        <translation>{done} von {count} Schritten</translation>
    </message>
    <message>
        <source>{done} of 1 step</source>
        <translation>{done} von 1 Schritt</translation>
    </message>
    <message>
        <source>Pain before: {score} of 10</source>
        <translation>Schmerz vorher: {score} von 10</translation>
    </message>
    <message>
        <source>Session done</source>
        <translation>Einheit fertig</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Einheit beendet</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>{routine} is in your diary.</source>
        <translation>{routine} ist in deinem Tagebuch.</translation>
    </message>
    <message>
        <source>How is your back now?</source>
        <translation>Wie ist dein Rücken jetzt?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Do the symptom check</source>
        <translation>Symptom-Check machen</translation>
    </message>
    <message>
        <source>Discard this session</source>
        <translation>Diese Einheit verwerfen</translation>
    </message>
    <message>
        <source>Something hurt? Say where</source>
        <translation>Hat etwas wehgetan? Sag wo</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Für heute aufhören</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe holen</translation>
    </message>
    <message>
        <source>Paused while the computer slept ({time}).</source>
        <translation>Pausiert, während der Computer schlief ({time}).</translation>
    </message>
    <message>
        <source>That time is not counted as exercise.</source>
        <translation>Diese Zeit zählt nicht als Übung.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Restart this step</source>
        <translation>Diesen Schritt neu beginnen</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Das tut weh</translation>
    </message>
    <message>
        <source>Leave the session?</source>
        <translation>Einheit verlassen?</translation>
    </message>
    <message>
        <source>What you did is saved. You can go on within 24 hours.</source>
        <translation>Was du gemacht hast, ist gespeichert. Du kannst innerhalb von 24 Stunden weitermachen.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Später weitermachen</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Backcare symptom check, {when}</source>
        <translation>Backcare-Symptom-Check, {when}</translation>
    </message>
    <message>
        <source>Emergency number in {country}: {number}</source>
        <translation>Notrufnummer in {country}: {number}</translation>
    </message>
    <message>
        <source>{answer} – {said}</source>
        <translation>{answer} – {said}</translation>
    </message>
    <message>
        <source>The answers that led here</source>
        <translation>Die Antworten, die hierher führten</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation>Was du dort sagst</translation>
    </message>
    <message>
        <source>While you wait</source>
        <translation>Während du wartest</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Bis dahin</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Was du mitnimmst</translation>
    </message>
    <message>
        <source>If something changes</source>
        <translation>Wenn sich etwas ändert</translation>
    </message>
    <message>
        <source>Backcare compares your answers with published warning signs. It can’t examine you and doesn’t make a diagnosis.</source>
        <translation>Backcare vergleicht deine Antworten mit veröffentlichten Warnzeichen. Es kann dich nicht untersuchen und stellt keine Diagnose.</translation>
    </message>
</context>
<context>
    <name>PainHome</name>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Physiotherapist’s view</source>
        <translation>Ansicht für die Physiopraxis</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7&#xa0;T</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30&#xa0;T</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90&#xa0;T</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1&#xa0;J</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Somebody lying on the back, knees bent</source>
        <translation>Jemand liegt auf dem Rücken, Knie gebeugt</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>Your first rating starts the chart. It takes one touch.</source>
        <translation>Dein erster Schmerzwert beginnt das Diagramm. Eine Berührung genügt.</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Jetzt bewerten</translation>
    </message>
    <message>
        <source>Add relief or sleep</source>
        <translation>Linderung oder Schlaf</translation>
    </message>
</context>
<context>
    <name>PainPad</name>
    <message>
        <source>no pain</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>worst pain imaginable</source>
        <translation>schlimmster vorstellbarer Schmerz</translation>
    </message>
    <message>
        <source>0 = no pain</source>
        <translation>0 = kein Schmerz</translation>
    </message>
    <message>
        <source>10 = worst pain imaginable</source>
        <translation>10 = schlimmster vorstellbarer Schmerz</translation>
    </message>
</context>
<context>
    <name>PainPresenter</name>
    <message>
        <source>Your diary hasn’t been read yet.</source>
        <translation>Dein Tagebuch ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The diary can’t be written now, so nothing is saved.</source>
        <translation>Das Tagebuch lässt sich jetzt nicht schreiben, also wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Your diary can’t be read now. Nothing in it has changed.</source>
        <translation>Dein Tagebuch lässt sich jetzt nicht lesen. Nichts darin hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>PainView</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>PainWords</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount}&#xa0;{unit}</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>All your entries</source>
        <translation>Alle deine Einträge</translation>
    </message>
    <message>
        <source>First 48 hours</source>
        <translation>Erste 48 Stunden</translation>
    </message>
    <message>
        <source>48 h</source>
        <translation>48&#xa0;h</translation>
    </message>
    <message>
        <source>Days 3–5</source>
        <translation>Tage 3–5</translation>
    </message>
    <message>
        <source>D 3–5</source>
        <translation>T 3–5</translation>
    </message>
    <message>
        <source>Week 2</source>
        <translation>Woche 2</translation>
    </message>
    <message>
        <source>W 2</source>
        <translation>W 2</translation>
    </message>
    <message>
        <source>Weeks 3–4</source>
        <translation>Wochen 3–4</translation>
    </message>
    <message>
        <source>W 3–4</source>
        <translation>W 3–4</translation>
    </message>
    <message>
        <source>Full training</source>
        <translation>Volles Training</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>in phase “{name}”</source>
        <translation>in Phase „{name}“</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabellen (CSV)</translation>
    </message>
    <message>
        <source>Tables in a zip</source>
        <translation>Tabellen als Zip</translation>
    </message>
    <message>
        <source>One long log</source>
        <translation>Ein langes Protokoll</translation>
    </message>
    <message>
        <source>Decimal commas, semicolons between cells</source>
        <translation>Dezimalkommas, Semikolons zwischen den Zellen</translation>
    </message>
    <message>
        <source>Passphrase, if you want one</source>
        <translation>Passphrase, wenn du eine willst</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Use {least} to {most} characters that a keyboard has.</source>
        <translation>Nimm {least} bis {most} Zeichen, die eine Tastatur hat.</translation>
    </message>
    <message>
        <source>This isn&apos;t what you typed above.</source>
        <translation>Das ist nicht, was du oben getippt hast.</translation>
    </message>
    <message>
        <source>It locks the PDF and “Save everything”. Without it nobody opens the file, you neither: keep it where you find it again. CSV, FHIR, JSON and calendar files stay plain.</source>
        <translation>Sie sperrt das PDF und „Alles speichern“. Ohne sie öffnet niemand die Datei, auch du nicht: bewahr sie so auf, dass du sie wiederfindest. CSV-, FHIR-, JSON- und Kalenderdateien bleiben offen.</translation>
    </message>
    <message>
        <source>Without one the file is plain: anyone who gets it can read it.</source>
        <translation>Ohne Passphrase ist die Datei offen: wer sie bekommt, kann sie lesen.</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Past episodes</source>
        <translation>Frühere Episoden</translation>
    </message>
</context>
<context>
    <name>PastLine</name>
    <message>
        <source>Mark for comparing: the check of {when}</source>
        <translation>Zum Vergleichen markieren: der Check von {when}</translation>
    </message>
    <message>
        <source>Open the check of {when}</source>
        <translation>Den Check von {when} öffnen</translation>
    </message>
    <message>
        <source>Delete this check: {when}</source>
        <translation>Diesen Check löschen: {when}</translation>
    </message>
    <message>
        <source>Delete this check</source>
        <translation>Diesen Check löschen</translation>
    </message>
    <message>
        <source>This check pauses your exercises, so it stays.</source>
        <translation>Dieser Check pausiert deine Übungen, deshalb bleibt er.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>PausePart</name>
    <message>
        <source>I’m injured: pause</source>
        <translation>Ich bin verletzt: pausieren</translation>
    </message>
    <message>
        <source>Pause from</source>
        <translation>Pause ab</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>Pause bis</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Days of a pause are planned rest.</source>
        <translation>Tage einer Pause sind geplante Ruhe.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Change the pause</source>
        <translation>Pause ändern</translation>
    </message>
    <message>
        <source>Take it back: the pause</source>
        <translation>Zurücknehmen: die Pause</translation>
    </message>
    <message>
        <source>1 other pause</source>
        <translation>1 weitere Pause</translation>
    </message>
    <message>
        <source>{count} other pauses</source>
        <translation>{count} weitere Pausen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>PauseRow</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Change the pause: {pause}</source>
        <translation>Pause ändern: {pause}</translation>
    </message>
    <message>
        <source>Take back the pause: {pause}</source>
        <translation>Pause zurücknehmen: {pause}</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Preview of the report, page {page} of {count}</source>
        <translation>Vorschau des Berichts, Seite {page} von {count}</translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Days of the report</source>
        <translation>Tage des Berichts</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>PhaseCard</name>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
    <message>
        <source>Where the episode stands</source>
        <translation>Wo die Episode steht</translation>
    </message>
    <message>
        <source>Fits now</source>
        <translation>Passt jetzt</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Where you say it stands</source>
        <translation>Wo sie deiner Meinung nach steht</translation>
    </message>
    <message>
        <source>End it and its plans</source>
        <translation>Samt Plänen beenden</translation>
    </message>
    <message>
        <source>Keep it going</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>The day it began</source>
        <translation>Der Tag, an dem es begann</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>Change the first day</source>
        <translation>Ersten Tag ändern</translation>
    </message>
</context>
<context>
    <name>PhaseSteps</name>
    <message>
        <source>{phase}: behind you.</source>
        <translation>{phase}: liegt hinter dir.</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>began {day}</source>
        <translation>begann {day}</translation>
    </message>
    <message>
        <source>{phase}, {dates}: now.</source>
        <translation>{phase}, {dates}: jetzt.</translation>
    </message>
    <message>
        <source>{phase}, {dates}: behind you.</source>
        <translation>{phase}, {dates}: liegt hinter dir.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>{day} at the earliest</source>
        <translation>frühestens {day}</translation>
    </message>
    <message>
        <source>{phase}, {dates}: ahead.</source>
        <translation>{phase}, {dates}: kommt noch.</translation>
    </message>
</context>
<context>
    <name>PhaseWriter</name>
    <message>
        <source>As days and checks say</source>
        <translation>Nach Tagen und Prüfpunkten</translation>
    </message>
    <message>
        <source>Since {since} · day {day}, it began on {onset}</source>
        <translation>Seit {since} · Tag {day}, Beginn {onset}</translation>
    </message>
    <message>
        <source>Back to full training</source>
        <translation>Zurück zum vollen Training</translation>
    </message>
    <message>
        <source>End this episode</source>
        <translation>Diese Episode beenden</translation>
    </message>
    <message>
        <source>Your way back is behind you. Close the episode when you are ready.</source>
        <translation>Dein Weg zurück liegt hinter dir. Beende die Episode, wenn du so weit bist.</translation>
    </message>
    <message>
        <source>Not everything is open yet. If you end the episode now, its checks and its load plans end with it. Your log stays, and you can plan a lift anew: it begins no higher than what is open now, or half of your usual load.</source>
        <translation>Noch ist nicht alles offen. Wenn du die Episode jetzt beendest, enden ihre Prüfpunkte und Lastpläne mit ihr. Dein Logbuch bleibt, und du kannst eine Hebeübung neu planen: sie beginnt nicht höher als das, was jetzt offen ist, oder die Hälfte deiner gewohnten Last.</translation>
    </message>
    <message>
        <source>You set this yourself.</source>
        <translation>Das hast du selbst so gesetzt.</translation>
    </message>
    <message>
        <source>It goes on by one phase at a time: each takes a week, and once you lift a week in your log that stays calm. Our choice, not a finding.</source>
        <translation>Es geht jeweils eine Phase weiter: jede dauert eine Woche, und wenn du hebst, eine Woche in deinem Logbuch, die ruhig bleibt. Unsere Wahl, kein Forschungsergebnis.</translation>
    </message>
    <message>
        <source>Cause not entered</source>
        <translation>Ursache nicht eingetragen</translation>
    </message>
    <message>
        <source>{onset}: {what}</source>
        <translation>{onset}: {what}</translation>
    </message>
    <message>
        <source>{onset} – {ended} ({days} days): {what}</source>
        <translation>{onset} – {ended} ({days} Tage): {what}</translation>
    </message>
    <message>
        <source>{onset} – {ended} (1 day): {what}</source>
        <translation>{onset} – {ended} (1 Tag): {what}</translation>
    </message>
    <message>
        <source>{met} of {all} met</source>
        <translation>{met} von {all} erfüllt</translation>
    </message>
    <message>
        <source>Met when: {words}</source>
        <translation>Erfüllt, wenn: {words}</translation>
    </message>
    <message>
        <source>Not today: you rated {score}.</source>
        <translation>Heute nicht: dein Schmerzwert war {score}.</translation>
    </message>
    <message>
        <source>A light load waits until “{phase}”.</source>
        <translation>Eine leichte Last wartet bis „{phase}“.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Too early to count, {day}</source>
        <translation>Zu früh, um zu zählen, {day}</translation>
    </message>
    <message>
        <source>Met, {day}</source>
        <translation>Erfüllt, {day}</translation>
    </message>
    <message>
        <source>Not yet, {day}</source>
        <translation>Noch nicht, {day}</translation>
    </message>
    <message>
        <source>Light load {day}: pain {pain}, the next morning as usual.</source>
        <translation>Leichte Last {day}: Schmerz {pain}, der nächste Morgen wie gewohnt.</translation>
    </message>
    <message>
        <source>Light load {day}: pain {pain}, the next morning worse.</source>
        <translation>Leichte Last {day}: Schmerz {pain}, der nächste Morgen schlimmer.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>{when}: {result}</source>
        <translation>{when}: {result}</translation>
    </message>
    <message>
        <source>Remove {gate}, {entry}</source>
        <translation>{gate} entfernen, {entry}</translation>
    </message>
</context>
<context>
    <name>PictureDialogs</name>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Picture ({pattern})</source>
        <translation>Bild ({pattern})</translation>
    </message>
    <message>
        <source>Drawing that stays sharp at any size ({pattern})</source>
        <translation>Zeichnung, die in jeder Größe scharf bleibt ({pattern})</translation>
    </message>
</context>
<context>
    <name>PictureSaver</name>
    <message>
        <source>Chart saved to {file}.</source>
        <translation>Diagramm gespeichert: {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>{file} ließ sich nicht schreiben: {reason}. Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>The chart could not be saved.</source>
        <translation>Das Diagramm ließ sich nicht speichern.</translation>
    </message>
</context>
<context>
    <name>PlaceDialogs</name>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Wiederherstellungsblatt speichern</translation>
    </message>
    <message>
        <source>Text ({pattern})</source>
        <translation>Text ({pattern})</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Aus einer Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Copies of a diary ({pattern})</source>
        <translation>Kopien eines Tagebuchs ({pattern})</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>Alle Dateien ({pattern})</translation>
    </message>
</context>
<context>
    <name>PlainLine</name>
    <message>
        <source>A comeback lacks weeks.</source>
        <translation>Einem Wiedereinstieg fehlen Wochen.</translation>
    </message>
    <message>
        <source>A form of own activities lacks some.</source>
        <translation>Einem Bogen mit eigenen Aktivitäten fehlen welche.</translation>
    </message>
    <message>
        <source>A lift and the plates of its bar don&apos;t belong together.</source>
        <translation>Eine Hebeübung und die Scheiben ihrer Stange gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>A load plan and the plates of its bar don&apos;t belong together.</source>
        <translation>Ein Lastplan und die Scheiben seiner Stange gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>A newer version of Backcare wrote it</source>
        <translation>Eine neuere Version von Backcare hat sie geschrieben</translation>
    </message>
    <message>
        <source>A newer version of Backcare wrote this diary: it has schema {schema}, this version reads {reads}.</source>
        <translation>Eine neuere Version von Backcare hat dieses Tagebuch geschrieben: es hat Schema {schema}, diese Version liest {reads}.</translation>
    </message>
    <message>
        <source>A programme lacks exercises.</source>
        <translation>Einem Programm fehlen Übungen.</translation>
    </message>
    <message>
        <source>A routine lacks steps.</source>
        <translation>Einem Ablauf fehlen Schritte.</translation>
    </message>
    <message>
        <source>A row in {table} refers to a row in {parent} that is not there.</source>
        <translation>Eine Zeile in {table} verweist auf eine Zeile in {parent}, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A symptom check has a level without a reason, or a reason without such a level.</source>
        <translation>Ein Symptom-Check hat eine Stufe ohne Grund oder einen Grund ohne solche Stufe.</translation>
    </message>
    <message>
        <source>A week of a comeback lacks something to do.</source>
        <translation>Einer Woche eines Wiedereinstiegs fehlt etwas zu tun.</translation>
    </message>
    <message>
        <source>An activity is rated that its form doesn&apos;t name.</source>
        <translation>Eine Aktivität ist bewertet, die ihr Bogen nicht nennt.</translation>
    </message>
    <message>
        <source>Another program is writing to the diary; close it and check again: {detail}.</source>
        <translation>Ein anderes Programm schreibt gerade ins Tagebuch; schließ es und prüf noch einmal: {detail}.</translation>
    </message>
    <message>
        <source>BAD: {problem}</source>
        <translation>SCHLECHT: {problem}</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {error}</source>
        <translation>Sie lässt sich nicht lesen: {error}</translation>
    </message>
    <message>
        <source>It can&apos;t be used just now</source>
        <translation>Sie lässt sich gerade nicht benutzen</translation>
    </message>
    <message>
        <source>It has changed since it was made</source>
        <translation>Sie hat sich verändert, seit sie gemacht wurde</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>Sie ist beschädigt</translation>
    </message>
    <message>
        <source>It is encrypted, and its passphrase was not given</source>
        <translation>Sie ist verschlüsselt, und ihre Passphrase wurde nicht angegeben</translation>
    </message>
    <message>
        <source>It is encrypted, and nothing here can open it</source>
        <translation>Sie ist verschlüsselt, und nichts hier kann sie öffnen</translation>
    </message>
    <message>
        <source>It is not a Backcare diary</source>
        <translation>Sie ist kein Tagebuch von Backcare</translation>
    </message>
    <message>
        <source>It is not as long as it was made</source>
        <translation>Sie ist nicht so lang, wie sie gemacht wurde</translation>
    </message>
    <message>
        <source>Its manifest can&apos;t be read: {error}</source>
        <translation>Ihr Manifest lässt sich nicht lesen: {error}</translation>
    </message>
    <message>
        <source>Others on this computer can read or change {name}.</source>
        <translation>Andere auf diesem Computer können {name} lesen oder ändern.</translation>
    </message>
    <message>
        <source>Pain is noted for an event of a session in which nothing hurt.</source>
        <translation>Schmerz ist zu einem Ereignis einer Einheit notiert, bei dem nichts weh tat.</translation>
    </message>
    <message>
        <source>Points of form are noted where nobody spoke of it.</source>
        <translation>Punkte zur Ausführung sind notiert, wo niemand davon sprach.</translation>
    </message>
    <message>
        <source>SQLite of SQLCipher: {version}, journal mode {mode}</source>
        <translation>SQLite von SQLCipher: {version}, Journalmodus {mode}</translation>
    </message>
    <message>
        <source>SQLite {version} has the WAL-reset fault, which takes two connections to one file; Backcare opens one and shuts out others</source>
        <translation>SQLite {version} hat den WAL-Reset-Fehler, für den es zwei Verbindungen zu einer Datei braucht; Backcare öffnet eine und lässt keine andere zu</translation>
    </message>
    <message>
        <source>SQLite: {version}, journal mode {mode}</source>
        <translation>SQLite: {version}, Journalmodus {mode}</translation>
    </message>
    <message>
        <source>The backups can&apos;t be looked at: {detail}.</source>
        <translation>Die Sicherungen lassen sich nicht ansehen: {detail}.</translation>
    </message>
    <message>
        <source>The diary can&apos;t be read: {detail}.</source>
        <translation>Das Tagebuch lässt sich nicht lesen: {detail}.</translation>
    </message>
    <message>
        <source>The diary is damaged: {detail}.</source>
        <translation>Das Tagebuch ist beschädigt: {detail}.</translation>
    </message>
    <message>
        <source>The diary is encrypted, and nothing here can open it.</source>
        <translation>Das Tagebuch ist verschlüsselt, und nichts hier kann es öffnen.</translation>
    </message>
    <message>
        <source>There is no room for a copy to check: {detail}.</source>
        <translation>Für eine Kopie zum Prüfen ist kein Platz: {detail}.</translation>
    </message>
    <message>
        <source>This is not a Backcare diary: {detail}.</source>
        <translation>Das ist kein Tagebuch von Backcare: {detail}.</translation>
    </message>
    <message>
        <source>Two flare-ups share a day.</source>
        <translation>Zwei Schübe teilen sich einen Tag.</translation>
    </message>
    <message>
        <source>backup: {when}, {reason}, {schema}, {count} rows, {state}</source>
        <translation>Sicherung: {when}, {reason}, {schema}, Zeilen: {count}, {state}</translation>
    </message>
    <message>
        <source>backup: {when}, {reason}, {schema}, {state}</source>
        <translation>Sicherung: {when}, {reason}, {schema}, {state}</translation>
    </message>
    <message>
        <source>backups: {folder}</source>
        <translation>Sicherungen: {folder}</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>before deleting</source>
        <translation>vor dem Löschen</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>diary: none at {path}</source>
        <translation>Tagebuch: keines unter {path}</translation>
    </message>
    <message>
        <source>diary: {path}</source>
        <translation>Tagebuch: {path}</translation>
    </message>
    <message>
        <source>encrypted: with a passphrase</source>
        <translation>verschlüsselt: mit einer Passphrase</translation>
    </message>
    <message>
        <source>encrypted: with a passphrase, which was not given</source>
        <translation>verschlüsselt: mit einer Passphrase, die nicht angegeben wurde</translation>
    </message>
    <message>
        <source>file system: {kind}</source>
        <translation>Dateisystem: {kind}</translation>
    </message>
    <message>
        <source>file system: {kind}, on the network: rollback journal</source>
        <translation>Dateisystem: {kind}, im Netz: Rollback-Journal</translation>
    </message>
    <message>
        <source>free: {size} MB</source>
        <translation>frei: {size} MB</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>in use by another process</source>
        <translation>von einem anderen Prozess benutzt</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>von dir gemacht</translation>
    </message>
    <message>
        <source>newest good: 1 day old</source>
        <translation>neueste gute: 1 Tag alt</translation>
    </message>
    <message>
        <source>newest good: today</source>
        <translation>neueste gute: heute</translation>
    </message>
    <message>
        <source>newest good: {count} days old</source>
        <translation>neueste gute: {count} Tage alt</translation>
    </message>
    <message>
        <source>no good backup yet</source>
        <translation>noch keine gute Sicherung</translation>
    </message>
    <message>
        <source>no problems found</source>
        <translation>keine Probleme gefunden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>not needed any more, goes with the next one: {name}</source>
        <translation>nicht mehr nötig, geht mit der nächsten: {name}</translation>
    </message>
    <message>
        <source>problem: {problem}</source>
        <translation>Problem: {problem}</translation>
    </message>
    <message>
        <source>put aside: {name}</source>
        <translation>beiseitegelegt: {name}</translation>
    </message>
    <message>
        <source>rights of {name}: {mode}</source>
        <translation>Rechte von {name}: {mode}</translation>
    </message>
    <message>
        <source>rows in {table}: {count}</source>
        <translation>Zeilen in {table}: {count}</translation>
    </message>
    <message>
        <source>schema unknown</source>
        <translation>Schema unbekannt</translation>
    </message>
    <message>
        <source>schema {number}</source>
        <translation>Schema {number}</translation>
    </message>
    <message>
        <source>schema: not looked up</source>
        <translation>Schema: nicht nachgesehen</translation>
    </message>
    <message>
        <source>schema: {schema}, not read by this version</source>
        <translation>Schema: {schema}, von dieser Version nicht gelesen</translation>
    </message>
    <message>
        <source>schema: {schema}, read by this version</source>
        <translation>Schema: {schema}, von dieser Version gelesen</translation>
    </message>
    <message>
        <source>the diary is locked and was not looked into; no problems around it</source>
        <translation>das Tagebuch ist gesperrt, hineingesehen wurde nicht; keine Probleme darum herum</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>when encryption changed</source>
        <translation>als sich die Verschlüsselung änderte</translation>
    </message>
    <message>
        <source>{name} is no good. {problem}.</source>
        <translation>{name} ist nicht zu gebrauchen. {problem}.</translation>
    </message>
    <message>
        <source>{name} is not encrypted, as the diary is.</source>
        <translation>{name} ist nicht verschlüsselt, anders als das Tagebuch.</translation>
    </message>
</context>
<context>
    <name>PlainReason</name>
    <message>
        <source>asks for more work than any archive before it opens</source>
        <translation>verlangt mehr Arbeit als jedes Archiv, bevor sie aufgeht</translation>
    </message>
    <message>
        <source>breaks a rule: {rule}</source>
        <translation>verletzt eine Regel: {rule}</translation>
    </message>
    <message>
        <source>can&apos;t be brought to the schema of this version</source>
        <translation>lässt sich nicht auf das Schema dieser Version bringen</translation>
    </message>
    <message>
        <source>can&apos;t be read ({fault})</source>
        <translation>lässt sich nicht lesen ({fault})</translation>
    </message>
    <message>
        <source>can&apos;t be read from line {line} on</source>
        <translation>lässt sich ab Zeile {line} nicht lesen</translation>
    </message>
    <message>
        <source>doesn&apos;t go with what is here: {rule}</source>
        <translation>passt nicht zu dem, was hier ist: {rule}</translation>
    </message>
    <message>
        <source>doesn&apos;t make a whole diary</source>
        <translation>ergibt kein ganzes Tagebuch</translation>
    </message>
    <message>
        <source>doesn&apos;t make a whole diary: {rule}</source>
        <translation>ergibt kein ganzes Tagebuch: {rule}</translation>
    </message>
    <message>
        <source>doesn&apos;t name its columns</source>
        <translation>nennt die Spalten nicht</translation>
    </message>
    <message>
        <source>doesn&apos;t say how to know a member</source>
        <translation>sagt nicht, woran ein Teil zu erkennen ist</translation>
    </message>
    <message>
        <source>doesn&apos;t say when it was made</source>
        <translation>sagt nicht, wann das Archiv erstellt wurde</translation>
    </message>
    <message>
        <source>doesn&apos;t say which version made it</source>
        <translation>sagt nicht, welche Version das Archiv erstellt hat</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>endet zu früh</translation>
    </message>
    <message>
        <source>ends too early, or goes on behind its end</source>
        <translation>endet zu früh oder geht hinter dem Ende weiter</translation>
    </message>
    <message>
        <source>goes deeper than {most} levels</source>
        <translation>geht tiefer als {most} Ebenen</translation>
    </message>
    <message>
        <source>has a quote that doesn&apos;t fit</source>
        <translation>hat ein Anführungszeichen, das nicht passt</translation>
    </message>
    <message>
        <source>has a {column} outside {first}-{last}</source>
        <translation>hat {column} außerhalb von {first}-{last}</translation>
    </message>
    <message>
        <source>has another passphrase, or is damaged</source>
        <translation>hat eine andere Passphrase oder ist beschädigt</translation>
    </message>
    <message>
        <source>has changed since the archive was made</source>
        <translation>hat sich geändert, seit das Archiv erstellt wurde</translation>
    </message>
    <message>
        <source>has dates of both kinds: {month} in line {month_line} has the month first, {day} in line {day_line} the day; mend one kind, or leave its lines out by --dates day-first or month-first</source>
        <translation>hat Datumsangaben beider Arten: {month} in Zeile {month_line} nennt den Monat zuerst, {day} in Zeile {day_line} den Tag; berichtige eine Art oder lass deren Zeilen weg, mit --dates day-first oder month-first</translation>
    </message>
    <message>
        <source>has dates that can be read in two ways; say --dates day-first or month-first</source>
        <translation>hat Datumsangaben, die sich auf zwei Arten lesen lassen; gib --dates day-first oder month-first an</translation>
    </message>
    <message>
        <source>has lines of more than {most} letters</source>
        <translation>hat Zeilen mit mehr als {most} Buchstaben</translation>
    </message>
    <message>
        <source>has no column with dates</source>
        <translation>hat keine Spalte mit Datumsangaben</translation>
    </message>
    <message>
        <source>has no column with whole numbers from 0 to 10</source>
        <translation>hat keine Spalte mit ganzen Zahlen von 0 bis 10</translation>
    </message>
    <message>
        <source>has no columns, or one of them twice</source>
        <translation>hat keine Spalten oder eine davon zweimal</translation>
    </message>
    <message>
        <source>has no number for &quot;{key}&quot;</source>
        <translation>hat keine Zahl für „{key}“</translation>
    </message>
    <message>
        <source>has no two columns with something in them</source>
        <translation>hat keine zwei Spalten, in denen etwas steht</translation>
    </message>
    <message>
        <source>has not one value for each column</source>
        <translation>hat nicht einen Wert für jede Spalte</translation>
    </message>
    <message>
        <source>has other rows than the manifest says</source>
        <translation>hat andere Zeilen, als das Manifest sagt</translation>
    </message>
    <message>
        <source>has over {most} columns</source>
        <translation>hat mehr als {most} Spalten</translation>
    </message>
    <message>
        <source>has over {most} lines</source>
        <translation>hat mehr als {most} Zeilen</translation>
    </message>
    <message>
        <source>holds a number that is far too large</source>
        <translation>enthält eine Zahl, die viel zu groß ist</translation>
    </message>
    <message>
        <source>holds a number without an end</source>
        <translation>enthält eine Zahl ohne Ende</translation>
    </message>
    <message>
        <source>holds a text of more than {most} characters</source>
        <translation>enthält einen Text mit mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>holds an entry that can&apos;t be</source>
        <translation>enthält einen Eintrag, den es nicht geben kann</translation>
    </message>
    <message>
        <source>holds half a character</source>
        <translation>enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>holds more than {most} MB</source>
        <translation>enthält mehr als {most}&#xa0;MB</translation>
    </message>
    <message>
        <source>holds more than {most} members</source>
        <translation>enthält mehr als {most} Teile</translation>
    </message>
    <message>
        <source>holds more than {most} rows</source>
        <translation>enthält mehr als {most} Zeilen</translation>
    </message>
    <message>
        <source>holds no choices</source>
        <translation>enthält keine Einstellungen</translation>
    </message>
    <message>
        <source>holds something beside its members</source>
        <translation>enthält etwas neben den Teilen</translation>
    </message>
    <message>
        <source>holds something else than choices</source>
        <translation>enthält etwas anderes als Einstellungen</translation>
    </message>
    <message>
        <source>holds something else than text and numbers</source>
        <translation>enthält etwas anderes als Text und Zahlen</translation>
    </message>
    <message>
        <source>holds something far too large</source>
        <translation>enthält etwas viel zu Großes</translation>
    </message>
    <message>
        <source>holds {word}, which is no number</source>
        <translation>enthält {word}, und das ist keine Zahl</translation>
    </message>
    <message>
        <source>is UTF-32 text; save it as UTF-8</source>
        <translation>ist UTF-32-Text; als UTF-8 speichern</translation>
    </message>
    <message>
        <source>is a link</source>
        <translation>ist eine Verknüpfung</translation>
    </message>
    <message>
        <source>is damaged: it can&apos;t be unpacked</source>
        <translation>ist beschädigt: entpacken geht nicht</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>ist verschlüsselt</translation>
    </message>
    <message>
        <source>is larger than {most} MB</source>
        <translation>ist größer als {most}&#xa0;MB</translation>
    </message>
    <message>
        <source>is larger than {most} kB</source>
        <translation>ist größer als {most}&#xa0;kB</translation>
    </message>
    <message>
        <source>is locked in a way that no archive is, or damaged</source>
        <translation>ist auf eine Art gesperrt wie kein Archiv, oder beschädigt</translation>
    </message>
    <message>
        <source>is longer than any row</source>
        <translation>ist länger als jede Zeile</translation>
    </message>
    <message>
        <source>is longer than {most} kB</source>
        <translation>ist länger als {most}&#xa0;kB</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is more than {most} times longer inside</source>
        <translation>ist innen mehr als {most}-mal so lang</translation>
    </message>
    <message>
        <source>is no row</source>
        <translation>ist keine Zeile</translation>
    </message>
    <message>
        <source>is no text in an encoding that is known here</source>
        <translation>ist kein Text in einer hier bekannten Kodierung</translation>
    </message>
    <message>
        <source>is no text, or UTF-16 text without its mark; save it as UTF-8</source>
        <translation>ist kein Text oder UTF-16-Text ohne Kennung am Anfang; als UTF-8 speichern</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>ist kein JSON</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <translation>ist kein bekannter Schlüssel</translation>
    </message>
    <message>
        <source>is not a routine of Backcare</source>
        <translation>ist kein Ablauf von Backcare</translation>
    </message>
    <message>
        <source>is not an archive of Backcare</source>
        <translation>ist kein Archiv von Backcare</translation>
    </message>
    <message>
        <source>is not an archive of Backcare: it has no manifest</source>
        <translation>ist kein Archiv von Backcare: das Manifest fehlt</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>is not that of an archive of Backcare</source>
        <translation>ist nicht von einem Archiv von Backcare</translation>
    </message>
    <message>
        <source>is nothing that an archive holds</source>
        <translation>ist nichts, was ein Archiv enthält</translation>
    </message>
    <message>
        <source>is of schema {schema}; this version reads 1 to {most}</source>
        <translation>hat das Schema {schema}; diese Version liest 1 bis {most}</translation>
    </message>
    <message>
        <source>is packed in a way that no archive is</source>
        <translation>ist auf eine Art gepackt wie kein Archiv</translation>
    </message>
    <message>
        <source>is the log of a report; save the report as a zip and take ratings.csv out of it</source>
        <translation>ist das Protokoll eines Berichts; speichere den Bericht als Zip und nimm ratings.csv heraus</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>ist zweimal da</translation>
    </message>
    <message>
        <source>is too long, or begins a quote that never ends</source>
        <translation>ist zu lang oder beginnt mit einem Anführungszeichen, das nie geschlossen wird</translation>
    </message>
    <message>
        <source>lacks its settings</source>
        <translation>hat die Einstellungen nicht</translation>
    </message>
    <message>
        <source>lacks the column {column}</source>
        <translation>hat die Spalte {column} nicht</translation>
    </message>
    <message>
        <source>lacks the table {table}</source>
        <translation>hat die Tabelle {table} nicht</translation>
    </message>
    <message>
        <source>lies over another member</source>
        <translation>liegt über einem anderen Teil</translation>
    </message>
    <message>
        <source>must be a list of at least one table</source>
        <translation>muss eine Liste mit mindestens einer Tabelle sein</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be one line without control characters</source>
        <translation>muss eine Zeile ohne Steuerzeichen sein</translation>
    </message>
    <message>
        <source>must be plain text, without tags such as &lt;b&gt; or signs such as &amp;amp;</source>
        <translation>muss einfacher Text sein, ohne Tags wie &lt;b&gt; oder Zeichen wie &amp;amp;</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>muss Text sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must have {most} characters at most</source>
        <translation>darf höchstens {most} Zeichen haben</translation>
    </message>
    <message>
        <source>must hold either hold_s or reps</source>
        <translation>muss entweder hold_s oder reps enthalten</translation>
    </message>
    <message>
        <source>must hold tables only</source>
        <translation>darf nur Tabellen enthalten</translation>
    </message>
    <message>
        <source>must hold {most} tables at most, not {count}</source>
        <translation>darf höchstens {most} Tabellen enthalten, nicht {count}</translation>
    </message>
    <message>
        <source>must lie between {least} and {most}</source>
        <translation>muss zwischen {least} und {most} liegen</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>names an exercise that is not known here: {name}</source>
        <translation>nennt eine Übung, die hier nicht bekannt ist: {name}</translation>
    </message>
    <message>
        <source>names no members</source>
        <translation>nennt keine Teile</translation>
    </message>
    <message>
        <source>names other members than there are</source>
        <translation>nennt andere Teile, als es gibt</translation>
    </message>
    <message>
        <source>names something twice</source>
        <translation>nennt etwas zweimal</translation>
    </message>
    <message>
        <source>needs its passphrase</source>
        <translation>braucht die Passphrase</translation>
    </message>
    <message>
        <source>needs letters that can be read</source>
        <translation>braucht lesbare Buchstaben</translation>
    </message>
    <message>
        <source>refers to a {table} that isn&apos;t there</source>
        <translation>verweist auf {table}, aber das gibt es nicht</translation>
    </message>
    <message>
        <source>there is no diary at {place}</source>
        <translation>es gibt kein Tagebuch in {place}</translation>
    </message>
    <message>
        <source>was written by a newer Backcare</source>
        <translation>wurde von einem neueren Backcare geschrieben</translation>
    </message>
    <message>
        <source>would be larger than {most} MB</source>
        <translation>wäre größer als {most}&#xa0;MB</translation>
    </message>
    <message>
        <source>would hold more than {most} MB</source>
        <translation>würde mehr als {most}&#xa0;MB enthalten</translation>
    </message>
    <message>
        <source>would hold more than {most} rows</source>
        <translation>würde mehr als {most} Zeilen enthalten</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Show loads in</source>
        <translation>Lasten zeigen in</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>Load plan</source>
        <translation>Lastplan</translation>
    </message>
    <message>
        <source>Lift to look at</source>
        <translation>Welche Hebeübung</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Loads by week</source>
        <translation>Lasten nach Wochen</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
    <message>
        <source>Name a lift and your usual load. The plan begins at half of it.</source>
        <translation>Nenn eine Hebeübung und deine gewohnte Last. Der Plan beginnt mit der Hälfte davon.</translation>
    </message>
    <message>
        <source>Add a lift</source>
        <translation>Hebeübung hinzufügen</translation>
    </message>
    <message>
        <source>{count} more lifts have a plan. Choose one above to see its loads.</source>
        <translation>{count} weitere Hebeübungen haben einen Plan. Wähl oben eine, um ihre Lasten zu sehen.</translation>
    </message>
    <message>
        <source>One more lift has a plan. Choose it above to see its loads.</source>
        <translation>Eine weitere Hebeübung hat einen Plan. Wähl sie oben, um ihre Lasten zu sehen.</translation>
    </message>
    <message>
        <source>Step back now</source>
        <translation>Jetzt einen Schritt zurück</translation>
    </message>
</context>
<context>
    <name>PlanNotices</name>
    <message>
        <source>Lifting week {number} waits. {reason}</source>
        <translation>Hebewoche {number} wartet. {reason}</translation>
    </message>
    <message>
        <source>{lift}: {setback}</source>
        <translation>{lift}: {setback}</translation>
    </message>
    <message>
        <source>{share} for {wanted}: rounded down to what you can load.</source>
        <translation>{share} für {wanted}: abgerundet auf das, was du auflegen kannst.</translation>
    </message>
    <message>
        <source>This week has the smallest step your plates allow: +{percent}.</source>
        <translation>Diese Woche hat den kleinsten Schritt, den deine Scheiben erlauben: +{percent}.</translation>
    </message>
    <message>
        <source>Nothing was lifted for more than four weeks, so the plan goes back to its start. Our choice, not a finding.</source>
        <translation>Mehr als vier Wochen lang wurde nichts gehoben, der Plan geht also zu seinem Anfang zurück. Unsere Wahl, kein Forschungsergebnis.</translation>
    </message>
    <message>
        <source>Lifting week {number} is repeated. {reasons}</source>
        <translation>Hebewoche {number} wird wiederholt. {reasons}</translation>
    </message>
    <message>
        <source>After lifting week {number} the plan stepped back. {reasons}</source>
        <translation>Nach Hebewoche {number} ging der Plan einen Schritt zurück. {reasons}</translation>
    </message>
    <message>
        <source>{reasons} A lighter week comes next.</source>
        <translation>{reasons} Als Nächstes kommt eine leichtere Woche.</translation>
    </message>
    <message>
        <source>{reasons} Today it is {load} at most, and a lighter week comes next.</source>
        <translation>{reasons} Heute sind es höchstens {load}, und als Nächstes kommt eine leichtere Woche.</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>Check your symptoms</source>
        <translation>Prüf deine Symptome</translation>
    </message>
</context>
<context>
    <name>PlanWriter</name>
    <message>
        <source>Lifting week</source>
        <translation>Hebewoche</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>{sets} × {reps}</source>
        <translation>{sets} × {reps}</translation>
    </message>
    <message>
        <source>{lift} {scheme}</source>
        <translation>{lift} {scheme}</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>{week} · {day}</source>
        <translation>{week} · {day}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In {count} weeks</source>
        <translation>In {count} Wochen</translation>
    </message>
    <message>
        <source>smallest step: +{percent}</source>
        <translation>kleinster Schritt: +{percent}</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>heute nicht</translation>
    </message>
    <message>
        <source>from tomorrow</source>
        <translation>ab morgen</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>after a calm week</source>
        <translation>nach einer ruhigen Woche</translation>
    </message>
    <message>
        <source>waits for checks</source>
        <translation>wartet auf Prüfpunkte</translation>
    </message>
    <message>
        <source>{load} · {share}</source>
        <translation>{load} · {share}</translation>
    </message>
    <message>
        <source>{lift} {load}</source>
        <translation>{lift} {load}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>Your usual loads: {loads}</source>
        <translation>Deine gewohnten Lasten: {loads}</translation>
    </message>
    <message>
        <source>Move up when pain stays at 3 or less while lifting, is back to usual the next morning, and your form holds. Otherwise repeat the week. A week whose load is not open yet waits, and nothing is lost.</source>
        <translation>Steigere, wenn der Schmerz beim Heben bei 3 oder weniger bleibt, am nächsten Morgen wieder wie gewohnt ist und deine Technik hält. Sonst wiederhol die Woche. Eine Woche, deren Last noch nicht offen ist, wartet, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>Article “How to reduce back pain after workout”: half of the load, then 5 to 10 % more a week at most. Sets, repetitions and where heavier weeks begin (60 and 80 %) are our choice.</source>
        <translation>Artikel „How to reduce back pain after workout“: die halbe Last, dann höchstens 5 bis 10&#xa0;% mehr pro Woche. Sätze, Wiederholungen und wo schwerere Wochen beginnen (60 und 80&#xa0;%), sind unsere Wahl.</translation>
    </message>
    <message>
        <source>W{number} · {share}</source>
        <translation>W{number} · {share}</translation>
    </message>
    <message>
        <source>W{number}</source>
        <translation>W{number}</translation>
    </message>
    <message>
        <source>{lift}, load by week</source>
        <translation>{lift}, Last nach Wochen</translation>
    </message>
    <message>
        <source>Week {number}: {share}, {load}.</source>
        <translation>Woche {number}: {share}, {load}.</translation>
    </message>
    <message>
        <source>{lift} has no plan yet.</source>
        <translation>{lift} hat noch keinen Plan.</translation>
    </message>
    <message>
        <source>Plan {lift}</source>
        <translation>{lift} planen</translation>
    </message>
</context>
<context>
    <name>PlayerPresenter</name>
    <message>
        <source>The session is not saved to its end.</source>
        <translation>Die Einheit ist nicht bis zum Ende gespeichert.</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Save to my routines</source>
        <translation>Zu meinen Abläufen speichern</translation>
    </message>
    <message>
        <source>Change it first</source>
        <translation>Erst ändern</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>From {file}. Nothing is kept until you save it.</source>
        <translation>Aus {file}. Nichts bleibt, bis du es speicherst.</translation>
    </message>
    <message>
        <source>{total} · {needs}</source>
        <translation>{total} · {needs}</translation>
    </message>
    <message>
        <source>This file can’t be imported</source>
        <translation>Diese Datei lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>{file} was not taken. {reason} Nothing was changed.</source>
        <translation>{file} wurde nicht übernommen. {reason} Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>The report as text</source>
        <translation>Der Bericht als Text</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>Die Vorschau wird erstellt.</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>This computer lacks the part of Qt that shows PDFs. The report can be saved all the same.</source>
        <translation>Diesem Computer fehlt der Teil von Qt, der PDFs zeigt. Der Bericht lässt sich trotzdem speichern.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Seiten zeigen</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Als Text lesen</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>You can read your diary, but not add to it: {folder} can&apos;t be written. Give your account permission to write there, then start Backcare again.</source>
        <translation>Du kannst dein Tagebuch lesen, aber nichts hinzufügen: {folder} lässt sich nicht beschreiben. Erlaub deinem Konto, dort zu schreiben, dann starte Backcare neu.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Festplatte ist voll</translation>
    </message>
    <message>
        <source>the folder of backups can&apos;t be written</source>
        <translation>der Ordner der Sicherungen lässt sich nicht beschreiben</translation>
    </message>
    <message>
        <source>part of your diary is damaged</source>
        <translation>ein Teil deines Tagebuchs ist beschädigt</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>sie ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>Today&apos;s backup of your diary was not made: {reason}. You can make one in Settings.</source>
        <translation>Die heutige Sicherung deines Tagebuchs wurde nicht gemacht: {reason}. In den Einstellungen kannst du eine machen.</translation>
    </message>
    <message>
        <source>This backup can&apos;t be used. Your diary is as it was; try another one.</source>
        <translation>Diese Sicherung ist nicht nutzbar. Dein Tagebuch ist, wie es war; versuch eine andere.</translation>
    </message>
    <message>
        <source>Nothing was changed. {reason}</source>
        <translation>Nichts wurde geändert. {reason}</translation>
    </message>
    <message>
        <source>Your diary lies on a network drive ({kind}). It works there, a little slower. Open it on one computer at a time.</source>
        <translation>Dein Tagebuch liegt auf einem Netzlaufwerk ({kind}). Dort geht es, etwas langsamer. Öffne es jeweils nur auf einem Computer.</translation>
    </message>
    <message>
        <source>Backcare is already open in another window. Close it there, then try again.</source>
        <translation>Backcare ist schon in einem anderen Fenster offen. Schließ es dort, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This diary was written by a newer Backcare and was left untouched. Start the newer one.</source>
        <translation>Dieses Tagebuch wurde von einem neueren Backcare geschrieben und blieb unberührt. Starte das neuere.</translation>
    </message>
    <message>
        <source>{folder} holds a file of another program where the diary should be. It was left untouched.</source>
        <translation>In {folder} liegt dort, wo das Tagebuch sein sollte, die Datei eines anderen Programms. Sie blieb unberührt.</translation>
    </message>
    <message>
        <source>The diary in {folder} is damaged. It was left as it is; nothing was deleted. Keep a copy of that folder.</source>
        <translation>Das Tagebuch in {folder} ist beschädigt. Es blieb, wie es ist; nichts wurde gelöscht. Bewahr eine Kopie dieses Ordners auf.</translation>
    </message>
    <message>
        <source>It is encrypted, and its passphrase was not given. It was left untouched.</source>
        <translation>Es ist verschlüsselt, und die Passphrase dazu wurde nicht angegeben. Es blieb unberührt.</translation>
    </message>
    <message>
        <source>Your diary is encrypted, and this computer lacks the part of Backcare that opens it. It was left untouched.</source>
        <translation>Dein Tagebuch ist verschlüsselt, und diesem Computer fehlt der Teil von Backcare, der es öffnet. Es blieb unberührt.</translation>
    </message>
    <message>
        <source>The diary could not be used just now. What was saved before is safe. Try again.</source>
        <translation>Das Tagebuch ließ sich gerade nicht benutzen. Was vorher gespeichert war, ist sicher. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe.</source>
        <translation>Die Festplatte ist voll. Was vorher gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>{said} Make room, then try again.</source>
        <translation>{said} Schaff Platz, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{said} {folder} has {free} left, and this needs about {needed}. Make room, then try again.</source>
        <translation>{said} In {folder} sind noch {free} frei, gebraucht werden etwa {needed}. Schaff Platz, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{said} {folder} has {free} left. Make room, then try again.</source>
        <translation>{said} In {folder} sind noch {free} frei. Schaff Platz, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{said} {folder} has {free} left. Make room; it is tried again every few seconds.</source>
        <translation>{said} In {folder} sind noch {free} frei. Schaff Platz; alle paar Sekunden wird es noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>ProfileNames</name>
    <message>
        <source>The first diary</source>
        <translation>Das erste Tagebuch</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Each profile has a diary, backups and settings of its own. This keeps things apart, and is no protection: whoever can use your account can read every profile that isn&apos;t encrypted.</source>
        <translation>Jedes Profil hat ein eigenes Tagebuch, eigene Sicherungen und eigene Einstellungen. Das trennt die Dinge und ist kein Schutz: wer dein Konto benutzen kann, kann jedes Profil lesen, das nicht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shown here only; no file is called so</source>
        <translation>Wird nur hier gezeigt; keine Datei heißt so</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another name for {name}</source>
        <translation>Ein anderer Name für {name}</translation>
    </message>
    <message>
        <source>Make the profile</source>
        <translation>Profil anlegen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Another profile</source>
        <translation>Ein weiteres Profil</translation>
    </message>
</context>
<context>
    <name>ProfilePresenter</name>
    <message>
        <source>Type a name first.</source>
        <translation>Gib zuerst einen Namen ein.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Ein Profil mit diesem Namen gibt es schon.</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt offen</translation>
    </message>
</context>
<context>
    <name>PsfsKeeper</name>
    <message>
        <source>Your activities are not saved yet.</source>
        <translation>Deine Tätigkeiten sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Activities saved</source>
        <translation>Tätigkeiten gespeichert</translation>
    </message>
    <message>
        <source>Your activities were not saved.</source>
        <translation>Deine Tätigkeiten wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Your activities are saved</source>
        <translation>Deine Tätigkeiten sind gespeichert</translation>
    </message>
    <message>
        <source>Your answers were not saved.</source>
        <translation>Deine Antworten wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Answer deleted</source>
        <translation>Antwort gelöscht</translation>
    </message>
    <message>
        <source>The answer was not deleted.</source>
        <translation>Die Antwort wurde nicht gelöscht.</translation>
    </message>
</context>
<context>
    <name>PsfsPage</name>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation>Meine Tätigkeiten</translation>
    </message>
    <message>
        <source>Answers to your activities</source>
        <translation>Antworten zu deinen Tätigkeiten</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>What does your back make difficult?</source>
        <translation>Was macht dir dein Rücken schwer?</translation>
    </message>
    <message>
        <source>Name one to three activities that matter to you, in your own words. You rate the same ones each time.</source>
        <translation>Nenn eine bis drei Tätigkeiten, die dir wichtig sind, in deinen eigenen Worten. Du bewertest jedes Mal dieselben.</translation>
    </message>
    <message>
        <source>For example: deadlift 60 kg</source>
        <translation>Zum Beispiel: Kreuzheben 60&#xa0;kg</translation>
    </message>
    <message>
        <source>For example: putting on socks</source>
        <translation>Zum Beispiel: Socken anziehen</translation>
    </message>
    <message>
        <source>For example: an hour at the desk</source>
        <translation>Zum Beispiel: eine Stunde am Schreibtisch</translation>
    </message>
    <message>
        <source>Activity {number}</source>
        <translation>Tätigkeit {number}</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <source>Keep the ones you have</source>
        <translation>Bisherige behalten</translation>
    </message>
    <message>
        <source>How well can you do these today?</source>
        <translation>Wie gut kannst du das heute?</translation>
    </message>
    <message>
        <source>Leave one out if you can’t tell; then there is no mean.</source>
        <translation>Lass eine aus, wenn du es nicht sagen kannst; dann gibt es kein Mittel.</translation>
    </message>
    <message>
        <source>Name other activities</source>
        <translation>Andere Tätigkeiten nennen</translation>
    </message>
</context>
<context>
    <name>PsfsWriter</name>
    <message>
        <source>My activities</source>
        <translation>Meine Tätigkeiten</translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <source>Named, and not rated yet.</source>
        <translation>Genannt, und noch nicht bewertet.</translation>
    </message>
    <message>
        <source>Name up to three activities your back makes difficult.</source>
        <translation>Nenn bis zu drei Tätigkeiten, die dir dein Rücken schwer macht.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Nennen</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
    <message>
        <source>You are changing your answer of {when}.</source>
        <translation>Du änderst deine Antwort von {when}.</translation>
    </message>
    <message>
        <source>Rate at least one activity.</source>
        <translation>Bewerte mindestens eine Tätigkeit.</translation>
    </message>
    <message>
        <source>Your answers so far stay, and can be read below.</source>
        <translation>Deine bisherigen Antworten bleiben und lassen sich unten lesen.</translation>
    </message>
    <message>
        <source>Name at least one activity.</source>
        <translation>Nenn mindestens eine Tätigkeit.</translation>
    </message>
    <message>
        <source>This is too long: {most} letters are the most.</source>
        <translation>Das ist zu lang: höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>This holds a sign that can’t be printed. Type it again.</source>
        <translation>Darin ist ein Zeichen, das sich nicht drucken lässt. Tipp es neu.</translation>
    </message>
    <message>
        <source>This can’t be read. Use letters.</source>
        <translation>Das kann man nicht lesen. Nimm Buchstaben.</translation>
    </message>
    <message>
        <source>You named this one already.</source>
        <translation>Die hast du schon genannt.</translation>
    </message>
    <message>
        <source>{most} activities are the most.</source>
        <translation>Höchstens {most} Tätigkeiten.</translation>
    </message>
    <message>
        <source>Last answer: {score}, {when}.</source>
        <translation>Letzte Antwort: {score}, {when}.</translation>
    </message>
    <message>
        <source>{score} of {most}</source>
        <translation>{score} von {most}</translation>
    </message>
    <message>
        <source>0 is unable, 10 is as before your back hurt. The score is the mean of your activities; without all of them there is none.</source>
        <translation>0 ist nicht möglich, 10 ist wie vor den Rückenschmerzen. Der Wert ist das Mittel deiner Tätigkeiten; ohne alle gibt es keines.</translation>
    </message>
    <message>
        <source>In a single activity it takes {one} points; a smaller change may be chance.</source>
        <translation>Bei einer einzelnen Tätigkeit braucht es {one} Punkte; eine kleinere Veränderung kann Zufall sein.</translation>
    </message>
    <message>
        <source>A change of {mean} points in the mean counts as meaningful.</source>
        <translation>Eine Veränderung des Mittels um {mean} Punkte gilt als spürbar.</translation>
    </message>
    <message>
        <source>Method: Patient-Specific Functional Scale, Stratford and others 1995, Physiotherapy Canada 47:258–263; the wording is Backcare’s own. Points that count: its form, with 90 % confidence.</source>
        <translation>Methode: Patient-Specific Functional Scale, Stratford und andere 1995, Physiotherapy Canada 47:258–263; der Wortlaut ist Backcares eigener. Punkte, die zählen: ihr Formular, mit 90&#xa0;% Sicherheit.</translation>
    </message>
    <message>
        <source>{points} points count in a single activity (Stratford 1995).</source>
        <translation>{points} Punkte zählen bei einer einzelnen Tätigkeit (Stratford 1995).</translation>
    </message>
    <message>
        <source>{points} points in the mean count as meaningful (Stratford 1995).</source>
        <translation>{points} Punkte im Mittel gelten als spürbar (Stratford 1995).</translation>
    </message>
    <message>
        <source>one activity</source>
        <translation>eine Tätigkeit</translation>
    </message>
    <message>
        <source>mean of {count} activities</source>
        <translation>Mittel von {count} Tätigkeiten</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Noch keine Antworten.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>From {day}: {activities}</source>
        <translation>Ab {day}: {activities}</translation>
    </message>
    <message>
        <source>{day}: {score} of {most}</source>
        <translation>{day}: {score} von {most}</translation>
    </message>
    <message>
        <source>Mean, 0 to 10; higher is easier</source>
        <translation>Mittel, 0 bis 10; höher ist leichter</translation>
    </message>
    <message>
        <source>My activities over time</source>
        <translation>Meine Tätigkeiten im Lauf der Zeit</translation>
    </message>
</context>
<context>
    <name>PurgePage</name>
    <message>
        <source>Remove deleted entries for good?</source>
        <translation>Gelöschte Einträge endgültig entfernen?</translation>
    </message>
    <message>
        <source>What you delete stays in the diary&apos;s file for at least 30 days, so that it can be undone. After that it is removed by itself, on a day on which you add something.</source>
        <translation>Was du löschst, bleibt mindestens 30 Tage in der Datei des Tagebuchs, damit es zurückgenommen werden kann. Danach wird es von selbst entfernt, an einem Tag, an dem du etwas einträgst.</translation>
    </message>
    <message>
        <source>Once you remove them, neither that nor anything else that you did until now can be undone. A backup is made first. Backups keep what was in the diary when they were made.</source>
        <translation>Wenn du sie entfernst, lässt sich weder das noch sonst etwas zurücknehmen, was du bis jetzt getan hast. Vorher wird eine Sicherung gemacht. Sicherungen behalten, was im Tagebuch war, als sie gemacht wurden.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>Keep them for now</source>
        <translation>Vorerst behalten</translation>
    </message>
</context>
<context>
    <name>QtSound</name>
    <message>
        <source>Sounds are off: this computer has no sound library Backcare can use.</source>
        <translation>Töne sind aus: dieser Computer hat keine Klangbibliothek, die Backcare nutzen kann.</translation>
    </message>
    <message>
        <source>Sounds are off: no loudspeaker or headphones answer.</source>
        <translation>Töne sind aus: kein Lautsprecher oder Kopfhörer antwortet.</translation>
    </message>
</context>
<context>
    <name>QtTray</name>
    <message>
        <source>Rate your pain</source>
        <translation>Schmerz bewerten</translation>
    </message>
    <message>
        <source>Open Backcare</source>
        <translation>Backcare öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Remind me again today</source>
        <translation>Heute wieder erinnern</translation>
    </message>
    <message>
        <source>No reminders for the rest of today</source>
        <translation>Heute keine Erinnerungen mehr</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>Rater</name>
    <message>
        <source>Pain {score} saved</source>
        <translation>Schmerz {score} gespeichert</translation>
    </message>
    <message>
        <source>Pain {score} was not saved.</source>
        <translation>Schmerz {score} wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>RatingCard</name>
    <message>
        <source>Add details</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Warum das?</translation>
    </message>
    <message>
        <source>One touch saves the entry. You can undo it.</source>
        <translation>Ein Druck speichert den Eintrag. Du kannst ihn widerrufen.</translation>
    </message>
    <message>
        <source>Nothing can be saved now.</source>
        <translation>Jetzt lässt sich nichts speichern.</translation>
    </message>
</context>
<context>
    <name>RatingHints</name>
    <message>
        <source>rate</source>
        <translation>bewerten</translation>
    </message>
    <message>
        <source>Shift+0</source>
        <translation>Umschalt+0</translation>
    </message>
    <message>
        <source>rate 10</source>
        <translation>mit 10 bewerten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>Vollbild</translation>
    </message>
</context>
<context>
    <name>RatingImporter</name>
    <message>
        <source>The file could not be looked at.</source>
        <translation>Die Datei ließ sich nicht ansehen.</translation>
    </message>
    <message>
        <source>The ratings were not imported. Your diary is as it was.</source>
        <translation>Die Schmerzwerte wurden nicht importiert. Dein Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>Nothing was imported. Your diary is as it was.</source>
        <translation>Nichts wurde importiert. Dein Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>The ratings are taken out of your diary again.</source>
        <translation>Die Schmerzwerte sind wieder aus deinem Tagebuch genommen.</translation>
    </message>
</context>
<context>
    <name>RatingPage</name>
    <message>
        <source>Import ratings</source>
        <translation>Schmerzwerte importieren</translation>
    </message>
    <message>
        <source>Ratings as they will stand in your diary</source>
        <translation>Schmerzwerte, wie sie in deinem Tagebuch stehen werden</translation>
    </message>
    <message>
        <source>What will be kept</source>
        <translation>Was behalten wird</translation>
    </message>
    <message>
        <source>Lines that can’t be taken</source>
        <translation>Zeilen, die nicht übernommen werden können</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation>Die erste Zeile nennt die Spalten</translation>
    </message>
    <message>
        <source>What comes first in a date such as 3/4/2025</source>
        <translation>Was in einem Datum wie 3/4/2025 zuerst kommt</translation>
    </message>
    <message>
        <source>The day: 3 April</source>
        <translation>Der Tag: 3. April</translation>
    </message>
    <message>
        <source>The month: 4 March</source>
        <translation>Der Monat: 4. März</translation>
    </message>
    <message>
        <source>What comes first in a date such as 3/4/2025?</source>
        <translation>Was kommt in einem Datum wie 3/4/2025 zuerst?</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Welche Spalte ist was?</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
</context>
<context>
    <name>RatingView</name>
    <message>
        <source>Voice on</source>
        <translation>Stimme an</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Stimme aus</translation>
    </message>
    <message>
        <source>For this routine. Key V.</source>
        <translation>Für diesen Ablauf. Taste V.</translation>
    </message>
</context>
<context>
    <name>RatingWords</name>
    <message>
        <source>A column for the date and one for the score are needed.</source>
        <translation>Eine Spalte für das Datum und eine für den Wert sind nötig.</translation>
    </message>
    <message>
        <source>{file} is not taken: line {line} {reason}. Nothing was changed.</source>
        <translation>{file} wird nicht übernommen: Zeile {line} {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is not taken: it {reason}. Nothing was changed.</source>
        <translation>{file} wird nicht übernommen: die Datei {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>One rating imported</source>
        <translation>Ein Schmerzwert importiert</translation>
    </message>
    <message>
        <source>{count} ratings imported</source>
        <translation>{count} Schmerzwerte importiert</translation>
    </message>
    <message>
        <source>One rating is in your diary now. A backup was made before.</source>
        <translation>Ein Schmerzwert ist jetzt in deinem Tagebuch. Vorher wurde eine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>{count} ratings are in your diary now. A backup was made before.</source>
        <translation>{count} Schmerzwerte sind jetzt in deinem Tagebuch. Vorher wurde eine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>Nothing is kept until you import it.</source>
        <translation>Nichts bleibt, bis du es importierst.</translation>
    </message>
    <message>
        <source>Letters such as ä may look wrong: the file doesn’t say how they are written. Nothing is kept until you import it.</source>
        <translation>Buchstaben wie ä können falsch aussehen: die Datei sagt nicht, wie sie geschrieben sind. Nichts bleibt, bis du es importierst.</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} mehr</translation>
    </message>
    <message>
        <source>Import one rating</source>
        <translation>Einen Schmerzwert importieren</translation>
    </message>
    <message>
        <source>Import {count} ratings</source>
        <translation>{count} Schmerzwerte importieren</translation>
    </message>
    <message>
        <source>Say first whether the day or the month comes first.</source>
        <translation>Sag zuerst, ob der Tag oder der Monat zuerst kommt.</translation>
    </message>
    <message>
        <source>{count} ratings are new.</source>
        <translation>{count} Schmerzwerte sind neu.</translation>
    </message>
    <message>
        <source>{count} are known already.</source>
        <translation>{count} sind schon bekannt.</translation>
    </message>
    <message>
        <source>One rating is new.</source>
        <translation>Ein Schmerzwert ist neu.</translation>
    </message>
    <message>
        <source>One is known already.</source>
        <translation>Einer ist schon bekannt.</translation>
    </message>
    <message>
        <source>{count} lines can’t be taken.</source>
        <translation>{count} Zeilen können nicht übernommen werden.</translation>
    </message>
    <message>
        <source>One line can’t be taken.</source>
        <translation>Eine Zeile kann nicht übernommen werden.</translation>
    </message>
    <message>
        <source>{count} have no time and stand at noon.</source>
        <translation>{count} haben keine Uhrzeit und stehen am Mittag.</translation>
    </message>
    <message>
        <source>One has no time and stands at noon.</source>
        <translation>Einer hat keine Uhrzeit und steht am Mittag.</translation>
    </message>
    <message>
        <source>{count} notes lose signs that can’t be kept.</source>
        <translation>{count} Notizen verlieren Zeichen, die sich nicht behalten lassen.</translation>
    </message>
    <message>
        <source>One note loses signs that can’t be kept.</source>
        <translation>Eine Notiz verliert Zeichen, die sich nicht behalten lassen.</translation>
    </message>
    <message>
        <source>Line {line} ({date}) has the month first, line {other} ({other_date}) the day. Choose one; lines of the other kind are left out.</source>
        <translation>Zeile {line} ({date}) nennt den Monat zuerst, Zeile {other} ({other_date}) den Tag. Wähl eine Art; Zeilen der anderen fallen weg.</translation>
    </message>
    <message>
        <source>{time} (none given)</source>
        <translation>{time} (keine angegeben)</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Kein gültiges Datum</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>Tag oder Monat zuerst?</translation>
    </message>
    <message>
        <source>Not from 1900 to 2100</source>
        <translation>Nicht von 1900 bis 2100</translation>
    </message>
    <message>
        <source>Lies ahead of now</source>
        <translation>Liegt in der Zukunft</translation>
    </message>
    <message>
        <source>Not a time</source>
        <translation>Keine gültige Uhrzeit</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Not a score</source>
        <translation>Kein gültiger Wert</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>Keine ganze Zahl</translation>
    </message>
    <message>
        <source>Not from 0 to 10</source>
        <translation>Nicht von 0 bis 10</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation>Die Notiz ist zu lang</translation>
    </message>
    <message>
        <source>Too few columns</source>
        <translation>Zu wenige Spalten</translation>
    </message>
</context>
<context>
    <name>ReasonsPart</name>
    <message>
        <source>What came in the way last week</source>
        <translation>Was letzte Woche dazwischenkam</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Wie auf diesem Computer</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Erster Tag der Woche</translation>
    </message>
    <message>
        <source>A new day begins</source>
        <translation>Ein neuer Tag beginnt</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>Language and units</source>
        <translation>Sprache und Einheiten</translation>
    </message>
    <message>
        <source>What loads are shown in; each entry keeps its own</source>
        <translation>Worin Lasten gezeigt werden; jeder Eintrag behält seine eigene</translation>
    </message>
    <message>
        <source>weight kilograms pounds metric imperial</source>
        <translation>Gewicht Kilogramm Pfund metrisch imperial</translation>
    </message>
    <message>
        <source>calendar start weekday</source>
        <translation>Kalender Beginn Wochentag Wochenanfang</translation>
    </message>
    <message>
        <source>Until then, an entry counts for the day before</source>
        <translation>Bis dahin zählt ein Eintrag für den Tag davor</translation>
    </message>
    <message>
        <source>midnight boundary date night hour shift</source>
        <translation>Mitternacht Grenze Datum Nacht Stunde Schicht Nachtschicht</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Written as on this computer</source>
        <translation>Geschrieben wie auf diesem Computer</translation>
    </message>
    <message>
        <source>format clock 24 hour 12 hour am pm</source>
        <translation>Format Uhr 24 Stunden 12 Stunden am pm</translation>
    </message>
    <message>
        <source>As in your country: {day}</source>
        <translation>Wie in deinem Land: {day}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>{date} · {time}</source>
        <translation>{date} · {time}</translation>
    </message>
</context>
<context>
    <name>ReliefCard</name>
    <message>
        <source>What did you do about it?</source>
        <translation>Was hast du dagegen getan?</translation>
    </message>
    <message>
        <source>Add: {relief}</source>
        <translation>Hinzufügen: {relief}</translation>
    </message>
</context>
<context>
    <name>ReliefKeeper</name>
    <message>
        <source>The relief you are writing about is not saved.</source>
        <translation>Die Linderung, über die du gerade schreibst, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Relief not saved</source>
        <translation>Linderung nicht gespeichert</translation>
    </message>
    <message>
        <source>{relief} saved</source>
        <translation>{relief} gespeichert</translation>
    </message>
    <message>
        <source>{relief} was not saved.</source>
        <translation>{relief} wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>ReliefList</name>
    <message>
        <source>Relief and sleep</source>
        <translation>Linderung und Schlaf</translation>
    </message>
    <message>
        <source>Add relief or sleep</source>
        <translation>Linderung oder Schlaf</translation>
    </message>
</context>
<context>
    <name>ReliefPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Wann war es?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ReliefPart</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ReliefRow</name>
    <message>
        <source>{relief}, number {number}</source>
        <translation>{relief}, Nummer {number}</translation>
    </message>
    <message>
        <source>How was it afterwards?</source>
        <translation>Wie war es danach?</translation>
    </message>
    <message>
        <source>{relief}: minutes</source>
        <translation>{relief}: Minuten</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>{relief}: {question}</source>
        <translation>{relief}: {question}</translation>
    </message>
    <message>
        <source>Not said how it was afterwards</source>
        <translation>Nicht gesagt, wie es danach war</translation>
    </message>
    <message>
        <source>Remove {relief}</source>
        <translation>{relief} entfernen</translation>
    </message>
    <message>
        <source>{relief}: what, and how much</source>
        <translation>{relief}: was und wie viel</translation>
    </message>
    <message>
        <source>{relief}: what it was</source>
        <translation>{relief}: was es war</translation>
    </message>
</context>
<context>
    <name>ReliefWriter</name>
    <message>
        <source>Add relief or sleep</source>
        <translation>Linderung oder Schlaf</translation>
    </message>
    <message>
        <source>Change relief or sleep</source>
        <translation>Linderung oder Schlaf ändern</translation>
    </message>
    <message>
        <source>For sleep, the time is when you woke up.</source>
        <translation>Beim Schlaf ist die Uhrzeit die, zu der du aufgewacht bist.</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose reminders</source>
        <translation>Erinnerungen wählen</translation>
    </message>
    <message>
        <source>What you are reminded of</source>
        <translation>Woran du erinnert wirst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>Wieder erinnern</translation>
    </message>
    <message>
        <source>Leave out today</source>
        <translation>Heute auslassen</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>At set times</source>
        <translation>Zu festen Zeiten</translation>
    </message>
    <message>
        <source>At intervals</source>
        <translation>In Abständen</translation>
    </message>
    <message>
        <source>{what}: when</source>
        <translation>{what}: wann</translation>
    </message>
    <message>
        <source>Times, with commas between</source>
        <translation>Uhrzeiten, mit Komma dazwischen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>{what}: minutes from one to the next</source>
        <translation>{what}: Minuten von einer zur nächsten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>{what}: days</source>
        <translation>{what}: Tage</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>Times: {what}, {state}</source>
        <translation>Zeiten: {what}, {state}</translation>
    </message>
</context>
<context>
    <name>ReminderStrip</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ReminderTeller</name>
    <message>
        <source>This is how a reminder looks.</source>
        <translation>So sieht eine Erinnerung aus.</translation>
    </message>
    <message>
        <source>This is how a reminder looks. Whatever you press changes nothing.</source>
        <translation>So sieht eine Erinnerung aus. Was du auch drückst, es ändert nichts.</translation>
    </message>
</context>
<context>
    <name>ReminderTexts</name>
    <message>
        <source>One to {most} times, such as {example}</source>
        <translation>Eine bis {most} Uhrzeiten, zum Beispiel {example}</translation>
    </message>
    <message>
        <source>A time of the day, not after the last</source>
        <translation>Eine Uhrzeit, nicht nach der letzten</translation>
    </message>
    <message>
        <source>A time of the day, not before the first</source>
        <translation>Eine Uhrzeit, nicht vor der ersten</translation>
    </message>
    <message>
        <source>A time of the day; begin and end differ</source>
        <translation>Eine Uhrzeit; Anfang und Ende sind verschieden</translation>
    </message>
    <message>
        <source>All are off. You choose what you are reminded of, and when.</source>
        <translation>Alle sind aus. Du wählst, woran und wann du erinnert wirst.</translation>
    </message>
    <message>
        <source>On: {count} of {all}</source>
        <translation>An: {count} von {all}</translation>
    </message>
    <message>
        <source>Left out for the rest of today.</source>
        <translation>Für den Rest des Tages ausgelassen.</translation>
    </message>
    <message>
        <source>{on}. {following}</source>
        <translation>{on}. {following}</translation>
    </message>
    <message>
        <source>Every {minutes} minutes, {first} to {last}</source>
        <translation>Alle {minutes} Minuten, {first} bis {last}</translation>
    </message>
    <message>
        <source>{times}; every day</source>
        <translation>{times}; jeden Tag</translation>
    </message>
    <message>
        <source>{times}; {days}</source>
        <translation>{times}; {days}</translation>
    </message>
    <message>
        <source>While you look elsewhere, your desktop shows them as notifications.</source>
        <translation>Während du woanders hinsiehst, zeigt deine Arbeitsumgebung sie als Benachrichtigungen.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications. What is due stands at the top of this window.</source>
        <translation>Diese Arbeitsumgebung zeigt keine Benachrichtigungen. Was fällig ist, steht oben in diesem Fenster.</translation>
    </message>
    <message>
        <source>They wait while a session runs, the screen is locked, or another program fills the screen. Afterwards one comes, not all.</source>
        <translation>Sie warten, während eine Einheit läuft, der Bildschirm gesperrt ist oder ein anderes Programm den Bildschirm füllt. Danach kommt eine, nicht alle.</translation>
    </message>
    <message>
        <source>They wait while a session runs or the screen is locked. Afterwards one comes, not all. This desktop does not say whether another program fills the screen: leave them out for today before a talk or a film.</source>
        <translation>Sie warten, während eine Einheit läuft oder der Bildschirm gesperrt ist. Danach kommt eine, nicht alle. Diese Arbeitsumgebung sagt nicht, ob ein anderes Programm den Bildschirm füllt: lass sie vor einem Vortrag oder Film für heute aus.</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>Check-ins</source>
        <translation>Zwischen-Checks</translation>
    </message>
    <message>
        <source>Pain rating</source>
        <translation>Schmerzwert</translation>
    </message>
    <message>
        <source>Outcome measures</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Ease-off trio</source>
        <translation>Entlastungs-Trio</translation>
    </message>
    <message>
        <source>Core days</source>
        <translation>Rumpf-Tage</translation>
    </message>
    <message>
        <source>Short walks</source>
        <translation>Kurze Spaziergänge</translation>
    </message>
    <message>
        <source>Warmth or cold</source>
        <translation>Wärme oder Kälte</translation>
    </message>
    <message>
        <source>Movement break</source>
        <translation>Bewegungspause</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Wind-down</source>
        <translation>Abendausklang</translation>
    </message>
    <message>
        <source>On the days of an episode that have one</source>
        <translation>An den Tagen einer Episode, die einen haben</translation>
    </message>
    <message>
        <source>On days you have not rated yet</source>
        <translation>An Tagen, für die du noch keinen Schmerzwert hast</translation>
    </message>
    <message>
        <source>When a questionnaire you use is due again</source>
        <translation>Wenn ein Fragebogen, den du benutzt, wieder fällig ist</translation>
    </message>
    <message>
        <source>In the first days of an episode</source>
        <translation>In den ersten Tagen einer Episode</translation>
    </message>
    <message>
        <source>On days your programme has core work</source>
        <translation>An Tagen, für die dein Programm Rumpftraining hat</translation>
    </message>
    <message>
        <source>While walks are on the day’s list, and whenever you want them</source>
        <translation>Solange Spaziergänge auf der Liste des Tages stehen, und wann immer du sie willst</translation>
    </message>
    <message>
        <source>In the first days, at least two hours apart</source>
        <translation>In den ersten Tagen, mit mindestens zwei Stunden Abstand</translation>
    </message>
    <message>
        <source>To change how you sit or stand</source>
        <translation>Um zu ändern, wie du sitzt oder stehst</translation>
    </message>
    <message>
        <source>Until you tick it, if it is one of your habits</source>
        <translation>Bis du es abhakst, wenn es eine deiner Gewohnheiten ist</translation>
    </message>
    <message>
        <source>A few quiet minutes in the evening</source>
        <translation>Ein paar ruhige Minuten am Abend</translation>
    </message>
    <message>
        <source>A check-in is due</source>
        <translation>Ein Zwischen-Check ist fällig</translation>
    </message>
    <message>
        <source>You can rate your pain for today</source>
        <translation>Du kannst deinen Schmerz für heute bewerten</translation>
    </message>
    <message>
        <source>A questionnaire is due again</source>
        <translation>Ein Fragebogen ist wieder fällig</translation>
    </message>
    <message>
        <source>It is time for the ease-off trio</source>
        <translation>Es ist Zeit für das Entlastungs-Trio</translation>
    </message>
    <message>
        <source>Today is a core day</source>
        <translation>Heute ist ein Rumpf-Tag</translation>
    </message>
    <message>
        <source>It is time for a short walk</source>
        <translation>Es ist Zeit für einen kurzen Spaziergang</translation>
    </message>
    <message>
        <source>You can use warmth or cold again</source>
        <translation>Du kannst wieder Wärme oder Kälte nehmen</translation>
    </message>
    <message>
        <source>Change how you sit or stand</source>
        <translation>Ändere, wie du sitzt oder stehst</translation>
    </message>
    <message>
        <source>Drink some water</source>
        <translation>Trink etwas Wasser</translation>
    </message>
    <message>
        <source>It is time to wind down</source>
        <translation>Es ist Zeit für den Abendausklang</translation>
    </message>
    <message>
        <source>Time to move</source>
        <translation>Zeit für Bewegung</translation>
    </message>
    <message>
        <source>Time for a short note</source>
        <translation>Zeit für eine kurze Notiz</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Zeit für eine Pause</translation>
    </message>
    <message>
        <source>Time for some water</source>
        <translation>Zeit für etwas Wasser</translation>
    </message>
    <message>
        <source>Time to wind down</source>
        <translation>Zeit zum Ausklingen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>In {minutes} minutes</source>
        <translation>In {minutes} Minuten</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>It was due at {time}.</source>
        <translation>Es war um {time} fällig.</translation>
    </message>
    <message>
        <source>Waiting behind it: {count}</source>
        <translation>Dahinter warten: {count}</translation>
    </message>
    <message>
        <source>Nothing is due within a week.</source>
        <translation>Innerhalb einer Woche ist nichts fällig.</translation>
    </message>
    <message>
        <source>Next: {what}, {when}</source>
        <translation>Als Nächstes: {what}, {when}</translation>
    </message>
    <message>
        <source>No reminder is due</source>
        <translation>Keine Erinnerung ist fällig</translation>
    </message>
    <message>
        <source>Next reminder: {when}</source>
        <translation>Nächste Erinnerung: {when}</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>morgen, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>What and when</source>
        <translation>Was und wann</translation>
    </message>
    <message>
        <source>All are off until you switch one on. Each comes while there is something to do and Backcare runs: with its window open, or in the tray.</source>
        <translation>Alle sind aus, bis du eine einschaltest. Jede kommt, solange es etwas zu tun gibt und Backcare läuft: mit offenem Fenster oder im Infobereich.</translation>
    </message>
    <message>
        <source>How they look</source>
        <translation>Wie sie aussehen</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>Jetzt eine zeigen</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Say what it is about</source>
        <translation>Sagen, worum es geht</translation>
    </message>
    <message>
        <source>Off, a notification says no more than “Time to move”: whoever sees your screen can read it</source>
        <translation>Ist es aus, sagt eine Benachrichtigung nicht mehr als „Zeit für Bewegung“: wer deinen Bildschirm sieht, kann sie lesen</translation>
    </message>
    <message>
        <source>When none is shown</source>
        <translation>Wenn keine gezeigt wird</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>At most on a day</source>
        <translation>Höchstens am Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What falls into them is left out</source>
        <translation>Was in sie fällt, fällt weg</translation>
    </message>
    <message>
        <source>All kinds together</source>
        <translation>Alle Arten zusammen</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>Wieder erinnern</translation>
    </message>
    <message>
        <source>Leave out today</source>
        <translation>Heute auslassen</translation>
    </message>
</context>
<context>
    <name>ReportHome</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>— for your physiotherapist</source>
        <translation>— für deine Physiopraxis</translation>
    </message>
    <message>
        <source>There is no report until the days above are right.</source>
        <translation>Es gibt keinen Bericht, bis die Tage oben stimmen.</translation>
    </message>
    <message>
        <source>There is no report until the name above is right.</source>
        <translation>Es gibt keinen Bericht, bis der Name oben stimmt.</translation>
    </message>
    <message>
        <source>The preview could not be made. Choose other sections or days.</source>
        <translation>Die Vorschau ließ sich nicht erstellen. Wähl andere Abschnitte oder Tage.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Preview · being made…</source>
        <translation>Vorschau · wird erstellt…</translation>
    </message>
    <message>
        <source>Preview of what was chosen before</source>
        <translation>Vorschau dessen, was vorher gewählt war</translation>
    </message>
    <message>
        <source>Preview · {paper} · page {page} of {pages}</source>
        <translation>Vorschau · {paper} · Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>The file could not be looked at.</source>
        <translation>Die Datei ließ sich nicht ansehen.</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>Rest counts too</source>
        <translation>Ruhe zählt auch</translation>
    </message>
    <message>
        <source>Days without a session are rest, not misses. Two sessions in a week is still a good week.</source>
        <translation>Tage ohne Einheit sind Ruhe, keine Versäumnisse. Zwei Einheiten in einer Woche sind immer noch eine gute Woche.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the weekly goal</source>
        <translation>Wochenziel ändern</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Tage pro Woche</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep this weekly goal</source>
        <translation>Dieses Wochenziel behalten</translation>
    </message>
</context>
<context>
    <name>RestPresenter</name>
    <message>
        <source>Weekly goal changed</source>
        <translation>Wochenziel geändert</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>Pause beendet</translation>
    </message>
    <message>
        <source>Pause taken back</source>
        <translation>Pause zurückgenommen</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Vermerkt</translation>
    </message>
    <message>
        <source>Left without an answer</source>
        <translation>Ohne Antwort gelassen</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore this backup?</source>
        <translation>Zurück zu dieser Sicherung?</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Keep the diary as it is</source>
        <translation>Tagebuch lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Symptom check</source>
        <translation>Symptom-Check</translation>
    </message>
    <message>
        <source>Backcare compares your answers with published warning signs. It can’t examine you and doesn’t make a diagnosis.</source>
        <translation>Backcare vergleicht deine Antworten mit veröffentlichten Warnzeichen. Es kann dich nicht untersuchen und stellt keine Diagnose.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Result · {when}</source>
        <translation>Ergebnis · {when}</translation>
    </message>
</context>
<context>
    <name>ResultWriter</name>
    <message>
        <source>Some questions are still open. You can answer them later.</source>
        <translation>Einige Fragen sind noch offen. Du kannst sie später beantworten.</translation>
    </message>
    <message>
        <source>{routine} · {length}</source>
        <translation>{routine} · {length}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Keep this as an episode</source>
        <translation>Als Episode behalten</translation>
    </message>
    <message>
        <source>Pain, sessions and checks from now on belong to it.</source>
        <translation>Schmerz, Einheiten und Checks gehören von jetzt an dazu.</translation>
    </message>
    <message>
        <source>Start an episode</source>
        <translation>Episode beginnen</translation>
    </message>
    <message>
        <source>Part of the episode since {day}</source>
        <translation>Teil der Episode seit {day}</translation>
    </message>
    <message>
        <source>Does it belong to the episode since {day}?</source>
        <translation>Gehört es zur Episode seit {day}?</translation>
    </message>
    <message>
        <source>It does</source>
        <translation>Ja, gehört dazu</translation>
    </message>
    <message>
        <source>Or is it something new?</source>
        <translation>Oder ist es etwas Neues?</translation>
    </message>
    <message>
        <source>The old episode is closed, and kept.</source>
        <translation>Die alte Episode wird beendet und bleibt erhalten.</translation>
    </message>
    <message>
        <source>Start a new episode</source>
        <translation>Neue Episode beginnen</translation>
    </message>
    <message>
        <source>{who} has cleared you; recorded {when}.</source>
        <translation>{who} hat dich freigegeben; festgehalten: {when}.</translation>
    </message>
    <message>
        <source>Stretching, core and training are paused. They open again when you record that you have been examined and cleared, or when a new check says otherwise.</source>
        <translation>Dehnen, Rumpf und Training sind pausiert. Sie öffnen sich wieder, wenn du festhältst, dass du untersucht und freigegeben wurdest, oder wenn ein neuer Check etwas anderes sagt.</translation>
    </message>
    <message>
        <source>I have been examined</source>
        <translation>Ich wurde untersucht</translation>
    </message>
    <message>
        <source>New since {day}: {signs}.</source>
        <translation>Neu seit {day}: {signs}.</translation>
    </message>
    <message>
        <source>Gone since {day}: {signs}.</source>
        <translation>Weg seit {day}: {signs}.</translation>
    </message>
    <message>
        <source>The same signs as on {day}.</source>
        <translation>Dieselben Zeichen wie beim Check von {day}.</translation>
    </message>
    <message>
        <source>Rule set {version}</source>
        <translation>Regelwerk {version}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Backcare symptom check, {when}</source>
        <translation>Backcare-Symptom-Check, {when}</translation>
    </message>
    <message>
        <source>The answers that led here</source>
        <translation>Die Antworten, die hierher führten</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Was du sagst</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Bis dahin</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Was du mitnimmst</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>This compares answers with published warning signs. It is not a diagnosis.</source>
        <translation>Das vergleicht Antworten mit veröffentlichten Warnzeichen. Es ist keine Diagnose.</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>von {target}</translation>
    </message>
    <message>
        <source>The days left are for rest, or for more if you like.</source>
        <translation>Die übrigen Tage sind zum Ausruhen, oder für mehr, wenn du magst.</translation>
    </message>
    <message>
        <source>This week is done</source>
        <translation>Diese Woche ist fertig</translation>
    </message>
    <message>
        <source>Begin today or next week.</source>
        <translation>Beginn heute oder nächste Woche.</translation>
    </message>
    <message>
        <source>Next week begins anew.</source>
        <translation>Nächste Woche beginnt neu.</translation>
    </message>
    <message>
        <source>Rest until next week</source>
        <translation>Ruhe bis nächste Woche</translation>
    </message>
    <message>
        <source>Paused until the symptom check is settled.</source>
        <translation>Pausiert, bis der Symptom-Check geklärt ist.</translation>
    </message>
    <message>
        <source>Rest today</source>
        <translation>Heute Ruhe</translation>
    </message>
    <message>
        <source>Core work can wait until tomorrow.</source>
        <translation>Rumpftraining kann bis morgen warten.</translation>
    </message>
    <message>
        <source>Until then gentle movement comes first.</source>
        <translation>Bis dahin kommt sanfte Bewegung zuerst.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>These days count as rest. Come back when your back is ready.</source>
        <translation>Diese Tage zählen als Ruhe. Komm wieder, wenn dein Rücken so weit ist.</translation>
    </message>
    <message>
        <source>Planned rest</source>
        <translation>Geplante Ruhe</translation>
    </message>
    <message>
        <source>One to go</source>
        <translation>Noch einer</translation>
    </message>
    <message>
        <source>Two to go</source>
        <translation>Noch zwei</translation>
    </message>
    <message>
        <source>Three to go</source>
        <translation>Noch drei</translation>
    </message>
    <message>
        <source>Four to go</source>
        <translation>Noch vier</translation>
    </message>
    <message>
        <source>Five to go</source>
        <translation>Noch fünf</translation>
    </message>
    <message>
        <source>Six to go</source>
        <translation>Noch sechs</translation>
    </message>
    <message>
        <source>Seven to go</source>
        <translation>Noch sieben</translation>
    </message>
    <message>
        <source>Room for one</source>
        <translation>Platz für einen</translation>
    </message>
    <message>
        <source>Room for two</source>
        <translation>Platz für zwei</translation>
    </message>
    <message>
        <source>Room for three</source>
        <translation>Platz für drei</translation>
    </message>
    <message>
        <source>Room for four</source>
        <translation>Platz für vier</translation>
    </message>
    <message>
        <source>Room for five</source>
        <translation>Platz für fünf</translation>
    </message>
    <message>
        <source>Room for six</source>
        <translation>Platz für sechs</translation>
    </message>
    <message>
        <source>Done today.</source>
        <translation>Heute gemacht.</translation>
    </message>
    <message>
        <source>Done on {days}.</source>
        <translation>Gemacht am {days}.</translation>
    </message>
    <message>
        <source>Today has room for it.</source>
        <translation>Heute ist Platz dafür.</translation>
    </message>
    <message>
        <source>Tomorrow has room for it.</source>
        <translation>Morgen ist Platz dafür.</translation>
    </message>
    <message>
        <source>Any day until {day} is fine.</source>
        <translation>Jeder Tag bis {day} passt.</translation>
    </message>
    <message>
        <source>Today or any day until {day} is fine.</source>
        <translation>Heute oder jeder Tag bis {day} passt.</translation>
    </message>
</context>
<context>
    <name>RmdqKeeper</name>
    <message>
        <source>The sentences you ticked are not saved yet.</source>
        <translation>Die angekreuzten Aussagen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved: {count} of 24</source>
        <translation>Gespeichert: {count} von 24</translation>
    </message>
    <message>
        <source>Your answers were not saved.</source>
        <translation>Deine Antworten wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Answer deleted</source>
        <translation>Antwort gelöscht</translation>
    </message>
    <message>
        <source>The answer was not deleted.</source>
        <translation>Die Antwort wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>What you ticked was not saved; it stays on the page.</source>
        <translation>Was du angekreuzt hast, wurde nicht gespeichert; es bleibt auf der Seite.</translation>
    </message>
</context>
<context>
    <name>RmdqPage</name>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Back questionnaire</source>
        <translation>Rückenfragebogen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Alle 2 Wochen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>RmdqWriter</name>
    <message>
        <source>Back questionnaire</source>
        <translation>Rückenfragebogen</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Begun today, and not done yet.</source>
        <translation>Heute begonnen, und noch nicht fertig.</translation>
    </message>
    <message>
        <source>sentences ticked, {when}</source>
        <translation>Aussagen angekreuzt, {when}</translation>
    </message>
    <message>
        <source>24 sentences to tick, about today.</source>
        <translation>24 Aussagen zum Ankreuzen, über heute.</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
    <message>
        <source>You are changing your answer of {when}. It speaks of that day.</source>
        <translation>Du änderst deine Antwort von {when}. Sie gilt für diesen Tag.</translation>
    </message>
    <message>
        <source>You began this form today: go on where you were.</source>
        <translation>Du hast diesen Bogen heute begonnen: mach weiter, wo du warst.</translation>
    </message>
    <message>
        <source>What you tick is kept, and you can go on later today. Done gives it a score; with nothing ticked that is 0.</source>
        <translation>Was du ankreuzt, bleibt, und du kannst heute später weitermachen. „Fertig“ gibt ihm einen Wert; ohne Kreuze ist das 0.</translation>
    </message>
    <message>
        <source>A new day has begun since you ticked these, and the sentences are about today. Change what is different today, then press Done.</source>
        <translation>Ein neuer Tag hat begonnen, seit du das angekreuzt hast, und die Aussagen handeln von heute. Änder, was heute anders ist, dann drück „Fertig“.</translation>
    </message>
    <message>
        <source>{score} of {most}</source>
        <translation>{score} von {most}</translation>
    </message>
    <message>
        <source>It counts limits in daily life. Lifters often score below {floor} from the start: then your own activities tell more.</source>
        <translation>Er zählt Einschränkungen im Alltag. Wer Krafttraining macht, liegt oft von Anfang an unter {floor}: dann sagen deine eigenen Tätigkeiten mehr.</translation>
    </message>
    <message>
        <source>{points} points or {percent} % of the start count as meaningful (Ostelo 2008), less than {least} may be chance (Stratford 1996). From below {floor} no improvement can show, from above {ceiling} no worsening.</source>
        <translation>{points} Punkte oder {percent}&#xa0;% vom Anfang gelten als spürbar (Ostelo 2008), weniger als {least} können Zufall sein (Stratford 1996). Von unter {floor} kann sich keine Besserung zeigen, von über {ceiling} keine Verschlechterung.</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Noch keine Antworten.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>{day}: {score} of {most}</source>
        <translation>{day}: {score} von {most}</translation>
    </message>
    <message>
        <source>Sentences ticked, 0 to 24; lower is better</source>
        <translation>Angekreuzte Aussagen, 0 bis 24; niedriger ist besser</translation>
    </message>
    <message>
        <source>Back questionnaire over time</source>
        <translation>Rückenfragebogen im Lauf der Zeit</translation>
    </message>
</context>
<context>
    <name>RoutineBar</name>
    <message>
        <source>{exercise}: done</source>
        <translation>{exercise}: fertig</translation>
    </message>
    <message>
        <source>{exercise}: skipped</source>
        <translation>{exercise}: ausgelassen</translation>
    </message>
    <message>
        <source>{exercise}: now</source>
        <translation>{exercise}: jetzt</translation>
    </message>
    <message>
        <source>{exercise}: to come</source>
        <translation>{exercise}: kommt noch</translation>
    </message>
</context>
<context>
    <name>RoutineKeeper</name>
    <message>
        <source>“{name}” saved</source>
        <translation>„{name}“ gespeichert</translation>
    </message>
    <message>
        <source>“{name}” removed</source>
        <translation>„{name}“ entfernt</translation>
    </message>
    <message>
        <source>“{name}” was not removed.</source>
        <translation>„{name}“ wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>Es wurde nicht zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>RoutineReader</name>
    <message>
        <source>All routines</source>
        <translation>Alle Abläufe</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>Kopieren und ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>RoutineWords</name>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>{dose} each side</source>
        <translation>{dose} je Seite</translation>
    </message>
    <message>
        <source>{sets} × {once}</source>
        <translation>{sets} × {once}</translation>
    </message>
    <message>
        <source>{count} slow</source>
        <translation>{count} langsam</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}-mal</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1-mal</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} Sekunden</translation>
    </message>
    <message>
        <source>1 repetition</source>
        <translation>1 Wiederholung</translation>
    </message>
    <message>
        <source>{number} repetitions</source>
        <translation>{number} Wiederholungen</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>RowWriter</name>
    <message>
        <source>{routine}, {times} times</source>
        <translation>{routine}, {times}-mal</translation>
    </message>
    <message>
        <source>Done today: {sessions}</source>
        <translation>Heute gemacht: {sessions}</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Keep as it is: {routine}</source>
        <translation>So lassen: {routine}</translation>
    </message>
    <message>
        <source>Not finished. Leave it out until it settles.</source>
        <translation>Nicht fertig. Lass es aus, bis es sich beruhigt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on with {routine}</source>
        <translation>Weiter mit {routine}</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>After yesterday’s {routine}</source>
        <translation>Nach gestern: {routine}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer how your back is this morning</source>
        <translation>Antworten, wie dein Rücken heute Morgen ist</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Heute Morgen</translation>
    </message>
    <message>
        <source>{done} of {wanted} today</source>
        <translation>{done} von {wanted} heute</translation>
    </message>
    <message>
        <source>{done} today</source>
        <translation>{done} heute</translation>
    </message>
    <message>
        <source>Short walks</source>
        <translation>Kurze Spaziergänge</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Add a walk of {minutes} min</source>
        <translation>Spaziergang von {minutes}&#xa0;min eintragen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start {routine}</source>
        <translation>{routine} starten</translation>
    </message>
    <message>
        <source>{done} of {target} days this week</source>
        <translation>{done} von {target} Tagen diese Woche</translation>
    </message>
    <message>
        <source>{done} of 1 day this week</source>
        <translation>{done} von 1 Tag diese Woche</translation>
    </message>
    <message>
        <source>{week} · next on {day}</source>
        <translation>{week} · nächster am {day}</translation>
    </message>
    <message>
        <source>{week} · today is a core day</source>
        <translation>{week} · heute ist ein Rumpf-Tag</translation>
    </message>
    <message>
        <source>{week} · fits later in this episode</source>
        <translation>{week} · passt später in dieser Episode</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open Core</source>
        <translation>Rumpf öffnen</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Check-in after {number} days</source>
        <translation>Zwischen-Check nach {number} Tagen</translation>
    </message>
    <message>
        <source>{day}: the symptom check once more</source>
        <translation>{day}: der Symptom-Check noch einmal</translation>
    </message>
    <message>
        <source>Due now: the symptom check once more</source>
        <translation>Jetzt fällig: der Symptom-Check noch einmal</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Symptome prüfen</translation>
    </message>
    <message>
        <source>Due now: the symptom check, and how it is compared with the start</source>
        <translation>Jetzt fällig: der Symptom-Check, und wie es im Vergleich zum Anfang ist</translation>
    </message>
    <message>
        <source>Compare with the start</source>
        <translation>Mit dem Anfang vergleichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>How it is, compared with the start</source>
        <translation>Wie es im Vergleich zum Anfang ist</translation>
    </message>
    <message>
        <source>Does your back hurt?</source>
        <translation>Tut dein Rücken weh?</translation>
    </message>
    <message>
        <source>A symptom check looks for signs that need a doctor</source>
        <translation>Ein Symptom-Check sucht nach Zeichen, die ärztliche Hilfe brauchen</translation>
    </message>
    <message>
        <source>Open how you’re doing</source>
        <translation>Öffnen: wie es dir geht</translation>
    </message>
    <message>
        <source>How you’re doing</source>
        <translation>Wie es dir geht</translation>
    </message>
    <message>
        <source>Open: when to get help</source>
        <translation>Öffnen: wann Hilfe holen</translation>
    </message>
    <message>
        <source>The signs that need a doctor now</source>
        <translation>Die Zeichen, die jetzt ärztliche Hilfe brauchen</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Wann Hilfe holen</translation>
    </message>
    <message>
        <source>Hours of sleep: {target} or more</source>
        <translation>Stunden Schlaf: {target} oder mehr</translation>
    </message>
    <message>
        <source>Breaks from sitting: {target}</source>
        <translation>Sitzpausen: {target}</translation>
    </message>
    <message>
        <source>Glasses of water: {target}</source>
        <translation>Gläser Wasser: {target}</translation>
    </message>
    <message>
        <source>Slow breathing before bed</source>
        <translation>Langsames Atmen vor dem Schlafen</translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>Get help at once if you notice new numbness between your legs, trouble peeing or controlling your bowels, weakness, symptoms in both legs, fever, or chest pain.</source>
        <translation>Hol dir sofort Hilfe, wenn du Folgendes bemerkst: neue Taubheit zwischen den Beinen, Probleme beim Wasserlassen oder beim Kontrollieren des Darms, Schwäche, Symptome in beiden Beinen, Fieber oder Brustschmerz.</translation>
    </message>
    <message>
        <source>Stop, or make the movement smaller, if pain rises by more than 2 points or above 5, if it spreads further down a leg, or if it is worse the next morning.</source>
        <translation>Hör auf oder mach die Bewegung kleiner, wenn der Schmerz um mehr als 2 Punkte oder über 5 steigt, wenn er weiter ein Bein hinunterzieht oder wenn er am nächsten Morgen schlimmer ist.</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>FHIR</source>
        <translation>FHIR</translation>
    </message>
    <message>
        <source>Save as FHIR</source>
        <translation>Als FHIR speichern</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>JSON speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Saved where you choose. Nothing is sent.</source>
        <translation>Gespeichert, wo du willst. Nichts wird gesendet.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Backcare report</source>
        <translation>Backcare-Bericht</translation>
    </message>
    <message>
        <source>This computer has no printer set up. You can save a PDF instead.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Du kannst stattdessen ein PDF speichern.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Bericht wird gespeichert…</translation>
    </message>
    <message>
        <source>Saving the tables…</source>
        <translation>Tabellen werden gespeichert…</translation>
    </message>
    <message>
        <source>Saving the FHIR document…</source>
        <translation>FHIR-Dokument wird gespeichert…</translation>
    </message>
    <message>
        <source>Saving the JSON file…</source>
        <translation>JSON-Datei wird gespeichert…</translation>
    </message>
    <message>
        <source>Saving everything…</source>
        <translation>Alles wird gespeichert…</translation>
    </message>
    <message>
        <source>Saving the calendar…</source>
        <translation>Kalender wird gespeichert…</translation>
    </message>
    <message>
        <source>Backcare {day}</source>
        <translation>Backcare {day}</translation>
    </message>
    <message>
        <source>Calendar {day}</source>
        <translation>Kalender {day}</translation>
    </message>
    <message>
        <source>Backcare report {first} to {last}</source>
        <translation>Backcare-Bericht {first} bis {last}</translation>
    </message>
    <message>
        <source>Saving the tables: {share} %.</source>
        <translation>Tabellen werden gespeichert: {share}&#xa0;%.</translation>
    </message>
    <message>
        <source>Nothing is planned: no file was written.</source>
        <translation>Nichts ist geplant: es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. A file that was there is as it was. Choose another place.</source>
        <translation>{file} ließ sich nicht schreiben: {reason}. Eine Datei, die schon da war, ist, wie sie war. Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}.</source>
        <translation>{file} wurde nicht geschrieben: {reason}.</translation>
    </message>
    <message>
        <source>Report saved to {file}.</source>
        <translation>Bericht gespeichert: {file}.</translation>
    </message>
    <message>
        <source>Tables saved to {file}.</source>
        <translation>Tabellen gespeichert: {file}.</translation>
    </message>
    <message>
        <source>FHIR document saved to {file}.</source>
        <translation>FHIR-Dokument gespeichert: {file}.</translation>
    </message>
    <message>
        <source>JSON saved to {file}.</source>
        <translation>JSON gespeichert in {file}.</translation>
    </message>
    <message>
        <source>Everything is saved to {file}.</source>
        <translation>Alles ist gespeichert: {file}.</translation>
    </message>
    <message>
        <source>The days planned are saved to {file}. Days of an earlier file that are no longer planned stay in your calendar until you remove them.</source>
        <translation>Die geplanten Tage sind in {file} gespeichert. Tage einer früheren Datei, die nicht mehr geplant sind, bleiben in deinem Kalender, bis du sie entfernst.</translation>
    </message>
    <message>
        <source>Anyone who gets the file can read it.</source>
        <translation>Wer die Datei bekommt, kann sie lesen.</translation>
    </message>
    <message>
        <source>It opens with your passphrase only.</source>
        <translation>Sie öffnet sich nur mit deiner Passphrase.</translation>
    </message>
    <message>
        <source>Whose codes it holds stands under “Codes in FHIR documents”.</source>
        <translation>Wessen Codes sie enthält, steht unter „Codes in FHIR-Dokumenten“.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Der Drucker hat die Seiten nicht angenommen.</translation>
    </message>
    <message>
        <source>It could not be saved. Try again.</source>
        <translation>Es ließ sich nicht speichern. Versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ScaleKey</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>ScalePad</name>
    <message>
        <source>{number} = {words}</source>
        <translation>{number} = {words}</translation>
    </message>
</context>
<context>
    <name>ScoreTile</name>
    <message>
        <source>Pain {score} of 10</source>
        <translation>Schmerz {score} von 10</translation>
    </message>
</context>
<context>
    <name>ScreenChoice</name>
    <message>
        <source>One that is not connected</source>
        <translation>Einer, der nicht angeschlossen ist</translation>
    </message>
    <message>
        <source>The one Backcare is on</source>
        <translation>Der, auf dem Backcare ist</translation>
    </message>
    <message>
        <source>{name}, {width} × {height}</source>
        <translation>{name}, {width} × {height}</translation>
    </message>
</context>
<context>
    <name>SecretFields</name>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
</context>
<context>
    <name>SectionsCard</name>
    <message>
        <source>Free-text diary notes</source>
        <translation>Freie Notizen im Tagebuch</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>Show my name</source>
        <translation>Meinen Namen zeigen</translation>
    </message>
    <message>
        <source>Your name on the report</source>
        <translation>Dein Name auf dem Bericht</translation>
    </message>
    <message>
        <source>Without it, the report carries a short code instead.</source>
        <translation>Ohne ihn trägt der Bericht einen kurzen Code.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Warning-sign answers</source>
        <translation>Antworten zu Warnzeichen</translation>
    </message>
    <message>
        <source>always first</source>
        <translation>immer zuerst</translation>
    </message>
    <message>
        <source>Tables behind the first page</source>
        <translation>Tabellen hinter der ersten Seite</translation>
    </message>
    <message>
        <source>Private unless you want them told</source>
        <translation>Privat, außer du willst sie mitteilen</translation>
    </message>
    <message>
        <source>Names you gave to activities, lifts and routines are told either way.</source>
        <translation>Namen, die du Tätigkeiten, Hebeübungen und Abläufen gegeben hast, werden in jedem Fall genannt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} Notizen</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}-mal</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seiten wechseln</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Haltezeiten</translation>
    </message>
    <message>
        <source>Press when done</source>
        <translation>Drücken, wenn fertig</translation>
    </message>
    <message>
        <source>Keep the screen on</source>
        <translation>Bildschirm anlassen</translation>
    </message>
    <message>
        <source>Light up the edge</source>
        <translation>Rand aufleuchten lassen</translation>
    </message>
    <message>
        <source>Screen for the full-screen player</source>
        <translation>Bildschirm für den Player im Vollbild</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Before the first exercise</source>
        <translation>Vor der ersten Übung</translation>
    </message>
    <message>
        <source>time seconds wait start countdown</source>
        <translation>Zeit Sekunden warten Start Beginn Countdown</translation>
    </message>
    <message>
        <source>Between right and left</source>
        <translation>Zwischen rechts und links</translation>
    </message>
    <message>
        <source>time seconds switch</source>
        <translation>Zeit Sekunden Wechsel Seitenwechsel</translation>
    </message>
    <message>
        <source>Between exercises and sets</source>
        <translation>Zwischen Übungen und Sätzen</translation>
    </message>
    <message>
        <source>time rest break pace longer shorter faster slower</source>
        <translation>Zeit Pause Erholung Tempo länger kürzer schneller langsamer</translation>
    </message>
    <message>
        <source>How long a position is held</source>
        <translation>Wie lange eine Haltung gehalten wird</translation>
    </message>
    <message>
        <source>time duration pace longer shorter faster slower</source>
        <translation>Zeit Dauer Tempo länger kürzer schneller langsamer</translation>
    </message>
    <message>
        <source>Every exercise waits for you, without a countdown</source>
        <translation>Jede Übung wartet auf dich, ohne Countdown</translation>
    </message>
    <message>
        <source>untimed timer clock time limit</source>
        <translation>ohne Zeit Timer Uhr Zeitlimit</translation>
    </message>
    <message>
        <source>While a session runs</source>
        <translation>Während eine Einheit läuft</translation>
    </message>
    <message>
        <source>display sleep dark lock awake</source>
        <translation>Anzeige Ruhezustand dunkel Sperre wach</translation>
    </message>
    <message>
        <source>flash visual deaf hearing</source>
        <translation>Blitz blinken sichtbar taub gehörlos hören</translation>
    </message>
    <message>
        <source>monitor display television</source>
        <translation>Monitor Bildschirm Anzeige Fernseher</translation>
    </message>
    <message>
        <source>Off while motion is reduced</source>
        <translation>Aus, solange Bewegung reduziert ist</translation>
    </message>
    <message>
        <source>With every cue, for when you don’t hear it</source>
        <translation>Bei jedem Signal, falls du es nicht hörst</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>×{factor}</source>
        <translation>×{factor}</translation>
    </message>
</context>
<context>
    <name>SetsPresenter</name>
    <message>
        <source>{exercise}: set taken back</source>
        <translation>{exercise}: Satz zurückgenommen</translation>
    </message>
    <message>
        <source>{exercise}: effort saved</source>
        <translation>{exercise}: Anstrengung gespeichert</translation>
    </message>
    <message>
        <source>{exercise}: form saved</source>
        <translation>{exercise}: Technik gespeichert</translation>
    </message>
    <message>
        <source>{exercise}: noted that it hurt</source>
        <translation>{exercise}: Schmerz vermerkt</translation>
    </message>
    <message>
        <source>{exercise}: pain taken back</source>
        <translation>{exercise}: Schmerz zurückgenommen</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>So gelassen</translation>
    </message>
    <message>
        <source>{exercise}: {number} logged</source>
        <translation>{exercise}: {number} eingetragen</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>This choice holds until you close Backcare: it can&apos;t be saved.</source>
        <translation>Diese Wahl gilt, bis du Backcare schließt: sie lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>The language stays: another one can&apos;t be saved now.</source>
        <translation>Die Sprache bleibt: eine andere lässt sich jetzt nicht speichern.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Changes are saved at once</source>
        <translation>Sofort gespeichert</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or a shorter one.</source>
        <translation>Nichts gefunden. Versuch ein anderes Wort oder ein kürzeres.</translation>
    </message>
    <message>
        <source>1 setting found</source>
        <translation>1 Einstellung gefunden</translation>
    </message>
    <message>
        <source>{count} settings found</source>
        <translation>{count} Einstellungen gefunden</translation>
    </message>
</context>
<context>
    <name>SheetPart</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>It opens your diary if you don&apos;t know the passphrase any more. Save the sheet and print it, or write the code down, and keep it away from this computer. Backcare keeps no copy.</source>
        <translation>Er öffnet dein Tagebuch, wenn du die Passphrase nicht mehr weißt. Speicher das Blatt und druck es aus, oder schreib den Code auf, und bewahr ihn nicht bei diesem Computer auf. Backcare behält keine Kopie.</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>Blatt speichern…</translation>
    </message>
    <message>
        <source>I have the code</source>
        <translation>Ich habe den Code</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>SignsView</name>
    <message>
        <source>Symptom check</source>
        <translation>Symptom-Check</translation>
    </message>
    <message>
        <source>Show emergency numbers</source>
        <translation>Notrufnummern zeigen</translation>
    </message>
    <message>
        <source>Leave the list</source>
        <translation>Liste verlassen</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>speech spoken speaker guidance loud quiet mute silent</source>
        <translation>Sprache gesprochen Sprecher Lautsprecher Anleitung Ansage laut leise stumm still</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>audio beep tone speaker loud quiet mute silent</source>
        <translation>Audio Piepton Ton Lautsprecher laut leise stumm still</translation>
    </message>
    <message>
        <source>Get ready and names</source>
        <translation>Bereitmachen und Namen</translation>
    </message>
    <message>
        <source>Half-way</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>Last three seconds</source>
        <translation>Letzte drei Sekunden</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>audio announcements countdown beep</source>
        <translation>Audio Ansagen Countdown Piepton</translation>
    </message>
    <message>
        <source>Starts, changes and ends have a sound whatever you choose</source>
        <translation>Anfang, Wechsel und Ende haben immer einen Ton</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>Töne und Stimme</translation>
    </message>
    <message>
        <source>Beside whatever else you listen to</source>
        <translation>Neben dem, was du sonst hörst</translation>
    </message>
    <message>
        <source>Nothing is said</source>
        <translation>Nichts wird gesagt</translation>
    </message>
    <message>
        <source>Your computer’s own voice speaks</source>
        <translation>Die Stimme deines Computers spricht</translation>
    </message>
    <message>
        <source>Backcare’s recorded voice speaks</source>
        <translation>Backcares aufgenommene Stimme spricht</translation>
    </message>
    <message>
        <source>Looking for a voice…</source>
        <translation>Eine Stimme wird gesucht…</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>What the symptom check goes by</source>
        <translation>Wonach sich der Symptom-Check richtet</translation>
    </message>
    <message>
        <source>What these pages go by</source>
        <translation>Wonach sich diese Seiten richten</translation>
    </message>
    <message>
        <source>Exercises, phases and plans name their own sources where they stand; numbers that no source gives are said to be our choice.</source>
        <translation>Übungen, Phasen und Pläne nennen ihre eigenen Quellen dort, wo sie stehen; bei Zahlen, die keine Quelle nennt, steht, dass sie unsere Wahl sind.</translation>
    </message>
    <message>
        <source>Not reviewed by a clinician yet.</source>
        <translation>Noch von keiner Fachperson geprüft.</translation>
    </message>
    <message>
        <source>Reviewed by {name}.</source>
        <translation>Geprüft von {name}.</translation>
    </message>
    <message>
        <source>Rule set {version} ({fingerprint}). {reviewed} It compares answers with published warning signs; it examines nobody and names no condition.</source>
        <translation>Regelwerk {version} ({fingerprint}). {reviewed} Es vergleicht Antworten mit veröffentlichten Warnzeichen; es untersucht niemanden und nennt keine Krankheit.</translation>
    </message>
</context>
<context>
    <name>SpokenVoice</name>
    <message>
        <source>The voice is off: no loudspeaker or headphones answer.</source>
        <translation>Die Stimme ist aus: kein Lautsprecher oder Kopfhörer antwortet.</translation>
    </message>
    <message>
        <source>The voice is off: this computer has no voice Backcare can use.</source>
        <translation>Die Stimme ist aus: dieser Computer hat keine Stimme, die Backcare nutzen kann.</translation>
    </message>
    <message>
        <source>Get ready. Left side.</source>
        <translation>Mach dich bereit. Linke Seite.</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>You rated {score} today. Leave core work for today, or do only what doesn’t hurt.</source>
        <translation>Dein Schmerzwert heute: {score}. Lass das Rumpftraining für heute, oder mach nur, was nicht wehtut.</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Symptome prüfen</translation>
    </message>
    <message>
        <source>{from_when} {now}</source>
        <translation>{from_when} {now}</translation>
    </message>
    <message>
        <source>Now: {names}.</source>
        <translation>Jetzt: {names}.</translation>
    </message>
    <message>
        <source>short walks</source>
        <translation>kurze Spaziergänge</translation>
    </message>
    <message>
        <source>Your last core work was on {day}. After more than four weeks off, begin again with the amounts the programme starts with.</source>
        <translation>Dein letztes Rumpftraining war am {day}. Nach mehr als vier Wochen Pause beginn wieder mit den Mengen, mit denen das Programm anfängt.</translation>
    </message>
    <message>
        <source>Begin again at the start</source>
        <translation>Wieder von vorn beginnen</translation>
    </message>
</context>
<context>
    <name>StateWriter</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>How is your back right now?</source>
        <translation>Wie ist dein Rücken gerade?</translation>
    </message>
    <message>
        <source>– a flare-up</source>
        <translation>– ein Schub</translation>
    </message>
    <message>
        <source>Day {day} of this episode</source>
        <translation>Tag {day} dieser Episode</translation>
    </message>
    <message>
        <source>– a flare-up: ease off, keep moving</source>
        <translation>– ein Schub: entlaste, bleib in Bewegung</translation>
    </message>
    <message>
        <source>– first days: keep moving gently</source>
        <translation>– erste Tage: bleib sanft in Bewegung</translation>
    </message>
    <message>
        <source>– early days: keep moving</source>
        <translation>– frühe Tage: bleib in Bewegung</translation>
    </message>
    <message>
        <source>– light loads, careful form</source>
        <translation>– leichte Lasten, sorgfältige Technik</translation>
    </message>
    <message>
        <source>– building up, week by week</source>
        <translation>– Aufbau, Woche für Woche</translation>
    </message>
    <message>
        <source>– back to full training</source>
        <translation>– zurück zum vollen Training</translation>
    </message>
    <message>
        <source>Next for today</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>How is your back this morning, after yesterday’s {routine}?</source>
        <translation>Wie ist dein Rücken heute Morgen, nach gestern: {routine}?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>How is your back by now?</source>
        <translation>Wie ist dein Rücken inzwischen?</translation>
    </message>
    <message>
        <source>Last entry: {score}, {when}</source>
        <translation>Letzter Eintrag: {score}, {when}</translation>
    </message>
    <message>
        <source>You moved on {kept} of the last {of} days.</source>
        <translation>Du hast dich an {kept} der letzten {of} Tage bewegt.</translation>
    </message>
    <message>
        <source>{kept} of the last {of} days as planned, rest among them.</source>
        <translation>{kept} der letzten {of} Tage wie geplant, Ruhe eingeschlossen.</translation>
    </message>
    <message>
        <source>Days you moved this week: {days}.</source>
        <translation>Tage mit Bewegung diese Woche: {days}.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Your first rating starts the chart.</source>
        <translation>Dein erster Schmerzwert beginnt das Diagramm.</translation>
    </message>
    <message>
        <source>A few more days make a picture.</source>
        <translation>Ein paar Tage mehr ergeben ein Bild.</translation>
    </message>
    <message>
        <source>{count} days rated, all {score}.</source>
        <translation>{count} Tage bewertet, alle {score}.</translation>
    </message>
    <message>
        <source>{count} days rated, between {lowest} and {highest}.</source>
        <translation>{count} Tage bewertet, zwischen {lowest} und {highest}.</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Put it in the tray</source>
        <translation>In den Infobereich legen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>You asked to be reminded, and Backcare can do that only while it runs. In the tray it goes on, without a window. Quit is in the menu of its icon.</source>
        <translation>Du wolltest erinnert werden, und das kann Backcare nur, solange es läuft. Im Infobereich läuft es weiter, ohne Fenster. „Beenden“ steht im Menü seines Symbols.</translation>
    </message>
    <message>
        <source>Go on in the tray?</source>
        <translation>Im Infobereich weiterlaufen?</translation>
    </message>
</context>
<context>
    <name>StepChart</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Opened. Alt+Up and Alt+Down move it.</source>
        <translation>Aufgeklappt. Alt+↑ und Alt+↓ verschieben ihn.</translation>
    </message>
    <message>
        <source>Closed. Alt+Up and Alt+Down move it.</source>
        <translation>Zugeklappt. Alt+↑ und Alt+↓ verschieben ihn.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: {name}</source>
        <translation>Weniger: {name}</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>Mehr: {name}</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>A sentence for its card, if you like.</source>
        <translation>Ein Satz für seine Karte, wenn du magst.</translation>
    </message>
    <message>
        <source>Quiet: sounds and voice hold back</source>
        <translation>Leise: Töne und Stimme halten sich zurück</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Add the first exercise. You can put them in order afterwards.</source>
        <translation>Füg die erste Übung hinzu. Danach kannst du sie ordnen.</translation>
    </message>
    <message>
        <source>Drag a step to move it, or press Alt+Up or Alt+Down on it.</source>
        <translation>Zieh einen Schritt, um ihn zu verschieben, oder drück darauf Alt+↑ oder Alt+↓.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>StretchPresenter</name>
    <message>
        <source>Exercises are missing: {names}.</source>
        <translation>Es fehlen Übungen: {names}.</translation>
    </message>
    <message>
        <source>Never done</source>
        <translation>Nie gemacht</translation>
    </message>
    <message>
        <source>Last: {when}</source>
        <translation>Zuletzt: {when}</translation>
    </message>
    <message>
        <source>Acute relief</source>
        <translation>Akute Linderung</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilität</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Cool-down</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>{fits} · {needs}</source>
        <translation>{fits} · {needs}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Ausgangsstellung</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>When to leave it out</source>
        <translation>Wann du sie auslässt</translation>
    </message>
    <message>
        <source>Dose: {source}</source>
        <translation>Umfang: {source}</translation>
    </message>
</context>
<context>
    <name>StretchView</name>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neuer Ablauf</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Stretching should feel like a mild pull. Sharp or spreading pain is a reason to stop, and the player has a button for that.</source>
        <translation>Dehnen soll sich wie ein leichtes Ziehen anfühlen. Stechender oder ausstrahlender Schmerz ist ein Grund aufzuhören, und der Player hat dafür einen Knopf.</translation>
    </message>
</context>
<context>
    <name>StripCard</name>
    <message>
        <source>Phases of this episode</source>
        <translation>Phasen dieser Episode</translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Accept the suggestion, {exercise}</source>
        <translation>Vorschlag annehmen, {exercise}</translation>
    </message>
    <message>
        <source>Not now, {exercise}</source>
        <translation>Nicht jetzt, {exercise}</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>Next time:</source>
        <translation>Nächstes Mal:</translation>
    </message>
    <message>
        <source>Today:</source>
        <translation>Heute:</translation>
    </message>
    <message>
        <source>{exercise}: now {dose}</source>
        <translation>{exercise}: jetzt {dose}</translation>
    </message>
    <message>
        <source>wait until the symptom check is cleared</source>
        <translation>warte, bis der Symptom-Check geklärt ist</translation>
    </message>
    <message>
        <source>it hurt: try {then}</source>
        <translation>es tat weh: versuch {then}</translation>
    </message>
    <message>
        <source>a set lost its form: try {then}</source>
        <translation>in einem Satz ging die Technik verloren: versuch {then}</translation>
    </message>
    <message>
        <source>it hurts or loses its form at its easiest: leave it out, and ask a physiotherapist</source>
        <translation>es tut auch in der leichtesten Form weh oder die Technik geht verloren: lass es aus und frag in einer Physiopraxis</translation>
    </message>
    <message>
        <source>begin with {now}</source>
        <translation>beginn mit {now}</translation>
    </message>
    <message>
        <source>stay at {now}. Not every set was done in full</source>
        <translation>bleib bei {now}. Nicht jeder Satz wurde ganz gemacht</translation>
    </message>
    <message>
        <source>stay at {now}. Say how your form was to go on from here</source>
        <translation>bleib bei {now}. Sag, wie deine Technik war, um weiterzukommen</translation>
    </message>
    <message>
        <source>stay at {now}. One more day like this comes first</source>
        <translation>bleib bei {now}. Noch ein Tag wie dieser kommt zuerst</translation>
    </message>
    <message>
        <source>all sets with good form twice: try {then}</source>
        <translation>zweimal alle Sätze mit guter Technik: versuch {then}</translation>
    </message>
    <message>
        <source>good form and little effort twice: try {then}</source>
        <translation>zweimal gute Technik und wenig Anstrengung: versuch {then}</translation>
    </message>
    <message>
        <source>this has grown as far as planned: try {then}</source>
        <translation>das ist so weit gewachsen wie geplant: versuch {then}</translation>
    </message>
    <message>
        <source>stay at {now}. This has grown as far as planned</source>
        <translation>bleib bei {now}. Das ist so weit gewachsen wie geplant</translation>
    </message>
    <message>
        <source>stay at {now}. Nothing grows during a pause</source>
        <translation>bleib bei {now}. In einer Pause wächst nichts</translation>
    </message>
    <message>
        <source>stay at {now}. Nothing grows in the first days of pain</source>
        <translation>bleib bei {now}. In den ersten Schmerztagen wächst nichts</translation>
    </message>
    <message>
        <source>stay at {now}. Pain rose, or was above 5</source>
        <translation>bleib bei {now}. Der Schmerz stieg oder lag über 5</translation>
    </message>
    <message>
        <source>stay at {now}. A long break, new pain or a check lies in between: two whole days come first</source>
        <translation>bleib bei {now}. Eine lange Pause, neuer Schmerz oder ein Check liegt dazwischen: zwei volle Tage kommen zuerst</translation>
    </message>
    <message>
        <source>{exercise}, {number}</source>
        <translation>{exercise}, {number}</translation>
    </message>
</context>
<context>
    <name>SummaryWriter</name>
    <message>
        <source>{verdict}: {before}, then {after}</source>
        <translation>{verdict}: {before}, dann {after}</translation>
    </message>
    <message>
        <source>Latest week, measures and days rated</source>
        <translation>Neueste Woche, Messwerte und bewertete Tage</translation>
    </message>
    <message>
        <source>Own activities (PSFS): no complete answer yet.</source>
        <translation>Eigene Tätigkeiten (PSFS): noch keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>Own activities (PSFS): {score} of 10, {day}. {change}</source>
        <translation>Eigene Tätigkeiten (PSFS): {score} von 10, {day}. {change}</translation>
    </message>
    <message>
        <source>RMDQ: no finished answer yet.</source>
        <translation>RMDQ: noch keine fertige Antwort.</translation>
    </message>
    <message>
        <source>RMDQ: {score} of 24, {day}. {change}</source>
        <translation>RMDQ: {score} von 24, {day}. {change}</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Backcare session</source>
        <translation>Backcare-Einheit</translation>
    </message>
</context>
<context>
    <name>SwapsCard</name>
    <message>
        <source>Lift to swap</source>
        <translation>Hebeübung zum Tauschen</translation>
    </message>
    <message>
        <source>Safe swaps for now</source>
        <translation>Sicherer Tausch für jetzt</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
</context>
<context>
    <name>SwapsWriter</name>
    <message>
        <source>None today. What fits: {fits}</source>
        <translation>Heute keine. Was passt: {fits}</translation>
    </message>
    <message>
        <source>None yet. What fits now: {fits}</source>
        <translation>Noch keine. Was jetzt passt: {fits}</translation>
    </message>
    <message>
        <source>Without weights for now.</source>
        <translation>Vorerst ohne Gewichte.</translation>
    </message>
    <message>
        <source>From “{phase}” on: {names}.</source>
        <translation>Ab „{phase}“: {names}.</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Return opens a day; Ctrl+C copies the chosen lines.</source>
        <translation>Eingabe öffnet einen Tag; Strg+C kopiert die gewählten Zeilen.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Kleinste zuerst</translation>
    </message>
    <message>
        <source>{order}: turn round</source>
        <translation>{order}: umkehren</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Last rating</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>7-day median</source>
        <translation>7-Tage-Median</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Lifting</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Linderung</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{lift} {load}</source>
        <translation>{lift} {load}</translation>
    </message>
</context>
<context>
    <name>TechniqueCard</name>
    <message>
        <source>Skill to practise</source>
        <translation>Technik zum Üben</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
</context>
<context>
    <name>TellCard</name>
    <message>
        <source>What to tell them</source>
        <translation>Was du dort sagst</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Diese Seite drucken</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>Welcome to Backcare</source>
        <translation>Willkommen bei Backcare</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not now: you are asked again before a check</source>
        <translation>Nicht jetzt: vor einem Check wirst du wieder gefragt</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Stretching, core work and lifting while your back hurts, and afterwards.</source>
        <translation>Dehnen, Rumpftraining und Krafttraining, während dein Rücken wehtut, und danach.</translation>
    </message>
    <message>
        <source>Before your first symptom check you are asked to have read this.</source>
        <translation>Vor deinem ersten Symptom-Check musst du das gelesen haben.</translation>
    </message>
    <message>
        <source>Before anything else</source>
        <translation>Vor allem anderen</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Symptome prüfen</translation>
    </message>
    <message>
        <source>All warning signs</source>
        <translation>Alle Warnzeichen</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Symptom check</source>
        <translation>Symptom-Check</translation>
    </message>
    <message>
        <source>Show emergency numbers</source>
        <translation>Notrufnummern zeigen</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>From: {sources}</source>
        <translation>Aus: {sources}</translation>
    </message>
    <message>
        <source>{open}: {entry}</source>
        <translation>{open}: {entry}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo for {seconds} s</source>
        <translation>noch {seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>TodayFrame</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message>
        <source>Ticked for today</source>
        <translation>Für heute abgehakt</translation>
    </message>
    <message>
        <source>Tick taken away</source>
        <translation>Häkchen weggenommen</translation>
    </message>
    <message>
        <source>Put away for today</source>
        <translation>Für heute weggelegt</translation>
    </message>
    <message>
        <source>Walk added, {minutes} min</source>
        <translation>Spaziergang eingetragen, {minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Pain in the last 14 days. {text}</source>
        <translation>Schmerz der letzten 14 Tage. {text}</translation>
    </message>
    <message>
        <source>Phases of this episode</source>
        <translation>Phasen dieser Episode</translation>
    </message>
    <message>
        <source>this episode</source>
        <translation>diese Episode</translation>
    </message>
    <message>
        <source>Today’s list</source>
        <translation>Liste für heute</translation>
    </message>
    <message>
        <source>Open pain diary</source>
        <translation>Zum Schmerztagebuch</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Letzte 14 Tage</translation>
    </message>
</context>
<context>
    <name>TrainingPresenter</name>
    <message>
        <source>Your diary hasn’t been read yet.</source>
        <translation>Dein Tagebuch ist noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Your diary can’t be read now. Nothing in it has changed.</source>
        <translation>Dein Tagebuch lässt sich jetzt nicht lesen. Nichts darin hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount}&#xa0;{unit}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Pain went above 5 while lifting.</source>
        <translation>Der Schmerz stieg beim Heben über 5.</translation>
    </message>
    <message>
        <source>Pain was above 5 on a morning after.</source>
        <translation>Der Schmerz lag an einem Morgen danach über 5.</translation>
    </message>
    <message>
        <source>A morning after was more than 2 points worse than usual.</source>
        <translation>Ein Morgen danach war mehr als 2 Punkte schlimmer als gewohnt.</translation>
    </message>
    <message>
        <source>Pain went above 3 while lifting.</source>
        <translation>Der Schmerz stieg beim Heben über 3.</translation>
    </message>
    <message>
        <source>Pain was above 3 on a morning after.</source>
        <translation>Der Schmerz lag an einem Morgen danach über 3.</translation>
    </message>
    <message>
        <source>A morning after was worse than usual.</source>
        <translation>Ein Morgen danach war schlimmer als gewohnt.</translation>
    </message>
    <message>
        <source>Another lift hurt by more than 3, so no load goes up. Our choice, not a finding.</source>
        <translation>Eine andere Hebeübung tat mehr als 3 weh, also steigt keine Last. Unsere Wahl, kein Forschungsergebnis.</translation>
    </message>
    <message>
        <source>The form did not hold in every point.</source>
        <translation>Die Technik hielt nicht in jedem Punkt.</translation>
    </message>
    <message>
        <source>The load was below the plan’s.</source>
        <translation>Die Last lag unter der des Plans.</translation>
    </message>
    <message>
        <source>There were fewer repetitions than the plan has.</source>
        <translation>Es waren weniger Wiederholungen, als der Plan hat.</translation>
    </message>
    <message>
        <source>It was not lifted.</source>
        <translation>Sie wurde nicht gehoben.</translation>
    </message>
    <message>
        <source>Pain while lifting was not entered.</source>
        <translation>Schmerz beim Heben wurde nicht eingetragen.</translation>
    </message>
    <message>
        <source>Pain on the morning after was not entered.</source>
        <translation>Schmerz am Morgen danach wurde nicht eingetragen.</translation>
    </message>
    <message>
        <source>Your usual morning is not known: rate your pain on three mornings.</source>
        <translation>Dein gewohnter Morgen ist nicht bekannt: bewerte an drei Morgen deinen Schmerz.</translation>
    </message>
    <message>
        <source>The form checklist was not filled in.</source>
        <translation>Die Technik-Checkliste wurde nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>Its load is not open yet; the plan waits with it.</source>
        <translation>Ihre Last ist noch nicht offen; der Plan wartet mit ihr.</translation>
    </message>
    <message>
        <source>No load is open on this day.</source>
        <translation>An diesem Tag ist keine Last offen.</translation>
    </message>
    <message>
        <source>This load is not open. On this day it is {load} at most.</source>
        <translation>Diese Last ist nicht offen. An diesem Tag sind es höchstens {load}.</translation>
    </message>
    <message>
        <source>{percent} above your plan’s {load}. Your cap is {cap} a week.</source>
        <translation>{percent} über den {load} deines Plans. Deine Obergrenze ist {cap} pro Woche.</translation>
    </message>
    <message>
        <source>{percent} above {load} on {day}. Your cap is {cap} a week.</source>
        <translation>{percent} über {load} am {day}. Deine Obergrenze ist {cap} pro Woche.</translation>
    </message>
    <message>
        <source>I braced before each repetition</source>
        <translation>Vor jeder Wiederholung angespannt</translation>
    </message>
    <message>
        <source>My back kept its shape</source>
        <translation>Mein Rücken behielt seine Form</translation>
    </message>
    <message>
        <source>I pushed my hips back</source>
        <translation>Die Hüfte nach hinten geschoben</translation>
    </message>
    <message>
        <source>I could have stopped at any point</source>
        <translation>Hätte jederzeit anhalten können</translation>
    </message>
    <message>
        <source>I would have held a gentle push</source>
        <translation>Hätte sanftem Stoß standgehalten</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das ist nötig.</translation>
    </message>
    <message>
        <source>Write a date, such as 9 July 2025 or 2025-07-09.</source>
        <translation>Schreib ein Datum wie 9. Juli 2025 oder 2025-07-09.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or an earlier day.</source>
        <translation>Dieser Tag ist noch nicht da. Wähl heute oder einen früheren Tag.</translation>
    </message>
    <message>
        <source>This is too long ago. Check the year.</source>
        <translation>Das ist zu lange her. Prüf das Jahr.</translation>
    </message>
    <message>
        <source>This is more than a year ago. If it is right, press the button once more.</source>
        <translation>Das ist mehr als ein Jahr her. Wenn es stimmt, drück den Knopf noch einmal.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 10.</source>
        <translation>Schreib eine ganze Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>Write a number, such as {number}.</source>
        <translation>Schreib eine Zahl, zum Beispiel {number}.</translation>
    </message>
    <message>
        <source>Write a whole number, such as 8.</source>
        <translation>Schreib eine ganze Zahl, zum Beispiel 8.</translation>
    </message>
    <message>
        <source>It has to be above 0.</source>
        <translation>Sie muss über 0 liegen.</translation>
    </message>
    <message>
        <source>That is more than can be entered. Check the number.</source>
        <translation>Das ist mehr, als man eingeben kann. Prüf die Zahl.</translation>
    </message>
    <message>
        <source>It can be 1000 kg at most. Check the number.</source>
        <translation>Höchstens 1000&#xa0;kg sind möglich. Prüf die Zahl.</translation>
    </message>
    <message>
        <source>Two decimals are enough, such as {number}.</source>
        <translation>Zwei Nachkommastellen genügen, zum Beispiel {number}.</translation>
    </message>
    <message>
        <source>This is too long: {most} letters fit.</source>
        <translation>Das ist zu lang: höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>Some of these signs can’t be shown. Use plain letters.</source>
        <translation>Einige dieser Zeichen lassen sich nicht zeigen. Nimm einfache Buchstaben.</translation>
    </message>
    <message>
        <source>Write the weights of your plates, such as 20 10 5.</source>
        <translation>Schreib die Gewichte deiner Scheiben, zum Beispiel 20 10 5.</translation>
    </message>
    <message>
        <source>Write one number for each plate, in the same order, or nothing.</source>
        <translation>Schreib eine Zahl je Scheibe, in derselben Reihenfolge, oder nichts.</translation>
    </message>
    <message>
        <source>It is heavier than your usual load.</source>
        <translation>Das ist schwerer als deine gewohnte Last.</translation>
    </message>
</context>
<context>
    <name>TrainingWriter</name>
    <message>
        <source>Log a session</source>
        <translation>Einheit eintragen</translation>
    </message>
    <message>
        <source>Add an earlier entry</source>
        <translation>Früherer Eintrag</translation>
    </message>
    <message>
        <source>— back to lifting, day {day}</source>
        <translation>— zurück zum Heben, Tag {day}</translation>
    </message>
    <message>
        <source>{source} When to have your form looked at: article “How to reduce back pain after workout”.</source>
        <translation>{source} Wann du deine Technik ansehen lässt: Artikel „How to reduce back pain after workout“.</translation>
    </message>
    <message>
        <source>Not sure of your form, or did it hurt after several kinds of training? Have somebody who coaches lifting look at it, or a physiotherapist; take your films along.</source>
        <translation>Unsicher bei deiner Technik, oder tat es nach verschiedenen Arten von Training weh? Lass jemanden sie ansehen, der Krafttraining coacht, oder eine Physiopraxis; nimm deine Filme mit.</translation>
    </message>
</context>
<context>
    <name>TransferPresenter</name>
    <message>
        <source>Routine written to {file}.</source>
        <translation>Ablauf geschrieben: {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>{file} ließ sich nicht schreiben: {reason}. Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>The file could not be used. Nothing was changed.</source>
        <translation>Die Datei ließ sich nicht verwenden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The routine was not saved. The file is as it was.</source>
        <translation>Der Ablauf wurde nicht gespeichert. Die Datei ist, wie sie war.</translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message>
        <source>Show in the tray</source>
        <translation>Im Infobereich zeigen</translation>
    </message>
    <message>
        <source>One click opens the keys to rate your pain.</source>
        <translation>Ein Klick öffnet die Tasten, mit denen du deinen Schmerz bewertest.</translation>
    </message>
    <message>
        <source>One click opens the keys to rate your pain. While reminders are on, Backcare goes on there when you close the window.</source>
        <translation>Ein Klick öffnet die Tasten, mit denen du deinen Schmerz bewertest. Solange Erinnerungen an sind, läuft Backcare dort weiter, wenn du das Fenster schließt.</translation>
    </message>
    <message>
        <source>icon notification area taskbar background</source>
        <translation>Symbol Infobereich Benachrichtigung Taskleiste Tray Hintergrund</translation>
    </message>
    <message>
        <source>Pain diary</source>
        <translation>Schmerztagebuch</translation>
    </message>
    <message>
        <source>This desktop has no tray. Press Ctrl N in Backcare instead.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich. Drück stattdessen Strg N in Backcare.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Type it first.</source>
        <translation>Tipp zuerst etwas ein.</translation>
    </message>
    <message>
        <source>This isn&apos;t the recovery code of this diary. Nothing was changed.</source>
        <translation>Das ist nicht der Wiederherstellungscode dieses Tagebuchs. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the diary. Nothing was changed; try again as often as you like.</source>
        <translation>Diese Passphrase öffnet das Tagebuch nicht. Nichts wurde geändert; versuch es so oft, wie du willst.</translation>
    </message>
    <message>
        <source>Your diary is encrypted, and not open yet.</source>
        <translation>Dein Tagebuch ist verschlüsselt und noch nicht offen.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your diary is encrypted</source>
        <translation>Dein Tagebuch ist verschlüsselt</translation>
    </message>
    <message>
        <source>Type its passphrase to open it. The symptom check and Help work without the diary.</source>
        <translation>Gib die Passphrase ein, um es zu öffnen. Der Symptom-Check und die Hilfe gehen ohne das Tagebuch.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation>Tagebuch öffnen</translation>
    </message>
    <message>
        <source>I have the passphrase</source>
        <translation>Ich habe die Passphrase</translation>
    </message>
    <message>
        <source>I have the recovery code</source>
        <translation>Ich habe den Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>58 characters; spaces and capitals don&apos;t matter</source>
        <translation>58 Zeichen; Leerzeichen und Großschreibung sind egal</translation>
    </message>
    <message>
        <source>The recovery code opens the diary too; it stands on the sheet that you kept. Without both nobody can open it: the passphrase is stored nowhere. To begin again, delete all your data in Settings.</source>
        <translation>Auch der Wiederherstellungscode öffnet das Tagebuch; er steht auf dem Blatt, das du aufbewahrt hast. Ohne beide kann es niemand öffnen: die Passphrase ist nirgends gespeichert. Um neu zu beginnen, lösch in den Einstellungen alle deine Daten.</translation>
    </message>
    <message>
        <source>If you don&apos;t know it any more</source>
        <translation>Wenn du sie nicht mehr weißt</translation>
    </message>
    <message>
        <source>Open another diary</source>
        <translation>Ein anderes Tagebuch öffnen</translation>
    </message>
</context>
<context>
    <name>UnsavedWords</name>
    <message>
        <source>Disk full: not saved yet. Make room; Backcare keeps trying.</source>
        <translation>Festplatte voll: noch nicht gespeichert. Schaff Platz; Backcare versucht es weiter.</translation>
    </message>
    <message>
        <source>Not saved yet: the disk does not take it. Backcare keeps trying.</source>
        <translation>Noch nicht gespeichert: die Festplatte nimmt es nicht an. Backcare versucht es weiter.</translation>
    </message>
    <message>
        <source>Your rating isn’t saved yet.</source>
        <translation>Dein Schmerzwert ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>How it felt isn’t saved yet.</source>
        <translation>Wie es sich angefühlt hat, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>{what} Backcare keeps trying.</source>
        <translation>{what} Backcare versucht es weiter.</translation>
    </message>
    <message>
        <source>{what} The disk is full: make room; Backcare keeps trying.</source>
        <translation>{what} Die Festplatte ist voll: schaff Platz; Backcare versucht es weiter.</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Hide the rule behind this</source>
        <translation>Die Regel dahinter ausblenden</translation>
    </message>
    <message>
        <source>Why: the rule behind this</source>
        <translation>Warum: die Regel dahinter</translation>
    </message>
</context>
<context>
    <name>VerdictWriter</name>
    <message>
        <source>{title}.</source>
        <translation>{title}.</translation>
    </message>
    <message>
        <source>{title}: {before}, then {after}, {caption}.</source>
        <translation>{title}: {before}, dann {after}, {caption}.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Meaningfully lower</source>
        <translation>Spürbar niedriger</translation>
    </message>
    <message>
        <source>Meaningfully higher</source>
        <translation>Spürbar höher</translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation>Keine klare Veränderung</translation>
    </message>
    <message>
        <source>Not enough rated days to compare</source>
        <translation>Zu wenige bewertete Tage zum Vergleichen</translation>
    </message>
    <message>
        <source>Too early to compare</source>
        <translation>Zu früh zum Vergleichen</translation>
    </message>
    <message>
        <source>mean of this episode’s first week ({first}, {rated} of 7 days rated) vs the latest ({latest}, {of_latest} of 7)</source>
        <translation>Mittel der ersten Woche dieser Episode ({first}, {rated} von 7 Tagen bewertet) gegenüber der neuesten ({latest}, {of_latest} von 7)</translation>
    </message>
    <message>
        <source>mean of the week you chose ({first}, {rated} of 7 days rated) vs the latest ({latest}, {of_latest} of 7)</source>
        <translation>Mittel der gewählten Woche ({first}, {rated} von 7 Tagen bewertet) gegenüber der neuesten ({latest}, {of_latest} von 7)</translation>
    </message>
    <message>
        <source>mean of your diary’s first week ({first}, {rated} of 7 days rated) vs the latest ({latest}, {of_latest} of 7)</source>
        <translation>Mittel der ersten Woche deines Tagebuchs ({first}, {rated} von 7 Tagen bewertet) gegenüber der neuesten ({latest}, {of_latest} von 7)</translation>
    </message>
    <message>
        <source>This episode’s first week ({days}) has {rated} of 7 days rated; {least} are needed to compare with it.</source>
        <translation>In der ersten Woche dieser Episode ({days}) sind {rated} von 7 Tagen bewertet; {least} sind nötig, um mit ihr zu vergleichen.</translation>
    </message>
    <message>
        <source>Rate {least} days of one week to start.</source>
        <translation>Bewerte {least} Tage einer Woche, um zu beginnen.</translation>
    </message>
    <message>
        <source>latest week</source>
        <translation>neuesten Woche</translation>
    </message>
    <message>
        <source>week you chose</source>
        <translation>gewählten Woche</translation>
    </message>
    <message>
        <source>first week</source>
        <translation>ersten Woche</translation>
    </message>
    <message>
        <source>Two full weeks are needed. First comparison: {day}.</source>
        <translation>Zwei volle Wochen sind nötig. Erster Vergleich: {day}.</translation>
    </message>
    <message>
        <source>The {week} ({days}) has {rated} of 7 days rated: 1 more is needed.</source>
        <translation>In der {week} ({days}) sind {rated} von 7 Tagen bewertet: 1 weiterer ist nötig.</translation>
    </message>
    <message>
        <source>The {week} ({days}) has {rated} of 7 days rated: {missing} more are needed.</source>
        <translation>In der {week} ({days}) sind {rated} von 7 Tagen bewertet: {missing} weitere sind nötig.</translation>
    </message>
    <message>
        <source>No day of this time could be rated.</source>
        <translation>Kein Tag dieser Zeit ließ sich bewerten.</translation>
    </message>
    <message>
        <source>{rated} of 1 day rated.</source>
        <translation>{rated} von 1 Tag bewertet.</translation>
    </message>
    <message>
        <source>{rated} of {possible} days rated.</source>
        <translation>{rated} von {possible} Tagen bewertet.</translation>
    </message>
    <message>
        <source>With {least} entries it says here how far your pain moves.</source>
        <translation>Ab {least} Einträgen steht hier, wie weit dein Schmerz sich bewegt.</translation>
    </message>
    <message>
        <source>Your ratings stayed the same.</source>
        <translation>Deine Werte blieben gleich.</translation>
    </message>
    <message>
        <source>Your pain moves about {points} points from one entry to the next.</source>
        <translation>Dein Schmerz bewegt sich von einem Eintrag zum nächsten um etwa {points} Punkte.</translation>
    </message>
    <message>
        <source>Recovered, by this rule: no pain on 7 days ({days}) and RMDQ 2 or less.</source>
        <translation>Erholt, nach dieser Regel: kein Schmerz an 7 Tagen ({days}) und RMDQ 2 oder weniger.</translation>
    </message>
    <message>
        <source>1 rated day</source>
        <translation>1 bewerteter Tag</translation>
    </message>
    <message>
        <source>{count} rated days</source>
        <translation>{count} bewertete Tage</translation>
    </message>
    <message>
        <source>an RMDQ answer of these days</source>
        <translation>eine RMDQ-Antwort aus diesen Tagen</translation>
    </message>
    <message>
        <source>No pain on {free} rated days ({days}). “Recovered” needs 7 of them and RMDQ 2 or less; missing: {missing}.</source>
        <translation>Kein Schmerz an {free} bewerteten Tagen ({days}). „Erholt“ braucht 7 davon und RMDQ 2 oder weniger; es fehlen: {missing}.</translation>
    </message>
    <message>
        <source>No pain on the 1 day that is rated ({days}). “Recovered” needs 7 of them and RMDQ 2 or less; missing: {missing}.</source>
        <translation>Kein Schmerz an dem 1 Tag, der bewertet ist ({days}). „Erholt“ braucht 7 davon und RMDQ 2 oder weniger; es fehlen: {missing}.</translation>
    </message>
    <message>
        <source>Two means of 7 days are compared, each with {least} rated days or more, because single days go up and down by themselves. A change counts from {points} points that are also {percent} % of the first mean (Ostelo 2008; Farrar 2001), and says nothing about its cause.</source>
        <translation>Verglichen werden zwei Mittel von 7 Tagen, jedes mit {least} bewerteten Tagen oder mehr, weil einzelne Tage von selbst auf und ab gehen. Eine Veränderung zählt ab {points} Punkten, die auch {percent}&#xa0;% des ersten Mittels sind (Ostelo 2008; Farrar 2001), und sagt nichts über ihre Ursache.</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>{what}: volume</source>
        <translation>{what}: Lautstärke</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test: {what}</source>
        <translation>Testen: {what}</translation>
    </message>
    <message>
        <source>{volume}%</source>
        <translation>{volume}&#xa0;%</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Easier: {text}</source>
        <translation>Leichter: {text}</translation>
    </message>
    <message>
        <source>Harder: {text}</source>
        <translation>Schwerer: {text}</translation>
    </message>
    <message>
        <source>{exercise}: {way}</source>
        <translation>{exercise}: {way}</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>As planned.</source>
        <translation>Wie geplant.</translation>
    </message>
    <message>
        <source>{way}: {name}.</source>
        <translation>{way}: {name}.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Title of week {n}</source>
        <translation>Titel von Woche {n}</translation>
    </message>
    <message>
        <source>What to know of week {n}</source>
        <translation>Was zu Woche {n} zu wissen ist</translation>
    </message>
    <message>
        <source>What to add to week {n}</source>
        <translation>Was zu Woche {n} hinzukommt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to week {n}</source>
        <translation>Zu Woche {n} hinzufügen</translation>
    </message>
    <message>
        <source>Add a week like this</source>
        <translation>Eine Woche wie diese hinzufügen</translation>
    </message>
    <message>
        <source>Add a week like week {n}</source>
        <translation>Eine Woche wie Woche {n} hinzufügen</translation>
    </message>
    <message>
        <source>Remove this week</source>
        <translation>Diese Woche entfernen</translation>
    </message>
    <message>
        <source>Remove week {n}</source>
        <translation>Woche {n} entfernen</translation>
    </message>
    <message>
        <source>Training week</source>
        <translation>Trainingswoche</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher das kommt</translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message>
        <source>1 session</source>
        <translation>1 Einheit</translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation>{count} Einheiten</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>part</source>
        <translation>ein Teil</translation>
    </message>
    <message>
        <source>most</source>
        <translation>die meisten</translation>
    </message>
    <message>
        <source>all sets</source>
        <translation>alle Sätze</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>{day}: {standing}</source>
        <translation>{day}: {standing}</translation>
    </message>
    <message>
        <source>part of the sets</source>
        <translation>ein Teil der Sätze</translation>
    </message>
    <message>
        <source>most of the sets</source>
        <translation>die meisten Sätze</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>{goal} sessions</source>
        <translation>{goal} Einheiten</translation>
    </message>
    <message>
        <source>Weekly goal: {sessions}</source>
        <translation>Wochenziel: {sessions}</translation>
    </message>
    <message>
        <source>Until I end it</source>
        <translation>Bis ich sie beende</translation>
    </message>
    <message>
        <source>Paused since {first}.</source>
        <translation>Pausiert seit {first}.</translation>
    </message>
    <message>
        <source>Paused on {first}.</source>
        <translation>Pausiert am {first}.</translation>
    </message>
    <message>
        <source>Paused from {first} to {last}.</source>
        <translation>Pausiert von {first} bis {last}.</translation>
    </message>
    <message>
        <source>From {first} until you end it</source>
        <translation>Von {first}, bis du sie beendest</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Last week had {done} of {planned} days. What came in the way?</source>
        <translation>Letzte Woche waren es {done} von {planned} Tagen. Was kam dazwischen?</translation>
    </message>
    <message>
        <source>Last week was all rest. What came in the way?</source>
        <translation>Letzte Woche war ganz Ruhe. Was kam dazwischen?</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Keine Zeit</translation>
    </message>
    <message>
        <source>Too painful</source>
        <translation>Zu schmerzhaft</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Krank</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Until your symptom check is cleared, the goal can only be lowered.</source>
        <translation>Bis dein Symptom-Check geklärt ist, lässt sich das Ziel nur senken.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>WeekWriter</name>
    <message>
        <source>Article “Lower back pain after leg workout tips”: mobility and activation before each session, heavy and technique days in turn, single-leg work that rotates. That it goes with technique days is our choice.</source>
        <translation>Artikel „Lower back pain after leg workout tips“: Mobilität und Aktivierung vor jeder Einheit, schwere und Techniktage im Wechsel, einbeinige Übungen reihum. Dass sie zu den Techniktagen gehören, ist unsere Wahl.</translation>
    </message>
    <message>
        <source>{day} · today</source>
        <translation>{day} · heute</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Not in the first 48 hours: walk gently instead</source>
        <translation>Nicht in den ersten 48 Stunden: geh stattdessen sanft spazieren</translation>
    </message>
    <message>
        <source>No load is open</source>
        <translation>Keine Last ist offen</translation>
    </message>
    <message>
        <source>At most the load of your plan</source>
        <translation>Höchstens die Last deines Plans</translation>
    </message>
    <message>
        <source>Slow and without weights · {exercise}</source>
        <translation>Langsam und ohne Gewichte · {exercise}</translation>
    </message>
    <message>
        <source>Lighter and slow · {exercise}</source>
        <translation>Leichter und langsam · {exercise}</translation>
    </message>
    <message>
        <source>Choose your training days; all are for rest so far.</source>
        <translation>Wähl deine Trainingstage; bisher sind alle zum Ausruhen.</translation>
    </message>
    <message>
        <source>No load is open today: leave the weights out.</source>
        <translation>Heute ist keine Last offen: lass die Gewichte weg.</translation>
    </message>
    <message>
        <source>Before each session: mobility and activation.</source>
        <translation>Vor jeder Einheit: Mobilität und Aktivierung.</translation>
    </message>
    <message>
        <source>Two heavy days follow each other. Put a technique day between them.</source>
        <translation>Zwei schwere Tage folgen aufeinander. Leg einen Techniktag dazwischen.</translation>
    </message>
    <message>
        <source>There is no technique day yet. Let it take turns with heavy ones.</source>
        <translation>Es gibt noch keinen Techniktag. Lass ihn sich mit schweren Tagen abwechseln.</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>No back trouble noted</source>
        <translation>Kein Rückenproblem vermerkt</translation>
    </message>
    <message>
        <source>When your back hurts, start an episode: it leads you back to lifting, one checked step at a time.</source>
        <translation>Wenn dein Rücken wehtut, beginn eine Episode: sie führt dich zurück zum Heben, einen geprüften Schritt nach dem anderen.</translation>
    </message>
    <message>
        <source>Start an episode</source>
        <translation>Episode beginnen</translation>
    </message>
</context>
<context>
    <name>WhenPart</name>
    <message>
        <source>When was it?</source>
        <translation>Wann war es?</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation>Eine Viertelstunde früher</translation>
    </message>
    <message>
        <source>A quarter later</source>
        <translation>Eine Viertelstunde später</translation>
    </message>
    <message>
        <source>Clocks went back, so this time came twice. Which one is it?</source>
        <translation>Die Uhren wurden zurückgestellt, diese Uhrzeit kam also zweimal. Welche ist es?</translation>
    </message>
    <message>
        <source>Which of the two</source>
        <translation>Welche der beiden</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Die erste</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>Die zweite</translation>
    </message>
</context>
<context>
    <name>WhenWriter</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>WhereCard</name>
    <message>
        <source>Edit latest</source>
        <translation>Letzten bearbeiten</translation>
    </message>
    <message>
        <source>Edit latest entry, to change where it hurts</source>
        <translation>Letzten Eintrag bearbeiten, um zu ändern, wo es wehtut</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>WhereWriter</name>
    <message>
        <source>{place}: {count}</source>
        <translation>{place}: {count}</translation>
    </message>
    <message>
        <source>Where it hurts. {places}</source>
        <translation>Wo es wehtut. {places}</translation>
    </message>
    <message>
        <source>in {times} of {entries} entries</source>
        <translation>in {times} von {entries} Einträgen</translation>
    </message>
    <message>
        <source>in the only entry that says where</source>
        <translation>im einzigen Eintrag, der sagt, wo</translation>
    </message>
    <message>
        <source>in {times} of {placed} entries that say where</source>
        <translation>in {times} von {placed} Einträgen, die sagen, wo</translation>
    </message>
    <message>
        <source>No entry of this time says where it hurts.</source>
        <translation>Kein Eintrag dieser Zeit sagt, wo es wehtut.</translation>
    </message>
    <message>
        <source>1 more place</source>
        <translation>1 weitere Stelle</translation>
    </message>
    <message>
        <source>{count} more places</source>
        <translation>{count} weitere Stellen</translation>
    </message>
    <message>
        <source>Some entries name a leg.</source>
        <translation>Einige Einträge nennen ein Bein.</translation>
    </message>
    <message>
        <source>The only entry that says where names no leg.</source>
        <translation>Der einzige Eintrag, der sagt, wo, nennt kein Bein.</translation>
    </message>
    <message>
        <source>None of the {count} entries that say where names a leg.</source>
        <translation>Keiner der {count} Einträge, die sagen, wo, nennt ein Bein.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>Why we ask</source>
        <translation>Warum wir fragen</translation>
    </message>
</context>
<context>
    <name>WhyWriter</name>
    <message>
        <source>You began a check a short while ago. Until all of it is answered it finds nothing.</source>
        <translation>Du hast vor Kurzem einen Check begonnen. Bis alles beantwortet ist, findet er nichts.</translation>
    </message>
    <message>
        <source>Pain in a leg, or a rise by more than 2 points, is a reason to look at the warning signs before anything else.</source>
        <translation>Schmerz in einem Bein oder ein Anstieg um mehr als 2 Punkte ist ein Grund, vor allem anderen nach den Warnzeichen zu sehen.</translation>
    </message>
    <message>
        <source>No symptom check has looked at this episode yet, and warning signs come first.</source>
        <translation>Noch kein Symptom-Check hat diese Episode angesehen, und Warnzeichen kommen zuerst.</translation>
    </message>
    <message>
        <source>On days 7, 14 and 28 the same questions are asked again: pain that lasts or gets worse is worth showing to somebody.</source>
        <translation>An den Tagen 7, 14 und 28 kommen dieselben Fragen noch einmal: bei Schmerz, der anhält oder schlimmer wird, lohnt es sich, ihn jemandem zu zeigen.</translation>
    </message>
    <message>
        <source>You rated {number} of 10 today. Above 5, exercises wait until it settles.</source>
        <translation>Dein Schmerzwert heute: {number} von 10. Über 5 warten Übungen, bis es sich beruhigt.</translation>
    </message>
    <message>
        <source>A session of today hurt. Others wait until it settles.</source>
        <translation>Eine Einheit von heute tat weh. Andere warten, bis es sich beruhigt.</translation>
    </message>
    <message>
        <source>A back that is worse the next morning is a reason to do less, so that is asked before more is done.</source>
        <translation>Ein Rücken, dem es am nächsten Morgen schlechter geht, ist ein Grund, weniger zu machen; deshalb wird danach gefragt, bevor mehr kommt.</translation>
    </message>
    <message>
        <source>What you did is saved. You can go on for 24 hours; then it is kept as it is.</source>
        <translation>Was du gemacht hast, ist gespeichert. 24 Stunden lang kannst du weitermachen; dann bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>It is short and gentle, a usual place to begin.</source>
        <translation>Es ist kurz und sanft, ein üblicher Anfang.</translation>
    </message>
    <message>
        <source>From day 3 to day 14, light work for trunk and hips fits, as far as it is easy.</source>
        <translation>Von Tag 3 bis Tag 14 passt leichte Arbeit für Rumpf und Hüften, soweit sie leichtfällt.</translation>
    </message>
    <message>
        <source>Early and sore days ask for little, and often: {of} times a day, hours apart. Done today: {number}.</source>
        <translation>Frühe und schmerzhafte Tage verlangen wenig, aber oft: {of}-mal am Tag, mit Stunden dazwischen. Heute gemacht: {number}.</translation>
    </message>
    <message>
        <source>Today is a lifting day of your week. A few minutes of moving come before it.</source>
        <translation>Heute ist in deiner Woche ein Tag für Krafttraining. Davor kommen ein paar Minuten Bewegung.</translation>
    </message>
    <message>
        <source>Today is a lifting day of your week, and your plan has a load for it.</source>
        <translation>Heute ist in deiner Woche ein Tag für Krafttraining, und dein Plan hat eine Last dafür.</translation>
    </message>
    <message>
        <source>You lifted today. Hips and hamstrings come after it.</source>
        <translation>Du hast heute gehoben. Danach kommen Hüften und hintere Oberschenkel.</translation>
    </message>
    <message>
        <source>It is a core day. Done this week: {number} of {of}, with rest between.</source>
        <translation>Es ist ein Rumpf-Tag. Diese Woche gemacht: {number} von {of}, mit Ruhe dazwischen.</translation>
    </message>
    <message>
        <source>It is late in the day, and this one is calm.</source>
        <translation>Es ist spät am Tag, und dieser Ablauf ist ruhig.</translation>
    </message>
    <message>
        <source>Nothing is lifted today. A little mobility on such days keeps you moving.</source>
        <translation>Heute wird nichts gehoben. Ein wenig Mobilität an solchen Tagen hält dich in Bewegung.</translation>
    </message>
    <message>
        <source>Short walks go before bed rest: {number} of {of} so far today.</source>
        <translation>Kurze Spaziergänge gehen vor Bettruhe: heute bisher {number} von {of}.</translation>
    </message>
    <message>
        <source>Your activities are asked weekly and the questionnaire every week or two, so that a change can be told from a good day.</source>
        <translation>Nach deinen Tätigkeiten wird wöchentlich gefragt, der Fragebogen kommt alle ein bis zwei Wochen, damit sich eine Veränderung von einem guten Tag unterscheiden lässt.</translation>
    </message>
    <message>
        <source>Your pain is not rated yet today. Once a day is enough.</source>
        <translation>Dein Schmerz ist heute noch nicht bewertet. Einmal am Tag genügt.</translation>
    </message>
    <message>
        <source>What today asks for is done, or better left for tomorrow.</source>
        <translation>Was heute ansteht, ist getan oder bleibt besser für morgen.</translation>
    </message>
</context>
<context>
    <name>WipePage</name>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Type {word} to delete everything listed above.</source>
        <translation>Tipp {word}, um alles zu löschen, was oben steht.</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Jede Datei</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>Save everything…</source>
        <translation>Alles speichern…</translation>
    </message>
    <message>
        <source>One file holds all of it, and Backcare can read it again later.</source>
        <translation>Eine Datei enthält alles, und Backcare kann sie später wieder lesen.</translation>
    </message>
    <message>
        <source>Keep a copy first?</source>
        <translation>Vorher eine Kopie behalten?</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>Das Wort</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>WipePresenter</name>
    <message>
        <source>DELETE</source>
        <translation>ENTFERNEN</translation>
    </message>
    <message>
        <source>These files could not be deleted. Delete them yourself:
{files}</source>
        <translation>Diese Dateien ließen sich nicht löschen. Lösch sie selbst:
{files}</translation>
    </message>
    <message>
        <source>Everything was deleted, but the name is still on the list of profiles. {reason}</source>
        <translation>Alles wurde gelöscht, aber der Name steht noch in der Liste der Profile. {reason}</translation>
    </message>
    <message>
        <source>Nothing was deleted. {reason}</source>
        <translation>Nichts wurde gelöscht. {reason}</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Alle meine Daten löschen</translation>
    </message>
    <message>
        <source>Delete the profile {name}</source>
        <translation>Profil {name} löschen</translation>
    </message>
    <message>
        <source>This is the diary of: {name}.</source>
        <translation>Das ist das Tagebuch von: {name}.</translation>
    </message>
    <message>
        <source>This is the diary of: {name}. It holds one entry.</source>
        <translation>Das ist das Tagebuch von: {name}. Es enthält einen Eintrag.</translation>
    </message>
    <message>
        <source>Your diary holds one entry.</source>
        <translation>Dein Tagebuch enthält einen Eintrag.</translation>
    </message>
    <message>
        <source>This is the diary of: {name}. It holds {count} entries.</source>
        <translation>Das ist das Tagebuch von: {name}. Es enthält {count} Einträge.</translation>
    </message>
    <message>
        <source>Your diary holds {count} entries.</source>
        <translation>Dein Tagebuch enthält {count} Einträge.</translation>
    </message>
    <message>
        <source>What is deleted can&apos;t be brought back: the backups are deleted too.</source>
        <translation>Was gelöscht ist, lässt sich nicht zurückholen: auch die Sicherungen werden gelöscht.</translation>
    </message>
    <message>
        <source>What you saved elsewhere stays, and so do other profiles. Backcare closes then.</source>
        <translation>Was du anderswo gespeichert hast, bleibt, ebenso andere Profile. Backcare schließt sich dann.</translation>
    </message>
    <message>
        <source>What was saved elsewhere stays, and so does your own diary.</source>
        <translation>Was anderswo gespeichert wurde, bleibt, ebenso dein eigenes Tagebuch.</translation>
    </message>
    <message>
        <source>The diary</source>
        <translation>Das Tagebuch</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Damaged diaries that were put aside</source>
        <translation>Beschädigte Tagebücher, die beiseitegelegt wurden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Size and place of the window</source>
        <translation>Größe und Platz des Fensters</translation>
    </message>
    <message>
        <source>Notes of faults</source>
        <translation>Vermerke zu Fehlern</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation>Was sich neu erzeugen lässt</translation>
    </message>
    <message>
        <source>What was left by a crash</source>
        <translation>Was von einem Absturz übrig ist</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
</context>
<context>
    <name>XmrCard</name>
    <message>
        <source>Signals to look at</source>
        <translation>Signale zum Ansehen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Was auffällt</translation>
    </message>
</context>
<context>
    <name>XmrWriter</name>
    <message>
        <source>Individuals chart (XmR)</source>
        <translation>Einzelwertkarte (XmR)</translation>
    </message>
    <message>
        <source>Mean {mean}, no limits</source>
        <translation>Mittel {mean}, keine Grenzen</translation>
    </message>
    <message>
        <source>The first {count} rated days are all alike. That says nothing of how far the pain moves, so that no day lies outside.</source>
        <translation>Die ersten {count} bewerteten Tage sind alle gleich. Das sagt nichts darüber, wie weit der Schmerz sich bewegt, also liegt kein Tag außerhalb.</translation>
    </message>
    <message>
        <source>Mean {mean}, limits {lower} to {upper}</source>
        <translation>Mittel {mean}, Grenzen {lower} bis {upper}</translation>
    </message>
    <message>
        <source>From the first {count} rated days; mean moving range {range} points, cut at 0 and 10.</source>
        <translation>Aus den ersten {count} bewerteten Tagen; mittlere gleitende Spannweite {range} Punkte, begrenzt auf 0 und 10.</translation>
    </message>
    <message>
        <source>Signals to look at, no alert: in Backcare’s own simulation of stable pain 18 to 58 % of fortnights had a point outside of the limits.</source>
        <translation>Signale zum Ansehen, kein Alarm: in Backcares eigener Simulation gleichbleibenden Schmerzes hatten 18 bis 58&#xa0;% der Zweiwochenabschnitte einen Punkt außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>Its first days hardly move (less than {least} points from day to day), so that these limits mean little.</source>
        <translation>Die ersten Tage bewegen sich kaum (weniger als {least} Punkte von Tag zu Tag), diese Grenzen bedeuten also wenig.</translation>
    </message>
    <message>
        <source>day’s last rating</source>
        <translation>letzter Wert des Tages</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>first {count} rated days</source>
        <translation>erste {count} bewertete Tage</translation>
    </message>
    <message>
        <source>outside of the limits</source>
        <translation>außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>{run} or more on one side</source>
        <translation>{run} oder mehr auf einer Seite</translation>
    </message>
    <message>
        <source>Individuals chart, {count} rated days, {days}</source>
        <translation>Einzelwertkarte, {count} bewertete Tage, {days}</translation>
    </message>
    <message>
        <source>{day}: {value} of 10</source>
        <translation>{day}: {value} von 10</translation>
    </message>
    <message>
        <source>{run} rated days or more in a row on one side of the mean</source>
        <translation>{run} bewertete Tage oder mehr in Folge auf einer Seite des Mittels</translation>
    </message>
    <message>
        <source>No rated day after the first {count} yet.</source>
        <translation>Noch kein bewerteter Tag nach den ersten {count}.</translation>
    </message>
    <message>
        <source>No signals after the first {count} days.</source>
        <translation>Keine Signale nach den ersten {count} Tagen.</translation>
    </message>
    <message>
        <source>Signals to look at</source>
        <translation>Signale zum Ansehen</translation>
    </message>
</context>
<context>
    <name>YesNoRow</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
</context>
<context>
    <name>_ExerciseCard</name>
    <message>
        <source>Watch for</source>
        <translation>Achte auf</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{exercise}: {feel}</source>
        <translation>{exercise}: {feel}</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
</context>
<context>
    <name>_PainKey</name>
    <message>
        <source>Pain {score} of 10</source>
        <translation>Schmerz {score} von 10</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
</context>
<context>
    <name>_Said</name>
    <message>
        <source>{question}, {when}: {answer}</source>
        <translation>{question}, {when}: {answer}</translation>
    </message>
</context>
<context>
    <name>_ScoreKey</name>
    <message>
        <source>Pain {score} of 10</source>
        <translation>Schmerz {score} von 10</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>{button}: {title}</source>
        <translation>{button}: {title}</translation>
    </message>
</context>
</TS>
