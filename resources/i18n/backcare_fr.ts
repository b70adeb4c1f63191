<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Backcare</source>
        <translation>À propos de Backcare</translation>
    </message>
    <message>
        <source>Terms: see its files</source>
        <translation>Conditions&#xa0;: voir ses fichiers</translation>
    </message>
    <message>
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message>
        <source>medical device disclaimer diagnosis privacy</source>
        <translation>dispositif médical avertissement responsabilité diagnostic confidentialité vie privée</translation>
    </message>
    <message>
        <source>What it is, and what it is not</source>
        <translation>Ce que c’est, et ce que ce n’est pas</translation>
    </message>
    <message>
        <source>Backcare helps you keep a diary, follow general exercises and notice warning signs. It does not diagnose or treat any condition and is not a medical device. It can miss serious problems. It is for adults; it is not for use after surgery, major injury or in pregnancy unless a clinician agrees.</source>
        <translation>Backcare vous aide à tenir un journal, à suivre des exercices généraux et à remarquer des signes d’alerte. Il ne diagnostique ni ne traite aucune maladie et n’est pas un dispositif médical. Il peut passer à côté de problèmes graves. Il est destiné aux adultes&#x202f;; il n’est pas fait pour être utilisé après une opération, après une blessure grave ou pendant une grossesse, sauf accord d’un professionnel de santé.</translation>
    </message>
    <message>
        <source>What you write stays on this computer. Backcare does not go online.</source>
        <translation>Ce que vous écrivez reste sur cet ordinateur. Backcare ne va pas sur Internet.</translation>
    </message>
    <message>
        <source>version number</source>
        <translation>numéro de version</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>can’t be used</source>
        <translation>inutilisables</translation>
    </message>
    <message>
        <source>Rules of the symptom check</source>
        <translation>Règles de la vérification des symptômes</translation>
    </message>
    <message>
        <source>{name}: {version}</source>
        <translation>{name}&#xa0;: {version}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Backcare itself is under the MIT licence. Questionnaires keep the terms of their authors, which stand below each. SQLite is in the public domain, and Python is under the PSF licence. These libraries run inside it, as installed here.</source>
        <translation>Backcare lui-même est sous licence MIT. Les questionnaires gardent les conditions de leurs auteurs, qui figurent sous chacun. SQLite est dans le domaine public, et Python est sous licence PSF. Ces bibliothèques fonctionnent à l’intérieur, telles qu’installées ici.</translation>
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
        <translation>environ {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>About {minutes} min</source>
        <translation>Environ {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Fits: {phases}</source>
        <translation>Convient&#xa0;: {phases}</translation>
    </message>
    <message>
        <source>Fits from about {phase}.</source>
        <translation>Convient à peu près à partir de&#xa0;: {phase}.</translation>
    </message>
    <message>
        <source>You need the floor and nothing else</source>
        <translation>Il vous faut le sol et rien d’autre</translation>
    </message>
    <message>
        <source>You need: {things}</source>
        <translation>Il vous faut&#xa0;: {things}</translation>
    </message>
    <message>
        <source>first two days</source>
        <translation>deux premiers jours</translation>
    </message>
    <message>
        <source>days 3–5</source>
        <translation>jours 3–5</translation>
    </message>
    <message>
        <source>week 2</source>
        <translation>semaine 2</translation>
    </message>
    <message>
        <source>weeks 3–4</source>
        <translation>semaines 3–4</translation>
    </message>
    <message>
        <source>full training</source>
        <translation>entraînement complet</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>tapis</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>mur</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>chaise</translation>
    </message>
    <message>
        <source>strap</source>
        <translation>sangle</translation>
    </message>
    <message>
        <source>band</source>
        <translation>élastique</translation>
    </message>
    <message>
        <source>dowel</source>
        <translation>bâton</translation>
    </message>
    <message>
        <source>box</source>
        <translation>caisson</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>banc</translation>
    </message>
    <message>
        <source>dumbbell</source>
        <translation>haltère</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre</translation>
    </message>
</context>
<context>
    <name>ActionCardView</name>
    <message>
        <source>See the steps</source>
        <translation>Voir les étapes</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Ne pas la garder</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Vérifier mes symptômes</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Pourquoi cela&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>unable</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>as before your back hurt</source>
        <translation>comme avant le mal de dos</translation>
    </message>
    <message>
        <source>Show the last answer</source>
        <translation>Voir la dernière réponse</translation>
    </message>
    <message>
        <source>Show the last answer: {activity}</source>
        <translation>Voir la dernière réponse&#xa0;: {activity}</translation>
    </message>
</context>
<context>
    <name>AfterFoot</name>
    <message>
        <source>Key X.</source>
        <translation>Touche X.</translation>
    </message>
    <message>
        <source>Back to the rating</source>
        <translation>Retour à la note</translation>
    </message>
    <message>
        <source>How did the exercises feel?</source>
        <translation>Comment se sont passés les exercices&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AfterRating</name>
    <message>
        <source>Your rating {score} is not saved.</source>
        <translation>Votre note {score} n’est pas enregistrée.</translation>
    </message>
</context>
<context>
    <name>AllAnswersCard</name>
    <message>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
</context>
<context>
    <name>AllKeeper</name>
    <message>
        <source>Your entries are being read.</source>
        <translation>Lecture de vos entrées en cours.</translation>
    </message>
    <message>
        <source>Your entries can’t be read now. Nothing in them has changed.</source>
        <translation>Vos entrées ne peuvent pas être lues pour l’instant. Rien n’y a changé.</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Voir les entrées plus anciennes</translation>
    </message>
    <message>
        <source>No entries yet.</source>
        <translation>Pas encore d’entrée.</translation>
    </message>
</context>
<context>
    <name>AllPage</name>
    <message>
        <source>All entries</source>
        <translation>Toutes les entrées</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>AmountPanel</name>
    <message>
        <source>Which set of {exercise}</source>
        <translation>Quelle série de {exercise}</translation>
    </message>
    <message>
        <source>How much, {exercise}</source>
        <translation>Combien, {exercise}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save this set of {exercise}</source>
        <translation>Enregistrer cette série de {exercise}</translation>
    </message>
    <message>
        <source>Close without a change of {exercise}</source>
        <translation>Fermer sans changer {exercise}</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Suddenly</source>
        <translation>D’un coup</translation>
    </message>
    <message>
        <source>Bit by bit</source>
        <translation>Peu à peu</translation>
    </message>
    <message>
        <source>Hours or a day after</source>
        <translation>Des heures ou un jour après</translation>
    </message>
    <message>
        <source>Getting better</source>
        <translation>Ça s’améliore</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation>Ça s’aggrave</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>A doctor</source>
        <translation>Un médecin</translation>
    </message>
    <message>
        <source>An emergency department</source>
        <translation>Un service d’urgences</translation>
    </message>
    <message>
        <source>A physiotherapist</source>
        <translation>Un kinésithérapeute</translation>
    </message>
    <message>
        <source>Another clinician</source>
        <translation>Un autre professionnel de santé</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Comment cela a commencé</translation>
    </message>
    <message>
        <source>What you were doing</source>
        <translation>Ce que vous faisiez</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Quand cela a commencé</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Comment cela évolue</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Douleur actuelle</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} ans</translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation>{score} sur 10</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>il y a {days} jours</translation>
    </message>
    <message>
        <source>You said: {answer}</source>
        <translation>Vous avez répondu&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>One of the signs on the list</source>
        <translation>Un des signes de la liste</translation>
    </message>
    <message>
        <source>You said: it applies</source>
        <translation>Vous avez répondu&#xa0;: c’est le cas</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>I have back pain. None of the warning signs on a list applies to me.</source>
        <translation>J’ai mal au dos. Aucun signe d’alerte d’une liste ne s’applique à moi.</translation>
    </message>
    <message>
        <source>I have back pain, and one of the warning signs on a list applies to me.</source>
        <translation>J’ai mal au dos, et un des signes d’alerte d’une liste s’applique à moi.</translation>
    </message>
    <message>
        <source>I have {signs}.</source>
        <translation>J’ai {signs}.</translation>
    </message>
    <message>
        <source>I may have {signs}.</source>
        <translation>J’ai peut-être {signs}.</translation>
    </message>
    <message>
        <source>The pain is {score} out of 10 now.</source>
        <translation>La douleur est maintenant de {score} sur 10.</translation>
    </message>
    <message>
        <source>I am {age} years old.</source>
        <translation>J’ai {age} ans.</translation>
    </message>
    <message>
        <source>I have back pain.</source>
        <translation>J’ai mal au dos.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>I have had back pain since {day}.</source>
        <translation>J’ai mal au dos depuis {day}.</translation>
    </message>
    <message>
        <source>I have had back pain since {day}, after {cause}.</source>
        <translation>J’ai mal au dos depuis {day}, après {cause}.</translation>
    </message>
    <message>
        <source>deadlifts</source>
        <translation>du soulevé de terre</translation>
    </message>
    <message>
        <source>squats</source>
        <translation>des squats</translation>
    </message>
    <message>
        <source>Romanian deadlifts</source>
        <translation>du soulevé de terre roumain</translation>
    </message>
    <message>
        <source>a bench press</source>
        <translation>du développé couché</translation>
    </message>
    <message>
        <source>barbell rows</source>
        <translation>du rowing à la barre</translation>
    </message>
    <message>
        <source>Olympic lifting</source>
        <translation>de l’haltérophilie</translation>
    </message>
    <message>
        <source>rowing</source>
        <translation>du rameur</translation>
    </message>
    <message>
        <source>a leg workout</source>
        <translation>une séance jambes</translation>
    </message>
    <message>
        <source>a long workout</source>
        <translation>une longue séance</translation>
    </message>
    <message>
        <source>lifting something light</source>
        <translation>avoir soulevé quelque chose de léger</translation>
    </message>
    <message>
        <source>a fall from a height</source>
        <translation>une chute de hauteur</translation>
    </message>
    <message>
        <source>Rule set {version}, reviewed by {name}.</source>
        <translation>Jeu de règles {version}, relu par {name}.</translation>
    </message>
    <message>
        <source>Rule set {version}. Not reviewed by a clinician yet.</source>
        <translation>Jeu de règles {version}. Pas encore relu par un professionnel de santé.</translation>
    </message>
    <message>
        <source>Sources: lists of the NHS, NICE guidelines and studies, named in Help.</source>
        <translation>Sources&#xa0;: listes du NHS, recommandations du NICE et études, nommées dans l’Aide.</translation>
    </message>
    <message>
        <source>Sources: {titles}. All are named in Help.</source>
        <translation>Sources&#xa0;: {titles}. Toutes sont nommées dans l’Aide.</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>The answers that led here</source>
        <translation>Les réponses qui ont mené ici</translation>
    </message>
    <message>
        <source>Answer the rest</source>
        <translation>Répondre au reste</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Modifier mes réponses</translation>
    </message>
    <message>
        <source>{when}. Is one of the answers wrong?</source>
        <translation>{when}. Une des réponses est-elle fausse&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AppContent</name>
    <message>
        <source>The symptom check can&apos;t be used: {reason}</source>
        <translation>La vérification des symptômes est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The RMDQ can&apos;t be used: {reason}</source>
        <translation>Le RMDQ est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Part of Help can&apos;t be used: {reason}</source>
        <translation>Une partie de l’Aide est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The way back to lifting can&apos;t be used: {reason}</source>
        <translation>Le retour aux charges est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>It needs the symptom check’s words.</source>
        <translation>Il faut les textes de la vérification des symptômes.</translation>
    </message>
    <message>
        <source>The report can&apos;t be made: {reason}</source>
        <translation>Le bilan ne peut pas être fait&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Part of Backcare&apos;s content can&apos;t be used; the rest works.
{reasons}</source>
        <translation>Une partie du contenu de Backcare est inutilisable&#x202f;; le reste fonctionne.
{reasons}</translation>
    </message>
</context>
<context>
    <name>ArchiveImporter</name>
    <message>
        <source>This passphrase doesn’t open it, or the file is damaged.</source>
        <translation>Cette phrase secrète ne l’ouvre pas, ou le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The archive could not be looked at.</source>
        <translation>L’archive n’a pas pu être examinée.</translation>
    </message>
    <message>
        <source>{file} is not taken: it {reason}. Nothing was changed.</source>
        <translation>{file} n’est pas accepté&#xa0;: le fichier {reason}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} is not taken. {place}{reason}. Nothing was changed.</source>
        <translation>{file} n’est pas accepté. {place}{reason}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing was imported. Your diary is as it was.</source>
        <translation>Rien n’a été importé. Votre journal est comme il était.</translation>
    </message>
    <message>
        <source>Archive imported</source>
        <translation>Archive importée</translation>
    </message>
    <message>
        <source>The archive was not imported. Your diary is as it was.</source>
        <translation>L’archive n’a pas été importée. Votre journal est comme il était.</translation>
    </message>
    <message>
        <source>Your diary is as it was before the import.</source>
        <translation>Votre journal est comme avant l’importation.</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Import an archive</source>
        <translation>Importer une archive</translation>
    </message>
    <message>
        <source>Passphrase of the archive</source>
        <translation>Phrase secrète de l’archive</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>This archive is locked</source>
        <translation>Cette archive est verrouillée</translation>
    </message>
    <message>
        <source>What becomes of your diary</source>
        <translation>Ce que devient votre journal</translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>Ajouter le nouveau</translation>
    </message>
    <message>
        <source>Replace my diary</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>What becomes of your diary?</source>
        <translation>Que devient votre journal&#x202f;?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What is in the archive</source>
        <translation>Ce qu’il y a dans l’archive</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>In your diary</source>
        <translation>Dans votre journal</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Dans l’archive</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
</context>
<context>
    <name>ArchiveUndo</name>
    <message>
        <source>One entry that you made since the import goes too, with any other change.</source>
        <translation>Une entrée que vous avez faite depuis l’importation s’en va aussi, avec tout autre changement.</translation>
    </message>
    <message>
        <source>{count} entries that you made since the import go too, with any other change.</source>
        <translation>{count} entrées que vous avez faites depuis l’importation s’en vont aussi, avec tout autre changement.</translation>
    </message>
    <message>
        <source>What you changed in your diary since the import goes too.</source>
        <translation>Ce que vous avez changé dans votre journal depuis l’importation s’en va aussi.</translation>
    </message>
    <message>
        <source>{lost} A backup of your diary as it is now is made first.</source>
        <translation>{lost} Une sauvegarde de votre journal tel qu’il est maintenant est faite d’abord.</translation>
    </message>
    <message>
        <source>Keep the import</source>
        <translation>Garder l’importation</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Défaire l’importation</translation>
    </message>
    <message>
        <source>Undo the import?</source>
        <translation>Défaire l’importation&#x202f;?</translation>
    </message>
    <message>
        <source>The import was not taken back.</source>
        <translation>L’importation n’a pas été défaite.</translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>Made {when} by Backcare {version}. Nothing is changed until you import it.</source>
        <translation>Faite par Backcare {version} ({when}). Rien ne change tant que vous ne l’importez pas.</translation>
    </message>
    <message>
        <source>This version has no place for: {names}. They are left out.</source>
        <translation>Cette version n’a pas de place pour&#xa0;: {names}. Ils sont laissés de côté.</translation>
    </message>
    <message>
        <source>Entries that you removed are counted, and travel too.</source>
        <translation>Les entrées que vous avez retirées sont comptées, et voyagent aussi.</translation>
    </message>
    <message>
        <source>Nothing in the archive is new: importing it would change nothing.</source>
        <translation>Rien n’est nouveau dans l’archive&#xa0;: l’importer ne changerait rien.</translation>
    </message>
    <message>
        <source>One entry is added.</source>
        <translation>Une entrée est ajoutée.</translation>
    </message>
    <message>
        <source>{count} entries are added.</source>
        <translation>{count} entrées sont ajoutées.</translation>
    </message>
    <message>
        <source>What is in your diary stays as it is, also where the archive says something else. A backup is made first.</source>
        <translation>Ce qui est dans votre journal reste tel quel, même là où l’archive dit autre chose. Une sauvegarde est faite d’abord.</translation>
    </message>
    <message>
        <source>Your diary is now what was in the archive. As it was before, it is kept as a backup.</source>
        <translation>Votre journal est maintenant celui de l’archive. Son état d’avant est gardé comme sauvegarde.</translation>
    </message>
    <message>
        <source>One entry was added.</source>
        <translation>Une entrée a été ajoutée.</translation>
    </message>
    <message>
        <source>{count} entries were added.</source>
        <translation>{count} entrées ont été ajoutées.</translation>
    </message>
    <message>
        <source>Your diary as it was before is kept as a backup.</source>
        <translation>L’état précédent de votre journal est gardé comme sauvegarde.</translation>
    </message>
    <message>
        <source>One entry of your diary is not in the archive, and goes.</source>
        <translation>Une entrée de votre journal n’est pas dans l’archive, et disparaît.</translation>
    </message>
    <message>
        <source>{count} entries of your diary are not in the archive, and go.</source>
        <translation>{count} entrées de votre journal ne sont pas dans l’archive, et disparaissent.</translation>
    </message>
    <message>
        <source>Everything in your diary is in the archive too.</source>
        <translation>Tout ce qui est dans votre journal est aussi dans l’archive.</translation>
    </message>
    <message>
        <source>{count} entries become what the archive says.</source>
        <translation>{count} entrées deviennent ce que dit l’archive.</translation>
    </message>
    <message>
        <source>One entry becomes what the archive says.</source>
        <translation>Une entrée devient ce que dit l’archive.</translation>
    </message>
    <message>
        <source>Your choices in Settings become those of the archive. A backup of your diary is made first.</source>
        <translation>Vos choix dans les Réglages deviennent ceux de l’archive. Une sauvegarde de votre journal est faite avant.</translation>
    </message>
    <message>
        <source>An episode goes on in both: that of the archive ends on the day it was made.</source>
        <translation>Un épisode continue dans les deux&#xa0;: celui de l’archive se termine le jour où elle a été faite.</translation>
    </message>
    <message>
        <source>A flare-up that shares a day with one in your diary is left out.</source>
        <translation>Une poussée qui partage un jour avec une poussée de votre journal est laissée de côté.</translation>
    </message>
    <message>
        <source>The core programme that you follow here stays.</source>
        <translation>Le programme de gainage que vous suivez ici reste.</translation>
    </message>
    <message>
        <source>A lift that has a plan in your diary keeps it; the archive’s plan is left out.</source>
        <translation>Un mouvement qui a un plan dans votre journal le garde&#x202f;; le plan de l’archive est laissé de côté.</translation>
    </message>
    <message>
        <source>Weekly targets from after the first one in your diary are left out.</source>
        <translation>Les objectifs de la semaine postérieurs au premier de votre journal sont laissés de côté.</translation>
    </message>
    <message>
        <source>Pain ratings</source>
        <translation>Notes de douleur</translation>
    </message>
    <message>
        <source>What was done about pain</source>
        <translation>Ce qui a été fait contre la douleur</translation>
    </message>
    <message>
        <source>Flare-ups</source>
        <translation>Poussées</translation>
    </message>
    <message>
        <source>Days without a flare-up</source>
        <translation>Jours sans poussée</translation>
    </message>
    <message>
        <source>Ticked habits</source>
        <translation>Habitudes cochées</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Symptom checks</source>
        <translation>Vérifications des symptômes</translation>
    </message>
    <message>
        <source>Notes that somebody looked</source>
        <translation>Mentions d’un examen</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>Your own activities</source>
        <translation>Vos propres activités</translation>
    </message>
    <message>
        <source>Answers about activities</source>
        <translation>Réponses sur les activités</translation>
    </message>
    <message>
        <source>Answers to the RMDQ</source>
        <translation>Réponses au RMDQ</translation>
    </message>
    <message>
        <source>Answers about the change</source>
        <translation>Réponses sur l’évolution</translation>
    </message>
    <message>
        <source>Your own routines</source>
        <translation>Vos propres routines</translation>
    </message>
    <message>
        <source>Choices for routines</source>
        <translation>Choix pour les routines</translation>
    </message>
    <message>
        <source>Core programmes</source>
        <translation>Programmes de gainage</translation>
    </message>
    <message>
        <source>Which programme was followed</source>
        <translation>Quel programme a été suivi</translation>
    </message>
    <message>
        <source>Planned core days</source>
        <translation>Jours de gainage prévus</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Jours d’entraînement</translation>
    </message>
    <message>
        <source>Sets of core work</source>
        <translation>Séries de gainage</translation>
    </message>
    <message>
        <source>Notes on exercises</source>
        <translation>Remarques sur les exercices</translation>
    </message>
    <message>
        <source>Exercises put aside</source>
        <translation>Exercices mis de côté</translation>
    </message>
    <message>
        <source>Core days not done</source>
        <translation>Jours de gainage non faits</translation>
    </message>
    <message>
        <source>Pauses of core work</source>
        <translation>Pauses de gainage</translation>
    </message>
    <message>
        <source>Core days not asked about</source>
        <translation>Jours de gainage sans question posée</translation>
    </message>
    <message>
        <source>Weekly targets</source>
        <translation>Objectifs de la semaine</translation>
    </message>
    <message>
        <source>Days with a film</source>
        <translation>Jours filmés</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Lift log</source>
        <translation>Carnet de charges</translation>
    </message>
    <message>
        <source>Plans for lifts</source>
        <translation>Plans des mouvements</translation>
    </message>
    <message>
        <source>Tests before lifting</source>
        <translation>Tests avant les charges</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Face</translation>
    </message>
</context>
<context>
    <name>AwakeKeeper</name>
    <message>
        <source>The screen may go dark: this computer doesn’t let Backcare keep it on.</source>
        <translation>L’écran peut s’éteindre&#xa0;: cet ordinateur ne laisse pas Backcare le garder allumé.</translation>
    </message>
</context>
<context>
    <name>Backcare</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The keys of this page stand on it. All others are in Help, after the session.</source>
        <translation>Les touches de cette page y sont écrites. Toutes les autres sont dans Aide, après la séance.</translation>
    </message>
    <message>
        <source>The sample history is being made…</source>
        <translation>L’historique d’exemple est en préparation…</translation>
    </message>
    <message>
        <source>A sample history. It is invented, and deleted when you close Backcare.</source>
        <translation>Un historique d’exemple. Il est inventé, et supprimé quand vous fermez Backcare.</translation>
    </message>
    <message>
        <source>Backcare opens in {language} the next time.</source>
        <translation>Backcare s’ouvrira en {language} la prochaine fois.</translation>
    </message>
    <message>
        <source>Open anew now</source>
        <translation>Rouvrir maintenant</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restore: {backup}</source>
        <translation>Restaurer&#xa0;: {backup}</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Daily</source>
        <translation>Quotidienne</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Avant une mise à niveau</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant une importation</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Avant une restauration</translation>
    </message>
    <message>
        <source>Before deleting</source>
        <translation>Avant une suppression</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Faite par vous</translation>
    </message>
    <message>
        <source>When encryption changed</source>
        <translation>Quand le chiffrement a changé</translation>
    </message>
    <message>
        <source>Nothing of the diary can be read, so what would be missing is unknown.</source>
        <translation>Rien du journal ne peut être lu&#xa0;: ce qui manquerait est donc inconnu.</translation>
    </message>
    <message>
        <source>It holds everything that is in your diary now.</source>
        <translation>Elle contient tout ce qui est dans votre journal maintenant.</translation>
    </message>
    <message>
        <source>1 entry of your diary now is not in it, and would be missing.</source>
        <translation>1 entrée de votre journal actuel n’y est pas, et manquerait.</translation>
    </message>
    <message>
        <source>{count} entries of your diary now are not in it, and would be missing.</source>
        <translation>{count} entrées de votre journal actuel n’y sont pas, et manqueraient.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entrées</translation>
    </message>
    <message>
        <source>It holds everything that can still be read of the damaged diary.</source>
        <translation>Elle contient tout ce qui peut encore être lu du journal endommagé.</translation>
    </message>
    <message>
        <source>1 entry that can still be read of the damaged diary is not in it, and would be missing.</source>
        <translation>1 entrée encore lisible du journal endommagé n’y est pas, et manquerait.</translation>
    </message>
    <message>
        <source>{count} entries that can still be read of the damaged diary are not in it, and would be missing.</source>
        <translation>{count} entrées encore lisibles du journal endommagé n’y sont pas, et manqueraient.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Défaire la restauration</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>One is made on every day on which you add something. The last ones of 7 days, 4 weeks and 12 months are kept, and some from before an upgrade, an import or a restore.</source>
        <translation>Une sauvegarde est faite chaque jour où vous ajoutez quelque chose. Sont gardées les dernières de 7 jours, de 4 semaines et de 12 mois, et quelques-unes d’avant une mise à niveau, une importation ou une restauration.</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurer depuis un fichier…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>Where to begin</source>
        <translation>Par où commencer</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Vérifier mes symptômes</translation>
    </message>
    <message>
        <source>Begin the session</source>
        <translation>Commencer la séance</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Faire un tour</translation>
    </message>
    <message>
        <source>If your back hurts now</source>
        <translation>Si votre dos fait mal maintenant</translation>
    </message>
    <message>
        <source>The symptom check asks about signs that a doctor should see, before you exercise. You can stop and go on later.</source>
        <translation>La vérification des symptômes demande, avant que vous fassiez des exercices, s’il y a des signes qu’un médecin devrait voir. Vous pouvez arrêter et continuer plus tard.</translation>
    </message>
    <message>
        <source>{routine}: easy movements, with pictures and a voice.</source>
        <translation>{routine}&#xa0;: des mouvements faciles, avec des images et une voix.</translation>
    </message>
    <message>
        <source>If you have had it checked</source>
        <translation>Si vous l’avez fait examiner</translation>
    </message>
    <message>
        <source>If nothing hurts</source>
        <translation>Si rien ne fait mal</translation>
    </message>
    <message>
        <source>Today shows what there is to do. Help has every page again.</source>
        <translation>Aujourd’hui montre ce qu’il y a à faire. L’Aide a de nouveau chaque page.</translation>
    </message>
</context>
<context>
    <name>BodyFigures</name>
    <message>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Your left</source>
        <translation>Votre gauche</translation>
    </message>
    <message>
        <source>Your right</source>
        <translation>Votre droite</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Show as list</source>
        <translation>Voir en liste</translation>
    </message>
    <message>
        <source>Press where it hurts.</source>
        <translation>Touchez l’endroit douloureux.</translation>
    </message>
    <message>
        <source>Press again to take it off.</source>
        <translation>Touchez encore pour l’enlever.</translation>
    </message>
</context>
<context>
    <name>BodyWords</name>
    <message>
        <source>Upper back</source>
        <translation>Haut du dos</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Bas du dos</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Fesse</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hanche</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>Aine</translation>
    </message>
    <message>
        <source>Front of thigh</source>
        <translation>Avant de la cuisse</translation>
    </message>
    <message>
        <source>Back of thigh</source>
        <translation>Arrière de la cuisse</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Jambe (sous le genou)</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pied</translation>
    </message>
    <message>
        <source>Your left</source>
        <translation>Votre gauche</translation>
    </message>
    <message>
        <source>Your right</source>
        <translation>Votre droite</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
</context>
<context>
    <name>CardWriter</name>
    <message>
        <source>Next for today</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>{done} of {wanted} today</source>
        <translation>{done} sur {wanted} aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing to propose yet</source>
        <translation>Rien à proposer pour l’instant</translation>
    </message>
    <message>
        <source>Your diary hasn’t been read yet.</source>
        <translation>Votre journal n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>Nothing to propose now</source>
        <translation>Rien à proposer maintenant</translation>
    </message>
    <message>
        <source>Your diary can’t be read.</source>
        <translation>Votre journal ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Not this today</source>
        <translation>Pas cela aujourd’hui</translation>
    </message>
    <message>
        <source>{what} · {length}</source>
        <translation>{what} · {length}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Core · about {minutes} min</source>
        <translation>Gainage · environ {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>What is left of “{programme}” for today.</source>
        <translation>Ce qui reste de «&#xa0;{programme}&#xa0;» pour aujourd’hui.</translation>
    </message>
    <message>
        <source>{routine}: go on where you stopped</source>
        <translation>{routine}&#xa0;: continuez là où vous en étiez</translation>
    </message>
    <message>
        <source>{done} of {count} steps are done and saved.</source>
        <translation>{done} étapes sur {count} sont faites et enregistrées.</translation>
    </message>
    <message>
        <source>{done} of 1 step is done and saved.</source>
        <translation>{done} étape sur 1 est faite et enregistrée.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Pas terminée</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Lift: {lift}</source>
        <translation>Mouvement&#xa0;: {lift}</translation>
    </message>
    <message>
        <source>Today’s load stands in your plan, with the form checklist beside it.</source>
        <translation>La charge d’aujourd’hui est dans votre plan, avec la liste d’exécution à côté.</translation>
    </message>
    <message>
        <source>Open Training</source>
        <translation>Ouvrir Entraînement</translation>
    </message>
    <message>
        <source>A short walk · {least} to {most} min</source>
        <translation>Une courte marche · {least} à {most}&#xa0;min</translation>
    </message>
    <message>
        <source>At your own pace, on flat ground. Come back and add it here.</source>
        <translation>À votre rythme, sur terrain plat. Revenez l’ajouter ici.</translation>
    </message>
    <message>
        <source>I walked {minutes} min</source>
        <translation>J’ai marché {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Ease off</source>
        <translation>Soulager</translation>
    </message>
    <message>
        <source>Warmth or cold is running. Stop whenever you like.</source>
        <translation>Chaleur ou froid en cours. Arrêtez quand vous voulez.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Ease off · {minutes} min</source>
        <translation>Soulager · {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Warmth or cold, whichever feels better, and a position that is easy.</source>
        <translation>Chaleur ou froid, ce qui fait le plus de bien, et une position facile.</translation>
    </message>
    <message>
        <source>Begin warmth</source>
        <translation>Commencer la chaleur</translation>
    </message>
    <message>
        <source>Begin cold</source>
        <translation>Commencer le froid</translation>
    </message>
    <message>
        <source>Nothing more for today</source>
        <translation>Rien de plus pour aujourd’hui</translation>
    </message>
    <message>
        <source>Rest is part of the plan. Walk and move as it feels good.</source>
        <translation>Le repos fait partie du plan. Marchez et bougez comme cela vous va.</translation>
    </message>
    <message>
        <source>Finish your symptom check</source>
        <translation>Terminez votre vérification des symptômes</translation>
    </message>
    <message>
        <source>Your answers so far are kept.</source>
        <translation>Vos réponses jusqu’ici sont gardées.</translation>
    </message>
    <message>
        <source>Check your symptoms</source>
        <translation>Vérifier vos symptômes</translation>
    </message>
    <message>
        <source>Check your symptoms first</source>
        <translation>Vérifiez d’abord vos symptômes</translation>
    </message>
    <message>
        <source>A few questions look for signs that need a doctor.</source>
        <translation>Quelques questions cherchent des signes qui demandent un médecin.</translation>
    </message>
    <message>
        <source>Check-in after {number} days</source>
        <translation>Point d’étape après {number} jours</translation>
    </message>
    <message>
        <source>The same questions once more, to see what has changed.</source>
        <translation>Les mêmes questions encore une fois, pour voir ce qui a changé.</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Vérifier mes symptômes</translation>
    </message>
    <message>
        <source>You told of a leg, or of numbness or tingling.</source>
        <translation>Vous avez parlé d’une jambe, ou d’un engourdissement ou de picotements.</translation>
    </message>
    <message>
        <source>Pain rose by more than 2 points.</source>
        <translation>La douleur a augmenté de plus de 2 points.</translation>
    </message>
    <message>
        <source>How you’re doing</source>
        <translation>Comment vous allez</translation>
    </message>
    <message>
        <source>Open the Pain tab</source>
        <translation>Ouvrir l’onglet Douleur</translation>
    </message>
    <message>
        <source>Your activities are due again.</source>
        <translation>Vos activités sont de nouveau à noter.</translation>
    </message>
    <message>
        <source>The back questionnaire is due again.</source>
        <translation>Le questionnaire du dos est de nouveau à remplir.</translation>
    </message>
    <message>
        <source>Your activities and the back questionnaire are due again.</source>
        <translation>Vos activités et le questionnaire du dos sont de nouveau à remplir.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Voir en tableau</translation>
    </message>
    <message>
        <source>Pain by day</source>
        <translation>Douleur par jour</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset to the days chosen before</source>
        <translation>Réinitialiser sur les jours choisis avant</translation>
    </message>
    <message>
        <source>Below the chart</source>
        <translation>Sous le graphique</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
</context>
<context>
    <name>ChartWriter</name>
    <message>
        <source>Pain chart, {span}</source>
        <translation>Graphique de la douleur, {span}</translation>
    </message>
    <message>
        <source>You have no entries in this time.</source>
        <translation>Vous n’avez aucune entrée dans cette période.</translation>
    </message>
    <message>
        <source>pain {first} to {last}</source>
        <translation>douleur {first} à {last}</translation>
    </message>
    <message>
        <source>day’s last rating</source>
        <translation>dernière note du jour</translation>
    </message>
    <message>
        <source>day’s range</source>
        <translation>étendue du jour</translation>
    </message>
    <message>
        <source>weekly mean</source>
        <translation>moyenne de la semaine</translation>
    </message>
    <message>
        <source>week’s range</source>
        <translation>étendue de la semaine</translation>
    </message>
    <message>
        <source>monthly mean</source>
        <translation>moyenne du mois</translation>
    </message>
    <message>
        <source>month’s range</source>
        <translation>étendue du mois</translation>
    </message>
    <message>
        <source>7-day median</source>
        <translation>médiane sur 7 jours</translation>
    </message>
    <message>
        <source>flare</source>
        <translation>poussée</translation>
    </message>
    <message>
        <source>gap: no entry</source>
        <translation>vide&#xa0;: pas d’entrée</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>étirements</translation>
    </message>
    <message>
        <source>core</source>
        <translation>gainage</translation>
    </message>
    <message>
        <source>lifting, heaviest load</source>
        <translation>musculation, charge la plus lourde</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>soulagement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>made with Backcare</source>
        <translation>fait avec Backcare</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Douleur, 0 à 10</translation>
    </message>
    <message>
        <source>{pain} · {days} · {rated} of {possible} days rated</source>
        <translation>{pain} · {days} · {rated} jours notés sur {possible}</translation>
    </message>
    <message>
        <source>My activities, 0 to 10: higher is easier</source>
        <translation>Mes activités, 0 à 10&#xa0;: plus haut, plus facile</translation>
    </message>
    <message>
        <source>RMDQ, 0 to 24: higher is more limited</source>
        <translation>RMDQ, 0 à 24&#xa0;: plus haut, plus de limites</translation>
    </message>
    <message>
        <source>Sleep, hours</source>
        <translation>Sommeil, heures</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation>Mes activités</translation>
    </message>
    <message>
        <source>RMDQ</source>
        <translation>RMDQ</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>No answers about activities, no RMDQ and no sleep are noted in this time.</source>
        <translation>Ni réponse sur les activités, ni RMDQ, ni sommeil ne sont notés dans cette période.</translation>
    </message>
    <message>
        <source>Nothing is noted in this time for: {names}.</source>
        <translation>Rien n’est noté dans cette période pour&#xa0;: {names}.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>{when}: mean {mean}, from {lowest} to {highest}, days rated: {days}</source>
        <translation>{when}&#xa0;: moyenne {mean}, de {lowest} à {highest}, jours notés&#xa0;: {days}</translation>
    </message>
    <message>
        <source>{when}: pain {lowest}</source>
        <translation>{when}&#xa0;: douleur {lowest}</translation>
    </message>
    <message>
        <source>{when}: last {value}, from {lowest} to {highest}</source>
        <translation>{when}&#xa0;: dernière {value}, de {lowest} à {highest}</translation>
    </message>
    <message>
        <source>7-day median {median}</source>
        <translation>médiane sur 7 jours {median}</translation>
    </message>
    <message>
        <source>{day}: my activities {value} of 10</source>
        <translation>{day}&#xa0;: mes activités {value} sur 10</translation>
    </message>
    <message>
        <source>{day}: RMDQ {value} of 24</source>
        <translation>{day}&#xa0;: RMDQ {value} sur 24</translation>
    </message>
    <message>
        <source>{day}: {value} hours of sleep</source>
        <translation>{day}&#xa0;: {value} heures de sommeil</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semaine du {day}</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Du {first} au {last}.</translation>
    </message>
    <message>
        <source>{rated} of {possible} days rated.</source>
        <translation>{rated} jours notés sur {possible}.</translation>
    </message>
    <message>
        <source>Mean {mean}.</source>
        <translation>Moyenne {mean}.</translation>
    </message>
    <message>
        <source>Lowest {score}, on {day}.</source>
        <translation>Plus basse {score}, le {day}.</translation>
    </message>
    <message>
        <source>Highest {score}, on {day}.</source>
        <translation>Plus haute {score}, le {day}.</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>As on this computer: {country}</source>
        <translation>Comme sur cet ordinateur&#xa0;: {country}</translation>
    </message>
    <message>
        <source>Country for emergency numbers</source>
        <translation>Pays des numéros d’urgence</translation>
    </message>
    <message>
        <source>Only a list of warning signs</source>
        <translation>Seulement une liste de signes d’alerte</translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation>Vérification des symptômes</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Whose emergency numbers are shown</source>
        <translation>De quel pays viennent les numéros d’urgence</translation>
    </message>
    <message>
        <source>ambulance phone telephone call region</source>
        <translation>ambulance téléphone appel secours urgences SAMU région pays</translation>
    </message>
    <message>
        <source>Nothing is computed; you are asked whether a sign applies to you</source>
        <translation>Rien n’est calculé&#x202f;; on vous demande si un signe s’applique à vous</translation>
    </message>
    <message>
        <source>red flags result questions</source>
        <translation>drapeaux rouges signes d’alerte résultat questions</translation>
    </message>
</context>
<context>
    <name>CheckDoor</name>
    <message>
        <source>Check my symptoms</source>
        <translation>Vérifier mes symptômes</translation>
    </message>
</context>
<context>
    <name>CheckKeeper</name>
    <message>
        <source>The symptom check was not saved.</source>
        <translation>La vérification des symptômes n’a pas été enregistrée.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check the diary</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>CheckTab</name>
    <message>
        <source>Symptom check</source>
        <translation>Symptômes</translation>
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
        <translation>Deux vérifications côte à côte</translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation>Symptômes</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>You follow this</source>
        <translation>Vous le suivez</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>{begin}: {programme}</source>
        <translation>{begin}&#xa0;: {programme}</translation>
    </message>
</context>
<context>
    <name>ChoiceKeeper</name>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Le dernier jour est avant le premier.</translation>
    </message>
    <message>
        <source>That isn’t a date. Write it like {example}.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme {example}.</translation>
    </message>
    <message>
        <source>A name is one line of {most} characters at most.</source>
        <translation>Un nom tient sur une ligne de {most} caractères au plus.</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Core</source>
        <translation>Gainage</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Retour au jour</translation>
    </message>
    <message>
        <source>Choose a programme to keep up. You can change it at any time.</source>
        <translation>Choisissez un programme à suivre. Vous pouvez en changer à tout moment.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>Your own: you changed it.</source>
        <translation>Le vôtre&#xa0;: vous l’avez modifié.</translation>
    </message>
    <message>
        <source>1 day a week</source>
        <translation>1 jour par semaine</translation>
    </message>
    <message>
        <source>{count} days a week</source>
        <translation>{count} jours par semaine</translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 exercice</translation>
    </message>
    <message>
        <source>{count} exercises</source>
        <translation>{count} exercices</translation>
    </message>
    <message>
        <source>1 set a day</source>
        <translation>1 série par jour</translation>
    </message>
    <message>
        <source>{count} sets a day</source>
        <translation>{count} séries par jour</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>A few choices</source>
        <translation>Quelques choix</translation>
    </message>
    <message>
        <source>Reminders are off. All of this, and more, is in Settings.</source>
        <translation>Les rappels sont désactivés. Tout cela, et plus, est dans les Réglages.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasté</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
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
        <translation>Unités</translation>
    </message>
    <message>
        <source>Country for emergency numbers</source>
        <translation>Pays des numéros d’urgence</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Stands in reports if you want it to</source>
        <translation>Figure dans les bilans si vous le voulez</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>What loads are shown in</source>
        <translation>L’unité d’affichage des charges</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Whose emergency numbers are shown</source>
        <translation>De quel pays viennent les numéros d’urgence</translation>
    </message>
    <message>
        <source>A name is one line of {most} characters at most.</source>
        <translation>Un nom tient sur une ligne de {most} caractères au plus.</translation>
    </message>
</context>
<context>
    <name>ClearCard</name>
    <message>
        <source>Who examined and cleared you?</source>
        <translation>Qui a fait l’examen et donné son feu vert&#x202f;?</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose one to record it.</source>
        <translation>Choisissez une réponse pour la noter.</translation>
    </message>
</context>
<context>
    <name>ClinicianPresenter</name>
    <message>
        <source>Your diary can’t be read now. Nothing in it has changed.</source>
        <translation>Votre journal ne peut pas être lu pour l’instant. Rien n’y a changé.</translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation>Calcul en cours</translation>
    </message>
</context>
<context>
    <name>ClinicianView</name>
    <message>
        <source>Physiotherapist’s view</source>
        <translation>Vue du kiné</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ClinicianWriter</name>
    <message>
        <source>Slope, trend test and individuals chart</source>
        <translation>Pente, test de tendance et carte de contrôle individuelle</translation>
    </message>
    <message>
        <source>Slope (Theil–Sen)</source>
        <translation>Pente (Theil–Sen)</translation>
    </message>
    <message>
        <source>{slope} points a week</source>
        <translation>{slope} points par semaine</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high} points a week, for {days}.</source>
        <translation>intervalle à 95&#xa0;% de {low} à {high} points par semaine, pour {days}.</translation>
    </message>
    <message>
        <source>It takes days to be independent of each other. Pain of neighbouring days is alike, so the true interval is wider.</source>
        <translation>Cela suppose des jours indépendants les uns des autres. La douleur de jours voisins se ressemble&#xa0;: le vrai intervalle est plus large.</translation>
    </message>
    <message>
        <source>Trend test (Mann–Kendall), descriptive</source>
        <translation>Test de tendance (Mann–Kendall), descriptif</translation>
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
        <translation>Non corrigé de l’autocorrélation&#xa0;: dans la simulation propre à Backcare, une douleur stable de 28 jours, chaque jour ressemblant au précédent, donnait p &lt; 0,05 dans 13 à 28&#xa0;% des cas. Il n’entre pas dans le verdict.</translation>
    </message>
    <message>
        <source>From {count} rated days, {days}.</source>
        <translation>Sur {count} jours notés, {days}.</translation>
    </message>
    <message>
        <source>From {count} rated days, {days}: only the latest {most} days count here. Bands and limits are made of all {rated}.</source>
        <translation>Sur {count} jours notés, {days}&#xa0;: seuls les {most} derniers jours comptent ici. Les tranches et les limites sont faites sur tous les {rated}.</translation>
    </message>
    <message>
        <source>{rated} days are rated; {least} are needed, {missing} more.</source>
        <translation>{rated} jours sont notés&#x202f;; il en faut {least}, donc {missing} de plus.</translation>
    </message>
    <message>
        <source>Time in bands</source>
        <translation>Temps par tranche</translation>
    </message>
    <message>
        <source>No day of this time is rated.</source>
        <translation>Aucun jour de cette période n’est noté.</translation>
    </message>
    <message>
        <source>Share of {rated} rated days; days without a rating are in no band.</source>
        <translation>Part de {rated} jours notés&#x202f;; les jours sans note ne sont dans aucune tranche.</translation>
    </message>
    <message>
        <source>Pain {low}–{high}</source>
        <translation>Douleur {low}–{high}</translation>
    </message>
    <message>
        <source>{percent} % · 1 day</source>
        <translation>{percent}&#xa0;% · 1 jour</translation>
    </message>
    <message>
        <source>{percent} % · {count} days</source>
        <translation>{percent}&#xa0;% · {count} jours</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Variabilité</translation>
    </message>
    <message>
        <source>{least} entries are needed.</source>
        <translation>Il faut {least} entrées.</translation>
    </message>
    <message>
        <source>{points} points from entry to entry</source>
        <translation>{points} points d’une entrée à l’autre</translation>
    </message>
    <message>
        <source>Mean of the moves between {count} entries that follow each other.</source>
        <translation>Moyenne des écarts entre {count} entrées qui se suivent.</translation>
    </message>
    <message>
        <source>This lies below {limit}, in the lower of two groups.</source>
        <translation>C’est moins de {limit}&#xa0;: le groupe bas sur deux.</translation>
    </message>
    <message>
        <source>This is {limit} or more, in the higher of two groups.</source>
        <translation>C’est {limit} ou plus&#xa0;: le groupe haut sur deux.</translation>
    </message>
    <message>
        <source>{limit} points parted low from high volatility among 782 users of a pain diary (Rahman 2018).</source>
        <translation>{limit} points séparaient faible et forte variabilité chez 782 utilisateurs d’un journal de douleur (Rahman 2018).</translation>
    </message>
    <message>
        <source>Days with and without</source>
        <translation>Jours avec et sans</translation>
    </message>
    <message>
        <source>Nothing to compare with is noted in this time: no lifting, core, stretch, relief or sleep.</source>
        <translation>Rien à comparer n’est noté dans cette période&#xa0;: ni musculation, ni gainage, ni étirements, ni soulagement, ni sommeil.</translation>
    </message>
    <message>
        <source>This does not show cause: pain changes what is done as much as the reverse. Each group needs {least} rated days, counted from the first record of the thing on.</source>
        <translation>Cela ne montre pas de cause&#xa0;: la douleur change ce que l’on fait autant que l’inverse. Chaque groupe demande {least} jours notés, comptés à partir de la première mention de la chose.</translation>
    </message>
    <message>
        <source>Days with {thing}: mean {with_mean} ({with_days} days); days without: {mean} ({days} days).</source>
        <translation>Jours avec {thing}&#xa0;: moyenne {with_mean} ({with_days} jours)&#x202f;; jours sans&#xa0;: {mean} ({days} jours).</translation>
    </message>
    <message>
        <source>Days with {thing}: {with_days}{with_more}, without: {days}{more}.</source>
        <translation>Jours avec {thing}&#xa0;: {with_days}{with_more}, sans&#xa0;: {days}{more}.</translation>
    </message>
    <message>
        <source> ({missing} more needed)</source>
        <translation> ({missing} de plus nécessaires)</translation>
    </message>
    <message>
        <source>relief “{name}”</source>
        <translation>soulagement «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>less than {time} of sleep</source>
        <translation>moins de {time} de sommeil</translation>
    </message>
    <message>
        <source>lifting</source>
        <translation>musculation</translation>
    </message>
    <message>
        <source>core work</source>
        <translation>gainage</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation>étirements</translation>
    </message>
    <message>
        <source>Pain, {days}</source>
        <translation>Douleur, {days}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>ComebackCard</name>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Follow it from today</source>
        <translation>La suivre dès aujourd’hui</translation>
    </message>
    <message>
        <source>Change the comeback</source>
        <translation>Modifier la reprise</translation>
    </message>
    <message>
        <source>Repeat this week</source>
        <translation>Répéter cette semaine</translation>
    </message>
</context>
<context>
    <name>ComebackFormWriter</name>
    <message>
        <source>Needs: {gates}</source>
        <translation>Nécessite&#xa0;: {gates}</translation>
    </message>
    <message>
        <source>Comeback week {number}</source>
        <translation>Semaine de reprise {number}</translation>
    </message>
</context>
<context>
    <name>ComebackKeeper</name>
    <message>
        <source>Comeback saved</source>
        <translation>Reprise enregistrée</translation>
    </message>
    <message>
        <source>The comeback begins today</source>
        <translation>La reprise commence aujourd’hui</translation>
    </message>
    <message>
        <source>The week is repeated</source>
        <translation>La semaine est répétée</translation>
    </message>
    <message>
        <source>The comeback is put away</source>
        <translation>La reprise est mise de côté</translation>
    </message>
    <message>
        <source>The comeback was not changed.</source>
        <translation>La reprise n’a pas été modifiée.</translation>
    </message>
</context>
<context>
    <name>ComebackPage</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Back to the template</source>
        <translation>Revenir au modèle</translation>
    </message>
    <message>
        <source>Put the comeback away</source>
        <translation>Mettre la reprise de côté</translation>
    </message>
</context>
<context>
    <name>ComebackWriter</name>
    <message>
        <source>It does not begin on a day with strong pain. Look again tomorrow.</source>
        <translation>Elle ne commence pas un jour de forte douleur. Revenez demain.</translation>
    </message>
    <message>
        <source>Week {number} of {all}: {title}</source>
        <translation>Semaine {number} sur {all}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Leave it for today, and walk a little if that feels easy.</source>
        <translation>Laissez cela pour aujourd’hui, et marchez un peu si cela va sans peine.</translation>
    </message>
    <message>
        <source>This week waits: {gates} first.</source>
        <translation>Cette semaine attend&#xa0;: d’abord {gates}.</translation>
    </message>
    <message>
        <source>The next week waits: {gates} first.</source>
        <translation>La semaine suivante attend&#xa0;: d’abord {gates}.</translation>
    </message>
    <message>
        <source>All weeks are behind you.</source>
        <translation>Toutes les semaines sont derrière vous.</translation>
    </message>
    <message>
        <source>{dose} · {days}</source>
        <translation>{dose} · {days}</translation>
    </message>
    <message>
        <source>{days} days a week</source>
        <translation>{days} jours par semaine</translation>
    </message>
    <message>
        <source>One day a week</source>
        <translation>Un jour par semaine</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>{days}, {times} times</source>
        <translation>{days}, {times} fois</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Pas encore ouvert</translation>
    </message>
    <message>
        <source>Below your lightest load</source>
        <translation>Sous votre charge la plus légère</translation>
    </message>
    <message>
        <source>{load} at most</source>
        <translation>{load} au plus</translation>
    </message>
    <message>
        <source>{share} at most</source>
        <translation>{share} au plus</translation>
    </message>
</context>
<context>
    <name>ComfortKeeper</name>
    <message>
        <source>{kind} noted, {minutes} min</source>
        <translation>{kind}&#xa0;: noté, {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{kind}, {minutes} min, was not noted.</source>
        <translation>{kind}, {minutes}&#xa0;min&#xa0;: n’a pas été noté.</translation>
    </message>
    <message>
        <source>{kind} is over.</source>
        <translation>{kind}&#xa0;: terminé.</translation>
    </message>
    <message>
        <source>Again from {time}: {hours} hours lie between</source>
        <translation>À nouveau à partir de {time}&#xa0;: {hours} heures d’écart</translation>
    </message>
    <message>
        <source>{minutes} min at most, with a cloth between, never on numb skin</source>
        <translation>{minutes}&#xa0;min au plus, avec un linge entre les deux, jamais sur une peau engourdie</translation>
    </message>
    <message>
        <source>Warmth or cold</source>
        <translation>Chaleur ou froid</translation>
    </message>
    <message>
        <source>{minutes}:{seconds}</source>
        <translation>{minutes}:{seconds}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop warmth or cold</source>
        <translation>Arrêter la chaleur ou le froid</translation>
    </message>
    <message>
        <source>{kind}, time left</source>
        <translation>{kind}, temps restant</translation>
    </message>
    <message>
        <source>Begin warmth, {minutes} min</source>
        <translation>Commencer la chaleur, {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Begin cold, {minutes} min</source>
        <translation>Commencer le froid, {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>In studies warmth eased pain a little, for a short time; of cold too little is known to say. Neither has a right way, so the one that feels better is the one to take. No hot-water bottle where the skin feels numb.</source>
        <translation>Dans les études, la chaleur a un peu soulagé la douleur, pour peu de temps&#x202f;; du froid, on sait trop peu pour se prononcer. Il n’y a de bonne façon pour aucun des deux&#xa0;: prenez ce qui fait le plus de bien. Pas de bouillotte là où la peau est engourdie.</translation>
    </message>
</context>
<context>
    <name>CompareKeeper</name>
    <message>
        <source>This episode’s first week</source>
        <translation>Première semaine de cet épisode</translation>
    </message>
    <message>
        <source>The diary’s first week</source>
        <translation>Première semaine du journal</translation>
    </message>
    <message>
        <source>A week of your own</source>
        <translation>Une semaine de votre choix</translation>
    </message>
    <message>
        <source>That isn’t a date. Write it like {example}.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme {example}.</translation>
    </message>
    <message>
        <source>This day lies ahead.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Compare with another week than the one before</source>
        <translation>Comparer avec une autre semaine que la précédente</translation>
    </message>
    <message>
        <source>Week to compare with</source>
        <translation>Semaine à comparer</translation>
    </message>
    <message>
        <source>First day of that week</source>
        <translation>Premier jour de cette semaine</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>La veille</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le lendemain</translation>
    </message>
    <message>
        <source>Use this week</source>
        <translation>Prendre cette semaine</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Two checks</source>
        <translation>Deux vérifications</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ConcernCard</name>
    <message>
        <source>Check my symptoms</source>
        <translation>Vérifier mes symptômes</translation>
    </message>
</context>
<context>
    <name>ConcernWords</name>
    <message>
        <source>You rated {score} today. Leave lifting for today.</source>
        <translation>Vous avez noté {score} aujourd’hui. Laissez les charges pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Your latest lifting: pain rose by more than 2 points. Check your symptoms before you lift again.</source>
        <translation>Dernière séance de charges&#xa0;: la douleur a monté de plus de 2 points. Vérifiez vos symptômes avant de reprendre les charges.</translation>
    </message>
    <message>
        <source>Your latest lifting: pain was above 5. Leave the lift out until it settles, and check your symptoms.</source>
        <translation>Dernière séance de charges&#xa0;: la douleur dépassait 5. Laissez le mouvement de côté jusqu’à ce que cela se calme, et vérifiez vos symptômes.</translation>
    </message>
    <message>
        <source>Above 5: leave the lift out until it settles, and check your symptoms.</source>
        <translation>Au-dessus de 5&#xa0;: laissez le mouvement de côté jusqu’à ce que cela se calme, et vérifiez vos symptômes.</translation>
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
        <translation>Séance non gardée</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Check removed</source>
        <translation>Vérification supprimée</translation>
    </message>
    <message>
        <source>It was not taken back: the diary has changed since.</source>
        <translation>Ce n’est pas défait&#xa0;: le journal a changé depuis.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Défait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>Ce n’est pas défait.</translation>
    </message>
</context>
<context>
    <name>CorePresenter</name>
    <message>
        <source>Your diary hasn’t been read yet.</source>
        <translation>Votre journal n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>{programme} chosen</source>
        <translation>{programme} choisi</translation>
    </message>
    <message>
        <source>Back at the start</source>
        <translation>De retour au début</translation>
    </message>
    <message>
        <source>Your diary can’t be read now. Nothing in it has changed.</source>
        <translation>Votre journal ne peut pas être lu pour l’instant. Rien n’y a changé.</translation>
    </message>
</context>
<context>
    <name>CoreView</name>
    <message>
        <source>Core</source>
        <translation>Gainage</translation>
    </message>
</context>
<context>
    <name>CrashNote</name>
    <message>
        <source>Backcare closed unexpectedly the last time. What you saved is safe.</source>
        <translation>Backcare s’est fermé de façon inattendue la dernière fois. Ce que vous avez enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Ce que l’on en sait</translation>
    </message>
    <message>
        <source>Backcare was ended from outside: a power cut, or a forced stop. Nothing else is known.</source>
        <translation>Backcare a été arrêté de l’extérieur&#xa0;: une coupure de courant, ou un arrêt forcé. On n’en sait pas plus.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CueWriter</name>
    <message>
        <source>{words} Press when done.</source>
        <translation>{words} Appuyez quand c’est fait.</translation>
    </message>
    <message>
        <source>Get ready. {exercise}.</source>
        <translation>Préparez-vous. {exercise}.</translation>
    </message>
    <message>
        <source>Half-way.</source>
        <translation>À mi-chemin.</translation>
    </message>
    <message>
        <source>Switch sides. {side}.</source>
        <translation>Changez de côté. {side}.</translation>
    </message>
    <message>
        <source>Next: {exercise}.</source>
        <translation>Ensuite&#xa0;: {exercise}.</translation>
    </message>
    <message>
        <source>Session finished.</source>
        <translation>Séance terminée.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droit</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your diary</source>
        <translation>Votre journal</translation>
    </message>
    <message>
        <source>erase remove wipe reset privacy</source>
        <translation>effacer supprimer vider réinitialiser confidentialité vie privée</translation>
    </message>
    <message>
        <source>A passphrase opens the diary</source>
        <translation>Une phrase secrète ouvre le journal</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Everything stays in this folder on this computer. The diary and its backups are encrypted; nobody opens them without your passphrase or the recovery code.</source>
        <translation>Tout reste dans ce dossier sur cet ordinateur. Le journal et ses sauvegardes sont chiffrés&#x202f;; personne ne les ouvre sans votre phrase secrète ou le code de secours.</translation>
    </message>
    <message>
        <source>Everything stays in this folder on this computer. It is not encrypted: whoever can use your account can read it, so turn on your computer&apos;s disk encryption.</source>
        <translation>Tout reste dans ce dossier, sur cet ordinateur. Il n’est pas chiffré&#xa0;: toute personne qui peut utiliser votre compte peut le lire&#x202f;; activez donc le chiffrement du disque de votre ordinateur.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>data file database location storage path privacy</source>
        <translation>données fichier base emplacement stockage chemin dossier confidentialité</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>Tout voir&#xa0;: les sauvegardes</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>restore copy save safety undo</source>
        <translation>restaurer copie sauvegarde sécurité annuler défaire</translation>
    </message>
    <message>
        <source>Check the diary</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Is all well?</source>
        <translation>Tout va bien&#x202f;?</translation>
    </message>
    <message>
        <source>Looks at the diary and its backups</source>
        <translation>Examine le journal et ses sauvegardes</translation>
    </message>
    <message>
        <source>damaged broken repair integrity problem</source>
        <translation>endommagé abîmé réparer intégrité problème</translation>
    </message>
    <message>
        <source>Encryption…</source>
        <translation>Chiffrement…</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>passphrase password lock protect privacy recovery code</source>
        <translation>phrase secrète mot de passe verrou protéger confidentialité code de secours</translation>
    </message>
    <message>
        <source>Save or import…</source>
        <translation>Enregistrer ou importer…</translation>
    </message>
    <message>
        <source>Save or import everything</source>
        <translation>Tout enregistrer ou importer</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Un autre ordinateur</translation>
    </message>
    <message>
        <source>All of your diary in one file, and back out of one</source>
        <translation>Tout votre journal dans un fichier, et l’inverse</translation>
    </message>
    <message>
        <source>archive export import move transfer everything file copy</source>
        <translation>archive exporter importer déplacer transfert tout fichier copie</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>Entrées effacées</translation>
    </message>
    <message>
        <source>removed erase trash bin purge undo privacy</source>
        <translation>effacé supprimé corbeille purger annuler vie privée confidentialité</translation>
    </message>
    <message>
        <source>Your diary: {name}</source>
        <translation>Votre journal&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{count} profiles; open now: {name}</source>
        <translation>{count} profils&#x202f;; ouvert maintenant&#xa0;: {name}</translation>
    </message>
    <message>
        <source>A diary of their own for others who use this account</source>
        <translation>Un journal à part pour d’autres personnes qui utilisent ce compte</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Plusieurs personnes</translation>
    </message>
    <message>
        <source>profile user family</source>
        <translation>profil utilisateur famille</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Versions and numbers for a report of a fault; nothing you wrote</source>
        <translation>Versions et nombres pour signaler un défaut&#x202f;; rien de ce que vous avez écrit</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>bug report error crash log</source>
        <translation>bogue bug rapport erreur plantage journal technique</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>The diary, its backups, and every choice</source>
        <translation>Le journal, ses sauvegardes et tous les choix</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Supprimer toutes mes données</translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Looking what would be missing…</source>
        <translation>Recherche de ce qui manquerait…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Removing for good…</source>
        <translation>Suppression définitive…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>No program on this computer shows folders.</source>
        <translation>Aucun programme de cet ordinateur n’affiche de dossiers.</translation>
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
        <translation>Il n’y a pas encore de bonne sauvegarde</translation>
    </message>
    <message>
        <source>The newest is from {when}</source>
        <translation>La plus récente&#xa0;: {when}</translation>
    </message>
    <message>
        <source>{when} · {reason}</source>
        <translation>{when} · {reason}</translation>
    </message>
    <message>
        <source>Restored from {name}.</source>
        <translation>Restauré depuis {name}.</translation>
    </message>
    <message>
        <source>Restored: your diary as of {when}.</source>
        <translation>Restauré&#xa0;: votre journal ({when}).</translation>
    </message>
    <message>
        <source>Before that, your diary as it is now is kept as a backup, so that you can go back.</source>
        <translation>Avant cela, votre journal actuel est gardé comme sauvegarde, pour que vous puissiez revenir en arrière.</translation>
    </message>
    <message>
        <source>Your previous diary is kept as a backup.</source>
        <translation>Votre journal précédent est gardé comme sauvegarde.</translation>
    </message>
    <message>
        <source>The one before could not be read; it is in the folder quarantine.</source>
        <translation>Le précédent n’a pas pu être lu&#x202f;; il est dans le dossier quarantine.</translation>
    </message>
    <message>
        <source>Your diary is locked, so it was not looked into.</source>
        <translation>Votre journal est verrouillé et n’a donc pas été examiné.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
    <message>
        <source>1 problem found.</source>
        <translation>1 problème trouvé.</translation>
    </message>
    <message>
        <source>{count} problems found.</source>
        <translation>{count} problèmes trouvés.</translation>
    </message>
    <message>
        <source>Backed up, {when}</source>
        <translation>Sauvegardé, {when}</translation>
    </message>
    <message>
        <source>No deleted entry is kept any more</source>
        <translation>Aucune entrée effacée n’est plus gardée</translation>
    </message>
    <message>
        <source>1 deleted entry is still kept</source>
        <translation>1 entrée effacée est encore gardée</translation>
    </message>
    <message>
        <source>{count} deleted entries are still kept</source>
        <translation>{count} entrées effacées sont encore gardées</translation>
    </message>
    <message>
        <source>1 deleted entry removed for good</source>
        <translation>1 entrée effacée supprimée définitivement</translation>
    </message>
    <message>
        <source>{count} deleted entries removed for good</source>
        <translation>{count} entrées effacées supprimées définitivement</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Of a newer Backcare</source>
        <translation>D’un Backcare plus récent</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change programme</source>
        <translation>Changer le programme</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Retour au jour</translation>
    </message>
    <message>
        <source>Stop a set when your form goes, not when it burns. Pain up to 3 that settles by the next morning is fine.</source>
        <translation>Arrêtez une série quand l’exécution se dégrade, pas quand ça brûle. Une douleur jusqu’à 3 qui se calme d’ici le lendemain matin convient.</translation>
    </message>
</context>
<context>
    <name>DayKeeper</name>
    <message>
        <source>The day is being read.</source>
        <translation>Lecture de la journée en cours.</translation>
    </message>
    <message>
        <source>Nothing was rated on this day.</source>
        <translation>Rien n’a été noté ce jour-là.</translation>
    </message>
    <message>
        <source>The day can’t be read now. Nothing in it has changed.</source>
        <translation>La journée ne peut pas être lue pour l’instant. Rien n’y a changé.</translation>
    </message>
    <message>
        <source>Stretch: {routine}, {minutes}</source>
        <translation>Étirements&#xa0;: {routine}, {minutes}</translation>
    </message>
    <message>
        <source>Core work</source>
        <translation>Gainage</translation>
    </message>
    <message>
        <source>{lift}, up to {load}</source>
        <translation>{lift}, jusqu’à {load}</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Core</source>
        <translation>Gainage</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Add to this day</source>
        <translation>Ajouter à ce jour</translation>
    </message>
    <message>
        <source>What else was done</source>
        <translation>Ce qui a été fait d’autre</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Today’s core routine</source>
        <translation>Gainage du jour</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>What you add to this day is marked as entered later.</source>
        <translation>Ce que vous ajoutez à ce jour est marqué comme saisi après coup.</translation>
    </message>
    <message>
        <source>What you changed counts from your next day on.</source>
        <translation>Ce que vous avez modifié compte à partir de votre prochain jour.</translation>
    </message>
    <message>
        <source>A session was broken off: {done} of {steps} parts are done</source>
        <translation>Une séance a été interrompue&#xa0;: {done} parties sur {steps} sont faites</translation>
    </message>
    <message>
        <source>{done} of {planned} sets</source>
        <translation>{done} séries sur {planned}</translation>
    </message>
    <message>
        <source>{done} of 1 set</source>
        <translation>{done} série sur 1</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 série</translation>
    </message>
    <message>
        <source>{planned} sets</source>
        <translation>{planned} séries</translation>
    </message>
    <message>
        <source>A session was broken off: {done} of 1 part is done</source>
        <translation>Une séance a été interrompue&#xa0;: {done} partie sur 1 est faite</translation>
    </message>
    <message>
        <source>{sets} · about {minutes} min left</source>
        <translation>{sets} · encore environ {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{sets} · about {minutes} min</source>
        <translation>{sets} · environ {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Go on with your session</source>
        <translation>Continuer votre séance</translation>
    </message>
    <message>
        <source>Continue with {exercise}</source>
        <translation>Continuer avec {exercise}</translation>
    </message>
    <message>
        <source>Start with {exercise}</source>
        <translation>Commencer par {exercise}</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>pas prévu</translation>
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
        <translation>Une autre quantité&#xa0;: appui long ou bouton droit</translation>
    </message>
    <message>
        <source>L</source>
        <translation>G</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>{exercise}, {which}: {number} done, less than planned</source>
        <translation>{exercise}, {which}&#xa0;: {number} fait, moins que prévu</translation>
    </message>
    <message>
        <source>{exercise}, {which}: {number} done</source>
        <translation>{exercise}, {which}&#xa0;: {number} fait</translation>
    </message>
    <message>
        <source>{exercise}, {which}: {number}</source>
        <translation>{exercise}, {which}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Extra set {number}</source>
        <translation>Série en plus {number}</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>Série {number}</translation>
    </message>
    <message>
        <source>{set}, {side}</source>
        <translation>{set}, {side}</translation>
    </message>
    <message>
        <source>A set more</source>
        <translation>Une série de plus</translation>
    </message>
    <message>
        <source>A set more, {side}</source>
        <translation>Une série de plus, {side}</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Saved: met</source>
        <translation>Enregistré&#xa0;: validé</translation>
    </message>
    <message>
        <source>Saved: not yet</source>
        <translation>Enregistré&#xa0;: pas encore</translation>
    </message>
    <message>
        <source>The answer was not saved.</source>
        <translation>La réponse n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Answer removed</source>
        <translation>Réponse retirée</translation>
    </message>
    <message>
        <source>The answer was not removed.</source>
        <translation>La réponse n’a pas été retirée.</translation>
    </message>
    <message>
        <source>Phase changed</source>
        <translation>Phase changée</translation>
    </message>
    <message>
        <source>The phase was not changed.</source>
        <translation>La phase n’a pas été changée.</translation>
    </message>
    <message>
        <source>First day changed</source>
        <translation>Premier jour changé</translation>
    </message>
    <message>
        <source>The first day was not changed.</source>
        <translation>Le premier jour n’a pas été changé.</translation>
    </message>
    <message>
        <source>Episode closed</source>
        <translation>Épisode clos</translation>
    </message>
    <message>
        <source>The episode was not closed.</source>
        <translation>L’épisode n’a pas été clos.</translation>
    </message>
    <message>
        <source>Training week changed</source>
        <translation>Semaine d’entraînement modifiée</translation>
    </message>
    <message>
        <source>The training week was not changed.</source>
        <translation>La semaine d’entraînement n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The plan steps back from tomorrow on</source>
        <translation>Le plan recule à partir de demain</translation>
    </message>
    <message>
        <source>The plan was not changed.</source>
        <translation>Le plan n’a pas été modifié.</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>The session is not saved to its end.</source>
        <translation>La séance n’est pas enregistrée jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>Your rating {score} is not saved.</source>
        <translation>Votre note {score} n’est pas enregistrée.</translation>
    </message>
</context>
<context>
    <name>DiaryBanner</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
</context>
<context>
    <name>DiaryHelpPage</name>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Start with an empty diary</source>
        <translation>Commencer avec un journal vide</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>The symptom check and Help work without the diary.</source>
        <translation>La vérification des symptômes et l’Aide fonctionnent sans le journal.</translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>DiaryHelpWords</name>
    <message>
        <source>Your diary is open in another program</source>
        <translation>Votre journal est ouvert dans un autre programme</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it there, then open it here.</source>
        <translation>Rien n’a été changé. Fermez-le là-bas, puis ouvrez-le ici.</translation>
    </message>
    <message>
        <source>This computer can&apos;t open your encrypted diary</source>
        <translation>Cet ordinateur ne peut pas ouvrir votre journal chiffré</translation>
    </message>
    <message>
        <source>The part of Backcare that opens encrypted diaries is missing here, or made for another system. Nothing was changed: install Backcare again, or open the diary on the computer where you encrypted it.</source>
        <translation>La partie de Backcare qui ouvre les journaux chiffrés manque ici, ou est faite pour un autre système. Rien n’a été changé&#xa0;: réinstallez Backcare, ou ouvrez le journal sur l’ordinateur où vous l’avez chiffré.</translation>
    </message>
    <message>
        <source>Your diary can&apos;t be opened just now</source>
        <translation>Votre journal ne peut pas être ouvert pour l’instant</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is lost as far as Backcare can tell.</source>
        <translation>Rien n’a été changé, et rien n’est perdu pour autant que Backcare puisse le dire.</translation>
    </message>
    <message>
        <source>No program on this computer shows folders. Its name stands above.</source>
        <translation>Aucun programme de cet ordinateur n’affiche de dossiers. Son nom est indiqué plus haut.</translation>
    </message>
    <message>
        <source>Your diary is as it was {when}</source>
        <translation>Votre journal est revenu à son état ({when})</translation>
    </message>
    <message>
        <source>A new diary is open. The old one is in {folder}</source>
        <translation>Un nouveau journal est ouvert. L’ancien est dans {folder}</translation>
    </message>
    <message>
        <source>It has format {theirs}. This Backcare, version {version}, reads up to format {ours}. The diary was left untouched: start the newer Backcare to go on with it.</source>
        <translation>Il est au format {theirs}. Ce Backcare, version {version}, lit jusqu’au format {ours}. Le journal n’a pas été touché&#xa0;: lancez le Backcare plus récent pour continuer avec lui.</translation>
    </message>
    <message>
        <source>A newer Backcare wrote this diary</source>
        <translation>Un Backcare plus récent a écrit ce journal</translation>
    </message>
    <message>
        <source>The backup from before the upgrade</source>
        <translation>La sauvegarde d’avant la mise à niveau</translation>
    </message>
    <message>
        <source>Made {when}, in format {format}: {name} in the folder backups. It is named here only; nothing is done with it.</source>
        <translation>Faite&#xa0;: {when}, au format {format}&#xa0;: {name} dans le dossier backups. Elle est seulement nommée ici&#x202f;; rien n’en est fait.</translation>
    </message>
    <message>
        <source>Your diary is damaged</source>
        <translation>Votre journal est endommagé</translation>
    </message>
    <message>
        <source>Another program&apos;s file is in your diary&apos;s place</source>
        <translation>Le fichier d’un autre programme est à la place de votre journal</translation>
    </message>
    <message>
        <source>Choose how to go on. Whatever you choose, this file is not deleted: it is moved into the folder quarantine beside it, and you can look at it there.</source>
        <translation>Choisissez comment continuer. Quel que soit votre choix, ce fichier n’est pas supprimé&#xa0;: il est déplacé dans le dossier quarantine à côté, où vous pouvez l’examiner.</translation>
    </message>
    <message>
        <source>You begin with nothing in it. Your backups stay.</source>
        <translation>Vous commencez avec un journal vide. Vos sauvegardes restent.</translation>
    </message>
    <message>
        <source>There is no good backup to go back to.</source>
        <translation>Il n’y a pas de bonne sauvegarde à reprendre.</translation>
    </message>
    <message>
        <source>No backup to restore</source>
        <translation>Aucune sauvegarde à restaurer</translation>
    </message>
    <message>
        <source>Restore the newest good backup</source>
        <translation>Restaurer la bonne sauvegarde la plus récente</translation>
    </message>
    <message>
        <source>Made: {when}.</source>
        <translation>Faite&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>1 newer backup can&apos;t be used and was passed over.</source>
        <translation>1 sauvegarde plus récente est inutilisable et a été ignorée.</translation>
    </message>
    <message>
        <source>{count} newer backups can&apos;t be used and were passed over.</source>
        <translation>{count} sauvegardes plus récentes sont inutilisables et ont été ignorées.</translation>
    </message>
</context>
<context>
    <name>DiaryNotes</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
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
        <translation>Maintenir ou répéter</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Maintenir</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Hold for</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Each takes</source>
        <translation>Chacune dure</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Pause afterwards</source>
        <translation>Pause ensuite</translation>
    </message>
    <message>
        <source>On each side</source>
        <translation>De chaque côté</translation>
    </message>
    <message>
        <source>Untimed: press when done</source>
        <translation>Sans minuteur&#xa0;: appuyez quand c’est fait</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up {name}</source>
        <translation>Monter {name}</translation>
    </message>
    <message>
        <source>Move down {name}</source>
        <translation>Descendre {name}</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>Dupliquer {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
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
        <translation>{name} retiré. {total}</translation>
    </message>
    <message>
        <source>Undone. {total}</source>
        <translation>Défait. {total}</translation>
    </message>
    <message>
        <source>Done again. {total}</source>
        <translation>Refait. {total}</translation>
    </message>
    <message>
        <source>Added: {place}</source>
        <translation>Ajouté&#xa0;: {place}</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Change programme</source>
        <translation>Changer le programme</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Exercise to add</source>
        <translation>Exercice à ajouter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add this exercise</source>
        <translation>Ajouter cet exercice</translation>
    </message>
    <message>
        <source>Drag an exercise to move it, or press Alt+Up or Alt+Down on it.</source>
        <translation>Faites glisser un exercice pour le déplacer, ou appuyez dessus sur Alt+Haut ou Alt+Bas.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
</context>
<context>
    <name>EditPresenter</name>
    <message>
        <source>{programme} changed</source>
        <translation>{programme} modifié</translation>
    </message>
    <message>
        <source>Changes put aside</source>
        <translation>Modifications abandonnées</translation>
    </message>
    <message>
        <source>{name} taken out. {total}</source>
        <translation>{name} retiré. {total}</translation>
    </message>
    <message>
        <source>Added: {place}</source>
        <translation>Ajouté&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Undone. {total}</source>
        <translation>Défait. {total}</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>1 exercise</source>
        <translation>1 exercice</translation>
    </message>
    <message>
        <source>{count} exercises</source>
        <translation>{count} exercices</translation>
    </message>
    <message>
        <source>{exercises} · {sets} sets a day</source>
        <translation>{exercises} · {sets} séries par jour</translation>
    </message>
    <message>
        <source>{exercises} · 1 set a day</source>
        <translation>{exercises} · 1 série par jour</translation>
    </message>
    <message>
        <source>{name}, {number} of {count}</source>
        <translation>{name}, {number} sur {count}</translation>
    </message>
    <message>
        <source>This asks for more than now. Take that back to save, or wait until your symptom check is cleared.</source>
        <translation>C’est plus que maintenant. Revenez là-dessus pour enregistrer, ou attendez le feu vert pour votre vérification des symptômes.</translation>
    </message>
    <message>
        <source>Until your symptom check is cleared, your programme can only get smaller.</source>
        <translation>Jusqu’au feu vert pour votre vérification des symptômes, votre programme ne peut que diminuer.</translation>
    </message>
    <message>
        <source>Today goes on as planned. Changes count from your next day on.</source>
        <translation>Aujourd’hui continue comme prévu. Les changements comptent à partir de votre prochain jour.</translation>
    </message>
    <message>
        <source>Changes count from today on. Earlier days stay as they were.</source>
        <translation>Les changements comptent à partir d’aujourd’hui. Les jours passés restent tels quels.</translation>
    </message>
    <message>
        <source>Give the programme a name.</source>
        <translation>Donnez un nom au programme.</translation>
    </message>
    <message>
        <source>This name is too long: {most} letters are the most.</source>
        <translation>Ce nom est trop long&#xa0;: {most} lettres au plus.</translation>
    </message>
    <message>
        <source>Add at least one exercise.</source>
        <translation>Ajoutez au moins un exercice.</translation>
    </message>
    <message>
        <source>A programme has {most} exercises at most.</source>
        <translation>Un programme a {most} exercices au plus.</translation>
    </message>
    <message>
        <source>{dose}, {rest} pause</source>
        <translation>{dose}, pause {rest}</translation>
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
        <translation>Copie de {name}</translation>
    </message>
    <message>
        <source>Changes put aside</source>
        <translation>Modifications abandonnées</translation>
    </message>
    <message>
        <source>The routine was not saved. It stays open here.</source>
        <translation>La routine n’a pas été enregistrée. Elle reste ouverte ici.</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nouvelle routine</translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation>Modifier «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>EditorWriter</name>
    <message>
        <source>No steps yet</source>
        <translation>Pas encore d’étape</translation>
    </message>
    <message>
        <source>{minutes} min, {steps}</source>
        <translation>{minutes}&#xa0;min, {steps}</translation>
    </message>
    <message>
        <source>About {minutes} min, {steps}</source>
        <translation>Environ {minutes}&#xa0;min, {steps}</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 étape</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} étapes</translation>
    </message>
    <message>
        <source>{name}, step {number} of {count}</source>
        <translation>{name}, étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Give the routine a name.</source>
        <translation>Donnez un nom à la routine.</translation>
    </message>
    <message>
        <source>This name is too long: {most} letters are the most.</source>
        <translation>Ce nom est trop long&#xa0;: {most} lettres au plus.</translation>
    </message>
    <message>
        <source>This name can’t be read. Use letters.</source>
        <translation>Ce nom est illisible. Utilisez des lettres.</translation>
    </message>
    <message>
        <source>This summary is too long: {most} letters are the most.</source>
        <translation>Ce résumé est trop long&#xa0;: {most} lettres au plus.</translation>
    </message>
    <message>
        <source>This summary can’t be read. Use letters.</source>
        <translation>Ce résumé est illisible. Utilisez des lettres.</translation>
    </message>
    <message>
        <source>Add at least one exercise.</source>
        <translation>Ajoutez au moins un exercice.</translation>
    </message>
    <message>
        <source>This looks like code for a web page. Put a space after &lt; and &amp;.</source>
        <translation>Cela ressemble à du code de page web. Mettez une espace après &lt; et &amp;.</translation>
    </message>
    <message>
        <source>“{name}” was not exported. {reason}</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été exportée. {reason}</translation>
    </message>
    <message>
        <source>You left changes to this routine that are not saved.</source>
        <translation>Vous avez laissé des modifications de cette routine qui ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>You left a new routine that is not saved.</source>
        <translation>Vous avez laissé une nouvelle routine qui n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>A routine has {most} steps at most. Remove one to add another.</source>
        <translation>Une routine a {most} étapes au plus. Retirez-en une pour en ajouter une autre.</translation>
    </message>
    <message>
        <source>No exercise fits. Search for another word.</source>
        <translation>Aucun exercice ne correspond. Cherchez un autre mot.</translation>
    </message>
    <message>
        <source>1 exercise fits.</source>
        <translation>1 exercice correspond.</translation>
    </message>
    <message>
        <source>{count} exercises fit.</source>
        <translation>{count} exercices correspondent.</translation>
    </message>
    <message>
        <source>In this routine once</source>
        <translation>Une fois dans cette routine</translation>
    </message>
    <message>
        <source>In this routine twice</source>
        <translation>Deux fois dans cette routine</translation>
    </message>
    <message>
        <source>In this routine {count} times</source>
        <translation>{count} fois dans cette routine</translation>
    </message>
    <message>
        <source>First two days</source>
        <translation>Deux premiers jours</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilité</translation>
    </message>
    <message>
        <source>Breathing and bracing</source>
        <translation>Respiration et gainage</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Gainage</translation>
    </message>
    <message>
        <source>Hip strength</source>
        <translation>Force des hanches</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Return to lifting</source>
        <translation>Retour aux charges</translation>
    </message>
    <message>
        <source>Step {step}, “{key}”: {reason}.</source>
        <translation>Étape {step}&#xa0;: «&#xa0;{key}&#xa0;» {reason}.</translation>
    </message>
    <message>
        <source>Step {step}: {reason}.</source>
        <translation>L’étape {step} {reason}.</translation>
    </message>
    <message>
        <source>“{key}”: {reason}.</source>
        <translation>«&#xa0;{key}&#xa0;» {reason}.</translation>
    </message>
    <message>
        <source>The file {reason}.</source>
        <translation>Le fichier {reason}.</translation>
    </message>
    <message>
        <source>Backcare doesn’t have this exercise any more. Remove it to start.</source>
        <translation>Backcare n’a plus cet exercice. Retirez-le pour commencer.</translation>
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
        <translation>{dose}, appuyez quand c’est fait</translation>
    </message>
</context>
<context>
    <name>ElsewherePage</name>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurer depuis un fichier</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Phrase secrète de la copie</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>It is encrypted with the passphrase that the diary had when it was made.</source>
        <translation>Elle est chiffrée avec la phrase secrète que le journal avait quand elle a été faite.</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Restaurer cette copie</translation>
    </message>
    <message>
        <source>Keep the diary as it is</source>
        <translation>Garder le journal tel quel</translation>
    </message>
</context>
<context>
    <name>ElsewherePresenter</name>
    <message>
        <source>Opening the copy…</source>
        <translation>Ouverture de la copie…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Looking what would be missing…</source>
        <translation>Recherche de ce qui manquerait…</translation>
    </message>
    <message>
        <source>The copy is encrypted, and your diary here isn&apos;t: once restored, it is plain. Encrypt it in Settings.</source>
        <translation>La copie est chiffrée, et votre journal ici ne l’est pas&#xa0;: une fois restaurée, elle n’est plus chiffrée. Chiffrez-le dans les Réglages.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open it, or the file is damaged.</source>
        <translation>Cette phrase secrète ne l’ouvre pas, ou le fichier est endommagé.</translation>
    </message>
</context>
<context>
    <name>EncryptionPage</name>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>This computer lacks the part of Backcare that encrypts. Everything else works; turn on your computer&apos;s disk encryption instead.</source>
        <translation>La partie de Backcare qui chiffre manque sur cet ordinateur. Tout le reste fonctionne&#x202f;; activez plutôt le chiffrement du disque de votre ordinateur.</translation>
    </message>
    <message>
        <source>Your diary isn&apos;t encrypted. Encrypted, it opens with a passphrase only: whoever has the disk, or a copy of the files, can&apos;t read it.</source>
        <translation>Votre journal n’est pas chiffré. Chiffré, il ne s’ouvre qu’avec une phrase secrète&#xa0;: qui a le disque, ou une copie des fichiers, ne peut pas le lire.</translation>
    </message>
    <message>
        <source>Keep this recovery code now. It is shown only once.</source>
        <translation>Gardez ce code de secours maintenant. Il n’est montré qu’une fois.</translation>
    </message>
    <message>
        <source>Your diary and its backups are encrypted. The passphrase is asked for when Backcare starts.</source>
        <translation>Votre journal et ses sauvegardes sont chiffrés. La phrase secrète est demandée au démarrage de Backcare.</translation>
    </message>
</context>
<context>
    <name>EncryptionPresenter</name>
    <message>
        <source>Encrypting your diary and its backups…</source>
        <translation>Chiffrement de votre journal et de ses sauvegardes…</translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation>La phrase secrète est changée</translation>
    </message>
    <message>
        <source>Encrypting your diary and its backups anew…</source>
        <translation>Nouveau chiffrement de votre journal et de ses sauvegardes…</translation>
    </message>
    <message>
        <source>Making another recovery code…</source>
        <translation>Création d’un autre code de secours…</translation>
    </message>
    <message>
        <source>Your diary isn&apos;t encrypted any more</source>
        <translation>Votre journal n’est plus chiffré</translation>
    </message>
    <message>
        <source>Decrypting your diary and its backups…</source>
        <translation>Déchiffrement de votre journal et de ses sauvegardes…</translation>
    </message>
    <message>
        <source>The recovery code of your diary is shown only this once.</source>
        <translation>Le code de récupération de votre journal n’est affiché que cette fois.</translation>
    </message>
</context>
<context>
    <name>EncryptionWords</name>
    <message>
        <source>Length is what counts: five or six words that you pick by chance are strong, and easier to type than a mix of symbols. Don&apos;t use one that opens something else.</source>
        <translation>C’est la longueur qui compte&#xa0;: cinq ou six mots choisis au hasard sont solides, et plus faciles à taper qu’un mélange de caractères. N’en prenez pas une qui ouvre autre chose.</translation>
    </message>
    <message>
        <source>{count} of at least {least} characters.</source>
        <translation>{count} caractères sur au moins {least}.</translation>
    </message>
    <message>
        <source>{count} characters.</source>
        <translation>{count} caractères.</translation>
    </message>
    <message>
        <source>A computer that has the disk can try very many of this length. Longer is safer.</source>
        <translation>Un ordinateur qui a le disque peut en essayer un très grand nombre de cette longueur. Plus long est plus sûr.</translation>
    </message>
    <message>
        <source>Strong if you picked the words by chance, and weak if it is a quotation.</source>
        <translation>Solide si vous avez choisi les mots au hasard, et faible si c’est une citation.</translation>
    </message>
    <message>
        <source>Use {least} to {most} characters that a keyboard has.</source>
        <translation>Prenez de {least} à {most} caractères qui existent sur un clavier.</translation>
    </message>
    <message>
        <source>This isn&apos;t what you typed above.</source>
        <translation>Ce n’est pas ce que vous avez tapé au-dessus.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code.</source>
        <translation>Ce n’est ni la phrase secrète ni le code de secours.</translation>
    </message>
    <message>
        <source>Some files can&apos;t be encrypted and would stay readable, so encrypting deletes them: {what}. Copy them elsewhere first if you want to keep them.</source>
        <translation>Ce qui ne peut pas être lu ne peut pas être chiffré, resterait lisible, et sera supprimé&#xa0;: {what}. Copiez-le d’abord ailleurs si vous voulez le garder.</translation>
    </message>
    <message>
        <source>Backcare: recovery sheet</source>
        <translation>Backcare&#xa0;: feuille de secours</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Fait le {day}</translation>
    </message>
    <message>
        <source>The recovery code of this diary:</source>
        <translation>Le code de secours de ce journal&#xa0;:</translation>
    </message>
    <message>
        <source>Backcare asks for the passphrase when it starts. Choose “I have the recovery code” there, and type this. Then choose a new passphrase in Settings, Encryption.</source>
        <translation>Backcare demande la phrase secrète au démarrage. Choisissez alors «&#xa0;J’ai le code de secours&#xa0;», et tapez ceci. Choisissez ensuite une nouvelle phrase secrète dans Réglages, Chiffrement.</translation>
    </message>
    <message>
        <source>Whoever has this code and your computer can read your diary. Keep it on paper, away from the computer. Nobody can make it again.</source>
        <translation>Qui a ce code et votre ordinateur peut lire votre journal. Gardez-le sur papier, loin de l’ordinateur. Personne ne peut le refaire.</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, and don&apos;t leave it on this computer.</source>
        <translation>Enregistrée sous {name}. Imprimez-la, et ne la laissez pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The sheet could not be saved there. Choose another place.</source>
        <translation>La feuille n’a pas pu être enregistrée là. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>1 backup that is no good</source>
        <translation>1 sauvegarde inutilisable</translation>
    </message>
    <message>
        <source>{count} backups that are no good</source>
        <translation>{count} sauvegardes inutilisables</translation>
    </message>
    <message>
        <source>1 damaged diary that was put aside</source>
        <translation>1 journal endommagé qui a été mis de côté</translation>
    </message>
    <message>
        <source>{count} damaged diaries that were put aside</source>
        <translation>{count} journaux endommagés qui ont été mis de côté</translation>
    </message>
</context>
<context>
    <name>EntriesCard</name>
    <message>
        <source>All entries</source>
        <translation>Toutes les entrées</translation>
    </message>
    <message>
        <source>Add relief or sleep</source>
        <translation>Noter soulagement ou sommeil</translation>
    </message>
    <message>
        <source>Latest entries</source>
        <translation>Dernières entrées</translation>
    </message>
</context>
<context>
    <name>EntryErrands</name>
    <message>
        <source>Entry deleted</source>
        <translation>Entrée supprimée</translation>
    </message>
    <message>
        <source>Entry is back</source>
        <translation>L’entrée est de retour</translation>
    </message>
    <message>
        <source>The entry was not deleted.</source>
        <translation>L’entrée n’a pas été supprimée.</translation>
    </message>
    <message>
        <source>Relief is back</source>
        <translation>Le soulagement est de retour</translation>
    </message>
    <message>
        <source>Relief deleted</source>
        <translation>Soulagement supprimé</translation>
    </message>
    <message>
        <source>The relief was not deleted.</source>
        <translation>Le soulagement n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Défait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>It was not taken back: the diary has changed since.</source>
        <translation>Ce n’est pas défait&#xa0;: le journal a changé depuis.</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>Ce n’est pas défait.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The number is saved. Everything below is optional: add what is worth keeping.</source>
        <translation>Le chiffre est enregistré. Tout ce qui suit est facultatif&#xa0;: ajoutez ce qui vaut d’être gardé.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Supprimer cette entrée</translation>
    </message>
    <message>
        <source>What is the number about?</source>
        <translation>Que décrit ce chiffre&#x202f;?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>C’était quand&#x202f;?</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>Où avez-vous mal&#x202f;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Vérifier mes symptômes</translation>
    </message>
</context>
<context>
    <name>EntryPart</name>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>EntryScribe</name>
    <message>
        <source>Pain {score} saved</source>
        <translation>Douleur {score} enregistrée</translation>
    </message>
    <message>
        <source>Pain {score} was not saved.</source>
        <translation>La douleur {score} n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Entry saved</source>
        <translation>Entrée enregistrée</translation>
    </message>
    <message>
        <source>The details of the entry were not saved.</source>
        <translation>Les détails de l’entrée n’ont pas été enregistrés.</translation>
    </message>
</context>
<context>
    <name>EntryTexts</name>
    <message>
        <source>At that moment</source>
        <translation>À ce moment-là</translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation>Avant la séance</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>Après la séance</translation>
    </message>
    <message>
        <source>The next morning</source>
        <translation>Le lendemain matin</translation>
    </message>
    <message>
        <source>Worst of the day</source>
        <translation>Le pire de la journée</translation>
    </message>
    <message>
        <source>Average of the day</source>
        <translation>La moyenne de la journée</translation>
    </message>
    <message>
        <source>Use {most} characters at most: {over} too many.</source>
        <translation>{most} caractères au plus&#xa0;: {over} de trop.</translation>
    </message>
    <message>
        <source>Enter a day, such as 8 July 2025.</source>
        <translation>Saisissez un jour, par exemple 8 juillet 2025.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 8 July 2025.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme 8 juillet 2025.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>Enter a day from 1900 on.</source>
        <translation>Saisissez un jour à partir de 1900.</translation>
    </message>
    <message>
        <source>Enter a time, such as 7:40.</source>
        <translation>Saisissez une heure, par exemple 7:40.</translation>
    </message>
    <message>
        <source>This is not a time. Write it like 7:40.</source>
        <translation>Ce n’est pas une heure. Écrivez-la comme 7:40.</translation>
    </message>
    <message>
        <source>This time is still to come.</source>
        <translation>Cette heure est encore à venir.</translation>
    </message>
    <message>
        <source>Clocks went forward that night, and this time was left out. Enter another.</source>
        <translation>L’heure a avancé cette nuit-là, et cette heure n’a pas existé. Saisissez-en une autre.</translation>
    </message>
    <message>
        <source>Some characters in it can’t be shown. Take them out.</source>
        <translation>Certains caractères ne peuvent pas être affichés. Retirez-les.</translation>
    </message>
    <message>
        <source>Nobody could read this. Write it in letters.</source>
        <translation>Personne ne pourrait lire cela. Écrivez-le en lettres.</translation>
    </message>
    <message>
        <source>Write what it was, or remove it.</source>
        <translation>Écrivez ce que c’était, ou retirez-le.</translation>
    </message>
    <message>
        <source>This computer doesn’t know the clocks of that place, so the time stays as it is.</source>
        <translation>Cet ordinateur ne connaît pas l’heure de ce lieu&#xa0;: l’heure reste donc telle quelle.</translation>
    </message>
    <message>
        <source>Choose what it was first.</source>
        <translation>Choisissez d’abord ce que c’était.</translation>
    </message>
    <message>
        <source>Choose a number from 0 to 10 first.</source>
        <translation>Choisissez d’abord un chiffre de 0 à 10.</translation>
    </message>
    <message>
        <source>This entry is marked as written down later.</source>
        <translation>Cette entrée est marquée comme notée après coup.</translation>
    </message>
    <message>
        <source>It counts for {day}: that day had not ended yet.</source>
        <translation>Cela compte pour le {day}&#xa0;: ce jour n’était pas encore terminé.</translation>
    </message>
    <message>
        <source>The time is that of {zone}.</source>
        <translation>L’heure est celle de {zone}.</translation>
    </message>
    <message>
        <source>Tingling, numbness or electric pain is a reason to check your symptoms.</source>
        <translation>Des fourmillements, un engourdissement ou une douleur électrique sont une raison de vérifier vos symptômes.</translation>
    </message>
    <message>
        <source>Pain in a leg is a reason to check your symptoms.</source>
        <translation>Une douleur dans une jambe est une raison de vérifier vos symptômes.</translation>
    </message>
    <message>
        <source>{reason} {warning}</source>
        <translation>{reason} {warning}</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd’hui, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Hier, {day}</translation>
    </message>
    <message>
        <source>Written down later</source>
        <translation>Noté après coup</translation>
    </message>
    <message>
        <source>Change pain {score}, {when}</source>
        <translation>Modifier douleur {score}, {when}</translation>
    </message>
    <message>
        <source>Delete pain {score}, {when}</source>
        <translation>Supprimer douleur {score}, {when}</translation>
    </message>
    <message>
        <source>{time} · {relief}</source>
        <translation>{time} · {relief}</translation>
    </message>
    <message>
        <source>Change {relief}, {when}</source>
        <translation>Modifier {relief}, {when}</translation>
    </message>
    <message>
        <source>Delete {relief}, {when}</source>
        <translation>Supprimer {relief}, {when}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What it feels like</source>
        <translation>Ce que l’on ressent</translation>
    </message>
    <message>
        <source>While</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>Eased by</source>
        <translation>Soulagé par</translation>
    </message>
    <message>
        <source>Worsened by</source>
        <translation>Aggravé par</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Soulagement</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}&#xa0;: {words}</translation>
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
        <translation>Haut du dos</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Bas du dos</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Fesse</translation>
    </message>
    <message>
        <source>Back of thigh</source>
        <translation>Arrière de la cuisse</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Mollet</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hanche</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>Aine</translation>
    </message>
    <message>
        <source>Front of thigh</source>
        <translation>Avant de la cuisse</translation>
    </message>
    <message>
        <source>Shin</source>
        <translation>Tibia</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pied</translation>
    </message>
    <message>
        <source>your left</source>
        <translation>à votre gauche</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>au milieu</translation>
    </message>
    <message>
        <source>your right</source>
        <translation>à votre droite</translation>
    </message>
    <message>
        <source>{part}, your left</source>
        <translation>{part}, à votre gauche</translation>
    </message>
    <message>
        <source>{part}, middle</source>
        <translation>{part}, au milieu</translation>
    </message>
    <message>
        <source>{part}, your right</source>
        <translation>{part}, à votre droite</translation>
    </message>
    <message>
        <source>Dull</source>
        <translation>Sourde</translation>
    </message>
    <message>
        <source>Aching</source>
        <translation>Endolorissement</translation>
    </message>
    <message>
        <source>Stiff</source>
        <translation>Raideur</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Tension</translation>
    </message>
    <message>
        <source>Cramping</source>
        <translation>Crampe</translation>
    </message>
    <message>
        <source>Throbbing</source>
        <translation>Pulsatile</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Vive</translation>
    </message>
    <message>
        <source>Stabbing</source>
        <translation>Coup de couteau</translation>
    </message>
    <message>
        <source>Shooting</source>
        <translation>Fulgurante</translation>
    </message>
    <message>
        <source>Burning</source>
        <translation>Brûlure</translation>
    </message>
    <message>
        <source>Like electricity</source>
        <translation>Décharge électrique</translation>
    </message>
    <message>
        <source>Tingling</source>
        <translation>Fourmillements</translation>
    </message>
    <message>
        <source>Numb</source>
        <translation>Engourdissement</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Position allongée</translation>
    </message>
    <message>
        <source>Turning over in bed</source>
        <translation>Se tourner au lit</translation>
    </message>
    <message>
        <source>Getting up</source>
        <translation>Se lever</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Position assise</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Conduire</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Position debout</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Marcher</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Escaliers</translation>
    </message>
    <message>
        <source>Bending forward</source>
        <translation>Se pencher en avant</translation>
    </message>
    <message>
        <source>Bending back</source>
        <translation>Se pencher en arrière</translation>
    </message>
    <message>
        <source>Twisting</source>
        <translation>Tourner le buste</translation>
    </message>
    <message>
        <source>Lifting something</source>
        <translation>Soulever quelque chose</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>S’étirer</translation>
    </message>
    <message>
        <source>Coughing or sneezing</source>
        <translation>Tousser ou éternuer</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Froid</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Bath</source>
        <translation>Bain</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Less pain afterwards</source>
        <translation>Moins de douleur ensuite</translation>
    </message>
    <message>
        <source>The same afterwards</source>
        <translation>Pareil ensuite</translation>
    </message>
    <message>
        <source>More pain afterwards</source>
        <translation>Plus de douleur ensuite</translation>
    </message>
</context>
<context>
    <name>EntryWriter</name>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Modifier une entrée</translation>
    </message>
    <message>
        <source>How much does your back hurt?</source>
        <translation>À quel point avez-vous mal au dos&#x202f;?</translation>
    </message>
    <message>
        <source>How much did your back hurt?</source>
        <translation>À quel point aviez-vous mal au dos&#x202f;?</translation>
    </message>
    <message>
        <source>The diary can’t be written now, so nothing is saved.</source>
        <translation>Le journal ne peut pas être écrit pour l’instant&#xa0;: rien n’est donc enregistré.</translation>
    </message>
</context>
<context>
    <name>EpisodeKeeper</name>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Episode started</source>
        <translation>Épisode commencé</translation>
    </message>
    <message>
        <source>The episode was not started.</source>
        <translation>L’épisode n’a pas été commencé.</translation>
    </message>
</context>
<context>
    <name>EpisodePage</name>
    <message>
        <source>Start an episode</source>
        <translation>Commencer un épisode</translation>
    </message>
    <message>
        <source>Not sure what this is?</source>
        <translation>Vous ne savez pas ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>Do the symptom check first. It can start the episode as well.</source>
        <translation>Faites d’abord la vérification des symptômes. Elle peut aussi commencer l’épisode.</translation>
    </message>
    <message>
        <source>The day it began</source>
        <translation>Le jour où il a commencé</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>La veille</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le lendemain</translation>
    </message>
    <message>
        <source>What you were doing</source>
        <translation>Ce que vous faisiez</translation>
    </message>
    <message>
        <source>Side of the pain</source>
        <translation>Côté de la douleur</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>It was not saved.</source>
        <translation>Ce n’est pas enregistré.</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>Ce n’est pas défait.</translation>
    </message>
    <message>
        <source>It was not saved. Until your symptom check is cleared, nothing begins and nothing grows; less is always possible.</source>
        <translation>Ce n’est pas enregistré. Jusqu’au feu vert pour votre vérification des symptômes, rien ne commence et rien n’augmente&#x202f;; moins est toujours possible.</translation>
    </message>
    <message>
        <source>It was not saved. This page had changed since; now it is up to date.</source>
        <translation>Ce n’est pas enregistré. Cette page avait changé entre-temps&#x202f;; elle est maintenant à jour.</translation>
    </message>
    <message>
        <source>It was not taken back: that would be more, and until your symptom check is cleared nothing grows.</source>
        <translation>Ce n’est pas défait&#xa0;: ce serait plus, et jusqu’au feu vert pour votre vérification des symptômes rien n’augmente.</translation>
    </message>
    <message>
        <source>It was not taken back: something else has changed since.</source>
        <translation>Ce n’est pas défait&#xa0;: autre chose a changé depuis.</translation>
    </message>
</context>
<context>
    <name>EverythingCard</name>
    <message>
        <source>Save everything…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Fichier d’agenda…</translation>
    </message>
    <message>
        <source>Codes in FHIR documents</source>
        <translation>Codes des documents FHIR</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>One file with all that is in your diary, for another computer or to keep. It can be brought in again, and so can ratings in a table (CSV).</source>
        <translation>Un fichier avec tout ce qui est dans votre journal, pour un autre ordinateur ou à garder. Il peut être réimporté, tout comme des notes dans un tableau (CSV).</translation>
    </message>
</context>
<context>
    <name>ExerciseLine</name>
    <message>
        <source>+ set</source>
        <translation>+ série</translation>
    </message>
    <message>
        <source>+ set: add one, or another amount, {exercise}</source>
        <translation>+ série&#xa0;: en ajouter une, ou une autre quantité, {exercise}</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>J’ai mal</translation>
    </message>
    <message>
        <source>It hurts, {exercise}</source>
        <translation>J’ai mal, {exercise}</translation>
    </message>
    <message>
        <source>{effort} of 10</source>
        <translation>{effort} sur 10</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Effort, {exercise}</source>
        <translation>Effort, {exercise}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Form, {exercise}</source>
        <translation>Exécution, {exercise}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Lost it</source>
        <translation>Dégradée</translation>
    </message>
</context>
<context>
    <name>ExerciseTile</name>
    <message>
        <source>Add {name}, {dose}</source>
        <translation>Ajouter {name}, {dose}</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Search exercises</source>
        <translation>Chercher un exercice</translation>
    </message>
    <message>
        <source>Back to the steps</source>
        <translation>Retour aux étapes</translation>
    </message>
</context>
<context>
    <name>FeelCard</name>
    <message>
        <source>What does it feel like?</source>
        <translation>Que ressentez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>What were you doing?</source>
        <translation>Que faisiez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>What eased it?</source>
        <translation>Qu’est-ce qui a soulagé&#x202f;?</translation>
    </message>
    <message>
        <source>Something else that eased it</source>
        <translation>Autre chose qui a soulagé</translation>
    </message>
    <message>
        <source>What made it worse?</source>
        <translation>Qu’est-ce qui a aggravé&#x202f;?</translation>
    </message>
    <message>
        <source>Something else that made it worse</source>
        <translation>Autre chose qui a aggravé</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Vérifier mes symptômes</translation>
    </message>
</context>
<context>
    <name>FeelKeeper</name>
    <message>
        <source>How an exercise felt is not saved.</source>
        <translation>Le ressenti d’un exercice n’est pas enregistré.</translation>
    </message>
</context>
<context>
    <name>FeelList</name>
    <message>
        <source>How did the exercises feel?</source>
        <translation>Comment se sont passés les exercices&#x202f;?</translation>
    </message>
    <message>
        <source>Touch again to take it back.</source>
        <translation>Touchez encore pour l’enlever.</translation>
    </message>
</context>
<context>
    <name>FeelWords</name>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>About right</source>
        <translation>Comme il faut</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>your left</source>
        <translation>à votre gauche</translation>
    </message>
    <message>
        <source>your right</source>
        <translation>à votre droite</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Archives and tables of ratings ({patterns})</source>
        <translation>Archives et tableaux de notes ({patterns})</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>Tous les fichiers ({pattern})</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le bilan</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>Enregistrer les tableaux</translation>
    </message>
    <message>
        <source>Save the FHIR document</source>
        <translation>Enregistrer le document FHIR</translation>
    </message>
    <message>
        <source>Save the JSON file</source>
        <translation>Enregistrer le fichier JSON</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation>Enregistrer un fichier d’agenda</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>FHIR document</source>
        <translation>Document FHIR</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Archive of Backcare</source>
        <translation>Archive de Backcare</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>A table for each thing, in one zip</source>
        <translation>Un tableau par sujet, dans un zip</translation>
    </message>
    <message>
        <source>One long log</source>
        <translation>Un seul long carnet</translation>
    </message>
    <message>
        <source>Import a routine</source>
        <translation>Importer une routine</translation>
    </message>
    <message>
        <source>Export the routine</source>
        <translation>Exporter la routine</translation>
    </message>
    <message>
        <source>Backcare routines ({pattern})</source>
        <translation>Routines Backcare ({pattern})</translation>
    </message>
</context>
<context>
    <name>FirstPageView</name>
    <message>
        <source>Skip to Today</source>
        <translation>Aller à Aujourd’hui</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>As on this computer: {country}</source>
        <translation>Comme sur cet ordinateur&#xa0;: {country}</translation>
    </message>
</context>
<context>
    <name>FlareCard</name>
    <message>
        <source>Yes, from today</source>
        <translation>Oui, dès aujourd’hui</translation>
    </message>
    <message>
        <source>Yes, from another day</source>
        <translation>Oui, dès un autre jour</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>It’s over</source>
        <translation>C’est fini</translation>
    </message>
    <message>
        <source>Change days or note</source>
        <translation>Modifier jours ou remarque</translation>
    </message>
    <message>
        <source>Is this a flare-up?</source>
        <translation>Est-ce une poussée&#x202f;?</translation>
    </message>
    <message>
        <source>{title} · {length}</source>
        <translation>{title} · {length}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>FlareErrands</name>
    <message>
        <source>It was not taken back.</source>
        <translation>Ce n’est pas défait.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Défait&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>FlareForm</name>
    <message>
        <source>The day before</source>
        <translation>La veille</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le lendemain</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Does it go on?</source>
        <translation>Est-ce que cela continue&#x202f;?</translation>
    </message>
    <message>
        <source>Still going</source>
        <translation>Toujours en cours</translation>
    </message>
    <message>
        <source>It’s over</source>
        <translation>C’est fini</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Remarque, si vous voulez</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FlareKeeper</name>
    <message>
        <source>The flare-up you are writing about is not saved.</source>
        <translation>La poussée que vous décrivez n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>A new flare-up</source>
        <translation>Une nouvelle poussée</translation>
    </message>
    <message>
        <source>Change the flare-up</source>
        <translation>Modifier la poussée</translation>
    </message>
    <message>
        <source>Flare-up noted</source>
        <translation>Poussée notée</translation>
    </message>
    <message>
        <source>Flare-up changed</source>
        <translation>Poussée modifiée</translation>
    </message>
    <message>
        <source>The flare-up was not saved.</source>
        <translation>La poussée n’a pas été enregistrée.</translation>
    </message>
</context>
<context>
    <name>FlarePage</name>
    <message>
        <source>Flare-ups</source>
        <translation>Poussées</translation>
    </message>
    <message>
        <source>Note a flare-up</source>
        <translation>Noter une poussée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>FlarePresenter</name>
    <message>
        <source>Flare-up noted</source>
        <translation>Poussée notée</translation>
    </message>
    <message>
        <source>The flare-up was not saved.</source>
        <translation>La poussée n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Noted: no flare-up</source>
        <translation>Noté&#xa0;: pas de poussée</translation>
    </message>
    <message>
        <source>Your answer was not saved.</source>
        <translation>Votre réponse n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Flare-up ended</source>
        <translation>Poussée terminée</translation>
    </message>
    <message>
        <source>The flare-up was not ended.</source>
        <translation>La poussée n’a pas été terminée.</translation>
    </message>
    <message>
        <source>Flare-up deleted</source>
        <translation>Poussée supprimée</translation>
    </message>
    <message>
        <source>The flare-up was not deleted.</source>
        <translation>La poussée n’a pas été supprimée.</translation>
    </message>
    <message>
        <source>{failed} This page had changed since; now it is up to date.</source>
        <translation>{failed} Cette page avait changé entre-temps&#x202f;; elle est maintenant à jour.</translation>
    </message>
    <message>
        <source>{failed} Its days or its note can’t be kept like this.</source>
        <translation>{failed} Ses jours ou sa remarque ne peuvent pas être gardés ainsi.</translation>
    </message>
</context>
<context>
    <name>FlareReader</name>
    <message>
        <source>It ends before it begins.</source>
        <translation>Elle finit avant de commencer.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>It shares a day with another flare-up ({days}).</source>
        <translation>Elle partage un jour avec une autre poussée ({days}).</translation>
    </message>
    <message>
        <source>Enter a day, such as 8 July 2025.</source>
        <translation>Saisissez un jour, par exemple 8 juillet 2025.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 8 July 2025.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme 8 juillet 2025.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>Enter a day from 1900 on.</source>
        <translation>Saisissez un jour à partir de 1900.</translation>
    </message>
</context>
<context>
    <name>FlareWriter</name>
    <message>
        <source>Your pain is {value}, {rise} points or more above its 7-day median of {median}, for the second day running.</source>
        <translation>Votre douleur est à {value}, {rise} points ou plus au-dessus de sa médiane sur 7 jours de {median}, pour le deuxième jour de suite.</translation>
    </message>
    <message>
        <source>A flare-up is when your back is worse than it usually is, for hours up to weeks, in a way that is hard to bear and gets in the way of what you do or of how you feel. A number alone doesn’t make one: you know best.</source>
        <translation>Une poussée, c’est quand votre dos va plus mal que d’habitude, pendant des heures ou jusqu’à des semaines, d’une façon difficile à supporter et qui gêne ce que vous faites ou votre bien-être. Un chiffre seul ne la fait pas&#xa0;: c’est vous qui savez le mieux.</translation>
    </message>
    <message>
        <source>After a no, nothing is asked until {day}.</source>
        <translation>Après un non, rien n’est demandé jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Flare-up since {day}</source>
        <translation>Poussée depuis le {day}</translation>
    </message>
    <message>
        <source>Day&#xa0;{number}</source>
        <translation>Jour {number}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Depuis le {day}</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continue</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>Change the flare-up: {days}</source>
        <translation>Modifier la poussée&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Delete the flare-up: {days}</source>
        <translation>Supprimer la poussée&#xa0;: {days}</translation>
    </message>
    <message>
        <source>You have noted none so far.</source>
        <translation>Vous n’en avez noté aucune jusqu’ici.</translation>
    </message>
    <message>
        <source>The latest: {days}, {length}.</source>
        <translation>La dernière&#xa0;: {days}, {length}.</translation>
    </message>
    <message>
        <source>Start {routine}, {length}</source>
        <translation>Commencer {routine}, {length}</translation>
    </message>
    <message>
        <source>What you noted as easing it before</source>
        <translation>Ce que vous avez noté comme soulageant auparavant</translation>
    </message>
    <message>
        <source>No plan yet. What eases this one can stand here the next time: note it with an entry, under what you did against it.</source>
        <translation>Pas encore de plan. Ce qui soulage celle-ci peut figurer ici la prochaine fois&#xa0;: notez-le avec une entrée, sous ce que vous avez fait contre.</translation>
    </message>
    <message>
        <source>From your notes around 1 earlier flare-up. It may differ this time.</source>
        <translation>D’après vos remarques autour de 1 poussée précédente. Cela peut être différent cette fois.</translation>
    </message>
    <message>
        <source>From your notes around {count} earlier flare-ups. It may differ this time.</source>
        <translation>D’après vos remarques autour de {count} poussées précédentes. Cela peut être différent cette fois.</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{thing}, once, on {day}</source>
        <translation>{thing}, une fois, le {day}</translation>
    </message>
    <message>
        <source>{thing}, {times} times, the last on {day}</source>
        <translation>{thing}, {times} fois, la dernière le {day}</translation>
    </message>
</context>
<context>
    <name>FlaresCard</name>
    <message>
        <source>Note a flare-up</source>
        <translation>Noter une poussée</translation>
    </message>
    <message>
        <source>All flare-ups</source>
        <translation>Toutes les poussées</translation>
    </message>
    <message>
        <source>Flare-ups</source>
        <translation>Poussées</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>Enregistrer et quitter</translation>
    </message>
    <message>
        <source>Answer every question on this page first.</source>
        <translation>Répondez d’abord à toutes les questions de cette page.</translation>
    </message>
</context>
<context>
    <name>GateLine</name>
    <message>
        <source>Close: {gate}</source>
        <translation>Fermer&#xa0;: {gate}</translation>
    </message>
    <message>
        <source>Try: {gate}</source>
        <translation>Essayer&#xa0;: {gate}</translation>
    </message>
    <message>
        <source>Note: {gate}</source>
        <translation>Remarque&#xa0;: {gate}</translation>
    </message>
    <message>
        <source>Met: {gate}</source>
        <translation>Validé&#xa0;: {gate}</translation>
    </message>
    <message>
        <source>Not yet: {gate}</source>
        <translation>Pas encore&#xa0;: {gate}</translation>
    </message>
    <message>
        <source>This is too long: {most} letters fit.</source>
        <translation>C’est trop long&#xa0;: {most} lettres au plus.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Remarque, si vous voulez</translation>
    </message>
</context>
<context>
    <name>GatesCard</name>
    <message>
        <source>Ready for the bar?</source>
        <translation>La barre, c’est possible&#x202f;?</translation>
    </message>
</context>
<context>
    <name>GridCard</name>
    <message>
        <source>12 weeks</source>
        <translation>12 semaines</translation>
    </message>
</context>
<context>
    <name>GrocKeeper</name>
    <message>
        <source>How your back changed since the start is not saved yet.</source>
        <translation>L’évolution de votre dos depuis le début n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Your answer is saved</source>
        <translation>Votre réponse est enregistrée</translation>
    </message>
    <message>
        <source>Your answer was not saved.</source>
        <translation>Votre réponse n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Answer deleted</source>
        <translation>Réponse supprimée</translation>
    </message>
    <message>
        <source>The answer was not deleted.</source>
        <translation>La réponse n’a pas été supprimée.</translation>
    </message>
</context>
<context>
    <name>GrocPage</name>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Change since the start</source>
        <translation>Évolution depuis le début</translation>
    </message>
    <message>
        <source>Answers to how your back changed</source>
        <translation>Réponses sur l’évolution de votre dos</translation>
    </message>
    <message>
        <source>Compared with when this began, how is your back?</source>
        <translation>Par rapport au début, comment va votre dos&#x202f;?</translation>
    </message>
    <message>
        <source>very much worse</source>
        <translation>beaucoup moins bien</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <source>very much better</source>
        <translation>beaucoup mieux</translation>
    </message>
    <message>
        <source>On the keyboard: a number, with a minus before it for worse.</source>
        <translation>Au clavier&#xa0;: un chiffre, avec un moins devant pour moins bien.</translation>
    </message>
</context>
<context>
    <name>GrocWriter</name>
    <message>
        <source>on a scale from {least} to +{most}, {when}</source>
        <translation>sur une échelle de {least} à +{most}, {when}</translation>
    </message>
    <message>
        <source>One question: how is your back, compared with when this began?</source>
        <translation>Une question&#xa0;: comment va votre dos, par rapport au début&#x202f;?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Change since the start</source>
        <translation>Évolution depuis le début</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>You are changing your answer of {when}.</source>
        <translation>Vous modifiez une réponse déjà donnée ({when}).</translation>
    </message>
    <message>
        <source>Choose one of the eleven answers.</source>
        <translation>Choisissez une des onze réponses.</translation>
    </message>
    <message>
        <source>Points that count: above 2.5 on one version of this scale, Bobos and others 2020. Leaning towards today: Physical Therapy 2014;94:534.</source>
        <translation>Points qui comptent&#xa0;: plus de 2,5 sur une version de cette échelle, Bobos et autres 2020. Influence de l’état du jour&#xa0;: Physical Therapy 2014;94:534.</translation>
    </message>
    <message>
        <source>By your own account meaningfully better than at the start.</source>
        <translation>Selon vous, nettement mieux qu’au début.</translation>
    </message>
    <message>
        <source>By your own account meaningfully worse than at the start.</source>
        <translation>Selon vous, nettement moins bien qu’au début.</translation>
    </message>
    <message>
        <source>By your own account no clear change since the start.</source>
        <translation>Selon vous, pas de changement clair depuis le début.</translation>
    </message>
    <message>
        <source>{points} points or more, up or down, count as meaningful.</source>
        <translation>{points} points ou plus, en haut ou en bas, comptent comme un changement net.</translation>
    </message>
    <message>
        <source>The answer leans towards how your back is today: nobody remembers the start exactly.</source>
        <translation>La réponse penche vers l’état du dos aujourd’hui&#xa0;: personne ne se souvient exactement du début.</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>{day}: {score}</source>
        <translation>{day}&#xa0;: {score}</translation>
    </message>
    <message>
        <source>−5 is very much worse, 5 is very much better</source>
        <translation>−5 est beaucoup moins bien, 5 est beaucoup mieux</translation>
    </message>
    <message>
        <source>Change since the start over time</source>
        <translation>Évolution depuis le début, au fil du temps</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>{applies}: {title}</source>
        <translation>{applies}&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>HabitsCard</name>
    <message>
        <source>How many days went as planned</source>
        <translation>Nombre de jours comme prévu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Habits that you tick on Today. All are off until you choose one, the number is yours, and a day without a tick says nothing.</source>
        <translation>Des habitudes que vous cochez dans Aujourd’hui. Toutes sont désactivées tant que vous n’en choisissez pas, le nombre est le vôtre, et un jour sans coche ne dit rien.</translation>
    </message>
    <message>
        <source>Of the last 28; rest that was planned counts</source>
        <translation>Sur les 28 derniers&#x202f;; le repos prévu compte</translation>
    </message>
    <message>
        <source>streak consistency percent score statistics</source>
        <translation>série régularité constance pourcentage score statistiques</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Hours a night; many adults need 7 to 9</source>
        <translation>Heures par nuit&#x202f;; beaucoup d’adultes en ont besoin de 7 à 9</translation>
    </message>
    <message>
        <source>habit night rest bed</source>
        <translation>habitude nuit repos lit dormir</translation>
    </message>
    <message>
        <source>Breaks from sitting</source>
        <translation>Pauses de position assise</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Times a day that you get up and move</source>
        <translation>Fois par jour où vous vous levez et bougez</translation>
    </message>
    <message>
        <source>habit posture desk movement stand</source>
        <translation>habitude posture bureau mouvement se lever</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Glasses a day, as many as you like</source>
        <translation>Verres par jour, autant que vous voulez</translation>
    </message>
    <message>
        <source>habit drink</source>
        <translation>habitude boire</translation>
    </message>
    <message>
        <source>Slow breathing</source>
        <translation>Respiration lente</translation>
    </message>
    <message>
        <source>Times a day, for instance before bed</source>
        <translation>Fois par jour, par exemple avant de dormir</translation>
    </message>
    <message>
        <source>habit stress relax wind down</source>
        <translation>habitude stress détente relaxation calme</translation>
    </message>
    <message>
        <source>{habit}: goal</source>
        <translation>{habit}&#xa0;: objectif</translation>
    </message>
</context>
<context>
    <name>HabitsPart</name>
    <message>
        <source>Habits</source>
        <translation>Habitudes</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Show emergency numbers</source>
        <translation>Voir les numéros d’urgence</translation>
    </message>
    <message>
        <source>Not sure?</source>
        <translation>Un doute&#x202f;?</translation>
    </message>
    <message>
        <source>Choose “Not sure”. To be safe, it counts as a yes.</source>
        <translation>Choisissez «&#xa0;Pas sûr&#xa0;». Par sécurité, cela compte comme un oui.</translation>
    </message>
    <message>
        <source>Feels urgent already?</source>
        <translation>Cela semble déjà urgent&#x202f;?</translation>
    </message>
    <message>
        <source>Don’t finish this form.</source>
        <translation>Ne terminez pas ce formulaire.</translation>
    </message>
</context>
<context>
    <name>HelpTab</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Every key and what it does; F1 from anywhere</source>
        <translation>Chaque touche et ce qu’elle fait&#x202f;; F1 de partout</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What the symptom check and these pages rest on</source>
        <translation>Sur quoi s’appuient la vérification des symptômes et ces pages</translation>
    </message>
    <message>
        <source>About Backcare</source>
        <translation>À propos de Backcare</translation>
    </message>
    <message>
        <source>What it is and isn’t, and licences</source>
        <translation>Ce que c’est et ce que ce n’est pas, et les licences</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>The pages from the very beginning</source>
        <translation>Les pages du tout début</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or a shorter one.</source>
        <translation>Rien trouvé. Essayez un autre mot, ou un mot plus court.</translation>
    </message>
    <message>
        <source>Found in 1 place</source>
        <translation>Trouvé à 1 endroit</translation>
    </message>
    <message>
        <source>Found in {count} places</source>
        <translation>Trouvé à {count} endroits</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search Help</source>
        <translation>Chercher dans l’Aide</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Call {number}, or go to an emergency department, for</source>
        <translation>Appelez le {number}, ou allez aux urgences, pour</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Speak to a doctor today for</source>
        <translation>Parlez à un médecin aujourd’hui pour</translation>
    </message>
    <message>
        <source>The list is not complete. If it doesn&apos;t feel right to you, get help anyway.</source>
        <translation>La liste n’est pas complète. Si quelque chose ne vous semble pas normal, demandez de l’aide malgré tout.</translation>
    </message>
    <message>
        <source>More to read</source>
        <translation>À lire aussi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Which activities</source>
        <translation>Quelles activités</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Voir en tableau</translation>
    </message>
    <message>
        <source>Change answer</source>
        <translation>Modifier la réponse</translation>
    </message>
    <message>
        <source>Delete answer</source>
        <translation>Supprimer la réponse</translation>
    </message>
    <message>
        <source>Your answers so far</source>
        <translation>Vos réponses jusqu’ici</translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation>Vérifications précédentes</translation>
    </message>
    <message>
        <source>Mark two checks to compare them; without marks the newest two are compared.</source>
        <translation>Marquez deux vérifications pour les comparer&#x202f;; sans marque, les deux plus récentes sont comparées.</translation>
    </message>
    <message>
        <source>Checks that you finish appear here.</source>
        <translation>Les vérifications que vous terminez apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Core</source>
        <translation>Gainage</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Retour au jour</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Voir en tableau</translation>
    </message>
    <message>
        <source>Days of this exercise</source>
        <translation>Jours de cet exercice</translation>
    </message>
    <message>
        <source>Open this day</source>
        <translation>Ouvrir ce jour</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Nothing is logged yet. The first set starts the chart.</source>
        <translation>Rien n’est encore noté. La première série commence le graphique.</translation>
    </message>
    <message>
        <source>{exercise}, chart</source>
        <translation>{exercise}, graphique</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Best set</source>
        <translation>Meilleure série</translation>
    </message>
    <message>
        <source>All sets</source>
        <translation>Toutes les séries</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Longest hold, seconds</source>
        <translation>Plus long maintien, secondes</translation>
    </message>
    <message>
        <source>All holds of the day, seconds</source>
        <translation>Tous les maintiens du jour, secondes</translation>
    </message>
    <message>
        <source>Most repetitions in a set</source>
        <translation>Plus de répétitions en une série</translation>
    </message>
    <message>
        <source>All repetitions of the day</source>
        <translation>Toutes les répétitions du jour</translation>
    </message>
    <message>
        <source>{day}: best {best}, all sets {volume}</source>
        <translation>{day}&#xa0;: meilleure {best}, toutes les séries {volume}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Lost it</source>
        <translation>Dégradée</translation>
    </message>
    <message>
        <source>{effort} of 10</source>
        <translation>{effort} sur 10</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} sur {planned}</translation>
    </message>
    <message>
        <source>{done}, {extra} more</source>
        <translation>{done}, {extra} de plus</translation>
    </message>
    <message>
        <source>it hurt</source>
        <translation>douleur</translation>
    </message>
    <message>
        <source>entered later</source>
        <translation>saisi après coup</translation>
    </message>
    <message>
        <source>{done} of {planned} planned days in twelve weeks.</source>
        <translation>{done} jours prévus sur {planned} en douze semaines.</translation>
    </message>
    <message>
        <source>{reason} {count}</source>
        <translation>{reason} {count}</translation>
    </message>
    <message>
        <source>{kept} What came in the way, in days: {reasons}.</source>
        <translation>{kept} Ce qui a gêné, en jours&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>Days: {count}, from {first} to {last}. Best set: {best}, on {when}. Latest best set: {latest}.</source>
        <translation>Jours&#xa0;: {count}, du {first} au {last}. Meilleure série&#xa0;: {best}, le {when}. Dernière meilleure série&#xa0;: {latest}.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Symptom check</source>
        <translation>Symptômes</translation>
    </message>
    <message>
        <source>Does somebody need to look at it?</source>
        <translation>Faut-il le faire examiner&#x202f;?</translation>
    </message>
    <message>
        <source>Feels urgent already?</source>
        <translation>Cela semble déjà urgent&#x202f;?</translation>
    </message>
    <message>
        <source>You need no check to call for help.</source>
        <translation>Aucune vérification n’est nécessaire pour appeler à l’aide.</translation>
    </message>
    <message>
        <source>Show emergency numbers</source>
        <translation>Voir les numéros d’urgence</translation>
    </message>
</context>
<context>
    <name>HomeWriter</name>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ce texte</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>A list of warning signs, and what to do if one of them applies to you.</source>
        <translation>Une liste de signes d’alerte, et ce qu’il faut faire si l’un d’eux s’applique à vous.</translation>
    </message>
    <message>
        <source>About three minutes of questions. They compare your answers with published warning signs and say how soon somebody should look.</source>
        <translation>Environ trois minutes de questions. Vos réponses sont comparées à des signes d’alerte publiés, pour dire sous quel délai un examen devrait avoir lieu.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Voir la liste</translation>
    </message>
    <message>
        <source>Start a check</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>A check from {when} is not finished.</source>
        <translation>Une vérification n’est pas terminée ({when}).</translation>
    </message>
    <message>
        <source>{who} has cleared you</source>
        <translation>{who} vous a donné son feu vert</translation>
    </message>
    <message>
        <source>Answers changed later</source>
        <translation>Réponses modifiées plus tard</translation>
    </message>
    <message>
        <source>Questions left open</source>
        <translation>Questions laissées ouvertes</translation>
    </message>
    <message>
        <source>From the list of signs</source>
        <translation>De la liste des signes</translation>
    </message>
    <message>
        <source>Call {number} or go to an emergency department for</source>
        <translation>Appelez le {number} ou allez aux urgences pour</translation>
    </message>
    <message>
        <source>One of these applies</source>
        <translation>Un de ces signes s’applique</translation>
    </message>
    <message>
        <source>Speak to a doctor today for</source>
        <translation>Parlez à un médecin aujourd’hui pour</translation>
    </message>
    <message>
        <source>Book an appointment for</source>
        <translation>Prenez rendez-vous pour</translation>
    </message>
    <message>
        <source>Does any of these apply to you?</source>
        <translation>Un de ces signes s’applique-t-il à vous&#x202f;?</translation>
    </message>
    <message>
        <source>Read from the top. New means: since this pain began.</source>
        <translation>Lisez du haut vers le bas. Nouveau veut dire&#xa0;: depuis le début de cette douleur.</translation>
    </message>
    <message>
        <source>None of them applies</source>
        <translation>Aucun ne s’applique</translation>
    </message>
    <message>
        <source>If it isn’t an emergency but can’t wait, {urgent}.</source>
        <translation>Si ce n’est pas une urgence mais que cela ne peut pas attendre, {urgent}.</translation>
    </message>
</context>
<context>
    <name>HurtDetails</name>
    <message>
        <source>If you like: how much, and where?</source>
        <translation>Si vous voulez&#xa0;: à quel point, et où&#x202f;?</translation>
    </message>
    <message>
        <source>How much (10 = worst), and where?</source>
        <translation>À quel point (10 = pire), et où&#x202f;?</translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation>À quel point avez-vous mal&#x202f;?</translation>
    </message>
    <message>
        <source>0 = no pain</source>
        <translation>0 = pas de douleur</translation>
    </message>
    <message>
        <source>10 = worst pain imaginable</source>
        <translation>10 = pire douleur imaginable</translation>
    </message>
</context>
<context>
    <name>HurtPanel</name>
    <message>
        <source>How much it hurts, {exercise}</source>
        <translation>À quel point j’ai mal, {exercise}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take it back, {exercise} did not hurt</source>
        <translation>Retirer, {exercise} ne faisait pas mal</translation>
    </message>
    <message>
        <source>Close the question about {exercise}</source>
        <translation>Fermer la question sur {exercise}</translation>
    </message>
</context>
<context>
    <name>HurtWords</name>
    <message>
        <source>It hurt: left out today</source>
        <translation>Douleur&#xa0;: laissé pour aujourd’hui</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>It hurt, {score} of 10</source>
        <translation>Douleur, {score} sur 10</translation>
    </message>
    <message>
        <source>It hurt, {score} of 10: left out today</source>
        <translation>Douleur, {score} sur 10&#xa0;: laissé pour aujourd’hui</translation>
    </message>
    <message>
        <source>Noted. If you like: how much?</source>
        <translation>Noté. Si vous voulez&#xa0;: à quel point&#x202f;?</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>À quel point&#x202f;?</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Vérifier mes symptômes</translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation>Vérifier les symptômes</translation>
    </message>
    <message>
        <source>That is more than 2 points above what you rated before: a reason to check your symptoms before you go on.</source>
        <translation>C’est plus de 2 points au-dessus de votre note d’avant&#xa0;: une raison de vérifier vos symptômes avant de continuer.</translation>
    </message>
    <message>
        <source>That is above 5. Leave {exercise} out today, and check your symptoms.</source>
        <translation>C’est plus de 5. Laissez {exercise} pour aujourd’hui, et vérifiez vos symptômes.</translation>
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
        <translation>Vous avez eu mal dans une jambe pendant la séance&#xa0;: une raison de vérifier vos symptômes. Laissez les séances de côté jusqu’à ce que cela se calme.</translation>
    </message>
    <message>
        <source>That is more than 2 points higher than before.</source>
        <translation>C’est plus de 2 points de plus qu’avant.</translation>
    </message>
    <message>
        <source>During the session it hurt more than 2 points above where you started.</source>
        <translation>Pendant la séance, la douleur a dépassé de plus de 2 points celle du départ.</translation>
    </message>
    <message>
        <source>That is above 5.</source>
        <translation>C’est plus de 5.</translation>
    </message>
    <message>
        <source>During the session it hurt above 5.</source>
        <translation>Pendant la séance, la douleur a dépassé 5.</translation>
    </message>
    <message>
        <source>{reason} {warning}</source>
        <translation>{reason} {warning}</translation>
    </message>
    <message>
        <source>{reason} Leave this session out until it settles.</source>
        <translation>{reason} Laissez cette séance de côté jusqu’à ce que cela se calme.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Noté.</translation>
    </message>
    <message>
        <source>Stopped. Not saved yet.</source>
        <translation>Arrêté. Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Stopped. Noted.</source>
        <translation>Arrêté. Noté.</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Arrêter aujourd’hui</translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation>Symptômes</translation>
    </message>
    <message>
        <source>Stop, and check my symptoms</source>
        <translation>Arrêter et vérifier mes symptômes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Vérifier mes symptômes</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quand se faire aider</translation>
    </message>
    <message>
        <source>Go on to the next</source>
        <translation>Passer au suivant</translation>
    </message>
    <message>
        <source>Skip this exercise</source>
        <translation>Passer cet exercice</translation>
    </message>
    <message>
        <source>Go on as now</source>
        <translation>Continuer ainsi</translation>
    </message>
    <message>
        <source>Go on, easier</source>
        <translation>Suite plus facile</translation>
    </message>
    <message>
        <source>Pain in a leg is a reason to check your symptoms.</source>
        <translation>Une douleur dans une jambe est une raison de vérifier vos symptômes.</translation>
    </message>
    <message>
        <source>That is more than 2 points above where you started: a reason to check your symptoms.</source>
        <translation>C’est plus de 2 points au-dessus du départ&#xa0;: une raison de vérifier vos symptômes.</translation>
    </message>
    <message>
        <source>That is above 5: leave sessions out until it settles.</source>
        <translation>C’est plus de 5&#xa0;: laissez les séances de côté jusqu’à ce que cela se calme.</translation>
    </message>
    <message>
        <source>Pain in a leg is a reason to check your symptoms before you go on.</source>
        <translation>Une douleur dans une jambe est une raison de vérifier vos symptômes avant de continuer.</translation>
    </message>
    <message>
        <source>That is more than 2 points above where you started: a reason to check your symptoms before you go on.</source>
        <translation>C’est plus de 2 points au-dessus du départ&#xa0;: une raison de vérifier vos symptômes avant de continuer.</translation>
    </message>
    <message>
        <source>That is above 5: a reason to stop for today.</source>
        <translation>C’est plus de 5&#xa0;: une raison d’arrêter pour aujourd’hui.</translation>
    </message>
    <message>
        <source>About {exercise}, the last thing you did.</source>
        <translation>À propos de {exercise}, le dernier exercice fait.</translation>
    </message>
    <message>
        <source>{exercise} is behind you.</source>
        <translation>{exercise} est derrière vous.</translation>
    </message>
    <message>
        <source>This is the easier way already.</source>
        <translation>C’est déjà la version plus facile.</translation>
    </message>
    <message>
        <source>Easier: {easier}</source>
        <translation>Plus facile&#xa0;: {easier}</translation>
    </message>
    <message>
        <source>{first}
{rule}</source>
        <translation>{first}
{rule}</translation>
    </message>
    <message>
        <source>Stop for today if it is sharp, goes into a leg, or is above 5 or more than 2 points above where you started.</source>
        <translation>Arrêtez pour aujourd’hui si la douleur est vive, descend dans une jambe, dépasse 5, ou dépasse de plus de 2 points celle du départ.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Undo the import</source>
        <translation>Défaire l’importation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
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
        <translation>Symptômes</translation>
    </message>
    <message>
        <source>Your answers stay on this computer.</source>
        <translation>Vos réponses restent sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>InterviewWriter</name>
    <message>
        <source>{done} of {count} answered</source>
        <translation>{done} réponses sur {count}</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Page 1 of {pages} · about {minutes} minutes</source>
        <translation>Page 1 sur {pages} · environ {minutes} minutes</translation>
    </message>
    <message>
        <source>None of these apply</source>
        <translation>Aucun de ces signes</translation>
    </message>
    <message>
        <source>No to all the others</source>
        <translation>Non à tous les autres</translation>
    </message>
    <message>
        <source>How did it begin?</source>
        <translation>Comment cela a-t-il commencé&#x202f;?</translation>
    </message>
    <message>
        <source>What were you doing?</source>
        <translation>Que faisiez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>this counts as a serious accident; you are asked of it once more</source>
        <translation>cela compte comme un accident grave&#x202f;; la question vous est posée encore une fois</translation>
    </message>
    <message>
        <source>when it began, or the day before</source>
        <translation>quand cela a commencé, ou la veille</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>Comment cela évolue-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>over the last days; “Gone” means no pain now</source>
        <translation>ces derniers jours&#x202f;; «&#xa0;Disparu&#xa0;» veut dire aucune douleur maintenant</translation>
    </message>
    <message>
        <source>How many days ago?</source>
        <translation>Il y a combien de jours&#x202f;?</translation>
    </message>
    <message>
        <source>0 is today; for a pain that came back, when it came back</source>
        <translation>0 est aujourd’hui&#x202f;; pour une douleur revenue, le jour où elle est revenue</translation>
    </message>
    <message>
        <source>days ago</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>Quel âge avez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>How strong is the pain now?</source>
        <translation>Quelle est la force de la douleur maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation>Quel côté&#x202f;?</translation>
    </message>
    <message>
        <source>you may leave this out</source>
        <translation>vous pouvez laisser ceci de côté</translation>
    </message>
    <message>
        <source>Where do you feel it?</source>
        <translation>Où la sentez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>choose any; you may leave this out</source>
        <translation>plusieurs choix possibles&#x202f;; vous pouvez laisser ceci de côté</translation>
    </message>
</context>
<context>
    <name>ItemLine</name>
    <message>
        <source>{name}, week {n}, line {line}</source>
        <translation>{name}, semaine {n}, ligne {line}</translation>
    </message>
    <message>
        <source>Remove {item}</source>
        <translation>Retirer {item}</translation>
    </message>
    <message>
        <source>Share of the usual load: {item}</source>
        <translation>Part de la charge habituelle&#xa0;: {item}</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Hold: {item}</source>
        <translation>Maintien&#xa0;: {item}</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Repetitions: {item}</source>
        <translation>Répétitions&#xa0;: {item}</translation>
    </message>
    <message>
        <source> reps</source>
        <translation> rép.</translation>
    </message>
    <message>
        <source>Sets: {item}</source>
        <translation>Séries&#xa0;: {item}</translation>
    </message>
    <message>
        <source> sets</source>
        <translation> séries</translation>
    </message>
    <message>
        <source>Times a day: {item}</source>
        <translation>Fois par jour&#xa0;: {item}</translation>
    </message>
    <message>
        <source> × a day</source>
        <translation> × par jour</translation>
    </message>
    <message>
        <source>Days a week: {item}</source>
        <translation>Jours par semaine&#xa0;: {item}</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source> rep</source>
        <translation> rép.</translation>
    </message>
    <message>
        <source> set</source>
        <translation> série</translation>
    </message>
    <message>
        <source> day</source>
        <translation> jour</translation>
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
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Pause between sets</source>
        <translation>Pause entre les séries</translation>
    </message>
    <message>
        <source>Grows up to</source>
        <translation>Augmente jusqu’à</translation>
    </message>
    <message>
        <source>On each side</source>
        <translation>De chaque côté</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up {name}</source>
        <translation>Monter {name}</translation>
    </message>
    <message>
        <source>Move down {name}</source>
        <translation>Descendre {name}</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>{exercise}: {way}</source>
        <translation>{exercise}&#xa0;: {way}</translation>
    </message>
    <message>
        <source>easier way</source>
        <translation>version plus facile</translation>
    </message>
    <message>
        <source>harder way</source>
        <translation>version plus difficile</translation>
    </message>
    <message>
        <source>Picture: {exercise}</source>
        <translation>Image&#xa0;: {exercise}</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Ctrl 1–9</source>
        <translation>Ctrl 1–9</translation>
    </message>
    <message>
        <source>go to a tab</source>
        <translation>aller à un onglet</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>new entry in the pain diary</source>
        <translation>nouvelle entrée dans le journal de douleur</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>cette page</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>search, in Settings and Help</source>
        <translation>chercher, dans Réglages et Aide</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>undo the last entry, then the one before</source>
        <translation>défaire la dernière entrée, puis celle d’avant</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Shift Tab</source>
        <translation>Maj Tab</translation>
    </message>
    <message>
        <source>the next control, or back</source>
        <translation>l’élément suivant, ou précédent</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>press it</source>
        <translation>l’actionner</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>close, go back, or empty the search</source>
        <translation>fermer, revenir, ou vider la recherche</translation>
    </message>
    <message>
        <source>another tab, on the rail</source>
        <translation>un autre onglet, dans la barre</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>the first or the last one</source>
        <translation>le premier ou le dernier</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>Pendant une séance</translation>
    </message>
    <message>
        <source>pause and resume</source>
        <translation>pause et reprise</translation>
    </message>
    <message>
        <source>next, or done</source>
        <translation>suivant, ou terminé</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>10 s more</source>
        <translation>10&#xa0;s de plus</translation>
    </message>
    <message>
        <source>10 s less</source>
        <translation>10&#xa0;s de moins</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>easier</source>
        <translation>plus facile</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>harder</source>
        <translation>plus difficile</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>this hurts</source>
        <translation>j’ai mal</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>voice on or off, before it starts</source>
        <translation>voix oui ou non, avant le début</translation>
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
        <translation>plein écran</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>When a session asks</source>
        <translation>Quand une séance demande</translation>
    </message>
    <message>
        <source>go on, easier</source>
        <translation>suite plus facile</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>skip this exercise</source>
        <translation>passer cet exercice</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>stop for today</source>
        <translation>arrêter pour aujourd’hui</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>symptom check</source>
        <translation>vérification des symptômes</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>when to get help</source>
        <translation>quand se faire aider</translation>
    </message>
    <message>
        <source>this hurts, whatever it asks</source>
        <translation>j’ai mal, quelle que soit la question</translation>
    </message>
    <message>
        <source>how much it hurts, Shift 0 for 10</source>
        <translation>à quel point, Maj 0 pour 10</translation>
    </message>
    <message>
        <source>resume, or stay</source>
        <translation>reprendre, ou rester</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>restart this step</source>
        <translation>refaire cette étape</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>leave, and go on later</source>
        <translation>quitter, et continuer plus tard</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>discard the session</source>
        <translation>ne pas garder la séance</translation>
    </message>
    <message>
        <source>back, or leave</source>
        <translation>retour, ou quitter</translation>
    </message>
    <message>
        <source>Each button shows its key.</source>
        <translation>Chaque bouton montre sa touche.</translation>
    </message>
    <message>
        <source>From the mat</source>
        <translation>Depuis le tapis</translation>
    </message>
    <message>
        <source>Play/Pause</source>
        <translation>Lecture/Pause</translation>
    </message>
    <message>
        <source>start, pause and resume</source>
        <translation>démarrer, pause et reprise</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page préc.</translation>
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
        <translation>Touches multimédias, boutons de casque et télécommandes de présentation. Sous Windows et macOS, elles agissent tant que Backcare est au premier plan.</translation>
    </message>
    <message>
        <source>In a routine of your own</source>
        <translation>Dans une routine à vous</translation>
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
        <translation>déplacer l’étape</translation>
    </message>
    <message>
        <source>Ctrl D</source>
        <translation>Ctrl D</translation>
    </message>
    <message>
        <source>duplicate the step</source>
        <translation>dupliquer l’étape</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>remove the step</source>
        <translation>retirer l’étape</translation>
    </message>
    <message>
        <source>Ctrl Shift Z</source>
        <translation>Ctrl Maj Z</translation>
    </message>
    <message>
        <source>undo, and do again</source>
        <translation>défaire, et refaire</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>save</source>
        <translation>enregistrer</translation>
    </message>
    <message>
        <source>In Core</source>
        <translation>Dans Gainage</translation>
    </message>
    <message>
        <source>log a set, or take it back</source>
        <translation>noter une série, ou la retirer</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>another amount of the set</source>
        <translation>une autre quantité pour la série</translation>
    </message>
    <message>
        <source>another day of the calendar</source>
        <translation>un autre jour du calendrier</translation>
    </message>
    <message>
        <source>open the day, or save the amount</source>
        <translation>ouvrir le jour, ou enregistrer la quantité</translation>
    </message>
    <message>
        <source>move an exercise, in Edit</source>
        <translation>déplacer un exercice, en modification</translation>
    </message>
    <message>
        <source>take an exercise out, in Edit</source>
        <translation>retirer un exercice, en modification</translation>
    </message>
    <message>
        <source>save, in Edit</source>
        <translation>enregistrer, en modification</translation>
    </message>
    <message>
        <source>close the amount, or leave Edit</source>
        <translation>fermer la quantité, ou quitter la modification</translation>
    </message>
    <message>
        <source>In the symptom check</source>
        <translation>Dans la vérification des symptômes</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Entrée</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>continuer</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>In a form of Training</source>
        <translation>Dans un formulaire d’Entraînement</translation>
    </message>
    <message>
        <source>undo, while you change the comeback</source>
        <translation>défaire, pendant que vous modifiez la reprise</translation>
    </message>
    <message>
        <source>Ctrl C</source>
        <translation>Ctrl C</translation>
    </message>
    <message>
        <source>copy the chosen weeks of the load plan</source>
        <translation>copier les semaines choisies du plan de charge</translation>
    </message>
    <message>
        <source>leave the form</source>
        <translation>quitter le formulaire</translation>
    </message>
    <message>
        <source>In the pain chart</source>
        <translation>Dans le graphique de la douleur</translation>
    </message>
    <message>
        <source>read the dot before or after</source>
        <translation>lire le point d’avant ou d’après</translation>
    </message>
    <message>
        <source>read the first or the last dot</source>
        <translation>lire le premier ou le dernier point</translation>
    </message>
    <message>
        <source>open its day, or take the days you chose</source>
        <translation>ouvrir son jour, ou prendre les jours choisis</translation>
    </message>
    <message>
        <source>begin to choose days at the dot, and end</source>
        <translation>commencer à choisir des jours au point, et finir</translation>
    </message>
    <message>
        <source>fewer days or more</source>
        <translation>moins de jours, ou plus</translation>
    </message>
    <message>
        <source>Shift ←</source>
        <translation>Maj ←</translation>
    </message>
    <message>
        <source>Shift →</source>
        <translation>Maj →</translation>
    </message>
    <message>
        <source>earlier or later days</source>
        <translation>jours d’avant ou d’après</translation>
    </message>
    <message>
        <source>the days as they were</source>
        <translation>les jours comme avant</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>relâcher</translation>
    </message>
    <message>
        <source>With the mouse: drag over the days, or turn the wheel with Ctrl held. A click opens a day.</source>
        <translation>À la souris&#xa0;: faites glisser sur les jours, ou tournez la molette avec Ctrl enfoncée. Un clic ouvre un jour.</translation>
    </message>
    <message>
        <source>In an entry of the pain diary</source>
        <translation>Dans une entrée du journal de douleur</translation>
    </message>
    <message>
        <source>rate and save, on the pad</source>
        <translation>noter et enregistrer, sur le pavé</translation>
    </message>
    <message>
        <source>another day or time, in its field</source>
        <translation>un autre jour ou une autre heure, dans son champ</translation>
    </message>
    <message>
        <source>save what you added</source>
        <translation>enregistrer ce que vous avez ajouté</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>défaire</translation>
    </message>
    <message>
        <source>another rated day</source>
        <translation>un autre jour noté</translation>
    </message>
    <message>
        <source>On Pain and Today</source>
        <translation>Dans Douleur et Aujourd’hui</translation>
    </message>
    <message>
        <source>rate your pain</source>
        <translation>noter votre douleur</translation>
    </message>
    <message>
        <source>Shift 0</source>
        <translation>Maj 0</translation>
    </message>
    <message>
        <source>rate it 10</source>
        <translation>noter 10</translation>
    </message>
    <message>
        <source>another key of the pad</source>
        <translation>une autre touche du pavé</translation>
    </message>
    <message>
        <source>0 or 10</source>
        <translation>0 ou 10</translation>
    </message>
    <message>
        <source>On Pain from anywhere on the page, on Today while the pad has the focus.</source>
        <translation>Dans Douleur, de partout sur la page&#x202f;; dans Aujourd’hui, quand le pavé a le focus.</translation>
    </message>
    <message>
        <source>In a questionnaire</source>
        <translation>Dans un questionnaire</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>répondre</translation>
    </message>
    <message>
        <source>answer 10</source>
        <translation>répondre 10</translation>
    </message>
    <message>
        <source>before a number: worse</source>
        <translation>avant un nombre&#xa0;: moins bien</translation>
    </message>
    <message>
        <source>another key of the scale</source>
        <translation>une autre touche de l’échelle</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>back; what you answered stays</source>
        <translation>retour&#x202f;; vos réponses restent</translation>
    </message>
    <message>
        <source>On the body map</source>
        <translation>Sur la carte du corps</translation>
    </message>
    <message>
        <source>the area that lies that way</source>
        <translation>la zone qui se trouve de ce côté</translation>
    </message>
    <message>
        <source>the first or the last area</source>
        <translation>la première ou la dernière zone</translation>
    </message>
    <message>
        <source>mark it, or take the mark away</source>
        <translation>la marquer, ou retirer la marque</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>Dans un tableau</translation>
    </message>
    <message>
        <source>another row</source>
        <translation>une autre ligne</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>l’ouvrir</translation>
    </message>
    <message>
        <source>copy the chosen rows</source>
        <translation>copier les lignes choisies</translation>
    </message>
    <message>
        <source>In the report’s preview</source>
        <translation>Dans l’aperçu du bilan</translation>
    </message>
    <message>
        <source>closer, or farther</source>
        <translation>plus près, ou plus loin</translation>
    </message>
    <message>
        <source>the whole width</source>
        <translation>toute la largeur</translation>
    </message>
    <message>
        <source>up or down</source>
        <translation>monter ou descendre</translation>
    </message>
    <message>
        <source>the beginning or the end</source>
        <translation>le début ou la fin</translation>
    </message>
    <message>
        <source>In a field with a number</source>
        <translation>Dans un champ avec un nombre</translation>
    </message>
    <message>
        <source>one step more or less</source>
        <translation>un pas de plus ou de moins</translation>
    </message>
    <message>
        <source>ten steps</source>
        <translation>dix pas</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>{things} Closing Backcare now loses it.</source>
        <translation>{things} Fermer Backcare maintenant le perd.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Garder ouvert</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>{things} Backcare keeps trying while it is open.</source>
        <translation>{things} Backcare continue d’essayer tant qu’il est ouvert.</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Continuer d’essayer</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Quitter sans</translation>
    </message>
    <message>
        <source>Save the routine?</source>
        <translation>Enregistrer la routine&#x202f;?</translation>
    </message>
    <message>
        <source>The routine you are putting together is not saved.</source>
        <translation>La routine que vous composez n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas garder</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Save what you added?</source>
        <translation>Enregistrer ce que vous avez ajouté&#x202f;?</translation>
    </message>
    <message>
        <source>The number is in your diary. What you added to it is not saved.</source>
        <translation>Le chiffre est dans votre journal. Ce que vous y avez ajouté n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Leave what you wrote?</source>
        <translation>Laisser ce que vous avez écrit&#x202f;?</translation>
    </message>
    <message>
        <source>It has no number, so it is not saved.</source>
        <translation>Il n’y a pas de chiffre, donc ce n’est pas enregistré.</translation>
    </message>
</context>
<context>
    <name>LibraryCard</name>
    <message>
        <source>See the steps</source>
        <translation>Voir les étapes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start {routine}</source>
        <translation>Commencer {routine}</translation>
    </message>
    <message>
        <source>See the steps of {routine}</source>
        <translation>Voir les étapes de {routine}</translation>
    </message>
</context>
<context>
    <name>LiftKeeper</name>
    <message>
        <source>Add a lift</source>
        <translation>Ajouter un mouvement</translation>
    </message>
    <message>
        <source>Adjust {lift}</source>
        <translation>Ajuster {lift}</translation>
    </message>
    <message>
        <source>{lift} saved</source>
        <translation>{lift} enregistré</translation>
    </message>
    <message>
        <source>{lift} was not saved.</source>
        <translation>{lift} n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>{lift} removed; its log stays</source>
        <translation>{lift} retiré&#x202f;; son carnet reste</translation>
    </message>
    <message>
        <source>{lift} was not removed.</source>
        <translation>{lift} n’a pas été retiré.</translation>
    </message>
</context>
<context>
    <name>LiftPage</name>
    <message>
        <source>How the plan goes</source>
        <translation>Comment fonctionne le plan</translation>
    </message>
    <message>
        <source>It begins with a share of your usual load, half if you leave it so.</source>
        <translation>Il commence à une part de votre charge habituelle, la moitié si vous n’y touchez pas.</translation>
    </message>
    <message>
        <source>Each week rises by the most you allow, 5 to 10 % for most. No study gives a number.</source>
        <translation>Chaque semaine monte au plus de ce que vous permettez, 5 à 10&#xa0;% en général. Aucune étude ne donne de chiffre.</translation>
    </message>
    <message>
        <source>Loads are rounded down to what you can load.</source>
        <translation>Les charges sont arrondies vers le bas à ce que vous pouvez charger.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove this lift</source>
        <translation>Retirer ce mouvement</translation>
    </message>
    <message>
        <source>Name of the lift</source>
        <translation>Nom du mouvement</translation>
    </message>
    <message>
        <source>Usual working load</source>
        <translation>Charge de travail habituelle</translation>
    </message>
    <message>
        <source>What you lifted for sets before the trouble.</source>
        <translation>Ce que vous souleviez par séries avant les ennuis.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>What you load</source>
        <translation>Ce que vous chargez</translation>
    </message>
    <message>
        <source>Bar and plates</source>
        <translation>Barre et disques</translation>
    </message>
    <message>
        <source>Dumbbells or a machine</source>
        <translation>Haltères ou machine</translation>
    </message>
    <message>
        <source>Empty bar</source>
        <translation>Barre à vide</translation>
    </message>
    <message>
        <source>Plates</source>
        <translation>Disques</translation>
    </message>
    <message>
        <source>One weight of each kind, with spaces between.</source>
        <translation>Un poids de chaque sorte, séparés par des espaces.</translation>
    </message>
    <message>
        <source>Pairs of each plate, if they are few</source>
        <translation>Paires de chaque disque, s’il y en a peu</translation>
    </message>
    <message>
        <source>One number for each plate, in the same order.</source>
        <translation>Un nombre par disque, dans le même ordre.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>From one weight to the next.</source>
        <translation>D’un poids au suivant.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer à</translation>
    </message>
    <message>
        <source>Most a week</source>
        <translation>Maximum par semaine</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Begins anew today</source>
        <translation>Recommence aujourd’hui</translation>
    </message>
</context>
<context>
    <name>LightFields</name>
    <message>
        <source>Day of the light load</source>
        <translation>Jour de la charge légère</translation>
    </message>
    <message>
        <source>Pain while lifting it, 0 to 10</source>
        <translation>Douleur en la soulevant, 0 à 10</translation>
    </message>
    <message>
        <source>Was the next morning as usual?</source>
        <translation>Le lendemain matin était-il comme d’habitude&#x202f;?</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Moins bien</translation>
    </message>
</context>
<context>
    <name>LightReader</name>
    <message>
        <source>It counts from the next morning on. Answer again tomorrow.</source>
        <translation>Cela compte à partir du lendemain matin. Répondez de nouveau demain.</translation>
    </message>
    <message>
        <source>That is “Not yet”: pain stays at 3 or less, and the next morning is as usual.</source>
        <translation>C’est «&#xa0;Pas encore&#xa0;»&#xa0;: la douleur reste à 3 ou moins, et le lendemain matin est comme d’habitude.</translation>
    </message>
    <message>
        <source>No load is lifted before week 2: lift it then, and answer a day later.</source>
        <translation>Aucune charge n’est soulevée avant la semaine 2&#xa0;: soulevez-la alors, et répondez un jour plus tard.</translation>
    </message>
    <message>
        <source>Say how much it hurt while lifting, and how the next morning was.</source>
        <translation>Dites à quel point cela faisait mal en soulevant, et comment était le lendemain matin.</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>See the advice</source>
        <translation>Voir les conseils</translation>
    </message>
    <message>
        <source>I have been examined</source>
        <translation>L’examen a eu lieu</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message>
        <source>Get help now</source>
        <translation>Demandez de l’aide maintenant</translation>
    </message>
    <message>
        <source>Speak to a doctor today</source>
        <translation>Parlez à un médecin aujourd’hui</translation>
    </message>
    <message>
        <source>Your symptom check ({when}) found a sign that needs to be checked now: call your emergency number, or go to an emergency department. Stretching, core and training are paused.</source>
        <translation>Votre vérification des symptômes ({when}) a trouvé un signe à faire examiner maintenant&#xa0;: appelez votre numéro d’urgence, ou allez aux urgences. Étirements, gainage et entraînement sont en pause.</translation>
    </message>
    <message>
        <source>Your symptom check ({when}) found a sign that a doctor should hear of today. Stretching, core and training are paused.</source>
        <translation>Votre vérification des symptômes ({when}) a trouvé un signe dont un médecin devrait entendre parler aujourd’hui. Étirements, gainage et entraînement sont en pause.</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Lift log</source>
        <translation>Carnet de charges</translation>
    </message>
    <message>
        <source>Nothing logged yet. What you lift stands here, with how it felt.</source>
        <translation>Rien n’est encore noté. Ce que vous soulevez figure ici, avec le ressenti.</translation>
    </message>
    <message>
        <source>Add a lift first.</source>
        <translation>Ajoutez d’abord un mouvement.</translation>
    </message>
    <message>
        <source>Filmed today</source>
        <translation>Filmé aujourd’hui</translation>
    </message>
</context>
<context>
    <name>LogKeeper</name>
    <message>
        <source>Log a session</source>
        <translation>Noter une séance</translation>
    </message>
    <message>
        <source>Add an earlier entry</source>
        <translation>Ajouter une entrée passée</translation>
    </message>
    <message>
        <source>A removed lift</source>
        <translation>Un mouvement retiré</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Modifier une entrée</translation>
    </message>
    <message>
        <source>Entry saved</source>
        <translation>Entrée enregistrée</translation>
    </message>
    <message>
        <source>The entry was not saved.</source>
        <translation>L’entrée n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Entry removed</source>
        <translation>Entrée retirée</translation>
    </message>
    <message>
        <source>The entry was not removed.</source>
        <translation>L’entrée n’a pas été retirée.</translation>
    </message>
    <message>
        <source>Saved: {score} of 10</source>
        <translation>Enregistré&#xa0;: {score} sur 10</translation>
    </message>
    <message>
        <source>The answer was not saved.</source>
        <translation>La réponse n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Saved: filmed today</source>
        <translation>Enregistré&#xa0;: filmé aujourd’hui</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave empty what you don’t know. You are asked about the next morning.</source>
        <translation>Laissez vide ce que vous ne savez pas. La question du lendemain matin vous est posée.</translation>
    </message>
    <message>
        <source>Leave empty what you don’t know. The next morning has not come yet: you are asked about it tomorrow.</source>
        <translation>Laissez vide ce que vous ne savez pas. Le lendemain matin n’est pas encore venu&#xa0;: la question vous est posée demain.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>La veille</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le lendemain</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Repetitions a set</source>
        <translation>Répétitions par série</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Unit of the load</source>
        <translation>Unité de la charge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>Effort, 0 à 10</translation>
    </message>
    <message>
        <source>Pain while lifting, 0 to 10</source>
        <translation>Douleur en soulevant, 0 à 10</translation>
    </message>
    <message>
        <source>Pain the next morning, 0 to 10</source>
        <translation>Douleur le lendemain matin, 0 à 10</translation>
    </message>
    <message>
        <source>Did you look at your form?</source>
        <translation>Avez-vous regardé votre exécution&#x202f;?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>What held</source>
        <translation>Ce qui a tenu</translation>
    </message>
    <message>
        <source>Form checklist</source>
        <translation>Liste d’exécution</translation>
    </message>
</context>
<context>
    <name>LogWriter</name>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Add an earlier entry</source>
        <translation>Ajouter une entrée passée</translation>
    </message>
    <message>
        <source>Film your lifts this week, and watch your back in them.</source>
        <translation>Filmez vos mouvements cette semaine, et observez-y votre dos.</translation>
    </message>
    <message>
        <source>Show the latest entries</source>
        <translation>Voir les dernières entrées</translation>
    </message>
    <message>
        <source>Show all {count} entries</source>
        <translation>Voir les {count} entrées</translation>
    </message>
    <message>
        <source>Show {more} more of {count} entries</source>
        <translation>Voir {more} de plus, sur {count} entrées</translation>
    </message>
    <message>
        <source>You lifted yesterday. How was your back this morning?</source>
        <translation>Vous avez soulevé des charges hier. Comment allait votre dos ce matin&#x202f;?</translation>
    </message>
    <message>
        <source>You lifted on {day}. How was your back the next morning?</source>
        <translation>Vous avez soulevé des charges le {day}. Comment allait votre dos le lendemain matin&#x202f;?</translation>
    </message>
    <message>
        <source>Last filmed: {day}</source>
        <translation>Dernier film&#xa0;: {day}</translation>
    </message>
    <message>
        <source>{lift}: {sets} × {reps} × {load}</source>
        <translation>{lift}&#xa0;: {sets} × {reps} × {load}</translation>
    </message>
    <message>
        <source>Change {entry}, {day}</source>
        <translation>Modifier {entry}, {day}</translation>
    </message>
    <message>
        <source>Remove {entry}, {day}</source>
        <translation>Retirer {entry}, {day}</translation>
    </message>
    <message>
        <source>A removed lift</source>
        <translation>Un mouvement retiré</translation>
    </message>
    <message>
        <source>entered on {day}</source>
        <translation>saisi le {day}</translation>
    </message>
    <message>
        <source>effort {score} of 10</source>
        <translation>effort {score} sur 10</translation>
    </message>
    <message>
        <source>pain {score} while lifting</source>
        <translation>douleur {score} en soulevant</translation>
    </message>
    <message>
        <source>{score} the next morning</source>
        <translation>{score} le lendemain matin</translation>
    </message>
    <message>
        <source>form {kept} of {all}</source>
        <translation>exécution {kept} sur {all}</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasté</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les mouvements</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>mode night day bright black white colour color contrast</source>
        <translation>mode nuit jour clair sombre noir blanc couleur contraste</translation>
    </message>
    <message>
        <source>font letters zoom scale larger bigger smaller read</source>
        <translation>police lettres zoom échelle plus grand plus petit lire</translation>
    </message>
    <message>
        <source>The countdown ring moves once a second</source>
        <translation>L’anneau du compte à rebours avance une fois par seconde</translation>
    </message>
    <message>
        <source>animation movement dizzy still</source>
        <translation>animation mouvement vertige immobile</translation>
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
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation>Symptômes</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirements</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Gainage</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Something went wrong in Backcare. What you saved is safe.</source>
        <translation>Un problème est survenu dans Backcare. Ce que vous avez enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Backcare can&apos;t start: a part of it is missing or broken. What you saved is safe. Install it again; close this window first.</source>
        <translation>Backcare ne peut pas démarrer&#xa0;: une partie manque ou est endommagée. Ce que vous avez enregistré est en sécurité. Réinstallez-le&#x202f;; fermez d’abord cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>MarkWriter</name>
    <message>
        <source>core</source>
        <translation>gainage</translation>
    </message>
    <message>
        <source>core, ended early</source>
        <translation>gainage, fini plus tôt</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>étirements</translation>
    </message>
    <message>
        <source>stretch, ended early</source>
        <translation>étirements, finis plus tôt</translation>
    </message>
    <message>
        <source>relief: {names}</source>
        <translation>soulagement&#xa0;: {names}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>{lift} {load}</source>
        <translation>{lift} {load}</translation>
    </message>
    <message>
        <source>lifting: {count} d</source>
        <translation>musculation&#xa0;: {count} j</translation>
    </message>
    <message>
        <source>core: {count} d</source>
        <translation>gainage&#xa0;: {count} j</translation>
    </message>
    <message>
        <source>stretch: {count} d</source>
        <translation>étirements&#xa0;: {count} j</translation>
    </message>
    <message>
        <source>relief: {count} d</source>
        <translation>soulagement&#xa0;: {count} j</translation>
    </message>
    <message>
        <source>notes: {count} d</source>
        <translation>remarques&#xa0;: {count} j</translation>
    </message>
</context>
<context>
    <name>Mat</name>
    <message>
        <source>The session was not discarded.</source>
        <translation>La séance est encore gardée.</translation>
    </message>
    <message>
        <source>The session was not ended.</source>
        <translation>La séance n’a pas été terminée.</translation>
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
        <translation>J’ai mal</translation>
    </message>
    <message>
        <source>left in total</source>
        <translation>restant au total</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>reprendre</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>easier</source>
        <translation>plus facile</translation>
    </message>
    <message>
        <source>harder</source>
        <translation>plus difficile</translation>
    </message>
    <message>
        <source>this hurts</source>
        <translation>j’ai mal</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>leave full screen</source>
        <translation>quitter le plein écran</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>10 s less</source>
        <translation>10&#xa0;s de moins</translation>
    </message>
    <message>
        <source>10 s more</source>
        <translation>10&#xa0;s de plus</translation>
    </message>
</context>
<context>
    <name>MatWriter</name>
    <message>
        <source>The description of this exercise is missing.</source>
        <translation>La description de cet exercice manque.</translation>
    </message>
    <message>
        <source>Make the movement smaller.</source>
        <translation>Réduisez l’amplitude du mouvement.</translation>
    </message>
    <message>
        <source>{exercise}, {side}</source>
        <translation>{exercise}, {side}</translation>
    </message>
    <message>
        <source>LEFT side</source>
        <translation>côté GAUCHE</translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <translation>côté DROIT</translation>
    </message>
    <message>
        <source>Come out slowly. Now your left side.</source>
        <translation>Revenez lentement. Maintenant votre côté gauche.</translation>
    </message>
    <message>
        <source>Come out slowly. Now your right side.</source>
        <translation>Revenez lentement. Maintenant votre côté droit.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droit</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Préparez-vous</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Changez de côté</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Mettez-vous en position</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <source>second</source>
        <translation>seconde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Press → when done</source>
        <translation>Appuyez sur → quand c’est fait</translation>
    </message>
    <message>
        <source>times
{done}</source>
        <translation>fois
{done}</translation>
    </message>
    <message>
        <source>s · planned {seconds} s</source>
        <translation>s · prévu {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>At your own pace. Say next when you are done.</source>
        <translation>À votre rythme. Passez au suivant quand vous avez fini.</translation>
    </message>
    <message>
        <source>Repetition {rep} of {count}</source>
        <translation>Répétition {rep} sur {count}</translation>
    </message>
    <message>
        <source>1 second left</source>
        <translation>Reste 1 seconde</translation>
    </message>
    <message>
        <source>{seconds} seconds left</source>
        <translation>Reste {seconds} secondes</translation>
    </message>
    <message>
        <source>Paused: {rest}</source>
        <translation>En pause&#xa0;: {rest}</translation>
    </message>
    <message>
        <source>{label}, set {number}</source>
        <translation>{label}, série {number}</translation>
    </message>
    <message>
        <source>set {number} of {count}</source>
        <translation>série {number} sur {count}</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>MeaningCard</name>
    <message>
        <source>What the score says</source>
        <translation>Ce que dit le score</translation>
    </message>
    <message>
        <source>Say when it is due</source>
        <translation>Prévenir quand c’est le moment</translation>
    </message>
</context>
<context>
    <name>MeanwhileCard</name>
    <message>
        <source>While you wait</source>
        <translation>En attendant</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Entre-temps</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Ce qu’il faut emporter</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>How you’re doing</source>
        <translation>Comment vous allez</translation>
    </message>
</context>
<context>
    <name>MeasureErrands</name>
    <message>
        <source>It was not taken back: the diary has changed since.</source>
        <translation>Ce n’est pas défait&#xa0;: le journal a changé depuis.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Défait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>Ce n’est pas défait.</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>Back to Pain</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laisser comme avant</translation>
    </message>
</context>
<context>
    <name>MeasurePresenter</name>
    <message>
        <source>Your diary hasn’t been read yet.</source>
        <translation>Votre journal n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Reporté au {day}</translation>
    </message>
    <message>
        <source>Your diary can’t be read now. Nothing in it has changed.</source>
        <translation>Votre journal ne peut pas être lu pour l’instant. Rien n’y a changé.</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Pas cette semaine</translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>Meaningfully easier: {was} at the start, {since}; {now} now.</source>
        <translation>Nettement plus facile&#xa0;: {was} au début, {since}&#x202f;; {now} maintenant.</translation>
    </message>
    <message>
        <source>Meaningfully harder: {was} at the start, {since}; {now} now.</source>
        <translation>Nettement plus difficile&#xa0;: {was} au début, {since}&#x202f;; {now} maintenant.</translation>
    </message>
    <message>
        <source>Meaningfully lower: {was} at the start, {since}; {now} now.</source>
        <translation>Nettement plus bas&#xa0;: {was} au début, {since}&#x202f;; {now} maintenant.</translation>
    </message>
    <message>
        <source>Meaningfully higher: {was} at the start, {since}; {now} now.</source>
        <translation>Nettement plus haut&#xa0;: {was} au début, {since}&#x202f;; {now} maintenant.</translation>
    </message>
    <message>
        <source>No clear change: {was} at the start, {since}; {now} now.</source>
        <translation>Pas de changement clair&#xa0;: {was} au début, {since}&#x202f;; {now} maintenant.</translation>
    </message>
    <message>
        <source>Can’t tell: {was} at the start, {since}; {now} now. From a start below {limit} no improvement can show.</source>
        <translation>Impossible à dire&#xa0;: {was} au début, {since}&#x202f;; {now} maintenant. Avec un début sous {limit}, aucune amélioration ne peut se voir.</translation>
    </message>
    <message>
        <source>Can’t tell: {was} at the start, {since}; {now} now. From a start above {limit} no worsening can show.</source>
        <translation>Impossible à dire&#xa0;: {was} au début, {since}&#x202f;; {now} maintenant. Avec un début au-dessus de {limit}, aucune aggravation ne peut se voir.</translation>
    </message>
    <message>
        <source>This is the first answer. A change can show from the second on.</source>
        <translation>C’est la première réponse. Un changement peut se voir à partir de la deuxième.</translation>
    </message>
    <message>
        <source>This was before your episode. A change is told from its first answer.</source>
        <translation>C’était avant votre épisode. Un changement se lit à partir de sa première réponse.</translation>
    </message>
    <message>
        <source>You are not asked.</source>
        <translation>La question ne vous est pas posée.</translation>
    </message>
    <message>
        <source>Due again, when it suits you.</source>
        <translation>À refaire, quand cela vous convient.</translation>
    </message>
    <message>
        <source>Put off until {day}.</source>
        <translation>Reporté au {day}.</translation>
    </message>
    <message>
        <source>Due again on {day}.</source>
        <translation>À refaire le {day}.</translation>
    </message>
    <message>
        <source>Answers: {count}.</source>
        <translation>Réponses&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>MechanismWords</name>
    <message>
        <source>Deadlift</source>
        <translation>Soulevé de terre</translation>
    </message>
    <message>
        <source>Squat</source>
        <translation>Squat</translation>
    </message>
    <message>
        <source>Romanian deadlift</source>
        <translation>Soulevé de terre roumain</translation>
    </message>
    <message>
        <source>Bench press</source>
        <translation>Développé couché</translation>
    </message>
    <message>
        <source>Barbell row</source>
        <translation>Rowing à la barre</translation>
    </message>
    <message>
        <source>Olympic lifting</source>
        <translation>Haltérophilie</translation>
    </message>
    <message>
        <source>Rowing</source>
        <translation>Rameur</translation>
    </message>
    <message>
        <source>Leg day</source>
        <translation>Jour des jambes</translation>
    </message>
    <message>
        <source>A session with a lot of sets</source>
        <translation>Une séance avec beaucoup de séries</translation>
    </message>
    <message>
        <source>Lifting something light</source>
        <translation>Soulever quelque chose de léger</translation>
    </message>
    <message>
        <source>A fall from a height</source>
        <translation>Une chute de hauteur</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Nothing; it just came</source>
        <translation>Rien&#x202f;; c’est venu tout seul</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
</context>
<context>
    <name>MorningCard</name>
    <message>
        <source>Pain on the morning after</source>
        <translation>Douleur le lendemain matin</translation>
    </message>
</context>
<context>
    <name>MovingFigure</name>
    <message>
        <source>Play</source>
        <translation>Animer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the movement of {name}</source>
        <translation>Arrêter le mouvement de {name}</translation>
    </message>
    <message>
        <source>Play the positions of {name} in turn</source>
        <translation>Montrer tour à tour les positions de {name}</translation>
    </message>
    <message>
        <source>Play the movement of {name}</source>
        <translation>Animer le mouvement de {name}</translation>
    </message>
</context>
<context>
    <name>NetCard</name>
    <message>
        <source>If something changes</source>
        <translation>Si quelque chose change</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Next: {exercise}, {dose}</source>
        <translation>Ensuite&#xa0;: {exercise}, {dose}</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Et ensuite</translation>
    </message>
</context>
<context>
    <name>NextWriter</name>
    <message>
        <source>Nothing planned yet</source>
        <translation>Rien n’est encore prévu</translation>
    </message>
    <message>
        <source>Add a lift first. Then you can plan it and log it.</source>
        <translation>Ajoutez d’abord un mouvement. Vous pouvez ensuite le planifier et le noter.</translation>
    </message>
    <message>
        <source>{lift}: no plan yet</source>
        <translation>{lift}&#xa0;: pas encore de plan</translation>
    </message>
    <message>
        <source>Plan it below, or log what you lift without a plan.</source>
        <translation>Planifiez-le ci-dessous, ou notez ce que vous soulevez sans plan.</translation>
    </message>
    <message>
        <source>{lift}: your usual load is back</source>
        <translation>{lift}&#xa0;: votre charge habituelle est de retour</translation>
    </message>
    <message>
        <source>Every week of this plan is behind you.</source>
        <translation>Toutes les semaines de ce plan sont derrière vous.</translation>
    </message>
    <message>
        <source>Then {load}, {sets} × {reps}.</source>
        <translation>Puis {load}, {sets} × {reps}.</translation>
    </message>
    <message>
        <source>No {lift} for now</source>
        <translation>Pas de {lift} pour l’instant</translation>
    </message>
    <message>
        <source>Next: {lift} {load}, {sets} × {reps}</source>
        <translation>Ensuite&#xa0;: {lift} {load}, {sets} × {reps}</translation>
    </message>
    <message>
        <source>Stop the set two repetitions before your form goes. Our choice, not a finding.</source>
        <translation>Arrêtez la série deux répétitions avant que l’exécution se dégrade. C’est notre choix, pas un résultat d’étude.</translation>
    </message>
    <message>
        <source>{what} waits for the end of your injury pause, and goes on from there</source>
        <translation>{what} attend la fin de votre pause pour blessure, et reprend à cet endroit</translation>
    </message>
    <message>
        <source>{count} checks</source>
        <translation>{count} étapes à valider</translation>
    </message>
    <message>
        <source>{what} waits: {gates} first, then {day}</source>
        <translation>{what} attend&#xa0;: d’abord {gates}, puis {day}</translation>
    </message>
    <message>
        <source>{what} waits: {gates} first</source>
        <translation>{what} attend&#xa0;: d’abord {gates}</translation>
    </message>
    <message>
        <source>{what} waits until {day}</source>
        <translation>{what} attend le {day}</translation>
    </message>
    <message>
        <source>{what} waits for a calm week above half of your usual load in the log: our choice</source>
        <translation>{what} attend dans le carnet une semaine calme au-dessus de la moitié de votre charge habituelle&#xa0;: c’est notre choix</translation>
    </message>
    <message>
        <source>{what} waits for “{phase}”</source>
        <translation>{what} attend «&#xa0;{phase}&#xa0;»</translation>
    </message>
    <message>
        <source>It hurt with the lightest load. Let it rest, or use a lighter exercise.</source>
        <translation>Cela faisait mal avec la charge la plus légère. Laissez reposer, ou prenez un exercice plus léger.</translation>
    </message>
    <message>
        <source>Your lightest load is above this week’s. Use a lighter exercise below; the weeks go on, and each of their days counts.</source>
        <translation>Votre charge la plus légère dépasse celle de cette semaine. Prenez un exercice plus léger ci-dessous&#x202f;; les semaines continuent, et chacun de leurs jours compte.</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Emergency number</source>
        <translation>Numéro d’urgence</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Autres pays</translation>
    </message>
    <message>
        <source>Emergency number in {country}: {number}</source>
        <translation>Numéro d’urgence ({country})&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>de {least} à {most} {unit}</translation>
    </message>
    <message>
        <source>Less: {name}</source>
        <translation>Moins&#xa0;: {name}</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>Plus&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Whom to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Où êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Emergency number in {country}: {number}</source>
        <translation>Numéro d’urgence ({country})&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>OffPart</name>
    <message>
        <source>What it can&apos;t do</source>
        <translation>Ce qu’il ne peut pas faire</translation>
    </message>
    <message>
        <source>While Backcare is open, whoever is at the screen reads your diary, and so can a harmful program on this computer.</source>
        <translation>Pendant que Backcare est ouvert, qui est devant l’écran lit votre journal, et un programme nuisible sur cet ordinateur le peut aussi.</translation>
    </message>
    <message>
        <source>Reports and files that you save are not encrypted by it. Settings, with the name for your report, aren&apos;t either.</source>
        <translation>Il ne chiffre pas les bilans et les fichiers que vous enregistrez. Les réglages, avec le nom pour votre bilan, ne le sont pas non plus.</translation>
    </message>
    <message>
        <source>What was stored plain until now is deleted, but special tools may find it on the disk for a while.</source>
        <translation>Ce qui était enregistré en clair jusqu’ici est supprimé, mais des outils spéciaux peuvent le retrouver sur le disque pendant un temps.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>I know: without the passphrase and without the recovery code, nobody can open my diary again</source>
        <translation>Je sais&#xa0;: sans la phrase secrète et sans le code de secours, personne ne peut rouvrir mon journal</translation>
    </message>
    <message>
        <source>Encrypt the diary</source>
        <translation>Chiffrer le journal</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase secrète</translation>
    </message>
</context>
<context>
    <name>OnPart</name>
    <message>
        <source>Your passphrase, or the recovery code</source>
        <translation>Votre phrase secrète, ou le code de secours</translation>
    </message>
    <message>
        <source>For whatever you change below</source>
        <translation>Pour ce que vous changez ci-dessous</translation>
    </message>
    <message>
        <source>Confirm that it’s you</source>
        <translation>Confirmez que c’est vous</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>The backups are encrypted anew as well. The recovery code stays the same.</source>
        <translation>Les sauvegardes sont aussi chiffrées de nouveau. Le code de secours reste le même.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Une autre phrase secrète</translation>
    </message>
    <message>
        <source>Make another recovery code</source>
        <translation>Créer un autre code de secours</translation>
    </message>
    <message>
        <source>There is none now.</source>
        <translation>Il n’y en a pas maintenant.</translation>
    </message>
    <message>
        <source>Do this when the sheet is lost, or somebody saw it. The old one opens nothing then.</source>
        <translation>Faites-le quand la feuille est perdue, ou que quelqu’un l’a vue. L’ancien n’ouvre alors plus rien.</translation>
    </message>
    <message>
        <source>Another recovery sheet</source>
        <translation>Une autre feuille de secours</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>Désactiver le chiffrement</translation>
    </message>
    <message>
        <source>The diary and its backups are plain files again, and no passphrase is asked for.</source>
        <translation>Le journal et ses sauvegardes redeviennent des fichiers en clair, et aucune phrase secrète n’est demandée.</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Pas de chiffrement</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation>Noter séance</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>This file is a part of your diary or of its settings, and can&apos;t be imported.</source>
        <translation>Ce fichier fait partie de votre journal ou de ses réglages, et ne peut pas être importé.</translation>
    </message>
    <message>
        <source>Nothing was saved: Backcare keeps that file for itself. Choose another name.</source>
        <translation>Rien n’a été enregistré : Backcare garde ce fichier pour lui. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message>
        <source>Backcare symptom check</source>
        <translation>Vérification des symptômes Backcare</translation>
    </message>
    <message>
        <source>This computer has no printer set up.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Backcare symptom check.pdf</source>
        <translation>Vérification des symptômes Backcare.pdf</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>L’imprimante n’a pas pris la page.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>The file could not be saved there.</source>
        <translation>Le fichier n’a pas pu être enregistré à cet endroit.</translation>
    </message>
</context>
<context>
    <name>PageWriter</name>
    <message>
        <source>How is your back right now?</source>
        <translation>Comment va votre dos en ce moment&#x202f;?</translation>
    </message>
    <message>
        <source>Start without a rating</source>
        <translation>Commencer sans note</translation>
    </message>
    <message>
        <source>You rated {score} today. Leave this session out until it settles, or do only what doesn’t hurt. {net}</source>
        <translation>Vous avez noté {score} aujourd’hui. Laissez cette séance de côté jusqu’à ce que cela se calme, ou ne faites que ce qui ne fait pas mal. {net}</translation>
    </message>
    <message>
        <source>Leave it for today</source>
        <translation>Laisser pour aujourd’hui</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Vérifier mes symptômes</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Commencer quand même</translation>
    </message>
    <message>
        <source>{done} of {count} steps</source>
        <translation>{done} étapes sur {count}</translation>
    </message>
    <message>
        <source>{done} of 1 step</source>
        <translation>{done} étape sur 1</translation>
    </message>
    <message>
        <source>Pain before: {score} of 10</source>
        <translation>Douleur avant&#xa0;: {score} sur 10</translation>
    </message>
    <message>
        <source>Session done</source>
        <translation>Séance faite</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Séance terminée</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>{routine} is in your diary.</source>
        <translation>{routine} est dans votre journal.</translation>
    </message>
    <message>
        <source>How is your back now?</source>
        <translation>Comment va votre dos maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Do the symptom check</source>
        <translation>Faire la vérification des symptômes</translation>
    </message>
    <message>
        <source>Discard this session</source>
        <translation>Ne pas garder cette séance</translation>
    </message>
    <message>
        <source>Something hurt? Say where</source>
        <translation>Une douleur&#x202f;? Dites où</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Arrêter aujourd’hui</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quand se faire aider</translation>
    </message>
    <message>
        <source>Paused while the computer slept ({time}).</source>
        <translation>En pause pendant la veille de l’ordinateur ({time}).</translation>
    </message>
    <message>
        <source>That time is not counted as exercise.</source>
        <translation>Ce temps ne compte pas comme exercice.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Restart this step</source>
        <translation>Refaire cette étape</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>J’ai mal</translation>
    </message>
    <message>
        <source>Leave the session?</source>
        <translation>Quitter la séance&#x202f;?</translation>
    </message>
    <message>
        <source>What you did is saved. You can go on within 24 hours.</source>
        <translation>Ce que vous avez fait est enregistré. Vous pouvez continuer dans les 24 heures.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Continuer plus tard</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Ne pas la garder</translation>
    </message>
    <message>
        <source>Backcare symptom check, {when}</source>
        <translation>Vérification des symptômes Backcare, {when}</translation>
    </message>
    <message>
        <source>Emergency number in {country}: {number}</source>
        <translation>Numéro d’urgence ({country})&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{answer} – {said}</source>
        <translation>{answer} – {said}</translation>
    </message>
    <message>
        <source>The answers that led here</source>
        <translation>Les réponses qui ont mené ici</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation>Ce qu’il faut leur dire</translation>
    </message>
    <message>
        <source>While you wait</source>
        <translation>En attendant</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Entre-temps</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Ce qu’il faut emporter</translation>
    </message>
    <message>
        <source>If something changes</source>
        <translation>Si quelque chose change</translation>
    </message>
    <message>
        <source>Backcare compares your answers with published warning signs. It can’t examine you and doesn’t make a diagnosis.</source>
        <translation>Backcare compare vos réponses à des signes d’alerte publiés. Il ne peut pas vous examiner et ne pose pas de diagnostic.</translation>
    </message>
</context>
<context>
    <name>PainHome</name>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Physiotherapist’s view</source>
        <translation>Vue du kiné</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Jusqu’à quand remonter</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 j</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 j</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Somebody lying on the back, knees bent</source>
        <translation>Une personne allongée sur le dos, genoux pliés</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Pas encore d’entrée</translation>
    </message>
    <message>
        <source>Your first rating starts the chart. It takes one touch.</source>
        <translation>Votre première note commence le graphique. Un seul geste suffit.</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Noter maintenant</translation>
    </message>
    <message>
        <source>Add relief or sleep</source>
        <translation>Noter soulagement ou sommeil</translation>
    </message>
</context>
<context>
    <name>PainPad</name>
    <message>
        <source>no pain</source>
        <translation>pas de douleur</translation>
    </message>
    <message>
        <source>worst pain imaginable</source>
        <translation>pire douleur imaginable</translation>
    </message>
    <message>
        <source>0 = no pain</source>
        <translation>0 = pas de douleur</translation>
    </message>
    <message>
        <source>10 = worst pain imaginable</source>
        <translation>10 = pire douleur imaginable</translation>
    </message>
</context>
<context>
    <name>PainPresenter</name>
    <message>
        <source>Your diary hasn’t been read yet.</source>
        <translation>Votre journal n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>The diary can’t be written now, so nothing is saved.</source>
        <translation>Le journal ne peut pas être écrit pour l’instant&#xa0;: rien n’est donc enregistré.</translation>
    </message>
    <message>
        <source>Your diary can’t be read now. Nothing in it has changed.</source>
        <translation>Votre journal ne peut pas être lu pour l’instant. Rien n’y a changé.</translation>
    </message>
</context>
<context>
    <name>PainView</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>PainWords</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount}&#xa0;{unit}</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>All your entries</source>
        <translation>Toutes vos entrées</translation>
    </message>
    <message>
        <source>First 48 hours</source>
        <translation>48 premières heures</translation>
    </message>
    <message>
        <source>48 h</source>
        <translation>48&#xa0;h</translation>
    </message>
    <message>
        <source>Days 3–5</source>
        <translation>Jours 3–5</translation>
    </message>
    <message>
        <source>D 3–5</source>
        <translation>J 3–5</translation>
    </message>
    <message>
        <source>Week 2</source>
        <translation>Semaine 2</translation>
    </message>
    <message>
        <source>W 2</source>
        <translation>S 2</translation>
    </message>
    <message>
        <source>Weeks 3–4</source>
        <translation>Semaines 3–4</translation>
    </message>
    <message>
        <source>W 3–4</source>
        <translation>S 3–4</translation>
    </message>
    <message>
        <source>Full training</source>
        <translation>Entraînement complet</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>in phase “{name}”</source>
        <translation>en phase «&#xa0;{name}&#xa0;»</translation>
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
        <translation>Tableaux (CSV)</translation>
    </message>
    <message>
        <source>Tables in a zip</source>
        <translation>Tableaux dans un zip</translation>
    </message>
    <message>
        <source>One long log</source>
        <translation>Un seul long carnet</translation>
    </message>
    <message>
        <source>Decimal commas, semicolons between cells</source>
        <translation>Virgules décimales, points-virgules entre les cellules</translation>
    </message>
    <message>
        <source>Passphrase, if you want one</source>
        <translation>Phrase secrète, si vous en voulez une</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Use {least} to {most} characters that a keyboard has.</source>
        <translation>Prenez de {least} à {most} caractères qui existent sur un clavier.</translation>
    </message>
    <message>
        <source>This isn&apos;t what you typed above.</source>
        <translation>Ce n’est pas ce que vous avez tapé au-dessus.</translation>
    </message>
    <message>
        <source>It locks the PDF and “Save everything”. Without it nobody opens the file, you neither: keep it where you find it again. CSV, FHIR, JSON and calendar files stay plain.</source>
        <translation>Elle verrouille le PDF et «&#xa0;Tout enregistrer&#xa0;». Sans elle, personne n’ouvre le fichier, vous non plus&#xa0;: gardez-la là où vous la retrouverez. Les fichiers CSV, FHIR, JSON et de calendrier restent en clair.</translation>
    </message>
    <message>
        <source>Without one the file is plain: anyone who gets it can read it.</source>
        <translation>Sans elle, le fichier est lisible&#xa0;: toute personne qui l’obtient peut le lire.</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Past episodes</source>
        <translation>Épisodes passés</translation>
    </message>
</context>
<context>
    <name>PastLine</name>
    <message>
        <source>Mark for comparing: the check of {when}</source>
        <translation>Marquer pour comparer&#xa0;: vérification, {when}</translation>
    </message>
    <message>
        <source>Open the check of {when}</source>
        <translation>Ouvrir la vérification, {when}</translation>
    </message>
    <message>
        <source>Delete this check: {when}</source>
        <translation>Supprimer cette vérification&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Delete this check</source>
        <translation>Supprimer cette vérification</translation>
    </message>
    <message>
        <source>This check pauses your exercises, so it stays.</source>
        <translation>Cette vérification met vos exercices en pause&#xa0;: elle reste donc.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>PausePart</name>
    <message>
        <source>I’m injured: pause</source>
        <translation>J’ai une blessure&#xa0;: pause</translation>
    </message>
    <message>
        <source>Pause from</source>
        <translation>Pause du</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>Pause jusqu’au</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Days of a pause are planned rest.</source>
        <translation>Les jours de pause sont du repos prévu.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Terminer la pause</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Change the pause</source>
        <translation>Modifier la pause</translation>
    </message>
    <message>
        <source>Take it back: the pause</source>
        <translation>Retirer la pause</translation>
    </message>
    <message>
        <source>1 other pause</source>
        <translation>1 autre pause</translation>
    </message>
    <message>
        <source>{count} other pauses</source>
        <translation>{count} autres pauses</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>PauseRow</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Change the pause: {pause}</source>
        <translation>Modifier la pause&#xa0;: {pause}</translation>
    </message>
    <message>
        <source>Take back the pause: {pause}</source>
        <translation>Retirer la pause&#xa0;: {pause}</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du bilan</translation>
    </message>
    <message>
        <source>Preview of the report, page {page} of {count}</source>
        <translation>Aperçu du bilan, page {page} sur {count}</translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Days of the report</source>
        <translation>Jours du bilan</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Épisode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>PhaseCard</name>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Where the episode stands</source>
        <translation>Où en est l’épisode</translation>
    </message>
    <message>
        <source>Fits now</source>
        <translation>Convient maintenant</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Where you say it stands</source>
        <translation>Où il en est selon vous</translation>
    </message>
    <message>
        <source>End it and its plans</source>
        <translation>Le terminer, avec ses plans</translation>
    </message>
    <message>
        <source>Keep it going</source>
        <translation>Le laisser continuer</translation>
    </message>
    <message>
        <source>The day it began</source>
        <translation>Le jour où il a commencé</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>La veille</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le lendemain</translation>
    </message>
    <message>
        <source>Change the first day</source>
        <translation>Changer le premier jour</translation>
    </message>
</context>
<context>
    <name>PhaseSteps</name>
    <message>
        <source>{phase}: behind you.</source>
        <translation>{phase}&#xa0;: derrière vous.</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>sautée</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>began {day}</source>
        <translation>début le {day}</translation>
    </message>
    <message>
        <source>{phase}, {dates}: now.</source>
        <translation>{phase}, {dates}&#xa0;: maintenant.</translation>
    </message>
    <message>
        <source>{phase}, {dates}: behind you.</source>
        <translation>{phase}, {dates}&#xa0;: derrière vous.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>{day} at the earliest</source>
        <translation>au plus tôt le {day}</translation>
    </message>
    <message>
        <source>{phase}, {dates}: ahead.</source>
        <translation>{phase}, {dates}&#xa0;: à venir.</translation>
    </message>
</context>
<context>
    <name>PhaseWriter</name>
    <message>
        <source>As days and checks say</source>
        <translation>Selon les jours et les étapes validées</translation>
    </message>
    <message>
        <source>Since {since} · day {day}, it began on {onset}</source>
        <translation>Depuis le {since} · jour {day}, début le {onset}</translation>
    </message>
    <message>
        <source>Back to full training</source>
        <translation>De retour à l’entraînement complet</translation>
    </message>
    <message>
        <source>End this episode</source>
        <translation>Terminer cet épisode</translation>
    </message>
    <message>
        <source>Your way back is behind you. Close the episode when you are ready.</source>
        <translation>Le chemin du retour est derrière vous. Fermez l’épisode quand vous voulez.</translation>
    </message>
    <message>
        <source>Not everything is open yet. If you end the episode now, its checks and its load plans end with it. Your log stays, and you can plan a lift anew: it begins no higher than what is open now, or half of your usual load.</source>
        <translation>Tout n’est pas encore ouvert. Si vous terminez l’épisode maintenant, ses étapes à valider et ses plans de charge finissent avec lui. Votre carnet reste, et vous pouvez planifier un mouvement à nouveau&#xa0;: il ne commence pas plus haut que ce qui est ouvert maintenant, ou que la moitié de votre charge habituelle.</translation>
    </message>
    <message>
        <source>You set this yourself.</source>
        <translation>Vous l’avez fixé vous-même.</translation>
    </message>
    <message>
        <source>It goes on by one phase at a time: each takes a week, and once you lift a week in your log that stays calm. Our choice, not a finding.</source>
        <translation>Il avance d’une phase à la fois&#xa0;: chacune prend une semaine et, une fois que vous soulevez des charges, une semaine calme dans votre carnet. C’est notre choix, pas un résultat d’étude.</translation>
    </message>
    <message>
        <source>Cause not entered</source>
        <translation>Cause non saisie</translation>
    </message>
    <message>
        <source>{onset}: {what}</source>
        <translation>{onset}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{onset} – {ended} ({days} days): {what}</source>
        <translation>{onset} – {ended} ({days} jours)&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{onset} – {ended} (1 day): {what}</source>
        <translation>{onset} – {ended} (1 jour)&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{met} of {all} met</source>
        <translation>{met} sur {all} validées</translation>
    </message>
    <message>
        <source>Met when: {words}</source>
        <translation>Validé quand&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Not today: you rated {score}.</source>
        <translation>Pas aujourd’hui&#xa0;: vous avez noté {score}.</translation>
    </message>
    <message>
        <source>A light load waits until “{phase}”.</source>
        <translation>Une charge légère attend «&#xa0;{phase}&#xa0;».</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Pas essayé</translation>
    </message>
    <message>
        <source>Too early to count, {day}</source>
        <translation>Trop tôt pour compter, {day}</translation>
    </message>
    <message>
        <source>Met, {day}</source>
        <translation>Validé, {day}</translation>
    </message>
    <message>
        <source>Not yet, {day}</source>
        <translation>Pas encore, {day}</translation>
    </message>
    <message>
        <source>Light load {day}: pain {pain}, the next morning as usual.</source>
        <translation>Charge légère le {day}&#xa0;: douleur {pain}, le lendemain matin comme d’habitude.</translation>
    </message>
    <message>
        <source>Light load {day}: pain {pain}, the next morning worse.</source>
        <translation>Charge légère le {day}&#xa0;: douleur {pain}, le lendemain matin moins bien.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>{when}: {result}</source>
        <translation>{when}&#xa0;: {result}</translation>
    </message>
    <message>
        <source>Remove {gate}, {entry}</source>
        <translation>Retirer {gate}, {entry}</translation>
    </message>
</context>
<context>
    <name>PictureDialogs</name>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Picture ({pattern})</source>
        <translation>Image ({pattern})</translation>
    </message>
    <message>
        <source>Drawing that stays sharp at any size ({pattern})</source>
        <translation>Dessin net à toutes les tailles ({pattern})</translation>
    </message>
</context>
<context>
    <name>PictureSaver</name>
    <message>
        <source>Chart saved to {file}.</source>
        <translation>Graphique enregistré dans {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>{file} n’a pas pu être écrit&#xa0;: {reason}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>The chart could not be saved.</source>
        <translation>Le graphique n’a pas pu être enregistré.</translation>
    </message>
</context>
<context>
    <name>PlaceDialogs</name>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la feuille de secours</translation>
    </message>
    <message>
        <source>Text ({pattern})</source>
        <translation>Texte ({pattern})</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurer depuis un fichier</translation>
    </message>
    <message>
        <source>Copies of a diary ({pattern})</source>
        <translation>Copies d’un journal ({pattern})</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>Tous les fichiers ({pattern})</translation>
    </message>
</context>
<context>
    <name>PlainLine</name>
    <message>
        <source>A comeback lacks weeks.</source>
        <translation>Il manque des semaines à une reprise.</translation>
    </message>
    <message>
        <source>A form of own activities lacks some.</source>
        <translation>Il manque des activités à un formulaire d’activités personnelles.</translation>
    </message>
    <message>
        <source>A lift and the plates of its bar don&apos;t belong together.</source>
        <translation>Un mouvement et les disques de sa barre ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>A load plan and the plates of its bar don&apos;t belong together.</source>
        <translation>Un plan de charge et les disques de sa barre ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>A newer version of Backcare wrote it</source>
        <translation>Une version plus récente de Backcare l’a écrite</translation>
    </message>
    <message>
        <source>A newer version of Backcare wrote this diary: it has schema {schema}, this version reads {reads}.</source>
        <translation>Une version plus récente de Backcare a écrit ce journal&#xa0;: il a le schéma {schema}, cette version lit le {reads}.</translation>
    </message>
    <message>
        <source>A programme lacks exercises.</source>
        <translation>Il manque des exercices à un programme.</translation>
    </message>
    <message>
        <source>A routine lacks steps.</source>
        <translation>Il manque des étapes à une routine.</translation>
    </message>
    <message>
        <source>A row in {table} refers to a row in {parent} that is not there.</source>
        <translation>Une ligne de {table} renvoie à une ligne de {parent} qui n’existe pas.</translation>
    </message>
    <message>
        <source>A symptom check has a level without a reason, or a reason without such a level.</source>
        <translation>Une vérification des symptômes a un niveau sans raison, ou une raison sans un tel niveau.</translation>
    </message>
    <message>
        <source>A week of a comeback lacks something to do.</source>
        <translation>Il manque quelque chose à faire dans une semaine d’une reprise.</translation>
    </message>
    <message>
        <source>An activity is rated that its form doesn&apos;t name.</source>
        <translation>Une activité est notée que son formulaire ne nomme pas.</translation>
    </message>
    <message>
        <source>Another program is writing to the diary; close it and check again: {detail}.</source>
        <translation>Un autre programme écrit dans le journal&#x202f;; fermez-le et vérifiez à nouveau&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>BAD: {problem}</source>
        <translation>MAUVAISE&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {error}</source>
        <translation>Elle ne peut pas être lue&#xa0;: {error}</translation>
    </message>
    <message>
        <source>It can&apos;t be used just now</source>
        <translation>Elle ne peut pas être utilisée pour le moment</translation>
    </message>
    <message>
        <source>It has changed since it was made</source>
        <translation>Elle a changé depuis qu’elle a été faite</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>Elle est endommagée</translation>
    </message>
    <message>
        <source>It is encrypted, and its passphrase was not given</source>
        <translation>Elle est chiffrée, et sa phrase secrète n’a pas été donnée</translation>
    </message>
    <message>
        <source>It is encrypted, and nothing here can open it</source>
        <translation>Elle est chiffrée, et rien ici ne peut l’ouvrir</translation>
    </message>
    <message>
        <source>It is not a Backcare diary</source>
        <translation>Ce n’est pas un journal de Backcare</translation>
    </message>
    <message>
        <source>It is not as long as it was made</source>
        <translation>Elle n’a pas la longueur qu’elle avait quand elle a été faite</translation>
    </message>
    <message>
        <source>Its manifest can&apos;t be read: {error}</source>
        <translation>Son manifeste ne peut pas être lu&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Others on this computer can read or change {name}.</source>
        <translation>D’autres personnes sur cet ordinateur peuvent lire ou modifier {name}.</translation>
    </message>
    <message>
        <source>Pain is noted for an event of a session in which nothing hurt.</source>
        <translation>Une douleur est notée pour un moment d’une séance où rien ne faisait mal.</translation>
    </message>
    <message>
        <source>Points of form are noted where nobody spoke of it.</source>
        <translation>Des points de technique sont notés là où personne n’en a parlé.</translation>
    </message>
    <message>
        <source>SQLite of SQLCipher: {version}, journal mode {mode}</source>
        <translation>SQLite de SQLCipher&#xa0;: {version}, mode de journal {mode}</translation>
    </message>
    <message>
        <source>SQLite {version} has the WAL-reset fault, which takes two connections to one file; Backcare opens one and shuts out others</source>
        <translation>SQLite {version} a le défaut «&#xa0;WAL-reset&#xa0;», qui demande deux connexions à un même fichier&#x202f;; Backcare en ouvre une et exclut les autres</translation>
    </message>
    <message>
        <source>SQLite: {version}, journal mode {mode}</source>
        <translation>SQLite&#xa0;: {version}, mode de journal {mode}</translation>
    </message>
    <message>
        <source>The backups can&apos;t be looked at: {detail}.</source>
        <translation>Les sauvegardes ne peuvent pas être examinées&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The diary can&apos;t be read: {detail}.</source>
        <translation>Le journal ne peut pas être lu&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The diary is damaged: {detail}.</source>
        <translation>Le journal est endommagé&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The diary is encrypted, and nothing here can open it.</source>
        <translation>Le journal est chiffré, et rien ici ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>There is no room for a copy to check: {detail}.</source>
        <translation>Il n’y a pas la place pour une copie à vérifier&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>This is not a Backcare diary: {detail}.</source>
        <translation>Ceci n’est pas un journal de Backcare&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Two flare-ups share a day.</source>
        <translation>Deux poussées partagent un jour.</translation>
    </message>
    <message>
        <source>backup: {when}, {reason}, {schema}, {count} rows, {state}</source>
        <translation>sauvegarde&#xa0;: {when}, {reason}, {schema}, lignes&#xa0;: {count}, {state}</translation>
    </message>
    <message>
        <source>backup: {when}, {reason}, {schema}, {state}</source>
        <translation>sauvegarde&#xa0;: {when}, {reason}, {schema}, {state}</translation>
    </message>
    <message>
        <source>backups: {folder}</source>
        <translation>sauvegardes&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>avant une mise à niveau</translation>
    </message>
    <message>
        <source>before deleting</source>
        <translation>avant une suppression</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>quotidienne</translation>
    </message>
    <message>
        <source>diary: none at {path}</source>
        <translation>journal&#xa0;: aucun dans {path}</translation>
    </message>
    <message>
        <source>diary: {path}</source>
        <translation>journal&#xa0;: {path}</translation>
    </message>
    <message>
        <source>encrypted: with a passphrase</source>
        <translation>chiffré&#xa0;: avec une phrase secrète</translation>
    </message>
    <message>
        <source>encrypted: with a passphrase, which was not given</source>
        <translation>chiffré&#xa0;: avec une phrase secrète, qui n’a pas été donnée</translation>
    </message>
    <message>
        <source>file system: {kind}</source>
        <translation>système de fichiers&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>file system: {kind}, on the network: rollback journal</source>
        <translation>système de fichiers&#xa0;: {kind}, sur le réseau&#xa0;: journal d’annulation</translation>
    </message>
    <message>
        <source>free: {size} MB</source>
        <translation>libre&#xa0;: {size} Mo</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>in use by another process</source>
        <translation>utilisé par un autre processus</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>faite par vous</translation>
    </message>
    <message>
        <source>newest good: 1 day old</source>
        <translation>la bonne la plus récente&#xa0;: il y a 1 jour</translation>
    </message>
    <message>
        <source>newest good: today</source>
        <translation>la bonne la plus récente&#xa0;: aujourd’hui</translation>
    </message>
    <message>
        <source>newest good: {count} days old</source>
        <translation>la bonne la plus récente&#xa0;: il y a {count} jours</translation>
    </message>
    <message>
        <source>no good backup yet</source>
        <translation>pas encore de bonne sauvegarde</translation>
    </message>
    <message>
        <source>no problems found</source>
        <translation>aucun problème trouvé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not needed any more, goes with the next one: {name}</source>
        <translation>n’est plus nécessaire, part avec la suivante&#xa0;: {name}</translation>
    </message>
    <message>
        <source>problem: {problem}</source>
        <translation>problème&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>put aside: {name}</source>
        <translation>mis de côté&#xa0;: {name}</translation>
    </message>
    <message>
        <source>rights of {name}: {mode}</source>
        <translation>droits de {name}&#xa0;: {mode}</translation>
    </message>
    <message>
        <source>rows in {table}: {count}</source>
        <translation>lignes dans {table}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>schema unknown</source>
        <translation>schéma inconnu</translation>
    </message>
    <message>
        <source>schema {number}</source>
        <translation>schéma {number}</translation>
    </message>
    <message>
        <source>schema: not looked up</source>
        <translation>schéma&#xa0;: pas consulté</translation>
    </message>
    <message>
        <source>schema: {schema}, not read by this version</source>
        <translation>schéma&#xa0;: {schema}, non lu par cette version</translation>
    </message>
    <message>
        <source>schema: {schema}, read by this version</source>
        <translation>schéma&#xa0;: {schema}, lu par cette version</translation>
    </message>
    <message>
        <source>the diary is locked and was not looked into; no problems around it</source>
        <translation>le journal est verrouillé et n’a pas été examiné&#x202f;; aucun problème autour</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>when encryption changed</source>
        <translation>quand le chiffrement a changé</translation>
    </message>
    <message>
        <source>{name} is no good. {problem}.</source>
        <translation>{name} n’est pas utilisable. {problem}.</translation>
    </message>
    <message>
        <source>{name} is not encrypted, as the diary is.</source>
        <translation>{name} n’est pas chiffrée, contrairement au journal.</translation>
    </message>
</context>
<context>
    <name>PlainReason</name>
    <message>
        <source>asks for more work than any archive before it opens</source>
        <translation>demande plus de travail qu’aucune archive avant de s’ouvrir</translation>
    </message>
    <message>
        <source>breaks a rule: {rule}</source>
        <translation>enfreint une règle&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>can&apos;t be brought to the schema of this version</source>
        <translation>ne peut pas passer au schéma de cette version</translation>
    </message>
    <message>
        <source>can&apos;t be read ({fault})</source>
        <translation>n’est pas lisible ({fault})</translation>
    </message>
    <message>
        <source>can&apos;t be read from line {line} on</source>
        <translation>n’est pas lisible à partir de la ligne {line}</translation>
    </message>
    <message>
        <source>doesn&apos;t go with what is here: {rule}</source>
        <translation>ne va pas avec ce qui est ici&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>doesn&apos;t make a whole diary</source>
        <translation>ne donne pas un journal complet</translation>
    </message>
    <message>
        <source>doesn&apos;t make a whole diary: {rule}</source>
        <translation>ne donne pas un journal complet&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>doesn&apos;t name its columns</source>
        <translation>ne nomme pas ses colonnes</translation>
    </message>
    <message>
        <source>doesn&apos;t say how to know a member</source>
        <translation>ne dit pas comment reconnaître un élément</translation>
    </message>
    <message>
        <source>doesn&apos;t say when it was made</source>
        <translation>n’indique pas sa date de création</translation>
    </message>
    <message>
        <source>doesn&apos;t say which version made it</source>
        <translation>n’indique pas sa version d’origine</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>se termine trop tôt</translation>
    </message>
    <message>
        <source>ends too early, or goes on behind its end</source>
        <translation>se termine trop tôt, ou continue après sa fin</translation>
    </message>
    <message>
        <source>goes deeper than {most} levels</source>
        <translation>a plus de {most} niveaux de profondeur</translation>
    </message>
    <message>
        <source>has a quote that doesn&apos;t fit</source>
        <translation>contient un guillemet mal placé</translation>
    </message>
    <message>
        <source>has a {column} outside {first}-{last}</source>
        <translation>a une valeur «&#xa0;{column}&#xa0;» hors de {first}-{last}</translation>
    </message>
    <message>
        <source>has another passphrase, or is damaged</source>
        <translation>a une autre phrase secrète, ou est endommagé</translation>
    </message>
    <message>
        <source>has changed since the archive was made</source>
        <translation>a changé depuis la création de l’archive</translation>
    </message>
    <message>
        <source>has dates of both kinds: {month} in line {month_line} has the month first, {day} in line {day_line} the day; mend one kind, or leave its lines out by --dates day-first or month-first</source>
        <translation>contient des dates des deux sortes&#xa0;: {month} à la ligne {month_line} commence par le mois, {day} à la ligne {day_line} par le jour&#x202f;; corrigez l’une des deux, ou laissez ses lignes de côté avec --dates day-first ou month-first</translation>
    </message>
    <message>
        <source>has dates that can be read in two ways; say --dates day-first or month-first</source>
        <translation>contient des dates qui se lisent de deux façons&#x202f;; indiquez --dates day-first ou month-first</translation>
    </message>
    <message>
        <source>has lines of more than {most} letters</source>
        <translation>a des lignes de plus de {most} lettres</translation>
    </message>
    <message>
        <source>has no column with dates</source>
        <translation>n’a pas de colonne de dates</translation>
    </message>
    <message>
        <source>has no column with whole numbers from 0 to 10</source>
        <translation>n’a pas de colonne de nombres entiers de 0 à 10</translation>
    </message>
    <message>
        <source>has no columns, or one of them twice</source>
        <translation>n’a pas de colonnes, ou a deux fois la même</translation>
    </message>
    <message>
        <source>has no number for &quot;{key}&quot;</source>
        <translation>n’a pas de nombre pour «&#xa0;{key}&#xa0;»</translation>
    </message>
    <message>
        <source>has no two columns with something in them</source>
        <translation>n’a pas deux colonnes remplies</translation>
    </message>
    <message>
        <source>has not one value for each column</source>
        <translation>n’a pas une valeur par colonne</translation>
    </message>
    <message>
        <source>has other rows than the manifest says</source>
        <translation>a d’autres lignes que celles du manifeste</translation>
    </message>
    <message>
        <source>has over {most} columns</source>
        <translation>a plus de {most} colonnes</translation>
    </message>
    <message>
        <source>has over {most} lines</source>
        <translation>a plus de {most} lignes</translation>
    </message>
    <message>
        <source>holds a number that is far too large</source>
        <translation>contient un nombre beaucoup trop grand</translation>
    </message>
    <message>
        <source>holds a number without an end</source>
        <translation>contient un nombre sans fin</translation>
    </message>
    <message>
        <source>holds a text of more than {most} characters</source>
        <translation>contient un texte de plus de {most} caractères</translation>
    </message>
    <message>
        <source>holds an entry that can&apos;t be</source>
        <translation>contient une entrée impossible</translation>
    </message>
    <message>
        <source>holds half a character</source>
        <translation>contient une moitié de caractère</translation>
    </message>
    <message>
        <source>holds more than {most} MB</source>
        <translation>contient plus de {most}&#xa0;Mo</translation>
    </message>
    <message>
        <source>holds more than {most} members</source>
        <translation>contient plus de {most} éléments</translation>
    </message>
    <message>
        <source>holds more than {most} rows</source>
        <translation>contient plus de {most} lignes</translation>
    </message>
    <message>
        <source>holds no choices</source>
        <translation>ne contient pas de choix</translation>
    </message>
    <message>
        <source>holds something beside its members</source>
        <translation>contient autre chose à côté de ses éléments</translation>
    </message>
    <message>
        <source>holds something else than choices</source>
        <translation>contient autre chose que des choix</translation>
    </message>
    <message>
        <source>holds something else than text and numbers</source>
        <translation>contient autre chose que du texte et des nombres</translation>
    </message>
    <message>
        <source>holds something far too large</source>
        <translation>contient quelque chose de beaucoup trop grand</translation>
    </message>
    <message>
        <source>holds {word}, which is no number</source>
        <translation>contient {word}, qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>is UTF-32 text; save it as UTF-8</source>
        <translation>est du texte UTF-32&#x202f;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>is a link</source>
        <translation>est un lien</translation>
    </message>
    <message>
        <source>is damaged: it can&apos;t be unpacked</source>
        <translation>est endommagé&#xa0;: impossible à décompresser</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>est chiffré</translation>
    </message>
    <message>
        <source>is larger than {most} MB</source>
        <translation>dépasse {most}&#xa0;Mo</translation>
    </message>
    <message>
        <source>is larger than {most} kB</source>
        <translation>dépasse {most}&#xa0;ko</translation>
    </message>
    <message>
        <source>is locked in a way that no archive is, or damaged</source>
        <translation>est verrouillé comme aucune archive ne l’est, ou endommagé</translation>
    </message>
    <message>
        <source>is longer than any row</source>
        <translation>dépasse la longueur de toute ligne possible</translation>
    </message>
    <message>
        <source>is longer than {most} kB</source>
        <translation>a une longueur de plus de {most}&#xa0;ko</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is more than {most} times longer inside</source>
        <translation>est plus de {most} fois plus volumineux une fois décompressé</translation>
    </message>
    <message>
        <source>is no row</source>
        <translation>n’est pas une ligne de données</translation>
    </message>
    <message>
        <source>is no text in an encoding that is known here</source>
        <translation>n’est pas du texte dans un encodage connu ici</translation>
    </message>
    <message>
        <source>is no text, or UTF-16 text without its mark; save it as UTF-8</source>
        <translation>n’est pas du texte, ou est du texte UTF-16 sans sa marque&#x202f;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>n’est pas du JSON</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <translation>n’est pas une clé connue</translation>
    </message>
    <message>
        <source>is not a routine of Backcare</source>
        <translation>n’est pas une routine de Backcare</translation>
    </message>
    <message>
        <source>is not an archive of Backcare</source>
        <translation>n’est pas une archive de Backcare</translation>
    </message>
    <message>
        <source>is not an archive of Backcare: it has no manifest</source>
        <translation>n’est pas une archive de Backcare&#xa0;: il n’y a pas de manifeste</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>is not that of an archive of Backcare</source>
        <translation>n’est pas d’une archive de Backcare</translation>
    </message>
    <message>
        <source>is nothing that an archive holds</source>
        <translation>n’est rien de ce qu’une archive contient</translation>
    </message>
    <message>
        <source>is of schema {schema}; this version reads 1 to {most}</source>
        <translation>suit le schéma {schema}&#x202f;; cette version lit 1 à {most}</translation>
    </message>
    <message>
        <source>is packed in a way that no archive is</source>
        <translation>est compressé comme aucune archive ne l’est</translation>
    </message>
    <message>
        <source>is the log of a report; save the report as a zip and take ratings.csv out of it</source>
        <translation>est le journal d’un bilan&#x202f;; enregistrez le bilan en zip et prenez-y ratings.csv</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>est là deux fois</translation>
    </message>
    <message>
        <source>is too long, or begins a quote that never ends</source>
        <translation>est trop longue, ou ouvre un guillemet qui ne se ferme jamais</translation>
    </message>
    <message>
        <source>lacks its settings</source>
        <translation>n’a pas ses réglages</translation>
    </message>
    <message>
        <source>lacks the column {column}</source>
        <translation>n’a pas la colonne {column}</translation>
    </message>
    <message>
        <source>lacks the table {table}</source>
        <translation>n’a pas la table {table}</translation>
    </message>
    <message>
        <source>lies over another member</source>
        <translation>recouvre un autre élément</translation>
    </message>
    <message>
        <source>must be a list of at least one table</source>
        <translation>doit être une liste d’au moins une table</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be one line without control characters</source>
        <translation>doit être une seule ligne sans caractères de contrôle</translation>
    </message>
    <message>
        <source>must be plain text, without tags such as &lt;b&gt; or signs such as &amp;amp;</source>
        <translation>doit être du texte simple, sans balises comme &lt;b&gt; ni signes comme &amp;amp;</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>doit être du texte</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must have {most} characters at most</source>
        <translation>doit avoir {most} caractères au plus</translation>
    </message>
    <message>
        <source>must hold either hold_s or reps</source>
        <translation>doit contenir soit hold_s, soit reps</translation>
    </message>
    <message>
        <source>must hold tables only</source>
        <translation>ne doit contenir que des tables</translation>
    </message>
    <message>
        <source>must hold {most} tables at most, not {count}</source>
        <translation>doit contenir {most} tables au plus, pas {count}</translation>
    </message>
    <message>
        <source>must lie between {least} and {most}</source>
        <translation>doit être entre {least} et {most}</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>names an exercise that is not known here: {name}</source>
        <translation>nomme un exercice inconnu ici&#xa0;: {name}</translation>
    </message>
    <message>
        <source>names no members</source>
        <translation>ne nomme pas d’éléments</translation>
    </message>
    <message>
        <source>names other members than there are</source>
        <translation>nomme d’autres éléments que ceux qui sont là</translation>
    </message>
    <message>
        <source>names something twice</source>
        <translation>nomme quelque chose deux fois</translation>
    </message>
    <message>
        <source>needs its passphrase</source>
        <translation>demande sa phrase secrète</translation>
    </message>
    <message>
        <source>needs letters that can be read</source>
        <translation>doit avoir des lettres lisibles</translation>
    </message>
    <message>
        <source>refers to a {table} that isn&apos;t there</source>
        <translation>renvoie à un élément de {table} qui n’est pas là</translation>
    </message>
    <message>
        <source>there is no diary at {place}</source>
        <translation>il n’y a pas de journal à {place}</translation>
    </message>
    <message>
        <source>was written by a newer Backcare</source>
        <translation>vient d’une version plus récente de Backcare</translation>
    </message>
    <message>
        <source>would be larger than {most} MB</source>
        <translation>dépasserait {most}&#xa0;Mo</translation>
    </message>
    <message>
        <source>would hold more than {most} MB</source>
        <translation>contiendrait plus de {most}&#xa0;Mo</translation>
    </message>
    <message>
        <source>would hold more than {most} rows</source>
        <translation>contiendrait plus de {most} lignes</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Show loads in</source>
        <translation>Charges affichées en</translation>
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
        <translation>Plan de charge</translation>
    </message>
    <message>
        <source>Lift to look at</source>
        <translation>Mouvement à regarder</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Loads by week</source>
        <translation>Charges par semaine</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Name a lift and your usual load. The plan begins at half of it.</source>
        <translation>Nommez un mouvement et votre charge habituelle. Le plan commence à la moitié.</translation>
    </message>
    <message>
        <source>Add a lift</source>
        <translation>Ajouter un mouvement</translation>
    </message>
    <message>
        <source>{count} more lifts have a plan. Choose one above to see its loads.</source>
        <translation>{count} autres mouvements ont un plan. Choisissez-en un ci-dessus pour voir ses charges.</translation>
    </message>
    <message>
        <source>One more lift has a plan. Choose it above to see its loads.</source>
        <translation>Un autre mouvement a un plan. Choisissez-le ci-dessus pour voir ses charges.</translation>
    </message>
    <message>
        <source>Step back now</source>
        <translation>Reculer maintenant</translation>
    </message>
</context>
<context>
    <name>PlanNotices</name>
    <message>
        <source>Lifting week {number} waits. {reason}</source>
        <translation>La semaine de charges {number} attend. {reason}</translation>
    </message>
    <message>
        <source>{lift}: {setback}</source>
        <translation>{lift}&#xa0;: {setback}</translation>
    </message>
    <message>
        <source>{share} for {wanted}: rounded down to what you can load.</source>
        <translation>{share} pour {wanted}&#xa0;: arrondi vers le bas à ce que vous pouvez charger.</translation>
    </message>
    <message>
        <source>This week has the smallest step your plates allow: +{percent}.</source>
        <translation>Cette semaine a le plus petit pas que vos disques permettent&#xa0;: +{percent}.</translation>
    </message>
    <message>
        <source>Nothing was lifted for more than four weeks, so the plan goes back to its start. Our choice, not a finding.</source>
        <translation>Rien n’a été soulevé pendant plus de quatre semaines&#xa0;: le plan revient donc à son début. C’est notre choix, pas un résultat d’étude.</translation>
    </message>
    <message>
        <source>Lifting week {number} is repeated. {reasons}</source>
        <translation>La semaine de charges {number} est répétée. {reasons}</translation>
    </message>
    <message>
        <source>After lifting week {number} the plan stepped back. {reasons}</source>
        <translation>Après la semaine de charges {number}, le plan a reculé. {reasons}</translation>
    </message>
    <message>
        <source>{reasons} A lighter week comes next.</source>
        <translation>{reasons} Une semaine plus légère suit.</translation>
    </message>
    <message>
        <source>{reasons} Today it is {load} at most, and a lighter week comes next.</source>
        <translation>{reasons} Aujourd’hui c’est {load} au plus, et une semaine plus légère suit.</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>Check your symptoms</source>
        <translation>Vérifier vos symptômes</translation>
    </message>
</context>
<context>
    <name>PlanWriter</name>
    <message>
        <source>Lifting week</source>
        <translation>Semaine de charges</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
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
        <translation>Semaine {number}</translation>
    </message>
    <message>
        <source>{week} · {day}</source>
        <translation>{week} · {day}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In {count} weeks</source>
        <translation>Dans {count} semaines</translation>
    </message>
    <message>
        <source>smallest step: +{percent}</source>
        <translation>plus petit pas&#xa0;: +{percent}</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>pas aujourd’hui</translation>
    </message>
    <message>
        <source>from tomorrow</source>
        <translation>dès demain</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>after a calm week</source>
        <translation>après une semaine calme</translation>
    </message>
    <message>
        <source>waits for checks</source>
        <translation>attend des étapes</translation>
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
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>Your usual loads: {loads}</source>
        <translation>Vos charges habituelles&#xa0;: {loads}</translation>
    </message>
    <message>
        <source>Move up when pain stays at 3 or less while lifting, is back to usual the next morning, and your form holds. Otherwise repeat the week. A week whose load is not open yet waits, and nothing is lost.</source>
        <translation>Montez quand la douleur reste à 3 ou moins en soulevant, qu’elle est revenue à l’habituel le lendemain matin et que l’exécution tient. Sinon, répétez la semaine. Une semaine dont la charge n’est pas encore ouverte attend, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Article “How to reduce back pain after workout”: half of the load, then 5 to 10 % more a week at most. Sets, repetitions and where heavier weeks begin (60 and 80 %) are our choice.</source>
        <translation>Article «&#xa0;How to reduce back pain after workout&#xa0;»&#xa0;: la moitié de la charge, puis 5 à 10&#xa0;% de plus par semaine au maximum. Les séries, les répétitions et l’endroit où commencent les semaines plus lourdes (60 et 80&#xa0;%) sont notre choix.</translation>
    </message>
    <message>
        <source>W{number} · {share}</source>
        <translation>S{number} · {share}</translation>
    </message>
    <message>
        <source>W{number}</source>
        <translation>S{number}</translation>
    </message>
    <message>
        <source>{lift}, load by week</source>
        <translation>{lift}, charge par semaine</translation>
    </message>
    <message>
        <source>Week {number}: {share}, {load}.</source>
        <translation>Semaine {number}&#xa0;: {share}, {load}.</translation>
    </message>
    <message>
        <source>{lift} has no plan yet.</source>
        <translation>{lift} n’a pas encore de plan.</translation>
    </message>
    <message>
        <source>Plan {lift}</source>
        <translation>Planifier {lift}</translation>
    </message>
</context>
<context>
    <name>PlayerPresenter</name>
    <message>
        <source>The session is not saved to its end.</source>
        <translation>La séance n’est pas enregistrée jusqu’à sa fin.</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Save to my routines</source>
        <translation>Enregistrer dans mes routines</translation>
    </message>
    <message>
        <source>Change it first</source>
        <translation>La modifier d’abord</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From {file}. Nothing is kept until you save it.</source>
        <translation>Depuis {file}. Rien n’est gardé tant que vous ne l’enregistrez pas.</translation>
    </message>
    <message>
        <source>{total} · {needs}</source>
        <translation>{total} · {needs}</translation>
    </message>
    <message>
        <source>This file can’t be imported</source>
        <translation>Ce fichier ne peut pas être importé</translation>
    </message>
    <message>
        <source>{file} was not taken. {reason} Nothing was changed.</source>
        <translation>{file} n’est pas accepté. {reason} Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>The report as text</source>
        <translation>Le bilan en texte</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>L’aperçu est en préparation.</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>This computer lacks the part of Qt that shows PDFs. The report can be saved all the same.</source>
        <translation>Il manque à cet ordinateur la partie de Qt qui affiche les PDF. Le bilan peut tout de même être enregistré.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Voir les pages</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Lire en texte</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>You can read your diary, but not add to it: {folder} can&apos;t be written. Give your account permission to write there, then start Backcare again.</source>
        <translation>Vous pouvez lire votre journal, mais pas y ajouter&#xa0;: {folder} n’est pas accessible en écriture. Donnez à votre compte le droit d’y écrire, puis relancez Backcare.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the folder of backups can&apos;t be written</source>
        <translation>le dossier des sauvegardes n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>part of your diary is damaged</source>
        <translation>une partie de votre journal est endommagée</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>elle n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>Today&apos;s backup of your diary was not made: {reason}. You can make one in Settings.</source>
        <translation>La sauvegarde du jour de votre journal n’a pas été faite&#xa0;: {reason}. Vous pouvez en faire une dans les Réglages.</translation>
    </message>
    <message>
        <source>This backup can&apos;t be used. Your diary is as it was; try another one.</source>
        <translation>Cette sauvegarde est inutilisable. Votre journal est comme il était&#x202f;; essayez-en une autre.</translation>
    </message>
    <message>
        <source>Nothing was changed. {reason}</source>
        <translation>Rien n’a été changé. {reason}</translation>
    </message>
    <message>
        <source>Your diary lies on a network drive ({kind}). It works there, a little slower. Open it on one computer at a time.</source>
        <translation>Votre journal est sur un lecteur réseau ({kind}). Il y fonctionne, un peu plus lentement. Ouvrez-le sur un ordinateur à la fois.</translation>
    </message>
    <message>
        <source>Backcare is already open in another window. Close it there, then try again.</source>
        <translation>Backcare est déjà ouvert dans une autre fenêtre. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>This diary was written by a newer Backcare and was left untouched. Start the newer one.</source>
        <translation>Ce journal a été écrit par un Backcare plus récent et n’a pas été touché. Lancez le plus récent.</translation>
    </message>
    <message>
        <source>{folder} holds a file of another program where the diary should be. It was left untouched.</source>
        <translation>{folder} contient un fichier d’un autre programme là où le journal devrait être. Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>The diary in {folder} is damaged. It was left as it is; nothing was deleted. Keep a copy of that folder.</source>
        <translation>Le journal dans {folder} est endommagé. Il est resté tel quel&#x202f;; rien n’a été supprimé. Gardez une copie de ce dossier.</translation>
    </message>
    <message>
        <source>It is encrypted, and its passphrase was not given. It was left untouched.</source>
        <translation>Il est chiffré, et sa phrase secrète n’a pas été donnée. Il a été laissé intact.</translation>
    </message>
    <message>
        <source>Your diary is encrypted, and this computer lacks the part of Backcare that opens it. It was left untouched.</source>
        <translation>Votre journal est chiffré, et la partie de Backcare qui l’ouvre manque sur cet ordinateur. Il a été laissé intact.</translation>
    </message>
    <message>
        <source>The diary could not be used just now. What was saved before is safe. Try again.</source>
        <translation>Le journal n’a pas pu être utilisé à l’instant. Ce qui était enregistré est en sécurité. Réessayez.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe.</source>
        <translation>Le disque est plein. Ce qui était enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>{said} Make room, then try again.</source>
        <translation>{said} Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>{said} {folder} has {free} left, and this needs about {needed}. Make room, then try again.</source>
        <translation>{said} Il reste {free} dans {folder}, et il faut environ {needed}. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>{said} {folder} has {free} left. Make room, then try again.</source>
        <translation>{said} Il reste {free} dans {folder}. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>{said} {folder} has {free} left. Make room; it is tried again every few seconds.</source>
        <translation>{said} Il reste {free} dans {folder}. Faites de la place&#x202f;; un nouvel essai a lieu à quelques secondes d’intervalle.</translation>
    </message>
</context>
<context>
    <name>ProfileNames</name>
    <message>
        <source>The first diary</source>
        <translation>Le premier journal</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Each profile has a diary, backups and settings of its own. This keeps things apart, and is no protection: whoever can use your account can read every profile that isn&apos;t encrypted.</source>
        <translation>Chaque profil a son journal, ses sauvegardes et ses réglages. Cela sépare les choses, et ne protège pas&#xa0;: qui peut utiliser votre compte peut lire chaque profil qui n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shown here only; no file is called so</source>
        <translation>Affiché ici seulement&#x202f;; aucun fichier ne porte ce nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another name for {name}</source>
        <translation>Un autre nom pour {name}</translation>
    </message>
    <message>
        <source>Make the profile</source>
        <translation>Créer le profil</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Another profile</source>
        <translation>Un autre profil</translation>
    </message>
</context>
<context>
    <name>ProfilePresenter</name>
    <message>
        <source>Type a name first.</source>
        <translation>Tapez d’abord un nom.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Il y a déjà un profil de ce nom.</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouvert maintenant</translation>
    </message>
</context>
<context>
    <name>PsfsKeeper</name>
    <message>
        <source>Your activities are not saved yet.</source>
        <translation>Vos activités ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Activities saved</source>
        <translation>Activités enregistrées</translation>
    </message>
    <message>
        <source>Your activities were not saved.</source>
        <translation>Vos activités n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Your activities are saved</source>
        <translation>Vos activités sont enregistrées</translation>
    </message>
    <message>
        <source>Your answers were not saved.</source>
        <translation>Vos réponses n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Answer deleted</source>
        <translation>Réponse supprimée</translation>
    </message>
    <message>
        <source>The answer was not deleted.</source>
        <translation>La réponse n’a pas été supprimée.</translation>
    </message>
</context>
<context>
    <name>PsfsPage</name>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation>Mes activités</translation>
    </message>
    <message>
        <source>Answers to your activities</source>
        <translation>Réponses sur vos activités</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>What does your back make difficult?</source>
        <translation>Qu’est-ce que votre dos rend difficile&#x202f;?</translation>
    </message>
    <message>
        <source>Name one to three activities that matter to you, in your own words. You rate the same ones each time.</source>
        <translation>Nommez une à trois activités qui comptent pour vous, avec vos mots. Vous notez les mêmes à chaque fois.</translation>
    </message>
    <message>
        <source>For example: deadlift 60 kg</source>
        <translation>Par exemple&#xa0;: soulevé de terre 60&#xa0;kg</translation>
    </message>
    <message>
        <source>For example: putting on socks</source>
        <translation>Par exemple&#xa0;: mettre des chaussettes</translation>
    </message>
    <message>
        <source>For example: an hour at the desk</source>
        <translation>Par exemple&#xa0;: une heure au bureau</translation>
    </message>
    <message>
        <source>Activity {number}</source>
        <translation>Activité {number}</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Prendre celles-ci</translation>
    </message>
    <message>
        <source>Keep the ones you have</source>
        <translation>Garder celles que vous avez</translation>
    </message>
    <message>
        <source>How well can you do these today?</source>
        <translation>À quel point pouvez-vous faire cela aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>Leave one out if you can’t tell; then there is no mean.</source>
        <translation>Laissez-en une de côté si vous ne pouvez pas dire&#x202f;; il n’y a alors pas de moyenne.</translation>
    </message>
    <message>
        <source>Name other activities</source>
        <translation>Nommer d’autres activités</translation>
    </message>
</context>
<context>
    <name>PsfsWriter</name>
    <message>
        <source>My activities</source>
        <translation>Mes activités</translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <source>Named, and not rated yet.</source>
        <translation>Nommées, mais pas encore notées.</translation>
    </message>
    <message>
        <source>Name up to three activities your back makes difficult.</source>
        <translation>Nommez jusqu’à trois activités que votre dos rend difficiles.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Les nommer</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>You are changing your answer of {when}.</source>
        <translation>Vous modifiez une réponse déjà donnée ({when}).</translation>
    </message>
    <message>
        <source>Rate at least one activity.</source>
        <translation>Notez au moins une activité.</translation>
    </message>
    <message>
        <source>Your answers so far stay, and can be read below.</source>
        <translation>Vos réponses jusqu’ici restent, et se lisent ci-dessous.</translation>
    </message>
    <message>
        <source>Name at least one activity.</source>
        <translation>Nommez au moins une activité.</translation>
    </message>
    <message>
        <source>This is too long: {most} letters are the most.</source>
        <translation>C’est trop long&#xa0;: {most} lettres au plus.</translation>
    </message>
    <message>
        <source>This holds a sign that can’t be printed. Type it again.</source>
        <translation>Un des caractères ne peut pas être imprimé. Retapez.</translation>
    </message>
    <message>
        <source>This can’t be read. Use letters.</source>
        <translation>C’est illisible. Utilisez des lettres.</translation>
    </message>
    <message>
        <source>You named this one already.</source>
        <translation>Vous avez déjà nommé celle-ci.</translation>
    </message>
    <message>
        <source>{most} activities are the most.</source>
        <translation>{most} activités au plus.</translation>
    </message>
    <message>
        <source>Last answer: {score}, {when}.</source>
        <translation>Dernière réponse&#xa0;: {score}, {when}.</translation>
    </message>
    <message>
        <source>{score} of {most}</source>
        <translation>{score} sur {most}</translation>
    </message>
    <message>
        <source>0 is unable, 10 is as before your back hurt. The score is the mean of your activities; without all of them there is none.</source>
        <translation>0 est impossible, 10 est comme avant le mal de dos. Le score est la moyenne de vos activités&#x202f;; s’il en manque, il n’y en a pas.</translation>
    </message>
    <message>
        <source>In a single activity it takes {one} points; a smaller change may be chance.</source>
        <translation>Pour une seule activité, il faut {one} points&#x202f;; un changement plus petit peut être dû au hasard.</translation>
    </message>
    <message>
        <source>A change of {mean} points in the mean counts as meaningful.</source>
        <translation>Un changement de {mean} points de la moyenne compte comme net.</translation>
    </message>
    <message>
        <source>Method: Patient-Specific Functional Scale, Stratford and others 1995, Physiotherapy Canada 47:258–263; the wording is Backcare’s own. Points that count: its form, with 90 % confidence.</source>
        <translation>Méthode&#xa0;: Patient-Specific Functional Scale, Stratford et autres 1995, Physiotherapy Canada 47:258–263&#x202f;; la formulation est propre à Backcare. Points qui comptent&#xa0;: son formulaire, avec 90&#xa0;% de confiance.</translation>
    </message>
    <message>
        <source>{points} points count in a single activity (Stratford 1995).</source>
        <translation>{points} points comptent pour une seule activité (Stratford 1995).</translation>
    </message>
    <message>
        <source>{points} points in the mean count as meaningful (Stratford 1995).</source>
        <translation>{points} points de la moyenne comptent comme un changement net (Stratford 1995).</translation>
    </message>
    <message>
        <source>one activity</source>
        <translation>une activité</translation>
    </message>
    <message>
        <source>mean of {count} activities</source>
        <translation>moyenne de {count} activités</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>From {day}: {activities}</source>
        <translation>Depuis le {day}&#xa0;: {activities}</translation>
    </message>
    <message>
        <source>{day}: {score} of {most}</source>
        <translation>{day}&#xa0;: {score} sur {most}</translation>
    </message>
    <message>
        <source>Mean, 0 to 10; higher is easier</source>
        <translation>Moyenne, 0 à 10&#x202f;; plus haut, plus facile</translation>
    </message>
    <message>
        <source>My activities over time</source>
        <translation>Mes activités au fil du temps</translation>
    </message>
</context>
<context>
    <name>PurgePage</name>
    <message>
        <source>Remove deleted entries for good?</source>
        <translation>Supprimer définitivement les entrées effacées ?</translation>
    </message>
    <message>
        <source>What you delete stays in the diary&apos;s file for at least 30 days, so that it can be undone. After that it is removed by itself, on a day on which you add something.</source>
        <translation>Ce que vous effacez reste au moins 30 jours dans le fichier du journal, pour que cela puisse être annulé. Ensuite, c’est supprimé automatiquement, un jour où vous ajoutez quelque chose.</translation>
    </message>
    <message>
        <source>Once you remove them, neither that nor anything else that you did until now can be undone. A backup is made first. Backups keep what was in the diary when they were made.</source>
        <translation>Si vous les supprimez, ni cela ni rien de ce que vous avez fait jusqu’ici ne peut être annulé. Avant cela, une sauvegarde est faite. Les sauvegardes gardent ce qui était dans le journal quand elles ont été faites.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Keep them for now</source>
        <translation>Les garder pour l’instant</translation>
    </message>
</context>
<context>
    <name>QtSound</name>
    <message>
        <source>Sounds are off: this computer has no sound library Backcare can use.</source>
        <translation>Les sons sont désactivés&#xa0;: cet ordinateur n’a pas de bibliothèque de sons que Backcare puisse utiliser.</translation>
    </message>
    <message>
        <source>Sounds are off: no loudspeaker or headphones answer.</source>
        <translation>Les sons sont désactivés&#xa0;: ni haut-parleur ni casque ne répond.</translation>
    </message>
</context>
<context>
    <name>QtTray</name>
    <message>
        <source>Rate your pain</source>
        <translation>Noter votre douleur</translation>
    </message>
    <message>
        <source>Open Backcare</source>
        <translation>Ouvrir Backcare</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Remind me again today</source>
        <translation>Me rappeler à nouveau aujourd’hui</translation>
    </message>
    <message>
        <source>No reminders for the rest of today</source>
        <translation>Pas de rappel pour le reste de la journée</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
</context>
<context>
    <name>Rater</name>
    <message>
        <source>Pain {score} saved</source>
        <translation>Douleur {score} enregistrée</translation>
    </message>
    <message>
        <source>Pain {score} was not saved.</source>
        <translation>La douleur {score} n’a pas été enregistrée.</translation>
    </message>
</context>
<context>
    <name>RatingCard</name>
    <message>
        <source>Add details</source>
        <translation>Détailler</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Toutes les entrées</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Pourquoi cela&#x202f;?</translation>
    </message>
    <message>
        <source>One touch saves the entry. You can undo it.</source>
        <translation>Un geste enregistre l’entrée. Vous pouvez la défaire.</translation>
    </message>
    <message>
        <source>Nothing can be saved now.</source>
        <translation>Rien ne peut être enregistré pour l’instant.</translation>
    </message>
</context>
<context>
    <name>RatingHints</name>
    <message>
        <source>rate</source>
        <translation>noter</translation>
    </message>
    <message>
        <source>Shift+0</source>
        <translation>Maj+0</translation>
    </message>
    <message>
        <source>rate 10</source>
        <translation>noter 10</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>continuer</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>leave full screen</source>
        <translation>quitter le plein écran</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
</context>
<context>
    <name>RatingImporter</name>
    <message>
        <source>The file could not be looked at.</source>
        <translation>Le fichier n’a pas pu être examiné.</translation>
    </message>
    <message>
        <source>The ratings were not imported. Your diary is as it was.</source>
        <translation>Les notes n’ont pas été importées. Votre journal est comme il était.</translation>
    </message>
    <message>
        <source>Nothing was imported. Your diary is as it was.</source>
        <translation>Rien n’a été importé. Votre journal est comme il était.</translation>
    </message>
    <message>
        <source>The ratings are taken out of your diary again.</source>
        <translation>Les notes sont retirées de votre journal.</translation>
    </message>
</context>
<context>
    <name>RatingPage</name>
    <message>
        <source>Import ratings</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Ratings as they will stand in your diary</source>
        <translation>Les notes telles qu’elles seront dans votre journal</translation>
    </message>
    <message>
        <source>What will be kept</source>
        <translation>Ce qui sera gardé</translation>
    </message>
    <message>
        <source>Lines that can’t be taken</source>
        <translation>Lignes impossibles à reprendre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Douleur, 0 à 10</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>What comes first in a date such as 3/4/2025</source>
        <translation>Ce qui vient d’abord dans une date comme 3/4/2025</translation>
    </message>
    <message>
        <source>The day: 3 April</source>
        <translation>Le jour&#xa0;: 3 avril</translation>
    </message>
    <message>
        <source>The month: 4 March</source>
        <translation>Le mois&#xa0;: 4 mars</translation>
    </message>
    <message>
        <source>What comes first in a date such as 3/4/2025?</source>
        <translation>Qu’est-ce qui vient d’abord dans une date comme 3/4/2025&#x202f;?</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>À quoi sert chaque colonne&#x202f;?</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Ce qui y figure</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
</context>
<context>
    <name>RatingView</name>
    <message>
        <source>Voice on</source>
        <translation>Voix activée</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Voix désactivée</translation>
    </message>
    <message>
        <source>For this routine. Key V.</source>
        <translation>Pour cette routine. Touche V.</translation>
    </message>
</context>
<context>
    <name>RatingWords</name>
    <message>
        <source>A column for the date and one for the score are needed.</source>
        <translation>Il faut une colonne pour la date et une pour la note.</translation>
    </message>
    <message>
        <source>{file} is not taken: line {line} {reason}. Nothing was changed.</source>
        <translation>{file} n’est pas accepté&#xa0;: la ligne {line} {reason}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} is not taken: it {reason}. Nothing was changed.</source>
        <translation>{file} n’est pas accepté&#xa0;: le fichier {reason}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>One rating imported</source>
        <translation>Une note importée</translation>
    </message>
    <message>
        <source>{count} ratings imported</source>
        <translation>{count} notes importées</translation>
    </message>
    <message>
        <source>One rating is in your diary now. A backup was made before.</source>
        <translation>Une note est maintenant dans votre journal. Une sauvegarde a été faite avant.</translation>
    </message>
    <message>
        <source>{count} ratings are in your diary now. A backup was made before.</source>
        <translation>{count} notes sont maintenant dans votre journal. Une sauvegarde a été faite avant.</translation>
    </message>
    <message>
        <source>Nothing is kept until you import it.</source>
        <translation>Rien n’est gardé tant que vous n’importez pas.</translation>
    </message>
    <message>
        <source>Letters such as ä may look wrong: the file doesn’t say how they are written. Nothing is kept until you import it.</source>
        <translation>Des lettres comme ä peuvent sembler fausses&#xa0;: le fichier ne dit pas comment elles sont écrites. Rien n’est gardé tant que vous n’importez pas.</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Import one rating</source>
        <translation>Importer une note</translation>
    </message>
    <message>
        <source>Import {count} ratings</source>
        <translation>Importer {count} notes</translation>
    </message>
    <message>
        <source>Say first whether the day or the month comes first.</source>
        <translation>Dites d’abord si le jour ou le mois vient en premier.</translation>
    </message>
    <message>
        <source>{count} ratings are new.</source>
        <translation>{count} notes sont nouvelles.</translation>
    </message>
    <message>
        <source>{count} are known already.</source>
        <translation>{count} sont déjà connues.</translation>
    </message>
    <message>
        <source>One rating is new.</source>
        <translation>Une note est nouvelle.</translation>
    </message>
    <message>
        <source>One is known already.</source>
        <translation>Une est déjà connue.</translation>
    </message>
    <message>
        <source>{count} lines can’t be taken.</source>
        <translation>{count} lignes ne peuvent pas être reprises.</translation>
    </message>
    <message>
        <source>One line can’t be taken.</source>
        <translation>Une ligne ne peut pas être reprise.</translation>
    </message>
    <message>
        <source>{count} have no time and stand at noon.</source>
        <translation>{count} n’ont pas d’heure et sont placées à midi.</translation>
    </message>
    <message>
        <source>One has no time and stands at noon.</source>
        <translation>Une n’a pas d’heure et est placée à midi.</translation>
    </message>
    <message>
        <source>{count} notes lose signs that can’t be kept.</source>
        <translation>{count} remarques perdent des signes qui ne peuvent pas être gardés.</translation>
    </message>
    <message>
        <source>One note loses signs that can’t be kept.</source>
        <translation>Une remarque perd des signes qui ne peuvent pas être gardés.</translation>
    </message>
    <message>
        <source>Line {line} ({date}) has the month first, line {other} ({other_date}) the day. Choose one; lines of the other kind are left out.</source>
        <translation>La ligne {line} ({date}) commence par le mois, la ligne {other} ({other_date}) par le jour. Choisissez l’un des deux&#x202f;; les lignes de l’autre sorte sont laissées de côté.</translation>
    </message>
    <message>
        <source>{time} (none given)</source>
        <translation>{time} (non donnée)</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Pas de date</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Pas une date</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>Jour ou mois d’abord&#x202f;?</translation>
    </message>
    <message>
        <source>Not from 1900 to 2100</source>
        <translation>Pas entre 1900 et 2100</translation>
    </message>
    <message>
        <source>Lies ahead of now</source>
        <translation>Dans l’avenir</translation>
    </message>
    <message>
        <source>Not a time</source>
        <translation>Pas une heure</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Pas de note</translation>
    </message>
    <message>
        <source>Not a score</source>
        <translation>Pas une note</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>Pas un nombre entier</translation>
    </message>
    <message>
        <source>Not from 0 to 10</source>
        <translation>Pas entre 0 et 10</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation>La remarque est trop longue</translation>
    </message>
    <message>
        <source>Too few columns</source>
        <translation>Trop peu de colonnes</translation>
    </message>
</context>
<context>
    <name>ReasonsPart</name>
    <message>
        <source>What came in the way last week</source>
        <translation>Ce qui a gêné la semaine dernière</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Premier jour de la semaine</translation>
    </message>
    <message>
        <source>A new day begins</source>
        <translation>Un nouveau jour commence</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
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
        <translation>Langue et unités</translation>
    </message>
    <message>
        <source>What loads are shown in; each entry keeps its own</source>
        <translation>L’unité d’affichage des charges&#x202f;; chaque entrée garde la sienne</translation>
    </message>
    <message>
        <source>weight kilograms pounds metric imperial</source>
        <translation>poids kilos kilogrammes livres métrique impérial</translation>
    </message>
    <message>
        <source>calendar start weekday</source>
        <translation>calendrier début jour de semaine</translation>
    </message>
    <message>
        <source>Until then, an entry counts for the day before</source>
        <translation>Jusque-là, une entrée compte pour le jour d’avant</translation>
    </message>
    <message>
        <source>midnight boundary date night hour shift</source>
        <translation>minuit limite date nuit heure équipe travail de nuit</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Dates et heures</translation>
    </message>
    <message>
        <source>Written as on this computer</source>
        <translation>Écrites comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>format clock 24 hour 12 hour am pm</source>
        <translation>format horloge 24 heures 12 heures am pm</translation>
    </message>
    <message>
        <source>As in your country: {day}</source>
        <translation>Comme dans votre pays&#xa0;: {day}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>à {time}</translation>
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
        <translation>Qu’avez-vous fait contre&#x202f;?</translation>
    </message>
    <message>
        <source>Add: {relief}</source>
        <translation>Ajouter&#xa0;: {relief}</translation>
    </message>
</context>
<context>
    <name>ReliefKeeper</name>
    <message>
        <source>The relief you are writing about is not saved.</source>
        <translation>Le soulagement que vous décrivez n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Relief not saved</source>
        <translation>Soulagement non enregistré</translation>
    </message>
    <message>
        <source>{relief} saved</source>
        <translation>{relief}&#xa0;: enregistré</translation>
    </message>
    <message>
        <source>{relief} was not saved.</source>
        <translation>{relief}&#xa0;: non enregistré.</translation>
    </message>
</context>
<context>
    <name>ReliefList</name>
    <message>
        <source>Relief and sleep</source>
        <translation>Soulagement et sommeil</translation>
    </message>
    <message>
        <source>Add relief or sleep</source>
        <translation>Noter soulagement ou sommeil</translation>
    </message>
</context>
<context>
    <name>ReliefPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>C’était quand&#x202f;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ReliefPart</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ReliefRow</name>
    <message>
        <source>{relief}, number {number}</source>
        <translation>{relief}, numéro {number}</translation>
    </message>
    <message>
        <source>How was it afterwards?</source>
        <translation>C’était comment ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>{relief}: minutes</source>
        <translation>{relief}&#xa0;: minutes</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>{relief}: {question}</source>
        <translation>{relief}&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Not said how it was afterwards</source>
        <translation>Suite non précisée</translation>
    </message>
    <message>
        <source>Remove {relief}</source>
        <translation>Retirer {relief}</translation>
    </message>
    <message>
        <source>{relief}: what, and how much</source>
        <translation>{relief}&#xa0;: quoi, et combien</translation>
    </message>
    <message>
        <source>{relief}: what it was</source>
        <translation>{relief}&#xa0;: ce que c’était</translation>
    </message>
</context>
<context>
    <name>ReliefWriter</name>
    <message>
        <source>Add relief or sleep</source>
        <translation>Noter soulagement ou sommeil</translation>
    </message>
    <message>
        <source>Change relief or sleep</source>
        <translation>Modifier soulagement ou sommeil</translation>
    </message>
    <message>
        <source>For sleep, the time is when you woke up.</source>
        <translation>Pour le sommeil, l’heure est celle du réveil.</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose reminders</source>
        <translation>Choisir les rappels</translation>
    </message>
    <message>
        <source>What you are reminded of</source>
        <translation>Ce qui vous est rappelé</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>Reprendre les rappels</translation>
    </message>
    <message>
        <source>Leave out today</source>
        <translation>Laisser pour aujourd’hui</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>At set times</source>
        <translation>À heures fixes</translation>
    </message>
    <message>
        <source>At intervals</source>
        <translation>À intervalles</translation>
    </message>
    <message>
        <source>{what}: when</source>
        <translation>{what}&#xa0;: quand</translation>
    </message>
    <message>
        <source>Times, with commas between</source>
        <translation>Heures, séparées par des virgules</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>{what}: minutes from one to the next</source>
        <translation>{what}&#xa0;: minutes de l’un à l’autre</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source>{what}: days</source>
        <translation>{what}&#xa0;: jours</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Times: {what}, {state}</source>
        <translation>Heures&#xa0;: {what}, {state}</translation>
    </message>
</context>
<context>
    <name>ReminderStrip</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ReminderTeller</name>
    <message>
        <source>This is how a reminder looks.</source>
        <translation>Voilà à quoi ressemble un rappel.</translation>
    </message>
    <message>
        <source>This is how a reminder looks. Whatever you press changes nothing.</source>
        <translation>Voilà à quoi ressemble un rappel. Quoi que vous pressiez, rien ne change.</translation>
    </message>
</context>
<context>
    <name>ReminderTexts</name>
    <message>
        <source>One to {most} times, such as {example}</source>
        <translation>Une à {most} heures, par exemple {example}</translation>
    </message>
    <message>
        <source>A time of the day, not after the last</source>
        <translation>Une heure de la journée, pas après la dernière</translation>
    </message>
    <message>
        <source>A time of the day, not before the first</source>
        <translation>Une heure de la journée, pas avant la première</translation>
    </message>
    <message>
        <source>A time of the day; begin and end differ</source>
        <translation>Une heure de la journée&#x202f;; début et fin diffèrent</translation>
    </message>
    <message>
        <source>All are off. You choose what you are reminded of, and when.</source>
        <translation>Tous sont désactivés. Vous choisissez ce qui vous est rappelé, et quand.</translation>
    </message>
    <message>
        <source>On: {count} of {all}</source>
        <translation>Activés&#xa0;: {count} sur {all}</translation>
    </message>
    <message>
        <source>Left out for the rest of today.</source>
        <translation>Laissés de côté pour le reste de la journée.</translation>
    </message>
    <message>
        <source>{on}. {following}</source>
        <translation>{on}. {following}</translation>
    </message>
    <message>
        <source>Every {minutes} minutes, {first} to {last}</source>
        <translation>Toutes les {minutes} minutes, de {first} à {last}</translation>
    </message>
    <message>
        <source>{times}; every day</source>
        <translation>{times}&#x202f;; chaque jour</translation>
    </message>
    <message>
        <source>{times}; {days}</source>
        <translation>{times}&#x202f;; {days}</translation>
    </message>
    <message>
        <source>While you look elsewhere, your desktop shows them as notifications.</source>
        <translation>Pendant que vous regardez ailleurs, votre bureau les montre en notifications.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications. What is due stands at the top of this window.</source>
        <translation>Ce bureau ne montre pas de notifications. Ce qui est à faire figure en haut de cette fenêtre.</translation>
    </message>
    <message>
        <source>They wait while a session runs, the screen is locked, or another program fills the screen. Afterwards one comes, not all.</source>
        <translation>Ils attendent pendant qu’une séance est en cours, que l’écran est verrouillé, ou qu’un autre programme remplit l’écran. Ensuite il en vient un, pas tous.</translation>
    </message>
    <message>
        <source>They wait while a session runs or the screen is locked. Afterwards one comes, not all. This desktop does not say whether another program fills the screen: leave them out for today before a talk or a film.</source>
        <translation>Ils attendent pendant qu’une séance est en cours ou que l’écran est verrouillé. Ensuite il en vient un, pas tous. Ce bureau ne dit pas si un autre programme remplit l’écran&#xa0;: laissez-les pour aujourd’hui avant un exposé ou un film.</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>Check-ins</source>
        <translation>Points d’étape</translation>
    </message>
    <message>
        <source>Pain rating</source>
        <translation>Note de douleur</translation>
    </message>
    <message>
        <source>Outcome measures</source>
        <translation>Mesures d’évolution</translation>
    </message>
    <message>
        <source>Ease-off trio</source>
        <translation>Trio apaisant</translation>
    </message>
    <message>
        <source>Core days</source>
        <translation>Jours de gainage</translation>
    </message>
    <message>
        <source>Short walks</source>
        <translation>Courtes marches</translation>
    </message>
    <message>
        <source>Warmth or cold</source>
        <translation>Chaleur ou froid</translation>
    </message>
    <message>
        <source>Movement break</source>
        <translation>Pause mouvement</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Wind-down</source>
        <translation>Retour au calme</translation>
    </message>
    <message>
        <source>On the days of an episode that have one</source>
        <translation>Les jours d’un épisode qui en ont un</translation>
    </message>
    <message>
        <source>On days you have not rated yet</source>
        <translation>Les jours que vous n’avez pas encore notés</translation>
    </message>
    <message>
        <source>When a questionnaire you use is due again</source>
        <translation>Quand un questionnaire que vous utilisez est de nouveau à remplir</translation>
    </message>
    <message>
        <source>In the first days of an episode</source>
        <translation>Dans les premiers jours d’un épisode</translation>
    </message>
    <message>
        <source>On days your programme has core work</source>
        <translation>Les jours où votre programme a du gainage</translation>
    </message>
    <message>
        <source>While walks are on the day’s list, and whenever you want them</source>
        <translation>Pendant que des marches sont dans la liste du jour, et quand vous en voulez</translation>
    </message>
    <message>
        <source>In the first days, at least two hours apart</source>
        <translation>Dans les premiers jours, à au moins deux heures d’écart</translation>
    </message>
    <message>
        <source>To change how you sit or stand</source>
        <translation>Pour changer de position, assise ou debout</translation>
    </message>
    <message>
        <source>Until you tick it, if it is one of your habits</source>
        <translation>Jusqu’à ce que vous la cochiez, si c’est une de vos habitudes</translation>
    </message>
    <message>
        <source>A few quiet minutes in the evening</source>
        <translation>Quelques minutes calmes le soir</translation>
    </message>
    <message>
        <source>A check-in is due</source>
        <translation>Un point d’étape est à faire</translation>
    </message>
    <message>
        <source>You can rate your pain for today</source>
        <translation>Vous pouvez noter votre douleur pour aujourd’hui</translation>
    </message>
    <message>
        <source>A questionnaire is due again</source>
        <translation>Un questionnaire est de nouveau à remplir</translation>
    </message>
    <message>
        <source>It is time for the ease-off trio</source>
        <translation>C’est le moment du Trio apaisant</translation>
    </message>
    <message>
        <source>Today is a core day</source>
        <translation>Aujourd’hui est un jour de gainage</translation>
    </message>
    <message>
        <source>It is time for a short walk</source>
        <translation>C’est le moment d’une courte marche</translation>
    </message>
    <message>
        <source>You can use warmth or cold again</source>
        <translation>La chaleur ou le froid est de nouveau possible</translation>
    </message>
    <message>
        <source>Change how you sit or stand</source>
        <translation>Changez de position, assise ou debout</translation>
    </message>
    <message>
        <source>Drink some water</source>
        <translation>Buvez un peu d’eau</translation>
    </message>
    <message>
        <source>It is time to wind down</source>
        <translation>C’est le moment du retour au calme</translation>
    </message>
    <message>
        <source>Time to move</source>
        <translation>C’est le moment de bouger</translation>
    </message>
    <message>
        <source>Time for a short note</source>
        <translation>C’est le moment d’une petite note</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>C’est le moment d’une pause</translation>
    </message>
    <message>
        <source>Time for some water</source>
        <translation>C’est le moment de boire un peu d’eau</translation>
    </message>
    <message>
        <source>Time to wind down</source>
        <translation>C’est l’heure du retour au calme</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>In {minutes} minutes</source>
        <translation>Dans {minutes} minutes</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>It was due at {time}.</source>
        <translation>C’était prévu à {time}.</translation>
    </message>
    <message>
        <source>Waiting behind it: {count}</source>
        <translation>En attente derrière&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Nothing is due within a week.</source>
        <translation>Rien n’est prévu dans la semaine qui vient.</translation>
    </message>
    <message>
        <source>Next: {what}, {when}</source>
        <translation>Prochain&#xa0;: {what}, {when}</translation>
    </message>
    <message>
        <source>No reminder is due</source>
        <translation>Aucun rappel n’est prévu</translation>
    </message>
    <message>
        <source>Next reminder: {when}</source>
        <translation>Prochain rappel&#xa0;: {when}</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>demain, {time}</translation>
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
        <translation>Rappels</translation>
    </message>
    <message>
        <source>What and when</source>
        <translation>Quoi et quand</translation>
    </message>
    <message>
        <source>All are off until you switch one on. Each comes while there is something to do and Backcare runs: with its window open, or in the tray.</source>
        <translation>Tous sont désactivés tant que vous n’en activez pas. Chacun vient tant qu’il y a quelque chose à faire et que Backcare est en marche&#xa0;: avec sa fenêtre ouverte, ou dans la zone de notification.</translation>
    </message>
    <message>
        <source>How they look</source>
        <translation>À quoi ils ressemblent</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>En montrer un</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Say what it is about</source>
        <translation>Dire de quoi il s’agit</translation>
    </message>
    <message>
        <source>Off, a notification says no more than “Time to move”: whoever sees your screen can read it</source>
        <translation>Sinon, une notification ne dit rien de plus que «&#xa0;C’est le moment de bouger&#xa0;»&#xa0;: qui voit votre écran peut la lire</translation>
    </message>
    <message>
        <source>When none is shown</source>
        <translation>Quand il n’y en a aucun</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>At most on a day</source>
        <translation>Au plus par jour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What falls into them is left out</source>
        <translation>Ce qui tombe dedans est laissé de côté</translation>
    </message>
    <message>
        <source>All kinds together</source>
        <translation>Toutes sortes confondues</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>Reprendre les rappels</translation>
    </message>
    <message>
        <source>Leave out today</source>
        <translation>Laisser pour aujourd’hui</translation>
    </message>
</context>
<context>
    <name>ReportHome</name>
    <message>
        <source>Report</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>— for your physiotherapist</source>
        <translation>— pour votre kiné</translation>
    </message>
    <message>
        <source>There is no report until the days above are right.</source>
        <translation>Il n’y a pas de bilan tant que les jours ci-dessus ne sont pas justes.</translation>
    </message>
    <message>
        <source>There is no report until the name above is right.</source>
        <translation>Il n’y a pas de bilan tant que le nom ci-dessus n’est pas juste.</translation>
    </message>
    <message>
        <source>The preview could not be made. Choose other sections or days.</source>
        <translation>L’aperçu n’a pas pu être fait. Choisissez d’autres rubriques ou d’autres jours.</translation>
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
        <translation>Aperçu · en préparation…</translation>
    </message>
    <message>
        <source>Preview of what was chosen before</source>
        <translation>Aperçu de ce qui était choisi avant</translation>
    </message>
    <message>
        <source>Preview · {paper} · page {page} of {pages}</source>
        <translation>Aperçu · {paper} · page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>The file could not be looked at.</source>
        <translation>Le fichier n’a pas pu être examiné.</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>Rest counts too</source>
        <translation>Le repos compte aussi</translation>
    </message>
    <message>
        <source>Days without a session are rest, not misses. Two sessions in a week is still a good week.</source>
        <translation>Les jours sans séance sont du repos, pas des manques. Deux séances dans une semaine, c’est encore une bonne semaine.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the weekly goal</source>
        <translation>Modifier l’objectif de la semaine</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Jours par semaine</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep this weekly goal</source>
        <translation>Garder cet objectif de la semaine</translation>
    </message>
</context>
<context>
    <name>RestPresenter</name>
    <message>
        <source>Weekly goal changed</source>
        <translation>Objectif de la semaine modifié</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>Pause terminée</translation>
    </message>
    <message>
        <source>Pause taken back</source>
        <translation>Pause retirée</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Left without an answer</source>
        <translation>Laissé sans réponse</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Keep the diary as it is</source>
        <translation>Garder le journal tel quel</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Symptom check</source>
        <translation>Symptômes</translation>
    </message>
    <message>
        <source>Backcare compares your answers with published warning signs. It can’t examine you and doesn’t make a diagnosis.</source>
        <translation>Backcare compare vos réponses à des signes d’alerte publiés. Il ne peut pas vous examiner et ne pose pas de diagnostic.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Result · {when}</source>
        <translation>Résultat · {when}</translation>
    </message>
</context>
<context>
    <name>ResultWriter</name>
    <message>
        <source>Some questions are still open. You can answer them later.</source>
        <translation>Quelques questions sont encore ouvertes. Vous pouvez y répondre plus tard.</translation>
    </message>
    <message>
        <source>{routine} · {length}</source>
        <translation>{routine} · {length}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Keep this as an episode</source>
        <translation>Garder ceci comme épisode</translation>
    </message>
    <message>
        <source>Pain, sessions and checks from now on belong to it.</source>
        <translation>Douleur, séances et vérifications à partir de maintenant en font partie.</translation>
    </message>
    <message>
        <source>Start an episode</source>
        <translation>Commencer un épisode</translation>
    </message>
    <message>
        <source>Part of the episode since {day}</source>
        <translation>Fait partie de l’épisode commencé le {day}</translation>
    </message>
    <message>
        <source>Does it belong to the episode since {day}?</source>
        <translation>Cela fait-il partie de l’épisode commencé le {day}&#x202f;?</translation>
    </message>
    <message>
        <source>It does</source>
        <translation>Oui, il en fait partie</translation>
    </message>
    <message>
        <source>Or is it something new?</source>
        <translation>Ou est-ce quelque chose de nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>The old episode is closed, and kept.</source>
        <translation>L’ancien épisode est clos, et gardé.</translation>
    </message>
    <message>
        <source>Start a new episode</source>
        <translation>Commencer un nouvel épisode</translation>
    </message>
    <message>
        <source>{who} has cleared you; recorded {when}.</source>
        <translation>{who} vous a donné son feu vert&#x202f;; noté&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Stretching, core and training are paused. They open again when you record that you have been examined and cleared, or when a new check says otherwise.</source>
        <translation>Étirements, gainage et entraînement sont en pause. Ils s’ouvrent à nouveau quand vous notez que vous avez eu un examen et le feu vert, ou quand une nouvelle vérification dit autre chose.</translation>
    </message>
    <message>
        <source>I have been examined</source>
        <translation>L’examen a eu lieu</translation>
    </message>
    <message>
        <source>New since {day}: {signs}.</source>
        <translation>Nouveau depuis le {day}&#xa0;: {signs}.</translation>
    </message>
    <message>
        <source>Gone since {day}: {signs}.</source>
        <translation>Disparu depuis le {day}&#xa0;: {signs}.</translation>
    </message>
    <message>
        <source>The same signs as on {day}.</source>
        <translation>Les mêmes signes que le {day}.</translation>
    </message>
    <message>
        <source>Rule set {version}</source>
        <translation>Jeu de règles {version}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Backcare symptom check, {when}</source>
        <translation>Vérification des symptômes Backcare, {when}</translation>
    </message>
    <message>
        <source>The answers that led here</source>
        <translation>Les réponses qui ont mené ici</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Quoi dire</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Entre-temps</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Ce qu’il faut emporter</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>This compares answers with published warning signs. It is not a diagnosis.</source>
        <translation>Ceci compare des réponses à des signes d’alerte publiés. Ce n’est pas un diagnostic.</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>sur {target}</translation>
    </message>
    <message>
        <source>The days left are for rest, or for more if you like.</source>
        <translation>Les jours restants sont pour le repos, ou pour plus si vous voulez.</translation>
    </message>
    <message>
        <source>This week is done</source>
        <translation>Cette semaine est faite</translation>
    </message>
    <message>
        <source>Begin today or next week.</source>
        <translation>Commencez aujourd’hui ou la semaine prochaine.</translation>
    </message>
    <message>
        <source>Next week begins anew.</source>
        <translation>La semaine prochaine recommence à zéro.</translation>
    </message>
    <message>
        <source>Rest until next week</source>
        <translation>Repos jusqu’à la semaine prochaine</translation>
    </message>
    <message>
        <source>Paused until the symptom check is settled.</source>
        <translation>En pause jusqu’à ce que la vérification des symptômes soit réglée.</translation>
    </message>
    <message>
        <source>Rest today</source>
        <translation>Repos aujourd’hui</translation>
    </message>
    <message>
        <source>Core work can wait until tomorrow.</source>
        <translation>Le gainage peut attendre demain.</translation>
    </message>
    <message>
        <source>Until then gentle movement comes first.</source>
        <translation>D’ici là, le mouvement doux passe d’abord.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>These days count as rest. Come back when your back is ready.</source>
        <translation>Ces jours comptent comme repos. Revenez quand votre dos le permet.</translation>
    </message>
    <message>
        <source>Planned rest</source>
        <translation>Repos prévu</translation>
    </message>
    <message>
        <source>One to go</source>
        <translation>Encore une</translation>
    </message>
    <message>
        <source>Two to go</source>
        <translation>Encore deux</translation>
    </message>
    <message>
        <source>Three to go</source>
        <translation>Encore trois</translation>
    </message>
    <message>
        <source>Four to go</source>
        <translation>Encore quatre</translation>
    </message>
    <message>
        <source>Five to go</source>
        <translation>Encore cinq</translation>
    </message>
    <message>
        <source>Six to go</source>
        <translation>Encore six</translation>
    </message>
    <message>
        <source>Seven to go</source>
        <translation>Encore sept</translation>
    </message>
    <message>
        <source>Room for one</source>
        <translation>Place pour une</translation>
    </message>
    <message>
        <source>Room for two</source>
        <translation>Place pour deux</translation>
    </message>
    <message>
        <source>Room for three</source>
        <translation>Place pour trois</translation>
    </message>
    <message>
        <source>Room for four</source>
        <translation>Place pour quatre</translation>
    </message>
    <message>
        <source>Room for five</source>
        <translation>Place pour cinq</translation>
    </message>
    <message>
        <source>Room for six</source>
        <translation>Place pour six</translation>
    </message>
    <message>
        <source>Done today.</source>
        <translation>Fait aujourd’hui.</translation>
    </message>
    <message>
        <source>Done on {days}.</source>
        <translation>Fait {days}.</translation>
    </message>
    <message>
        <source>Today has room for it.</source>
        <translation>Il y a de la place aujourd’hui.</translation>
    </message>
    <message>
        <source>Tomorrow has room for it.</source>
        <translation>Il y a de la place demain.</translation>
    </message>
    <message>
        <source>Any day until {day} is fine.</source>
        <translation>N’importe quel jour jusqu’à {day} convient.</translation>
    </message>
    <message>
        <source>Today or any day until {day} is fine.</source>
        <translation>Aujourd’hui ou n’importe quel jour jusqu’à {day} convient.</translation>
    </message>
</context>
<context>
    <name>RmdqKeeper</name>
    <message>
        <source>The sentences you ticked are not saved yet.</source>
        <translation>Les phrases que vous avez cochées ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Saved: {count} of 24</source>
        <translation>Enregistré&#xa0;: {count} sur 24</translation>
    </message>
    <message>
        <source>Your answers were not saved.</source>
        <translation>Vos réponses n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Answer deleted</source>
        <translation>Réponse supprimée</translation>
    </message>
    <message>
        <source>The answer was not deleted.</source>
        <translation>La réponse n’a pas été supprimée.</translation>
    </message>
    <message>
        <source>What you ticked was not saved; it stays on the page.</source>
        <translation>Ce que vous avez coché n’a pas été enregistré&#x202f;; cela reste sur la page.</translation>
    </message>
</context>
<context>
    <name>RmdqPage</name>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Back questionnaire</source>
        <translation>Questionnaire du dos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>2 semaines</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>RmdqWriter</name>
    <message>
        <source>Back questionnaire</source>
        <translation>Questionnaire du dos</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Begun today, and not done yet.</source>
        <translation>Commencé aujourd’hui, pas encore terminé.</translation>
    </message>
    <message>
        <source>sentences ticked, {when}</source>
        <translation>phrases cochées, {when}</translation>
    </message>
    <message>
        <source>24 sentences to tick, about today.</source>
        <translation>24 phrases à cocher, sur aujourd’hui.</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>You are changing your answer of {when}. It speaks of that day.</source>
        <translation>Vous modifiez une réponse déjà donnée ({when}). Elle parle de ce jour-là.</translation>
    </message>
    <message>
        <source>You began this form today: go on where you were.</source>
        <translation>Vous avez commencé ce formulaire aujourd’hui&#xa0;: continuez où vous en étiez.</translation>
    </message>
    <message>
        <source>What you tick is kept, and you can go on later today. Done gives it a score; with nothing ticked that is 0.</source>
        <translation>Ce que vous cochez est gardé, et vous pouvez continuer plus tard aujourd’hui. Terminé lui donne un score&#x202f;; sans rien de coché, c’est 0.</translation>
    </message>
    <message>
        <source>A new day has begun since you ticked these, and the sentences are about today. Change what is different today, then press Done.</source>
        <translation>Un nouveau jour a commencé depuis que vous avez coché, et les phrases parlent d’aujourd’hui. Changez ce qui est différent aujourd’hui, puis appuyez sur Terminé.</translation>
    </message>
    <message>
        <source>{score} of {most}</source>
        <translation>{score} sur {most}</translation>
    </message>
    <message>
        <source>It counts limits in daily life. Lifters often score below {floor} from the start: then your own activities tell more.</source>
        <translation>Il compte les limites dans la vie de tous les jours. Les personnes qui soulèvent des charges ont souvent moins de {floor} dès le début&#xa0;: vos propres activités en disent alors plus.</translation>
    </message>
    <message>
        <source>{points} points or {percent} % of the start count as meaningful (Ostelo 2008), less than {least} may be chance (Stratford 1996). From below {floor} no improvement can show, from above {ceiling} no worsening.</source>
        <translation>{points} points ou {percent}&#xa0;% du début comptent comme un changement net (Ostelo 2008), moins de {least} peut être dû au hasard (Stratford 1996). En dessous de {floor} au début, aucune amélioration ne peut se voir&#x202f;; au-dessus de {ceiling}, aucune aggravation.</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>{day}: {score} of {most}</source>
        <translation>{day}&#xa0;: {score} sur {most}</translation>
    </message>
    <message>
        <source>Sentences ticked, 0 to 24; lower is better</source>
        <translation>Phrases cochées, 0 à 24&#x202f;; plus bas est mieux</translation>
    </message>
    <message>
        <source>Back questionnaire over time</source>
        <translation>Questionnaire du dos au fil du temps</translation>
    </message>
</context>
<context>
    <name>RoutineBar</name>
    <message>
        <source>{exercise}: done</source>
        <translation>{exercise}&#xa0;: fait</translation>
    </message>
    <message>
        <source>{exercise}: skipped</source>
        <translation>{exercise}&#xa0;: passé</translation>
    </message>
    <message>
        <source>{exercise}: now</source>
        <translation>{exercise}&#xa0;: maintenant</translation>
    </message>
    <message>
        <source>{exercise}: to come</source>
        <translation>{exercise}&#xa0;: à venir</translation>
    </message>
</context>
<context>
    <name>RoutineKeeper</name>
    <message>
        <source>“{name}” saved</source>
        <translation>«&#xa0;{name}&#xa0;» enregistrée</translation>
    </message>
    <message>
        <source>“{name}” removed</source>
        <translation>«&#xa0;{name}&#xa0;» retirée</translation>
    </message>
    <message>
        <source>“{name}” was not removed.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été retirée.</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>Ce n’est pas défait.</translation>
    </message>
</context>
<context>
    <name>RoutineReader</name>
    <message>
        <source>All routines</source>
        <translation>Toutes les routines</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>Copier et modifier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>RoutineWords</name>
    <message>
        <source>left side</source>
        <translation>côté gauche</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>côté droit</translation>
    </message>
    <message>
        <source>{dose} each side</source>
        <translation>{dose} de chaque côté</translation>
    </message>
    <message>
        <source>{sets} × {once}</source>
        <translation>{sets} × {once}</translation>
    </message>
    <message>
        <source>{count} slow</source>
        <translation>{count} lentes</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} fois</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 fois</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} secondes</translation>
    </message>
    <message>
        <source>1 repetition</source>
        <translation>1 répétition</translation>
    </message>
    <message>
        <source>{number} repetitions</source>
        <translation>{number} répétitions</translation>
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
        <translation>{routine}, {times} fois</translation>
    </message>
    <message>
        <source>Done today: {sessions}</source>
        <translation>Fait aujourd’hui&#xa0;: {sessions}</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>Keep as it is: {routine}</source>
        <translation>Garder tel quel&#xa0;: {routine}</translation>
    </message>
    <message>
        <source>Not finished. Leave it out until it settles.</source>
        <translation>Pas terminée. Laissez-la de côté jusqu’à ce que cela se calme.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with {routine}</source>
        <translation>Continuer {routine}</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Pas terminée</translation>
    </message>
    <message>
        <source>After yesterday’s {routine}</source>
        <translation>Après {routine} hier</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Answer how your back is this morning</source>
        <translation>Répondre&#xa0;: comment va votre dos ce matin</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Ce matin</translation>
    </message>
    <message>
        <source>{done} of {wanted} today</source>
        <translation>{done} sur {wanted} aujourd’hui</translation>
    </message>
    <message>
        <source>{done} today</source>
        <translation>{done} aujourd’hui</translation>
    </message>
    <message>
        <source>Short walks</source>
        <translation>Courtes marches</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Add a walk of {minutes} min</source>
        <translation>Ajouter une marche de {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start {routine}</source>
        <translation>Commencer {routine}</translation>
    </message>
    <message>
        <source>{done} of {target} days this week</source>
        <translation>{done} sur {target} jours cette semaine</translation>
    </message>
    <message>
        <source>{done} of 1 day this week</source>
        <translation>{done} sur 1 jour cette semaine</translation>
    </message>
    <message>
        <source>{week} · next on {day}</source>
        <translation>{week} · prochain&#xa0;: {day}</translation>
    </message>
    <message>
        <source>{week} · today is a core day</source>
        <translation>{week} · aujourd’hui est un jour de gainage</translation>
    </message>
    <message>
        <source>{week} · fits later in this episode</source>
        <translation>{week} · convient plus tard dans cet épisode</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open Core</source>
        <translation>Ouvrir Gainage</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Gainage</translation>
    </message>
    <message>
        <source>Check-in after {number} days</source>
        <translation>Point d’étape après {number} jours</translation>
    </message>
    <message>
        <source>{day}: the symptom check once more</source>
        <translation>{day}&#xa0;: la vérification des symptômes encore une fois</translation>
    </message>
    <message>
        <source>Due now: the symptom check once more</source>
        <translation>À faire&#xa0;: la vérification des symptômes encore une fois</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Vérifier mes symptômes</translation>
    </message>
    <message>
        <source>Due now: the symptom check, and how it is compared with the start</source>
        <translation>À faire&#xa0;: la vérification des symptômes, et la comparaison avec le début</translation>
    </message>
    <message>
        <source>Compare with the start</source>
        <translation>Comparer avec le début</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>How it is, compared with the start</source>
        <translation>Votre état, comparé au début</translation>
    </message>
    <message>
        <source>Does your back hurt?</source>
        <translation>Votre dos fait mal&#x202f;?</translation>
    </message>
    <message>
        <source>A symptom check looks for signs that need a doctor</source>
        <translation>Une vérification des symptômes cherche des signes qui demandent un médecin</translation>
    </message>
    <message>
        <source>Open how you’re doing</source>
        <translation>Ouvrir&#xa0;: comment vous allez</translation>
    </message>
    <message>
        <source>How you’re doing</source>
        <translation>Comment vous allez</translation>
    </message>
    <message>
        <source>Open: when to get help</source>
        <translation>Ouvrir&#xa0;: quand se faire aider</translation>
    </message>
    <message>
        <source>The signs that need a doctor now</source>
        <translation>Les signes qui demandent un médecin maintenant</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Quand se faire aider</translation>
    </message>
    <message>
        <source>Hours of sleep: {target} or more</source>
        <translation>Heures de sommeil&#xa0;: {target} ou plus</translation>
    </message>
    <message>
        <source>Breaks from sitting: {target}</source>
        <translation>Pauses de position assise&#xa0;: {target}</translation>
    </message>
    <message>
        <source>Glasses of water: {target}</source>
        <translation>Verres d’eau&#xa0;: {target}</translation>
    </message>
    <message>
        <source>Slow breathing before bed</source>
        <translation>Respiration lente avant de dormir</translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>Get help at once if you notice new numbness between your legs, trouble peeing or controlling your bowels, weakness, symptoms in both legs, fever, or chest pain.</source>
        <translation>Demandez de l’aide tout de suite si vous remarquez un nouvel engourdissement entre les jambes, du mal à uriner ou à contrôler vos selles, une faiblesse, des symptômes dans les deux jambes, de la fièvre ou une douleur dans la poitrine.</translation>
    </message>
    <message>
        <source>Stop, or make the movement smaller, if pain rises by more than 2 points or above 5, if it spreads further down a leg, or if it is worse the next morning.</source>
        <translation>Arrêtez, ou réduisez le mouvement, si la douleur monte de plus de 2 points ou au-dessus de 5, si elle s’étend plus bas dans une jambe, ou si elle est pire le lendemain matin.</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>FHIR</source>
        <translation>FHIR</translation>
    </message>
    <message>
        <source>Save as FHIR</source>
        <translation>Enregistrer en FHIR</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Enregistrer en JSON</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Saved where you choose. Nothing is sent.</source>
        <translation>Enregistré où vous voulez. Rien n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Backcare report</source>
        <translation>Bilan Backcare</translation>
    </message>
    <message>
        <source>This computer has no printer set up. You can save a PDF instead.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Vous pouvez enregistrer un PDF à la place.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Enregistrement du bilan…</translation>
    </message>
    <message>
        <source>Saving the tables…</source>
        <translation>Enregistrement des tableaux…</translation>
    </message>
    <message>
        <source>Saving the FHIR document…</source>
        <translation>Enregistrement du document FHIR…</translation>
    </message>
    <message>
        <source>Saving the JSON file…</source>
        <translation>Enregistrement du fichier JSON…</translation>
    </message>
    <message>
        <source>Saving everything…</source>
        <translation>Enregistrement de tout…</translation>
    </message>
    <message>
        <source>Saving the calendar…</source>
        <translation>Enregistrement de l’agenda…</translation>
    </message>
    <message>
        <source>Backcare {day}</source>
        <translation>Backcare {day}</translation>
    </message>
    <message>
        <source>Calendar {day}</source>
        <translation>Agenda {day}</translation>
    </message>
    <message>
        <source>Backcare report {first} to {last}</source>
        <translation>Bilan Backcare {first} à {last}</translation>
    </message>
    <message>
        <source>Saving the tables: {share} %.</source>
        <translation>Enregistrement des tableaux&#xa0;: {share}&#xa0;%.</translation>
    </message>
    <message>
        <source>Nothing is planned: no file was written.</source>
        <translation>Rien n’est prévu&#xa0;: aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Annulé. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. A file that was there is as it was. Choose another place.</source>
        <translation>{file} n’a pas pu être écrit&#xa0;: {reason}. Un fichier déjà présent est comme il était. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}.</source>
        <translation>{file} n’a pas été écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Report saved to {file}.</source>
        <translation>Bilan enregistré dans {file}.</translation>
    </message>
    <message>
        <source>Tables saved to {file}.</source>
        <translation>Tableaux enregistrés dans {file}.</translation>
    </message>
    <message>
        <source>FHIR document saved to {file}.</source>
        <translation>Document FHIR enregistré dans {file}.</translation>
    </message>
    <message>
        <source>JSON saved to {file}.</source>
        <translation>JSON enregistré dans {file}.</translation>
    </message>
    <message>
        <source>Everything is saved to {file}.</source>
        <translation>Tout est enregistré dans {file}.</translation>
    </message>
    <message>
        <source>The days planned are saved to {file}. Days of an earlier file that are no longer planned stay in your calendar until you remove them.</source>
        <translation>Les jours prévus sont enregistrés dans {file}. Les jours d’un fichier précédent qui ne sont plus prévus restent dans votre calendrier jusqu’à ce que vous les retiriez.</translation>
    </message>
    <message>
        <source>Anyone who gets the file can read it.</source>
        <translation>Toute personne qui obtient le fichier peut le lire.</translation>
    </message>
    <message>
        <source>It opens with your passphrase only.</source>
        <translation>Il ne s’ouvre qu’avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>Whose codes it holds stands under “Codes in FHIR documents”.</source>
        <translation>À qui sont les codes qu’il contient figure sous «&#xa0;Codes des documents FHIR&#xa0;».</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>L’imprimante n’a pas pris les pages.</translation>
    </message>
    <message>
        <source>It could not be saved. Try again.</source>
        <translation>Cela n’a pas pu être enregistré. Réessayez.</translation>
    </message>
</context>
<context>
    <name>ScaleKey</name>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
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
        <translation>Douleur {score} sur 10</translation>
    </message>
</context>
<context>
    <name>ScreenChoice</name>
    <message>
        <source>One that is not connected</source>
        <translation>Un écran non connecté</translation>
    </message>
    <message>
        <source>The one Backcare is on</source>
        <translation>Celui où est Backcare</translation>
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
        <translation>Montrer ce que je tape</translation>
    </message>
</context>
<context>
    <name>SectionsCard</name>
    <message>
        <source>Free-text diary notes</source>
        <translation>Remarques libres du journal</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Show my name</source>
        <translation>Montrer mon nom</translation>
    </message>
    <message>
        <source>Your name on the report</source>
        <translation>Votre nom sur le bilan</translation>
    </message>
    <message>
        <source>Without it, the report carries a short code instead.</source>
        <translation>Sans lui, le bilan porte un code court à la place.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Warning-sign answers</source>
        <translation>Réponses sur les signes d’alerte</translation>
    </message>
    <message>
        <source>always first</source>
        <translation>toujours en premier</translation>
    </message>
    <message>
        <source>Tables behind the first page</source>
        <translation>Tableaux après la première page</translation>
    </message>
    <message>
        <source>Private unless you want them told</source>
        <translation>Privé, sauf si vous voulez le dire</translation>
    </message>
    <message>
        <source>Names you gave to activities, lifts and routines are told either way.</source>
        <translation>Les noms que vous avez donnés à des activités, des mouvements et des routines sont dits dans les deux cas.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 remarque</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} remarques</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} fois</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Get ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Changement de côté</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Maintiens</translation>
    </message>
    <message>
        <source>Press when done</source>
        <translation>Appuyer quand c’est fait</translation>
    </message>
    <message>
        <source>Keep the screen on</source>
        <translation>Garder l’écran allumé</translation>
    </message>
    <message>
        <source>Light up the edge</source>
        <translation>Illuminer le bord</translation>
    </message>
    <message>
        <source>Screen for the full-screen player</source>
        <translation>Écran du lecteur en plein écran</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Before the first exercise</source>
        <translation>Avant le premier exercice</translation>
    </message>
    <message>
        <source>time seconds wait start countdown</source>
        <translation>temps secondes attente début compte à rebours</translation>
    </message>
    <message>
        <source>Between right and left</source>
        <translation>Entre la droite et la gauche</translation>
    </message>
    <message>
        <source>time seconds switch</source>
        <translation>temps secondes changement côté</translation>
    </message>
    <message>
        <source>Between exercises and sets</source>
        <translation>Entre les exercices et les séries</translation>
    </message>
    <message>
        <source>time rest break pace longer shorter faster slower</source>
        <translation>temps repos pause rythme plus long plus court plus vite plus lent</translation>
    </message>
    <message>
        <source>How long a position is held</source>
        <translation>Combien de temps une position est tenue</translation>
    </message>
    <message>
        <source>time duration pace longer shorter faster slower</source>
        <translation>temps durée rythme plus long plus court plus vite plus lent</translation>
    </message>
    <message>
        <source>Every exercise waits for you, without a countdown</source>
        <translation>Chaque exercice vous attend, sans compte à rebours</translation>
    </message>
    <message>
        <source>untimed timer clock time limit</source>
        <translation>sans minuteur chronomètre horloge limite de temps</translation>
    </message>
    <message>
        <source>While a session runs</source>
        <translation>Pendant une séance</translation>
    </message>
    <message>
        <source>display sleep dark lock awake</source>
        <translation>écran veille sombre verrouillage allumé</translation>
    </message>
    <message>
        <source>flash visual deaf hearing</source>
        <translation>flash visuel lumière sourd audition</translation>
    </message>
    <message>
        <source>monitor display television</source>
        <translation>écran moniteur affichage télévision</translation>
    </message>
    <message>
        <source>Off while motion is reduced</source>
        <translation>Désactivé quand les mouvements sont réduits</translation>
    </message>
    <message>
        <source>With every cue, for when you don’t hear it</source>
        <translation>À chaque consigne, si vous n’entendez pas</translation>
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
        <translation>{exercise}&#xa0;: série retirée</translation>
    </message>
    <message>
        <source>{exercise}: effort saved</source>
        <translation>{exercise}&#xa0;: effort enregistré</translation>
    </message>
    <message>
        <source>{exercise}: form saved</source>
        <translation>{exercise}&#xa0;: exécution enregistrée</translation>
    </message>
    <message>
        <source>{exercise}: noted that it hurt</source>
        <translation>{exercise}&#xa0;: douleur notée</translation>
    </message>
    <message>
        <source>{exercise}: pain taken back</source>
        <translation>{exercise}&#xa0;: douleur retirée</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>{exercise}: {number} logged</source>
        <translation>{exercise}&#xa0;: {number} noté</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>This choice holds until you close Backcare: it can&apos;t be saved.</source>
        <translation>Ce choix vaut jusqu’à la fermeture de Backcare&#xa0;: il ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>The language stays: another one can&apos;t be saved now.</source>
        <translation>La langue reste la même&#xa0;: une autre ne peut pas être enregistrée maintenant.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Changes are saved at once</source>
        <translation>Enregistrés aussitôt</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or a shorter one.</source>
        <translation>Rien trouvé. Essayez un autre mot, ou un mot plus court.</translation>
    </message>
    <message>
        <source>1 setting found</source>
        <translation>1 réglage trouvé</translation>
    </message>
    <message>
        <source>{count} settings found</source>
        <translation>{count} réglages trouvés</translation>
    </message>
</context>
<context>
    <name>SheetPart</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>It opens your diary if you don&apos;t know the passphrase any more. Save the sheet and print it, or write the code down, and keep it away from this computer. Backcare keeps no copy.</source>
        <translation>Il ouvre votre journal si vous ne connaissez plus la phrase secrète. Enregistrez la feuille et imprimez-la, ou recopiez le code, et gardez-le loin de cet ordinateur. Backcare n’en garde pas de copie.</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>Enregistrer la feuille…</translation>
    </message>
    <message>
        <source>I have the code</source>
        <translation>J’ai le code</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>SignsView</name>
    <message>
        <source>Symptom check</source>
        <translation>Symptômes</translation>
    </message>
    <message>
        <source>Show emergency numbers</source>
        <translation>Voir les numéros d’urgence</translation>
    </message>
    <message>
        <source>Leave the list</source>
        <translation>Quitter la liste</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>speech spoken speaker guidance loud quiet mute silent</source>
        <translation>parole voix parlé haut-parleur guidage fort doux muet silence</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>audio beep tone speaker loud quiet mute silent</source>
        <translation>audio bip son haut-parleur fort doux muet silence</translation>
    </message>
    <message>
        <source>Get ready and names</source>
        <translation>Préparation et noms</translation>
    </message>
    <message>
        <source>Half-way</source>
        <translation>À mi-chemin</translation>
    </message>
    <message>
        <source>Last three seconds</source>
        <translation>Trois dernières secondes</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Changement de côté</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Ce qui suit</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>audio announcements countdown beep</source>
        <translation>audio annonces compte à rebours bip</translation>
    </message>
    <message>
        <source>Starts, changes and ends have a sound whatever you choose</source>
        <translation>Débuts, changements et fins ont un son quel que soit votre choix</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>Sons et voix</translation>
    </message>
    <message>
        <source>Beside whatever else you listen to</source>
        <translation>En plus de ce que vous écoutez</translation>
    </message>
    <message>
        <source>Nothing is said</source>
        <translation>Rien n’est dit</translation>
    </message>
    <message>
        <source>Your computer’s own voice speaks</source>
        <translation>La voix de votre ordinateur parle</translation>
    </message>
    <message>
        <source>Backcare’s recorded voice speaks</source>
        <translation>La voix enregistrée de Backcare parle</translation>
    </message>
    <message>
        <source>Looking for a voice…</source>
        <translation>Recherche d’une voix…</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What the symptom check goes by</source>
        <translation>Sur quoi s’appuie la vérification des symptômes</translation>
    </message>
    <message>
        <source>What these pages go by</source>
        <translation>Sur quoi s’appuient ces pages</translation>
    </message>
    <message>
        <source>Exercises, phases and plans name their own sources where they stand; numbers that no source gives are said to be our choice.</source>
        <translation>Exercices, phases et plans nomment leurs propres sources là où ils figurent&#x202f;; des nombres qu’aucune source ne donne, il est dit qu’ils sont notre choix.</translation>
    </message>
    <message>
        <source>Not reviewed by a clinician yet.</source>
        <translation>Pas encore relu par un professionnel de santé.</translation>
    </message>
    <message>
        <source>Reviewed by {name}.</source>
        <translation>Relu par {name}.</translation>
    </message>
    <message>
        <source>Rule set {version} ({fingerprint}). {reviewed} It compares answers with published warning signs; it examines nobody and names no condition.</source>
        <translation>Jeu de règles {version} ({fingerprint}). {reviewed} Il compare des réponses à des signes d’alerte publiés&#x202f;; il n’examine personne et ne nomme aucune maladie.</translation>
    </message>
</context>
<context>
    <name>SpokenVoice</name>
    <message>
        <source>The voice is off: no loudspeaker or headphones answer.</source>
        <translation>La voix est désactivée&#xa0;: ni haut-parleur ni casque ne répond.</translation>
    </message>
    <message>
        <source>The voice is off: this computer has no voice Backcare can use.</source>
        <translation>La voix est désactivée&#xa0;: cet ordinateur n’a pas de voix que Backcare puisse utiliser.</translation>
    </message>
    <message>
        <source>Get ready. Left side.</source>
        <translation>Préparez-vous. Côté gauche.</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>You rated {score} today. Leave core work for today, or do only what doesn’t hurt.</source>
        <translation>Vous avez noté {score} aujourd’hui. Laissez le gainage pour aujourd’hui, ou ne faites que ce qui ne fait pas mal.</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Vérifier mes symptômes</translation>
    </message>
    <message>
        <source>{from_when} {now}</source>
        <translation>{from_when} {now}</translation>
    </message>
    <message>
        <source>Now: {names}.</source>
        <translation>Maintenant&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>short walks</source>
        <translation>courtes marches</translation>
    </message>
    <message>
        <source>Your last core work was on {day}. After more than four weeks off, begin again with the amounts the programme starts with.</source>
        <translation>Votre dernier gainage&#xa0;: {day}. Après plus de quatre semaines d’arrêt, recommencez avec les quantités du début du programme.</translation>
    </message>
    <message>
        <source>Begin again at the start</source>
        <translation>Recommencer au début</translation>
    </message>
</context>
<context>
    <name>StateWriter</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>How is your back right now?</source>
        <translation>Comment va votre dos en ce moment&#x202f;?</translation>
    </message>
    <message>
        <source>– a flare-up</source>
        <translation>– une poussée</translation>
    </message>
    <message>
        <source>Day {day} of this episode</source>
        <translation>Jour {day} de cet épisode</translation>
    </message>
    <message>
        <source>– a flare-up: ease off, keep moving</source>
        <translation>– une poussée&#xa0;: allégez, continuez à bouger</translation>
    </message>
    <message>
        <source>– first days: keep moving gently</source>
        <translation>– premiers jours&#xa0;: continuez à bouger en douceur</translation>
    </message>
    <message>
        <source>– early days: keep moving</source>
        <translation>– jours du début&#xa0;: continuez à bouger</translation>
    </message>
    <message>
        <source>– light loads, careful form</source>
        <translation>– charges légères, exécution soignée</translation>
    </message>
    <message>
        <source>– building up, week by week</source>
        <translation>– progression, semaine après semaine</translation>
    </message>
    <message>
        <source>– back to full training</source>
        <translation>– retour à l’entraînement complet</translation>
    </message>
    <message>
        <source>Next for today</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>How is your back this morning, after yesterday’s {routine}?</source>
        <translation>Comment va votre dos ce matin, après {routine} hier&#x202f;?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>How is your back by now?</source>
        <translation>Comment va votre dos à présent&#x202f;?</translation>
    </message>
    <message>
        <source>Last entry: {score}, {when}</source>
        <translation>Dernière entrée&#xa0;: {score}, {when}</translation>
    </message>
    <message>
        <source>You moved on {kept} of the last {of} days.</source>
        <translation>Jours où vous avez bougé&#xa0;: {kept} sur les {of} derniers.</translation>
    </message>
    <message>
        <source>{kept} of the last {of} days as planned, rest among them.</source>
        <translation>{kept} des {of} derniers jours comme prévu, repos compris.</translation>
    </message>
    <message>
        <source>Days you moved this week: {days}.</source>
        <translation>Jours où vous avez bougé cette semaine&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Your first rating starts the chart.</source>
        <translation>Votre première note commence le graphique.</translation>
    </message>
    <message>
        <source>A few more days make a picture.</source>
        <translation>Encore quelques jours pour former une image.</translation>
    </message>
    <message>
        <source>{count} days rated, all {score}.</source>
        <translation>{count} jours notés, tous {score}.</translation>
    </message>
    <message>
        <source>{count} days rated, between {lowest} and {highest}.</source>
        <translation>{count} jours notés, entre {lowest} et {highest}.</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>Keep open</source>
        <translation>Garder ouvert</translation>
    </message>
    <message>
        <source>Put it in the tray</source>
        <translation>Mettre en zone de notification</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>You asked to be reminded, and Backcare can do that only while it runs. In the tray it goes on, without a window. Quit is in the menu of its icon.</source>
        <translation>Vous avez demandé des rappels, et Backcare ne peut en faire que tant qu’il est en marche. Dans la zone de notification, il continue, sans fenêtre. Quitter est dans le menu de son icône.</translation>
    </message>
    <message>
        <source>Go on in the tray?</source>
        <translation>Continuer dans la zone de notification&#x202f;?</translation>
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
        <translation>Ouvert. Alt+Haut et Alt+Bas le déplacent.</translation>
    </message>
    <message>
        <source>Closed. Alt+Up and Alt+Down move it.</source>
        <translation>Fermé. Alt+Haut et Alt+Bas le déplacent.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: {name}</source>
        <translation>Moins&#xa0;: {name}</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>Plus&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>Go on with it</source>
        <translation>Continuer avec elle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>A sentence for its card, if you like.</source>
        <translation>Une phrase pour sa carte, si vous voulez.</translation>
    </message>
    <message>
        <source>Quiet: sounds and voice hold back</source>
        <translation>Calme&#xa0;: sons et voix restent discrets</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Ajouter un exercice</translation>
    </message>
    <message>
        <source>Add the first exercise. You can put them in order afterwards.</source>
        <translation>Ajoutez le premier exercice. Vous pourrez les mettre en ordre ensuite.</translation>
    </message>
    <message>
        <source>Drag a step to move it, or press Alt+Up or Alt+Down on it.</source>
        <translation>Faites glisser une étape pour la déplacer, ou appuyez dessus sur Alt+Haut ou Alt+Bas.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>StretchPresenter</name>
    <message>
        <source>Exercises are missing: {names}.</source>
        <translation>Des exercices manquent&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Never done</source>
        <translation>Jamais faite</translation>
    </message>
    <message>
        <source>Last: {when}</source>
        <translation>Dernière fois&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Acute relief</source>
        <translation>Soulagement aigu</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilité</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Retour au calme</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>{fits} · {needs}</source>
        <translation>{fits} · {needs}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Plus facile</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Plus difficile</translation>
    </message>
    <message>
        <source>When to leave it out</source>
        <translation>Quand le laisser de côté</translation>
    </message>
    <message>
        <source>Dose: {source}</source>
        <translation>Dose&#xa0;: {source}</translation>
    </message>
</context>
<context>
    <name>StretchView</name>
    <message>
        <source>Stretch</source>
        <translation>Étirements</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nouvelle routine</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Stretching should feel like a mild pull. Sharp or spreading pain is a reason to stop, and the player has a button for that.</source>
        <translation>Un étirement devrait donner une légère sensation de tension. Une douleur vive ou qui s’étend est une raison d’arrêter, et le lecteur a un bouton pour cela.</translation>
    </message>
</context>
<context>
    <name>StripCard</name>
    <message>
        <source>Phases of this episode</source>
        <translation>Phases de cet épisode</translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Accept the suggestion, {exercise}</source>
        <translation>Accepter la proposition, {exercise}</translation>
    </message>
    <message>
        <source>Not now, {exercise}</source>
        <translation>Pas maintenant, {exercise}</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>Next time:</source>
        <translation>La prochaine fois&#xa0;:</translation>
    </message>
    <message>
        <source>Today:</source>
        <translation>Aujourd’hui&#xa0;:</translation>
    </message>
    <message>
        <source>{exercise}: now {dose}</source>
        <translation>{exercise}&#xa0;: maintenant {dose}</translation>
    </message>
    <message>
        <source>wait until the symptom check is cleared</source>
        <translation>attendez le feu vert pour la vérification des symptômes</translation>
    </message>
    <message>
        <source>it hurt: try {then}</source>
        <translation>cela faisait mal&#xa0;: essayez {then}</translation>
    </message>
    <message>
        <source>a set lost its form: try {then}</source>
        <translation>l’exécution s’est dégradée dans une série&#xa0;: essayez {then}</translation>
    </message>
    <message>
        <source>it hurts or loses its form at its easiest: leave it out, and ask a physiotherapist</source>
        <translation>cela fait mal ou l’exécution se dégrade dans la version la plus facile&#xa0;: laissez-le de côté, et demandez à un kinésithérapeute</translation>
    </message>
    <message>
        <source>begin with {now}</source>
        <translation>commencez par {now}</translation>
    </message>
    <message>
        <source>stay at {now}. Not every set was done in full</source>
        <translation>restez à {now}. Toutes les séries n’étaient pas complètes</translation>
    </message>
    <message>
        <source>stay at {now}. Say how your form was to go on from here</source>
        <translation>restez à {now}. Indiquez votre exécution pour avancer à partir d’ici</translation>
    </message>
    <message>
        <source>stay at {now}. One more day like this comes first</source>
        <translation>restez à {now}. Il faut d’abord encore un jour comme celui-ci</translation>
    </message>
    <message>
        <source>all sets with good form twice: try {then}</source>
        <translation>toutes les séries bien exécutées deux fois&#xa0;: essayez {then}</translation>
    </message>
    <message>
        <source>good form and little effort twice: try {then}</source>
        <translation>bonne exécution et peu d’effort deux fois&#xa0;: essayez {then}</translation>
    </message>
    <message>
        <source>this has grown as far as planned: try {then}</source>
        <translation>cela a augmenté autant que prévu&#xa0;: essayez {then}</translation>
    </message>
    <message>
        <source>stay at {now}. This has grown as far as planned</source>
        <translation>restez à {now}. Cela a augmenté autant que prévu</translation>
    </message>
    <message>
        <source>stay at {now}. Nothing grows during a pause</source>
        <translation>restez à {now}. Rien n’augmente pendant une pause</translation>
    </message>
    <message>
        <source>stay at {now}. Nothing grows in the first days of pain</source>
        <translation>restez à {now}. Rien n’augmente dans les premiers jours de douleur</translation>
    </message>
    <message>
        <source>stay at {now}. Pain rose, or was above 5</source>
        <translation>restez à {now}. La douleur a monté, ou dépassait 5</translation>
    </message>
    <message>
        <source>stay at {now}. A long break, new pain or a check lies in between: two whole days come first</source>
        <translation>restez à {now}. Une longue pause, une nouvelle douleur ou une vérification est survenue&#xa0;: il faut d’abord deux jours complets</translation>
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
        <translation>{verdict}&#xa0;: {before}, puis {after}</translation>
    </message>
    <message>
        <source>Latest week, measures and days rated</source>
        <translation>Dernière semaine, mesures et jours notés</translation>
    </message>
    <message>
        <source>Own activities (PSFS): no complete answer yet.</source>
        <translation>Propres activités (PSFS)&#xa0;: pas encore de réponse complète.</translation>
    </message>
    <message>
        <source>Own activities (PSFS): {score} of 10, {day}. {change}</source>
        <translation>Propres activités (PSFS)&#xa0;: {score} sur 10, {day}. {change}</translation>
    </message>
    <message>
        <source>RMDQ: no finished answer yet.</source>
        <translation>RMDQ&#xa0;: pas encore de réponse terminée.</translation>
    </message>
    <message>
        <source>RMDQ: {score} of 24, {day}. {change}</source>
        <translation>RMDQ&#xa0;: {score} sur 24, {day}. {change}</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Backcare session</source>
        <translation>Séance Backcare</translation>
    </message>
</context>
<context>
    <name>SwapsCard</name>
    <message>
        <source>Lift to swap</source>
        <translation>Mouvement à échanger</translation>
    </message>
    <message>
        <source>Safe swaps for now</source>
        <translation>Échanges sûrs pour l’instant</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
</context>
<context>
    <name>SwapsWriter</name>
    <message>
        <source>None today. What fits: {fits}</source>
        <translation>Aucun aujourd’hui. Ce qui convient&#xa0;: {fits}</translation>
    </message>
    <message>
        <source>None yet. What fits now: {fits}</source>
        <translation>Aucun pour l’instant. Ce qui convient maintenant&#xa0;: {fits}</translation>
    </message>
    <message>
        <source>Without weights for now.</source>
        <translation>Sans poids pour l’instant.</translation>
    </message>
    <message>
        <source>From “{phase}” on: {names}.</source>
        <translation>À partir de «&#xa0;{phase}&#xa0;»&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
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
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Return opens a day; Ctrl+C copies the chosen lines.</source>
        <translation>Entrée ouvre un jour&#x202f;; Ctrl+C copie les lignes choisies.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Plus grands d’abord</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Plus petits d’abord</translation>
    </message>
    <message>
        <source>{order}: turn round</source>
        <translation>{order}&#xa0;: inverser</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Last rating</source>
        <translation>Dernière note</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Plus basse</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Plus haute</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>7-day median</source>
        <translation>médiane sur 7 jours</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirements</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Gainage</translation>
    </message>
    <message>
        <source>Lifting</source>
        <translation>Musculation</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Soulagement</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>pas d’entrée</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>fini plus tôt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
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
        <translation>Geste à travailler</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
</context>
<context>
    <name>TellCard</name>
    <message>
        <source>What to tell them</source>
        <translation>Ce qu’il faut leur dire</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimer cette page</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>Welcome to Backcare</source>
        <translation>Bienvenue dans Backcare</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not now: you are asked again before a check</source>
        <translation>Pas maintenant&#xa0;: la question revient avant une vérification</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ce texte</translation>
    </message>
    <message>
        <source>Stretching, core work and lifting while your back hurts, and afterwards.</source>
        <translation>Étirements, gainage et musculation pendant que votre dos fait mal, et après.</translation>
    </message>
    <message>
        <source>Before your first symptom check you are asked to have read this.</source>
        <translation>Avant votre première vérification des symptômes, il vous est demandé d’avoir lu ceci.</translation>
    </message>
    <message>
        <source>Before anything else</source>
        <translation>Avant toute chose</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Vérifier mes symptômes</translation>
    </message>
    <message>
        <source>All warning signs</source>
        <translation>Tous les signes d’alerte</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Symptom check</source>
        <translation>Symptômes</translation>
    </message>
    <message>
        <source>Show emergency numbers</source>
        <translation>Voir les numéros d’urgence</translation>
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
        <translation>D’après&#xa0;: {sources}</translation>
    </message>
    <message>
        <source>{open}: {entry}</source>
        <translation>{open}&#xa0;: {entry}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Undo for {seconds} s</source>
        <translation>Défaire pendant {seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>TodayFrame</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message>
        <source>Ticked for today</source>
        <translation>Coché pour aujourd’hui</translation>
    </message>
    <message>
        <source>Tick taken away</source>
        <translation>Coche retirée</translation>
    </message>
    <message>
        <source>Put away for today</source>
        <translation>Mis de côté pour aujourd’hui</translation>
    </message>
    <message>
        <source>Walk added, {minutes} min</source>
        <translation>Marche ajoutée, {minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Pain in the last 14 days. {text}</source>
        <translation>Douleur des 14 derniers jours. {text}</translation>
    </message>
    <message>
        <source>Phases of this episode</source>
        <translation>Phases de cet épisode</translation>
    </message>
    <message>
        <source>this episode</source>
        <translation>cet épisode</translation>
    </message>
    <message>
        <source>Today’s list</source>
        <translation>La liste d’aujourd’hui</translation>
    </message>
    <message>
        <source>Open pain diary</source>
        <translation>Ouvrir le journal de douleur</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>14 derniers jours</translation>
    </message>
</context>
<context>
    <name>TrainingPresenter</name>
    <message>
        <source>Your diary hasn’t been read yet.</source>
        <translation>Votre journal n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>Your diary can’t be read now. Nothing in it has changed.</source>
        <translation>Votre journal ne peut pas être lu pour l’instant. Rien n’y a changé.</translation>
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
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Pain went above 5 while lifting.</source>
        <translation>La douleur a dépassé 5 en soulevant.</translation>
    </message>
    <message>
        <source>Pain was above 5 on a morning after.</source>
        <translation>La douleur dépassait 5 un lendemain matin.</translation>
    </message>
    <message>
        <source>A morning after was more than 2 points worse than usual.</source>
        <translation>Un lendemain matin était de plus de 2 points pire que d’habitude.</translation>
    </message>
    <message>
        <source>Pain went above 3 while lifting.</source>
        <translation>La douleur a dépassé 3 en soulevant.</translation>
    </message>
    <message>
        <source>Pain was above 3 on a morning after.</source>
        <translation>La douleur dépassait 3 un lendemain matin.</translation>
    </message>
    <message>
        <source>A morning after was worse than usual.</source>
        <translation>Un lendemain matin était pire que d’habitude.</translation>
    </message>
    <message>
        <source>Another lift hurt by more than 3, so no load goes up. Our choice, not a finding.</source>
        <translation>Un autre mouvement a fait mal à plus de 3&#xa0;: aucune charge ne monte donc. C’est notre choix, pas un résultat d’étude.</translation>
    </message>
    <message>
        <source>The form did not hold in every point.</source>
        <translation>L’exécution n’a pas tenu sur tous les points.</translation>
    </message>
    <message>
        <source>The load was below the plan’s.</source>
        <translation>La charge était sous celle du plan.</translation>
    </message>
    <message>
        <source>There were fewer repetitions than the plan has.</source>
        <translation>Il y avait moins de répétitions que dans le plan.</translation>
    </message>
    <message>
        <source>It was not lifted.</source>
        <translation>Il n’a pas été fait.</translation>
    </message>
    <message>
        <source>Pain while lifting was not entered.</source>
        <translation>La douleur en soulevant n’a pas été saisie.</translation>
    </message>
    <message>
        <source>Pain on the morning after was not entered.</source>
        <translation>La douleur du lendemain matin n’a pas été saisie.</translation>
    </message>
    <message>
        <source>Your usual morning is not known: rate your pain on three mornings.</source>
        <translation>Votre matin habituel n’est pas connu&#xa0;: notez votre douleur trois matins.</translation>
    </message>
    <message>
        <source>The form checklist was not filled in.</source>
        <translation>La liste d’exécution n’a pas été remplie.</translation>
    </message>
    <message>
        <source>Its load is not open yet; the plan waits with it.</source>
        <translation>Sa charge n’est pas encore ouverte&#x202f;; le plan attend avec elle.</translation>
    </message>
    <message>
        <source>No load is open on this day.</source>
        <translation>Aucune charge n’est ouverte ce jour-là.</translation>
    </message>
    <message>
        <source>This load is not open. On this day it is {load} at most.</source>
        <translation>Cette charge n’est pas ouverte. Ce jour-là, c’est {load} au plus.</translation>
    </message>
    <message>
        <source>{percent} above your plan’s {load}. Your cap is {cap} a week.</source>
        <translation>{percent} au-dessus de {load}, la charge de votre plan. Votre limite est de {cap} par semaine.</translation>
    </message>
    <message>
        <source>{percent} above {load} on {day}. Your cap is {cap} a week.</source>
        <translation>{percent} au-dessus de {load} le {day}. Votre limite est de {cap} par semaine.</translation>
    </message>
    <message>
        <source>I braced before each repetition</source>
        <translation>J’ai gainé avant chaque répétition</translation>
    </message>
    <message>
        <source>My back kept its shape</source>
        <translation>Mon dos a gardé sa forme</translation>
    </message>
    <message>
        <source>I pushed my hips back</source>
        <translation>J’ai poussé les hanches en arrière</translation>
    </message>
    <message>
        <source>I could have stopped at any point</source>
        <translation>J’aurais pu m’arrêter à tout moment</translation>
    </message>
    <message>
        <source>I would have held a gentle push</source>
        <translation>J’aurais résisté à une légère poussée</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>C’est nécessaire.</translation>
    </message>
    <message>
        <source>Write a date, such as 9 July 2025 or 2025-07-09.</source>
        <translation>Écrivez une date, par exemple 9 juillet 2025 ou 2025-07-09.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or an earlier day.</source>
        <translation>Ce jour n’est pas encore venu. Choisissez aujourd’hui ou un jour passé.</translation>
    </message>
    <message>
        <source>This is too long ago. Check the year.</source>
        <translation>C’est trop ancien. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>This is more than a year ago. If it is right, press the button once more.</source>
        <translation>C’était il y a plus d’un an. Si c’est juste, appuyez encore une fois sur le bouton.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 10.</source>
        <translation>Écrivez un nombre entier de 0 à 10.</translation>
    </message>
    <message>
        <source>Write a number, such as {number}.</source>
        <translation>Écrivez un nombre, par exemple {number}.</translation>
    </message>
    <message>
        <source>Write a whole number, such as 8.</source>
        <translation>Écrivez un nombre entier, par exemple 8.</translation>
    </message>
    <message>
        <source>It has to be above 0.</source>
        <translation>Il doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>That is more than can be entered. Check the number.</source>
        <translation>C’est plus que ce qui peut être saisi. Vérifiez le nombre.</translation>
    </message>
    <message>
        <source>It can be 1000 kg at most. Check the number.</source>
        <translation>C’est 1000&#xa0;kg au plus. Vérifiez le nombre.</translation>
    </message>
    <message>
        <source>Two decimals are enough, such as {number}.</source>
        <translation>Deux décimales suffisent, par exemple {number}.</translation>
    </message>
    <message>
        <source>This is too long: {most} letters fit.</source>
        <translation>C’est trop long&#xa0;: {most} lettres au plus.</translation>
    </message>
    <message>
        <source>Some of these signs can’t be shown. Use plain letters.</source>
        <translation>Certains de ces caractères ne peuvent pas être affichés. Utilisez des lettres simples.</translation>
    </message>
    <message>
        <source>Write the weights of your plates, such as 20 10 5.</source>
        <translation>Écrivez les poids de vos disques, par exemple 20 10 5.</translation>
    </message>
    <message>
        <source>Write one number for each plate, in the same order, or nothing.</source>
        <translation>Écrivez un nombre par disque, dans le même ordre, ou rien.</translation>
    </message>
    <message>
        <source>It is heavier than your usual load.</source>
        <translation>C’est plus lourd que votre charge habituelle.</translation>
    </message>
</context>
<context>
    <name>TrainingWriter</name>
    <message>
        <source>Log a session</source>
        <translation>Noter séance</translation>
    </message>
    <message>
        <source>Add an earlier entry</source>
        <translation>Entrée passée</translation>
    </message>
    <message>
        <source>— back to lifting, day {day}</source>
        <translation>— retour aux charges, jour {day}</translation>
    </message>
    <message>
        <source>{source} When to have your form looked at: article “How to reduce back pain after workout”.</source>
        <translation>{source} Quand faire regarder votre exécution&#xa0;: article «&#xa0;How to reduce back pain after workout&#xa0;».</translation>
    </message>
    <message>
        <source>Not sure of your form, or did it hurt after several kinds of training? Have somebody who coaches lifting look at it, or a physiotherapist; take your films along.</source>
        <translation>Un doute sur votre exécution, ou des douleurs après plusieurs sortes d’entraînement&#x202f;? Faites regarder par quelqu’un qui entraîne à la musculation, ou par un kinésithérapeute&#x202f;; emportez vos films.</translation>
    </message>
</context>
<context>
    <name>TransferPresenter</name>
    <message>
        <source>Routine written to {file}.</source>
        <translation>Routine écrite dans {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>{file} n’a pas pu être écrit&#xa0;: {reason}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>The file could not be used. Nothing was changed.</source>
        <translation>Le fichier n’a pas pu être utilisé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The routine was not saved. The file is as it was.</source>
        <translation>La routine n’a pas été enregistrée. Le fichier est comme il était.</translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message>
        <source>Show in the tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>One click opens the keys to rate your pain.</source>
        <translation>Un clic ouvre les touches pour noter votre douleur.</translation>
    </message>
    <message>
        <source>One click opens the keys to rate your pain. While reminders are on, Backcare goes on there when you close the window.</source>
        <translation>Un clic ouvre les touches pour noter votre douleur. Tant que les rappels sont activés, Backcare continue là quand vous fermez la fenêtre.</translation>
    </message>
    <message>
        <source>icon notification area taskbar background</source>
        <translation>icône zone de notification barre des tâches arrière-plan</translation>
    </message>
    <message>
        <source>Pain diary</source>
        <translation>Journal de douleur</translation>
    </message>
    <message>
        <source>This desktop has no tray. Press Ctrl N in Backcare instead.</source>
        <translation>Ce bureau n’a pas de zone de notification. Appuyez plutôt sur Ctrl N dans Backcare.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Type it first.</source>
        <translation>Tapez-la d’abord.</translation>
    </message>
    <message>
        <source>This isn&apos;t the recovery code of this diary. Nothing was changed.</source>
        <translation>Ce n’est pas le code de secours de ce journal. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the diary. Nothing was changed; try again as often as you like.</source>
        <translation>Cette phrase secrète n’ouvre pas le journal. Rien n’a été changé&#x202f;; réessayez autant que vous voulez.</translation>
    </message>
    <message>
        <source>Your diary is encrypted, and not open yet.</source>
        <translation>Votre journal est chiffré, et pas encore ouvert.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your diary is encrypted</source>
        <translation>Votre journal est chiffré</translation>
    </message>
    <message>
        <source>Type its passphrase to open it. The symptom check and Help work without the diary.</source>
        <translation>Donnez sa phrase secrète pour l’ouvrir. La vérification des symptômes et l’Aide fonctionnent sans le journal.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>I have the passphrase</source>
        <translation>J’ai la phrase secrète</translation>
    </message>
    <message>
        <source>I have the recovery code</source>
        <translation>J’ai le code de secours</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>58 characters; spaces and capitals don&apos;t matter</source>
        <translation>58 caractères&#x202f;; espaces et majuscules ne comptent pas</translation>
    </message>
    <message>
        <source>The recovery code opens the diary too; it stands on the sheet that you kept. Without both nobody can open it: the passphrase is stored nowhere. To begin again, delete all your data in Settings.</source>
        <translation>Le code de secours ouvre aussi le journal&#x202f;; il est sur la feuille que vous avez gardée. Sans l’un ni l’autre, personne ne peut l’ouvrir&#xa0;: la phrase secrète n’est enregistrée nulle part. Pour recommencer à zéro, supprimez toutes vos données dans les Réglages.</translation>
    </message>
    <message>
        <source>If you don&apos;t know it any more</source>
        <translation>Si vous ne la connaissez plus</translation>
    </message>
    <message>
        <source>Open another diary</source>
        <translation>Ouvrir un autre journal</translation>
    </message>
</context>
<context>
    <name>UnsavedWords</name>
    <message>
        <source>Disk full: not saved yet. Make room; Backcare keeps trying.</source>
        <translation>Disque plein&#xa0;: pas encore enregistré. Faites de la place&#x202f;; Backcare continue d’essayer.</translation>
    </message>
    <message>
        <source>Not saved yet: the disk does not take it. Backcare keeps trying.</source>
        <translation>Pas encore enregistré&#xa0;: le disque ne le prend pas. Backcare continue d’essayer.</translation>
    </message>
    <message>
        <source>Your rating isn’t saved yet.</source>
        <translation>Votre note n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>How it felt isn’t saved yet.</source>
        <translation>Le ressenti n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>{what} Backcare keeps trying.</source>
        <translation>{what} Backcare continue d’essayer.</translation>
    </message>
    <message>
        <source>{what} The disk is full: make room; Backcare keeps trying.</source>
        <translation>{what} Le disque est plein&#xa0;: faites de la place&#x202f;; Backcare continue d’essayer.</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Hide the rule behind this</source>
        <translation>Masquer la règle derrière ceci</translation>
    </message>
    <message>
        <source>Why: the rule behind this</source>
        <translation>Pourquoi&#xa0;: la règle derrière ceci</translation>
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
        <translation>{title}&#xa0;: {before}, puis {after}, {caption}.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Encore rien à comparer</translation>
    </message>
    <message>
        <source>Meaningfully lower</source>
        <translation>Nettement plus basse</translation>
    </message>
    <message>
        <source>Meaningfully higher</source>
        <translation>Nettement plus haute</translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation>Pas de changement clair</translation>
    </message>
    <message>
        <source>Not enough rated days to compare</source>
        <translation>Pas assez de jours notés pour comparer</translation>
    </message>
    <message>
        <source>Too early to compare</source>
        <translation>Trop tôt pour comparer</translation>
    </message>
    <message>
        <source>mean of this episode’s first week ({first}, {rated} of 7 days rated) vs the latest ({latest}, {of_latest} of 7)</source>
        <translation>moyenne de la première semaine de cet épisode ({first}, {rated} jours notés sur 7) contre la dernière ({latest}, {of_latest} sur 7)</translation>
    </message>
    <message>
        <source>mean of the week you chose ({first}, {rated} of 7 days rated) vs the latest ({latest}, {of_latest} of 7)</source>
        <translation>moyenne de la semaine choisie ({first}, {rated} jours notés sur 7) contre la dernière ({latest}, {of_latest} sur 7)</translation>
    </message>
    <message>
        <source>mean of your diary’s first week ({first}, {rated} of 7 days rated) vs the latest ({latest}, {of_latest} of 7)</source>
        <translation>moyenne de la première semaine de votre journal ({first}, {rated} jours notés sur 7) contre la dernière ({latest}, {of_latest} sur 7)</translation>
    </message>
    <message>
        <source>This episode’s first week ({days}) has {rated} of 7 days rated; {least} are needed to compare with it.</source>
        <translation>La première semaine de cet épisode ({days}) a {rated} jours notés sur 7&#x202f;; il en faut {least} pour comparer avec elle.</translation>
    </message>
    <message>
        <source>Rate {least} days of one week to start.</source>
        <translation>Notez {least} jours d’une semaine pour commencer.</translation>
    </message>
    <message>
        <source>latest week</source>
        <translation>dernière semaine</translation>
    </message>
    <message>
        <source>week you chose</source>
        <translation>semaine choisie</translation>
    </message>
    <message>
        <source>first week</source>
        <translation>première semaine</translation>
    </message>
    <message>
        <source>Two full weeks are needed. First comparison: {day}.</source>
        <translation>Il faut deux semaines complètes. Première comparaison&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>The {week} ({days}) has {rated} of 7 days rated: 1 more is needed.</source>
        <translation>La {week} ({days}) a {rated} jours notés sur 7&#xa0;: il en faut 1 de plus.</translation>
    </message>
    <message>
        <source>The {week} ({days}) has {rated} of 7 days rated: {missing} more are needed.</source>
        <translation>La {week} ({days}) a {rated} jours notés sur 7&#xa0;: il en faut {missing} de plus.</translation>
    </message>
    <message>
        <source>No day of this time could be rated.</source>
        <translation>Aucun jour de cette période ne pouvait être noté.</translation>
    </message>
    <message>
        <source>{rated} of 1 day rated.</source>
        <translation>{rated} jour noté sur 1.</translation>
    </message>
    <message>
        <source>{rated} of {possible} days rated.</source>
        <translation>{rated} jours notés sur {possible}.</translation>
    </message>
    <message>
        <source>With {least} entries it says here how far your pain moves.</source>
        <translation>Avec {least} entrées, il est dit ici combien votre douleur varie.</translation>
    </message>
    <message>
        <source>Your ratings stayed the same.</source>
        <translation>Vos notes sont restées les mêmes.</translation>
    </message>
    <message>
        <source>Your pain moves about {points} points from one entry to the next.</source>
        <translation>Votre douleur varie d’environ {points} points d’une entrée à la suivante.</translation>
    </message>
    <message>
        <source>Recovered, by this rule: no pain on 7 days ({days}) and RMDQ 2 or less.</source>
        <translation>Rétabli, selon cette règle&#xa0;: aucune douleur sur 7 jours ({days}) et RMDQ de 2 ou moins.</translation>
    </message>
    <message>
        <source>1 rated day</source>
        <translation>1 jour noté</translation>
    </message>
    <message>
        <source>{count} rated days</source>
        <translation>{count} jours notés</translation>
    </message>
    <message>
        <source>an RMDQ answer of these days</source>
        <translation>une réponse au RMDQ de ces jours</translation>
    </message>
    <message>
        <source>No pain on {free} rated days ({days}). “Recovered” needs 7 of them and RMDQ 2 or less; missing: {missing}.</source>
        <translation>Aucune douleur sur {free} jours notés ({days}). «&#xa0;Rétabli&#xa0;» en demande 7 et un RMDQ de 2 ou moins&#x202f;; il manque&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>No pain on the 1 day that is rated ({days}). “Recovered” needs 7 of them and RMDQ 2 or less; missing: {missing}.</source>
        <translation>Aucune douleur le 1 jour qui est noté ({days}). «&#xa0;Rétabli&#xa0;» en demande 7 et un RMDQ de 2 ou moins&#x202f;; il manque&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>Two means of 7 days are compared, each with {least} rated days or more, because single days go up and down by themselves. A change counts from {points} points that are also {percent} % of the first mean (Ostelo 2008; Farrar 2001), and says nothing about its cause.</source>
        <translation>Deux moyennes de 7 jours sont comparées, chacune avec {least} jours notés ou plus, parce que les jours isolés montent et descendent d’eux-mêmes. Un changement compte à partir de {points} points qui font aussi {percent}&#xa0;% de la première moyenne (Ostelo 2008&#x202f;; Farrar 2001), et ne dit rien de sa cause.</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>{what}: volume</source>
        <translation>{what}&#xa0;: volume</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test: {what}</source>
        <translation>Test&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{volume}%</source>
        <translation>{volume}&#xa0;%</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Muet</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Easier: {text}</source>
        <translation>Plus facile&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Harder: {text}</source>
        <translation>Plus difficile&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{exercise}: {way}</source>
        <translation>{exercise}&#xa0;: {way}</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Plus facile</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Plus difficile</translation>
    </message>
    <message>
        <source>As planned.</source>
        <translation>Comme prévu.</translation>
    </message>
    <message>
        <source>{way}: {name}.</source>
        <translation>{way}&#xa0;: {name}.</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Title of week {n}</source>
        <translation>Titre de la semaine {n}</translation>
    </message>
    <message>
        <source>What to know of week {n}</source>
        <translation>À savoir pour la semaine {n}</translation>
    </message>
    <message>
        <source>What to add to week {n}</source>
        <translation>Que faut-il ajouter à la semaine {n}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to week {n}</source>
        <translation>Ajouter à la semaine {n}</translation>
    </message>
    <message>
        <source>Add a week like this</source>
        <translation>Ajouter une semaine comme celle-ci</translation>
    </message>
    <message>
        <source>Add a week like week {n}</source>
        <translation>Ajouter une semaine comme la semaine {n}</translation>
    </message>
    <message>
        <source>Remove this week</source>
        <translation>Retirer cette semaine</translation>
    </message>
    <message>
        <source>Remove week {n}</source>
        <translation>Retirer la semaine {n}</translation>
    </message>
    <message>
        <source>Training week</source>
        <translation>Semaine d’entraînement</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message>
        <source>1 session</source>
        <translation>1 séance</translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation>{count} séances</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>repos</translation>
    </message>
    <message>
        <source>part</source>
        <translation>une partie</translation>
    </message>
    <message>
        <source>most</source>
        <translation>la plupart</translation>
    </message>
    <message>
        <source>all sets</source>
        <translation>toutes les séries</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd’hui, {day}</translation>
    </message>
    <message>
        <source>{day}: {standing}</source>
        <translation>{day}&#xa0;: {standing}</translation>
    </message>
    <message>
        <source>part of the sets</source>
        <translation>une partie des séries</translation>
    </message>
    <message>
        <source>most of the sets</source>
        <translation>la plupart des séries</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>{goal} sessions</source>
        <translation>{goal} séances</translation>
    </message>
    <message>
        <source>Weekly goal: {sessions}</source>
        <translation>Objectif de la semaine&#xa0;: {sessions}</translation>
    </message>
    <message>
        <source>Until I end it</source>
        <translation>Jusqu’à ce que je la termine</translation>
    </message>
    <message>
        <source>Paused since {first}.</source>
        <translation>En pause depuis le {first}.</translation>
    </message>
    <message>
        <source>Paused on {first}.</source>
        <translation>En pause le {first}.</translation>
    </message>
    <message>
        <source>Paused from {first} to {last}.</source>
        <translation>En pause du {first} au {last}.</translation>
    </message>
    <message>
        <source>From {first} until you end it</source>
        <translation>Du {first} jusqu’à ce que vous la terminiez</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Last week had {done} of {planned} days. What came in the way?</source>
        <translation>La semaine dernière&#xa0;: {done} jours sur {planned}. Qu’est-ce qui a gêné&#x202f;?</translation>
    </message>
    <message>
        <source>Last week was all rest. What came in the way?</source>
        <translation>La semaine dernière était tout en repos. Qu’est-ce qui a gêné&#x202f;?</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Pas le temps</translation>
    </message>
    <message>
        <source>Too painful</source>
        <translation>Trop de douleur</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Until your symptom check is cleared, the goal can only be lowered.</source>
        <translation>Jusqu’au feu vert pour votre vérification des symptômes, l’objectif ne peut que baisser.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>WeekWriter</name>
    <message>
        <source>Article “Lower back pain after leg workout tips”: mobility and activation before each session, heavy and technique days in turn, single-leg work that rotates. That it goes with technique days is our choice.</source>
        <translation>Article «&#xa0;Lower back pain after leg workout tips&#xa0;»&#xa0;: mobilité et activation avant chaque séance, jours lourds et jours technique en alternance, travail sur une jambe à tour de rôle. Qu’il aille avec les jours technique est notre choix.</translation>
    </message>
    <message>
        <source>{day} · today</source>
        <translation>{day} · aujourd’hui</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>Lourd</translation>
    </message>
    <message>
        <source>Not in the first 48 hours: walk gently instead</source>
        <translation>Pas dans les 48 premières heures&#xa0;: marchez doucement à la place</translation>
    </message>
    <message>
        <source>No load is open</source>
        <translation>Aucune charge n’est ouverte</translation>
    </message>
    <message>
        <source>At most the load of your plan</source>
        <translation>Au plus la charge de votre plan</translation>
    </message>
    <message>
        <source>Slow and without weights · {exercise}</source>
        <translation>Lent et sans poids · {exercise}</translation>
    </message>
    <message>
        <source>Lighter and slow · {exercise}</source>
        <translation>Plus léger et lent · {exercise}</translation>
    </message>
    <message>
        <source>Choose your training days; all are for rest so far.</source>
        <translation>Choisissez vos jours d’entraînement&#x202f;; tous sont pour le repos jusqu’ici.</translation>
    </message>
    <message>
        <source>No load is open today: leave the weights out.</source>
        <translation>Aucune charge n’est ouverte aujourd’hui&#xa0;: laissez les poids de côté.</translation>
    </message>
    <message>
        <source>Before each session: mobility and activation.</source>
        <translation>Avant chaque séance&#xa0;: mobilité et activation.</translation>
    </message>
    <message>
        <source>Two heavy days follow each other. Put a technique day between them.</source>
        <translation>Deux jours lourds se suivent. Mettez un jour technique entre eux.</translation>
    </message>
    <message>
        <source>There is no technique day yet. Let it take turns with heavy ones.</source>
        <translation>Il n’y a pas encore de jour technique. Alternez-le avec les jours lourds.</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>No back trouble noted</source>
        <translation>Aucun mal de dos noté</translation>
    </message>
    <message>
        <source>When your back hurts, start an episode: it leads you back to lifting, one checked step at a time.</source>
        <translation>Quand vous avez mal au dos, commencez un épisode&#xa0;: il vous ramène aux charges, une étape validée à la fois.</translation>
    </message>
    <message>
        <source>Start an episode</source>
        <translation>Commencer un épisode</translation>
    </message>
</context>
<context>
    <name>WhenPart</name>
    <message>
        <source>When was it?</source>
        <translation>C’était quand&#x202f;?</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>La veille</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le lendemain</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation>Un quart d’heure plus tôt</translation>
    </message>
    <message>
        <source>A quarter later</source>
        <translation>Un quart d’heure plus tard</translation>
    </message>
    <message>
        <source>Clocks went back, so this time came twice. Which one is it?</source>
        <translation>L’heure a reculé, et cette heure est venue deux fois. Laquelle est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Which of the two</source>
        <translation>Laquelle des deux</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>La première</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>La seconde</translation>
    </message>
</context>
<context>
    <name>WhenWriter</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>WhereCard</name>
    <message>
        <source>Edit latest</source>
        <translation>Modifier la dernière</translation>
    </message>
    <message>
        <source>Edit latest entry, to change where it hurts</source>
        <translation>Modifier la dernière entrée, pour changer où vous avez mal</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>WhereWriter</name>
    <message>
        <source>{place}: {count}</source>
        <translation>{place}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Where it hurts. {places}</source>
        <translation>Où vous avez mal. {places}</translation>
    </message>
    <message>
        <source>in {times} of {entries} entries</source>
        <translation>dans {times} entrées sur {entries}</translation>
    </message>
    <message>
        <source>in the only entry that says where</source>
        <translation>dans la seule entrée qui dit où</translation>
    </message>
    <message>
        <source>in {times} of {placed} entries that say where</source>
        <translation>dans {times} des {placed} entrées qui disent où</translation>
    </message>
    <message>
        <source>No entry of this time says where it hurts.</source>
        <translation>Aucune entrée de cette période ne dit où vous avez mal.</translation>
    </message>
    <message>
        <source>1 more place</source>
        <translation>1 endroit de plus</translation>
    </message>
    <message>
        <source>{count} more places</source>
        <translation>{count} endroits de plus</translation>
    </message>
    <message>
        <source>Some entries name a leg.</source>
        <translation>Certaines entrées nomment une jambe.</translation>
    </message>
    <message>
        <source>The only entry that says where names no leg.</source>
        <translation>La seule entrée qui dit où ne nomme pas de jambe.</translation>
    </message>
    <message>
        <source>None of the {count} entries that say where names a leg.</source>
        <translation>Aucune des {count} entrées qui disent où ne nomme une jambe.</translation>
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
        <translation>Pourquoi cette question</translation>
    </message>
</context>
<context>
    <name>WhyWriter</name>
    <message>
        <source>You began a check a short while ago. Until all of it is answered it finds nothing.</source>
        <translation>Vous avez commencé une vérification il y a peu. Tant que tout n’a pas de réponse, elle ne trouve rien.</translation>
    </message>
    <message>
        <source>Pain in a leg, or a rise by more than 2 points, is a reason to look at the warning signs before anything else.</source>
        <translation>Une douleur dans une jambe, ou une hausse de plus de 2 points, est une raison de regarder les signes d’alerte avant toute autre chose.</translation>
    </message>
    <message>
        <source>No symptom check has looked at this episode yet, and warning signs come first.</source>
        <translation>Aucune vérification des symptômes n’a encore porté sur cet épisode, et les signes d’alerte passent d’abord.</translation>
    </message>
    <message>
        <source>On days 7, 14 and 28 the same questions are asked again: pain that lasts or gets worse is worth showing to somebody.</source>
        <translation>Aux jours 7, 14 et 28, les mêmes questions sont posées de nouveau&#xa0;: une douleur qui dure ou s’aggrave vaut la peine d’être montrée à quelqu’un.</translation>
    </message>
    <message>
        <source>You rated {number} of 10 today. Above 5, exercises wait until it settles.</source>
        <translation>Vous avez noté {number} sur 10 aujourd’hui. Au-dessus de 5, les exercices attendent que cela se calme.</translation>
    </message>
    <message>
        <source>A session of today hurt. Others wait until it settles.</source>
        <translation>Une séance d’aujourd’hui a fait mal. Les autres attendent que cela se calme.</translation>
    </message>
    <message>
        <source>A back that is worse the next morning is a reason to do less, so that is asked before more is done.</source>
        <translation>Un dos qui va moins bien le lendemain matin est une raison d’en faire moins&#x202f;; c’est donc demandé avant d’en faire plus.</translation>
    </message>
    <message>
        <source>What you did is saved. You can go on for 24 hours; then it is kept as it is.</source>
        <translation>Ce que vous avez fait est enregistré. Vous pouvez continuer pendant 24 heures&#x202f;; ensuite, c’est gardé tel quel.</translation>
    </message>
    <message>
        <source>It is short and gentle, a usual place to begin.</source>
        <translation>C’est court et doux, une façon habituelle de commencer.</translation>
    </message>
    <message>
        <source>From day 3 to day 14, light work for trunk and hips fits, as far as it is easy.</source>
        <translation>Du jour 3 au jour 14, un travail léger du tronc et des hanches convient, tant que c’est facile.</translation>
    </message>
    <message>
        <source>Early and sore days ask for little, and often: {of} times a day, hours apart. Done today: {number}.</source>
        <translation>Les premiers jours et les jours douloureux demandent peu, et souvent&#xa0;: {of} fois par jour, à des heures d’écart. Fait aujourd’hui&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Today is a lifting day of your week. A few minutes of moving come before it.</source>
        <translation>Aujourd’hui est un jour de charges de votre semaine. Quelques minutes de mouvement viennent avant.</translation>
    </message>
    <message>
        <source>Today is a lifting day of your week, and your plan has a load for it.</source>
        <translation>Aujourd’hui est un jour de charges de votre semaine, et votre plan a une charge pour ce jour.</translation>
    </message>
    <message>
        <source>You lifted today. Hips and hamstrings come after it.</source>
        <translation>Vous avez soulevé des charges aujourd’hui. Hanches et ischio-jambiers viennent après.</translation>
    </message>
    <message>
        <source>It is a core day. Done this week: {number} of {of}, with rest between.</source>
        <translation>C’est un jour de gainage. Faits cette semaine&#xa0;: {number} sur {of}, avec du repos entre eux.</translation>
    </message>
    <message>
        <source>It is late in the day, and this one is calm.</source>
        <translation>La journée est avancée, et ceci est calme.</translation>
    </message>
    <message>
        <source>Nothing is lifted today. A little mobility on such days keeps you moving.</source>
        <translation>Aucune charge aujourd’hui. Un peu de mobilité ces jours-là vous garde en mouvement.</translation>
    </message>
    <message>
        <source>Short walks go before bed rest: {number} of {of} so far today.</source>
        <translation>De courtes marches passent avant le repos au lit&#xa0;: {number} sur {of} jusqu’ici aujourd’hui.</translation>
    </message>
    <message>
        <source>Your activities are asked weekly and the questionnaire every week or two, so that a change can be told from a good day.</source>
        <translation>Vos activités sont demandées chaque semaine et le questionnaire toutes les une à deux semaines, pour distinguer un changement d’un bon jour.</translation>
    </message>
    <message>
        <source>Your pain is not rated yet today. Once a day is enough.</source>
        <translation>Votre douleur n’est pas encore notée aujourd’hui. Une fois par jour suffit.</translation>
    </message>
    <message>
        <source>What today asks for is done, or better left for tomorrow.</source>
        <translation>Ce que demande aujourd’hui est fait, ou mieux vaut le laisser pour demain.</translation>
    </message>
</context>
<context>
    <name>WipePage</name>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Type {word} to delete everything listed above.</source>
        <translation>Tapez {word} pour supprimer tout ce qui est listé ci-dessus.</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Chaque fichier</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Ce qui est supprimé</translation>
    </message>
    <message>
        <source>Save everything…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <source>One file holds all of it, and Backcare can read it again later.</source>
        <translation>Un fichier contient le tout, et Backcare peut le relire plus tard.</translation>
    </message>
    <message>
        <source>Keep a copy first?</source>
        <translation>Garder d’abord une copie&#x202f;?</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>Le mot</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>WipePresenter</name>
    <message>
        <source>DELETE</source>
        <translation>SUPPRIMER</translation>
    </message>
    <message>
        <source>These files could not be deleted. Delete them yourself:
{files}</source>
        <translation>Ces fichiers n’ont pas pu être supprimés. Supprimez-les vous-même&#xa0;:
{files}</translation>
    </message>
    <message>
        <source>Everything was deleted, but the name is still on the list of profiles. {reason}</source>
        <translation>Tout a été supprimé, mais le nom est encore dans la liste des profils. {reason}</translation>
    </message>
    <message>
        <source>Nothing was deleted. {reason}</source>
        <translation>Rien n’a été supprimé. {reason}</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Supprimer toutes mes données</translation>
    </message>
    <message>
        <source>Delete the profile {name}</source>
        <translation>Supprimer le profil {name}</translation>
    </message>
    <message>
        <source>This is the diary of: {name}.</source>
        <translation>C’est le journal de&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>This is the diary of: {name}. It holds one entry.</source>
        <translation>C’est le journal de&#xa0;: {name}. Il contient une entrée.</translation>
    </message>
    <message>
        <source>Your diary holds one entry.</source>
        <translation>Votre journal contient une entrée.</translation>
    </message>
    <message>
        <source>This is the diary of: {name}. It holds {count} entries.</source>
        <translation>C’est le journal de&#xa0;: {name}. Il contient {count} entrées.</translation>
    </message>
    <message>
        <source>Your diary holds {count} entries.</source>
        <translation>Votre journal contient {count} entrées.</translation>
    </message>
    <message>
        <source>What is deleted can&apos;t be brought back: the backups are deleted too.</source>
        <translation>Ce qui est supprimé ne peut pas revenir&#xa0;: les sauvegardes sont supprimées aussi.</translation>
    </message>
    <message>
        <source>What you saved elsewhere stays, and so do other profiles. Backcare closes then.</source>
        <translation>Ce que vous avez enregistré ailleurs reste, et les autres profils aussi. Backcare se ferme ensuite.</translation>
    </message>
    <message>
        <source>What was saved elsewhere stays, and so does your own diary.</source>
        <translation>Ce qui a été enregistré ailleurs reste, et votre propre journal aussi.</translation>
    </message>
    <message>
        <source>The diary</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Damaged diaries that were put aside</source>
        <translation>Journaux endommagés mis de côté</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Size and place of the window</source>
        <translation>Taille et place de la fenêtre</translation>
    </message>
    <message>
        <source>Notes of faults</source>
        <translation>Traces de défauts</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation>Ce qui peut être refait</translation>
    </message>
    <message>
        <source>What was left by a crash</source>
        <translation>Ce qu’un plantage a laissé</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} fichiers</translation>
    </message>
</context>
<context>
    <name>XmrCard</name>
    <message>
        <source>Signals to look at</source>
        <translation>Signaux à regarder</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Ce qui ressort</translation>
    </message>
</context>
<context>
    <name>XmrWriter</name>
    <message>
        <source>Individuals chart (XmR)</source>
        <translation>Carte de contrôle individuelle (XmR)</translation>
    </message>
    <message>
        <source>Mean {mean}, no limits</source>
        <translation>Moyenne {mean}, pas de limites</translation>
    </message>
    <message>
        <source>The first {count} rated days are all alike. That says nothing of how far the pain moves, so that no day lies outside.</source>
        <translation>Les {count} premiers jours notés sont tous pareils. Cela ne dit rien de la variation de la douleur, donc aucun jour n’est en dehors.</translation>
    </message>
    <message>
        <source>Mean {mean}, limits {lower} to {upper}</source>
        <translation>Moyenne {mean}, limites {lower} à {upper}</translation>
    </message>
    <message>
        <source>From the first {count} rated days; mean moving range {range} points, cut at 0 and 10.</source>
        <translation>Sur les {count} premiers jours notés&#x202f;; étendue mobile moyenne {range} points, bornée à 0 et 10.</translation>
    </message>
    <message>
        <source>Signals to look at, no alert: in Backcare’s own simulation of stable pain 18 to 58 % of fortnights had a point outside of the limits.</source>
        <translation>Des signaux à regarder, pas une alerte&#xa0;: dans la simulation propre à Backcare d’une douleur stable, 18 à 58&#xa0;% des quinzaines avaient un point hors des limites.</translation>
    </message>
    <message>
        <source>Its first days hardly move (less than {least} points from day to day), so that these limits mean little.</source>
        <translation>Ses premiers jours varient à peine (moins de {least} points d’un jour à l’autre)&#xa0;: ces limites disent donc peu.</translation>
    </message>
    <message>
        <source>day’s last rating</source>
        <translation>dernière note du jour</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>limites</translation>
    </message>
    <message>
        <source>first {count} rated days</source>
        <translation>{count} premiers jours notés</translation>
    </message>
    <message>
        <source>outside of the limits</source>
        <translation>hors des limites</translation>
    </message>
    <message>
        <source>{run} or more on one side</source>
        <translation>{run} ou plus d’un même côté</translation>
    </message>
    <message>
        <source>Individuals chart, {count} rated days, {days}</source>
        <translation>Carte de contrôle individuelle, {count} jours notés, {days}</translation>
    </message>
    <message>
        <source>{day}: {value} of 10</source>
        <translation>{day}&#xa0;: {value} sur 10</translation>
    </message>
    <message>
        <source>{run} rated days or more in a row on one side of the mean</source>
        <translation>{run} jours notés ou plus de suite d’un même côté de la moyenne</translation>
    </message>
    <message>
        <source>No rated day after the first {count} yet.</source>
        <translation>Pas encore de jour noté après les {count} premiers.</translation>
    </message>
    <message>
        <source>No signals after the first {count} days.</source>
        <translation>Aucun signal après les {count} premiers jours.</translation>
    </message>
    <message>
        <source>Signals to look at</source>
        <translation>Signaux à regarder</translation>
    </message>
</context>
<context>
    <name>YesNoRow</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
</context>
<context>
    <name>_ExerciseCard</name>
    <message>
        <source>Watch for</source>
        <translation>À surveiller</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{exercise}: {feel}</source>
        <translation>{exercise}&#xa0;: {feel}</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>_PainKey</name>
    <message>
        <source>Pain {score} of 10</source>
        <translation>Douleur {score} sur 10</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
</context>
<context>
    <name>_Said</name>
    <message>
        <source>{question}, {when}: {answer}</source>
        <translation>{question}, {when}&#xa0;: {answer}</translation>
    </message>
</context>
<context>
    <name>_ScoreKey</name>
    <message>
        <source>Pain {score} of 10</source>
        <translation>Douleur {score} sur 10</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>{button}: {title}</source>
        <translation>{button}&#xa0;: {title}</translation>
    </message>
</context>
</TS>
