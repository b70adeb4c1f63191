<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Backcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms: see its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medical device disclaimer diagnosis privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, and what it is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backcare helps you keep a diary, follow general exercises and notice warning signs. It does not diagnose or treat any condition and is not a medical device. It can miss serious problems. It is for adults; it is not for use after surgery, major injury or in pregnancy unless a clinician agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write stays on this computer. Backcare does not go online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can’t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the symptom check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backcare itself is under the MIT licence. Questionnaires keep the terms of their authors, which stand below each. SQLite is in the public domain, and Python is under the PSF licence. These libraries run inside it, as installed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutRoutine</name>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits: {phases}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits from about {phase}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need the floor and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need: {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days 3–5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks 3–4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dowel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dumbbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionCardView</name>
    <message>
        <source>See the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>unable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before your back hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the last answer: {activity}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterFoot</name>
    <message>
        <source>Key X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did the exercises feel?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterRating</name>
    <message>
        <source>Your rating {score} is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllAnswersCard</name>
    <message>
        <source>All answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllKeeper</name>
    <message>
        <source>Your entries are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries can’t be read now. Nothing in them has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllPage</name>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountPanel</name>
    <message>
        <source>Which set of {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much, {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this set of {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without a change of {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Suddenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit by bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours or a day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An emergency department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A physiotherapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the signs on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: it applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have back pain. None of the warning signs on a list applies to me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have back pain, and one of the warning signs on a list applies to me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have {signs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I may have {signs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain is {score} out of 10 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am {age} years old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have back pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have had back pain since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have had back pain since {day}, after {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadlifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian deadlifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bench press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barbell rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olympic lifting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a leg workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a long workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifting something light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fall from a height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule set {version}, reviewed by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule set {version}. Not reviewed by a clinician yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: lists of the NHS, NICE guidelines and studies, named in Help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {titles}. All are named in Help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>The answers that led here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}. Is one of the answers wrong?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppContent</name>
    <message>
        <source>The symptom check can&apos;t be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RMDQ can&apos;t be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of Help can&apos;t be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way back to lifting can&apos;t be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the symptom check’s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report can&apos;t be made: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of Backcare&apos;s content can&apos;t be used; the rest works.
{reasons}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveImporter</name>
    <message>
        <source>This passphrase doesn’t open it, or the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not taken: it {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not taken. {place}{reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Your diary is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive was not imported. Your diary is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is as it was before the import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Import an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace my diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of your diary?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveUndo</name>
    <message>
        <source>One entry that you made since the import goes too, with any other change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries that you made since the import go too, with any other change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed in your diary since the import goes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost} A backup of your diary as it is now is made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>Made {when} by Backcare {version}. Nothing is changed until you import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no place for: {names}. They are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that you removed are counted, and travel too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the archive is new: importing it would change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in your diary stays as it is, also where the archive says something else. A backup is made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is now what was in the archive. As it was before, it is kept as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary as it was before is kept as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry of your diary is not in the archive, and goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries of your diary are not in the archive, and go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in your diary is in the archive too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries become what the archive says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry becomes what the archive says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices in Settings become those of the archive. A backup of your diary is made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An episode goes on in both: that of the archive ends on the day it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flare-up that shares a day with one in your diary is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The core programme that you follow here stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lift that has a plan in your diary keeps it; the archive’s plan is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly targets from after the first one in your diary are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done about pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without a flare-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked habits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptom checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that somebody looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers about activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the RMDQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers about the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices for routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which programme was followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned core days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets of core work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core days not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses of core work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core days not asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans for lifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests before lifting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwakeKeeper</name>
    <message>
        <source>The screen may go dark: this computer doesn’t let Backcare keep it on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backcare</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample history is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample history. It is invented, and deleted when you close Backcare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backcare opens in {language} the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open anew now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore: {backup}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When encryption changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the diary can be read, so what would be missing is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds everything that is in your diary now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry of your diary now is not in it, and would be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries of your diary now are not in it, and would be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds everything that can still be read of the damaged diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry that can still be read of the damaged diary is not in it, and would be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries that can still be read of the damaged diary are not in it, and would be missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made on every day on which you add something. The last ones of 7 days, 4 weeks and 12 months are kept, and some from before an upgrade, an import or a restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>Where to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your back hurts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The symptom check asks about signs that a doctor should see, before you exercise. You can stop and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{routine}: easy movements, with pictures and a voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have had it checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today shows what there is to do. Help has every page again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyFigures</name>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Show as list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press where it hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again to take it off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyWords</name>
    <message>
        <source>Upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardWriter</name>
    <message>
        <source>Next for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {wanted} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to propose now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core · about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of “{programme}” for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{routine}: go on where you stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} steps are done and saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift: {lift}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today’s load stands in your plan, with the form checklist beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short walk · {least} to {most} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your own pace, on flat ground. Come back and add it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I walked {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmth or cold is running. Stop whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease off · {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmth or cold, whichever feels better, and a position that is easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin warmth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest is part of the plan. Walk and move as it feels good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish your symptom check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers so far are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your symptoms first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few questions look for signs that need a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in on day {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same questions once more, to see what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You told of a leg, or of numbness or tingling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain rose by more than 2 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you’re doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Pain tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your activities are due again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back questionnaire is due again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your activities and the back questionnaire are due again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to the days chosen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartSurface</name>
    <message>
        <source>The chart is being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartWriter</name>
    <message>
        <source>Pain chart, {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no entries in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day’s last rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day’s range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week’s range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month’s range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7-day median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap: no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifting, heaviest load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made with Backcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pain} · {days} · {rated} of {possible} days rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My activities, 0 to 10: higher is easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMDQ, 0 to 24: higher is more limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep, hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMDQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers about activities, no RMDQ and no sleep are noted in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted in this time for: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: mean {mean}, from {lowest} to {highest}, days rated: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: pain {lowest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: last {value}, from {lowest} to {highest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7-day median {median}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: my activities {value} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: RMDQ {value} of 24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {value} hours of sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rated} of {possible} days rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean {mean}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest {score}, on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest {score}, on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>As on this computer: {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country for emergency numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a list of warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose emergency numbers are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambulance phone telephone call region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is computed; you are asked whether a sign applies to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red flags result questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDoor</name>
    <message>
        <source>Check my symptoms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckKeeper</name>
    <message>
        <source>The symptom check was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>{level}. {headline} {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two checks side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You follow this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begin}: {programme}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceKeeper</name>
    <message>
        <source>The last day is before the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That isn’t a date. Write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is one line of {most} characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a programme to keep up. You can change it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>Your own: you changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days a week · {exercises} exercises · {sets} sets a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>A few choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders are off. All of this, and more, is in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country for emergency numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in reports if you want it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What loads are shown in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose emergency numbers are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClearCard</name>
    <message>
        <source>Who examined and cleared you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to record it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicianPresenter</name>
    <message>
        <source>Your diary can’t be read now. Nothing in it has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicianView</name>
    <message>
        <source>Physiotherapist’s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicianWriter</name>
    <message>
        <source>Slope, trend test and individuals chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope (Theil–Sen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slope} points a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval {low} to {high} points a week, for {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes days to be independent of each other. Pain of neighbouring days is alike, so the true interval is wider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend test (Mann–Kendall), descriptive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p &lt; {p}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = {p}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S = {s}, z = {z}, {p}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not corrected for autocorrelation: in Backcare’s own simulation stable pain of 28 days, each day like the one before it, gave p&#xa0;&lt;&#xa0;0.05 in 13 to 28&#xa0;% of cases. It is no part of the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {count} rated days, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {count} rated days, {days}: only the latest {most} days count here. Bands and limits are made of all {rated}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rated} days are rated; {least} are needed, {missing} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day of this time is rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of {rated} rated days; days without a rating are in no band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain {low}–{high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % · 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % · {count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} entries are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points from entry to entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the moves between {count} entries that follow each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies below {limit}, in the lower of two groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {limit} or more, in the higher of two groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} points parted low from high volatility among 782 users of a pain diary (Rahman 2018).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with and without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare with is noted in this time: no lifting, core, stretch, relief or sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not show cause: pain changes what is done as much as the reverse. Each group needs {least} rated days, counted from the first record of the thing on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with {thing}: mean {with_mean} ({with_days} days); days without: {mean} ({days} days).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with {thing}: {with_days}{with_more}, without: {days}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({missing} more needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than {time} of sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComebackCard</name>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow it from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the comeback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat this week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComebackFormWriter</name>
    <message>
        <source>Needs: {gates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comeback week {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComebackKeeper</name>
    <message>
        <source>Comeback saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comeback begins today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week is repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comeback is put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comeback was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComebackPage</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the comeback away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComebackWriter</name>
    <message>
        <source>It does not begin on a day with strong pain. Look again tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number} of {all}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it for today, and walk a little if that feels easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week waits: {gates} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next week waits: {gates} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weeks are behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} · {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below your lightest load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{load} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComfortKeeper</name>
    <message>
        <source>{kind} noted, {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {minutes} min, was not noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again from {time}: {hours} hours lie between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min at most, with a cloth between, never on numb skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmth or cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes}:{seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop warmth or cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin warmth, {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin cold, {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In studies warmth eased pain a little, for a short time; of cold too little is known to say. Neither has a right way, so the one that feels better is the one to take. No hot-water bottle where the skin feels numb.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareKeeper</name>
    <message>
        <source>This episode’s first week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary’s first week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That isn’t a date. Write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies ahead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another week than the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of that week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Two checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernCard</name>
    <message>
        <source>Check my symptoms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernWords</name>
    <message>
        <source>You rated {score} today. Leave lifting for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your latest lifting: pain rose by more than 2 points. Check your symptoms before you lift again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your latest lifting: pain was above 5. Leave the lift out until it settles, and check your symptoms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 5: leave the lift out until it settles, and check your symptoms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} {warning}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Coordinator</name>
    <message>
        <source>Session discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not taken back: the diary has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorePresenter</name>
    <message>
        <source>Your diary is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary can’t be read now. Nothing in it has changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoreView</name>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashNote</name>
    <message>
        <source>Backcare closed unexpectedly the last time. What you saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backcare was ended from outside: a power cut, or a forced stop. Nothing else is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CueWriter</name>
    <message>
        <source>{words} Press when done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready. {exercise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sides. {side}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {exercise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase opens the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays in this folder on this computer. The diary and its backups are encrypted; nobody opens them without your passphrase or the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays in this folder on this computer. It is not encrypted: whoever can use your account can read it, so turn on your computer&apos;s disk encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data file database location storage path privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore copy save safety undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is all well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at the diary and its backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged broken repair integrity problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passphrase password lock protect privacy recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or import everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of your diary in one file, and back out of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive export import move transfer everything file copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} profiles; open now: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A diary of their own for others who use this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile user family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and numbers for a report of a fault; nothing you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bug report error crash log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary, its backups, and every choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase remove wipe reset privacy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what would be missing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer shows folders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataSide</name>
    <message>
        <source>Backcare – {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>{made}, {about}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no good backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest is from {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: your diary as of {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that, your diary as it is now is kept as a backup, so that you can go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your previous diary is kept as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before could not be read; it is in the folder quarantine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} problems found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a newer Backcare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop a set when your form goes, not when it burns. Pain up to 3 that settles by the next morning is fine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayKeeper</name>
    <message>
        <source>The day is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was rated on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day can’t be read now. Nothing in it has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch: {routine}, {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift}, up to {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Today’s core routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you add to this day is marked as entered later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed counts from your next day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session was broken off: {done} of {steps} parts are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {planned} sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned} sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} · about {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} · about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with your session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another amount: press longer, or the right button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}, {which}: {number} done, less than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}, {which}: {number} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}, {which}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra set {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{set}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set more, {side}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Saved: met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phase was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episode closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode was not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training week changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training week was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan steps back from tomorrow on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>The session is not saved to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rating {score} is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryBanner</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryHelpPage</name>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an empty diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The symptom check and Help work without the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryHelpWords</name>
    <message>
        <source>Your diary is open in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Close it there, then open it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can&apos;t open your encrypted diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Backcare that opens encrypted diaries is missing here, or made for another system. Nothing was changed: install Backcare again, or open the diary on the computer where you encrypted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary can&apos;t be opened just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is lost as far as Backcare can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer shows folders. Its name stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is as it was {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new diary is open. The old one is in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has format {theirs}. This Backcare, version {version}, reads up to format {ours}. The diary was left untouched: start the newer Backcare to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Backcare wrote this diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup from before the upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {when}, in format {format}: {name} in the folder backups. It is named here only; nothing is done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program&apos;s file is in your diary&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how to go on. Whatever you choose, this file is not deleted: it is moved into the folder quarantine beside it, and you can look at it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You begin with nothing in it. Your backups stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no good backup to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest good backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 newer backup can&apos;t be used and was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} newer backups can&apos;t be used and were passed over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryNotes</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DosePanel</name>
    <message>
        <source>Hold or repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untimed: press when done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>{name} removed. {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone. {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again. {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Change programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag an exercise to move it, or press Alt+Up or Alt+Down on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditPresenter</name>
    <message>
        <source>{programme} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} taken out. {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone. {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>1 exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercises} · {sets} sets a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This asks for more than now. Take that back to save, or wait until your symptom check is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until your symptom check is cleared, your programme can only get smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today goes on as planned. Changes count from your next day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes count from today on. Earlier days stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the programme a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long: {most} letters are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme has {most} exercises at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose}, {rest} pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {dose}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorPresenter</name>
    <message>
        <source>Copy of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The routine was not saved. It stays open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorWriter</name>
    <message>
        <source>No steps yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min, {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {minutes} min, {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the routine a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long: {most} letters are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name can’t be read. Use letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This summary is too long: {most} letters are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This summary can’t be read. Use letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like code for a web page. Put a space after &lt; and &amp;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not exported. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left changes to this routine that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left a new routine that is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A routine has {most} steps at most. Remove one to add another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise fits. Search for another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 exercise fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} exercises fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this routine once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this routine twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this routine {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing and bracing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to lifting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step}, “{key}”: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}”: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backcare doesn’t have this exercise any more. Remove it to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {dose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose}, press when done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElsewherePage</name>
    <message>
        <source>Restore from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted with the passphrase that the diary had when it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the diary as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElsewherePresenter</name>
    <message>
        <source>Opening the copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what would be missing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open it, or the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncryptionPage</name>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer lacks the part of Backcare that encrypts. Everything else works; turn on your computer&apos;s disk encryption instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary isn&apos;t encrypted. Encrypted, it opens with a passphrase only: whoever has the disk, or a copy of the files, can&apos;t read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this recovery code now. It is shown only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary and its backups are encrypted. The passphrase is asked for when Backcare starts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncryptionPresenter</name>
    <message>
        <source>Encrypting your diary and its backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting your diary and its backups anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making another recovery code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary isn&apos;t encrypted any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypting your diary and its backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncryptionWords</name>
    <message>
        <source>Length is what counts: five or six words that you pick by chance are strong, and easier to type than a mix of signs. Don&apos;t use one that opens something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of at least {least} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer that has the disk can try very many of this length. Longer is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong if you picked the words by chance, and weak if it is a quotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {least} to {most} signs that a keyboard has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t what you typed above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can&apos;t be read can&apos;t be encrypted: {what} would stay readable, and will be deleted. Copy them elsewhere first if you want to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backcare: recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code of this diary:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backcare asks for the passphrase when it starts. Choose “I have the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery code” there, and type this. Then choose a new passphrase in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, Encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this code and your computer can read your diary. Keep it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper, away from the computer. Nobody can make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, and don&apos;t leave it on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet could not be saved there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 backup that is no good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} backups that are no good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 damaged diary that was put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} damaged diaries that were put aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesCard</name>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add relief or sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryErrands</name>
    <message>
        <source>Entry deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relief was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not taken back: the diary has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is saved. Everything below is optional: add what is worth keeping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the number about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPart</name>
    <message>
        <source>{what}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryScribe</name>
    <message>
        <source>Pain {score} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain {score} was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details of the entry were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryTexts</name>
    <message>
        <source>At that moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {most} characters at most: {over} too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a day, such as 8 July 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Write it like 8 July 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a day from 1900 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a time, such as 7:40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time. Write it like 7:40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks went forward that night, and this time was left out. Enter another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters in it can’t be shown. Take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could read this. Write it in letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it was, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer doesn’t know the clocks of that place, so the time stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it was first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number from 0 to 10 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is marked as written down later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts for {day}: that day had not ended yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is that of {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tingling, numbness or electric pain is a reason to check your symptoms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in a leg is a reason to check your symptoms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} {warning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change pain {score}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete pain {score}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} · {relief}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {relief}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {relief}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it feels like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eased by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worsened by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}, your left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}, middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}, your right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stiff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throbbing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stabbing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shooting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tingling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning over in bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bending forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bending back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twisting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coughing or sneezing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less pain afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More pain afterwards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryWriter</name>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does your back hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much did your back hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary can’t be written now, so nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EpisodeKeeper</name>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episode started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode was not started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EpisodePage</name>
    <message>
        <source>Start an episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure what this is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the symptom check first. It can start the episode as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>It was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not saved. Until your symptom check is cleared, nothing begins and nothing grows; less is always possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not saved. This page had changed since; now it is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not taken back: that would be more, and until your symptom check is cleared nothing grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not taken back: something else has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EverythingCard</name>
    <message>
        <source>Save everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes in FHIR documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with all that is in your diary, for another computer or to keep. It can be brought in again, and so can ratings in a table (CSV).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseLine</name>
    <message>
        <source>+ set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ set: add one, or another amount, {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurts, {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{effort} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort, {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form, {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseTile</name>
    <message>
        <source>Add {name}, {dose}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Search exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeelCard</name>
    <message>
        <source>What does it feel like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What were you doing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What eased it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else that eased it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made it worse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else that made it worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeelKeeper</name>
    <message>
        <source>How an exercise felt is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeelList</name>
    <message>
        <source>How did the exercises feel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch again to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeelWords</name>
    <message>
        <source>Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>your left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives and tables of ratings ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the FHIR document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive of Backcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table for each thing, in one zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One long log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backcare routines ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstPageView</name>
    <message>
        <source>Skip to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on this computer: {country}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlareCard</name>
    <message>
        <source>Yes, from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, from another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It’s over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change days or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this a flare-up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlareErrands</name>
    <message>
        <source>It was not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlareForm</name>
    <message>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It’s over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlareKeeper</name>
    <message>
        <source>The flare-up you are writing about is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new flare-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the flare-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare-up noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare-up changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flare-up was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlarePage</name>
    <message>
        <source>Flare-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a flare-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlarePresenter</name>
    <message>
        <source>Flare-up noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flare-up was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: no flare-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare-up ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flare-up was not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare-up deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flare-up was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed} This page had changed since; now it is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed} Its days or its note can’t be kept like this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlareReader</name>
    <message>
        <source>It ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shares a day with another flare-up ({days}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a day, such as 8 July 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Write it like 8 July 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a day from 1900 on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlareWriter</name>
    <message>
        <source>Your pain is {value}, {rise} points or more above its 7-day median of {median}, for the second day running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flare-up is when your back is worse than it usually is, for hours up to weeks, in a way that is hard to bear and gets in the way of what you do or of how you feel. A number alone doesn’t make one: you know best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a no, nothing is asked until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare-up since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day&#xa0;{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the flare-up: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the flare-up: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have noted none so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest: {days}, {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {routine}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you noted as easing it before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan yet. What eases this one can stand here the next time: note it with an entry, under what you did against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your notes around 1 earlier flare-up. It may differ this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your notes around {count} earlier flare-ups. It may differ this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing}, once, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing}, {times} times, the last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlaresCard</name>
    <message>
        <source>Note a flare-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All flare-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare-ups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer every question on this page first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GateLine</name>
    <message>
        <source>Close: {gate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: {gate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {gate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met: {gate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: {gate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: {most} letters fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatesCard</name>
    <message>
        <source>Ready for the bar?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridCard</name>
    <message>
        <source>12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrocKeeper</name>
    <message>
        <source>How your back changed since the start is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrocPage</name>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to how your back changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with when this began, how is your back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very much worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very much better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the keyboard: a number, with a minus before it for worse.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrocWriter</name>
    <message>
        <source>on a scale from {least} to +{most}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question: how is your back, compared with when this began?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are changing your answer of {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the eleven answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that count: above 2.5 on one version of this scale, Bobos and others 2020. Leaning towards today: Physical Therapy 2014;94:534.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your own account meaningfully better than at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your own account meaningfully worse than at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your own account no clear change since the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points or more, up or down, count as meaningful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer leans towards how your back is today: nobody remembers the start exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−5 is very much worse, 5 is very much better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change since the start over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>{applies}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HabitsCard</name>
    <message>
        <source>How many days went as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habits that you tick on Today. All are off until you choose one, the number is yours, and a day without a tick says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the last 28; rest that was planned counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streak consistency percent score statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a night; many adults need 7 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>habit night rest bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks from sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times a day that you get up and move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>habit posture desk movement stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glasses a day, as many as you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>habit drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times a day, for instance before bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>habit stress relax wind down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{habit}: goal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HabitsPart</name>
    <message>
        <source>Habits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Show emergency numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Not sure”. To be safe, it counts as a yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feels urgent already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t finish this form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpTab</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key and what it does; F1 from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the symptom check and these pages rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Backcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is and isn’t, and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages from the very beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in 1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in {count} places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {number}, or go to an emergency department, for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak to a doctor today for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not complete. If it doesn&apos;t feel right to you, get help anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Which activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark two checks to compare them; without marks the newest two are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that you finish appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Nothing is logged yet. The first set starts the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}, chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest hold, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All holds of the day, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most repetitions in a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All repetitions of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: best {best}, all sets {volume}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{effort} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}, {extra} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {planned} planned days in twelve weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} What came in the way, in days: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days: {count}, from {first} to {last}. Best set: {best}, on {when}. Latest best set: {latest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Symptom check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does somebody need to look at it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feels urgent already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need no check to call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show emergency numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeWriter</name>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of warning signs, and what to do if one of them applies to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About three minutes of questions. They compare your answers with published warning signs and say how soon somebody should look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check from {when} is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has cleared you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers changed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the list of signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {number} or go to an emergency department for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak to a doctor today for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book an appointment for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does any of these apply to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the top. New means: since this pain began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it isn’t an emergency but can’t wait, {urgent}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HurtDetails</name>
    <message>
        <source>If you like: how much, and where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much (10 = worst), and where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 = no pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 = worst pain imaginable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HurtPanel</name>
    <message>
        <source>How much it hurts, {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back, {exercise} did not hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the question about {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HurtWords</name>
    <message>
        <source>It hurt: left out today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurt, {score} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurt, {score} of 10: left out today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. If you like: how much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than 2 points above what you rated before: a reason to check your symptoms before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is above 5. Leave {exercise} out today, and check your symptoms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} {warning}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HurtWriter</name>
    <message>
        <source>It hurt in a leg during the session: a reason to check your symptoms. Leave sessions out until it settles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than 2 points higher than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During the session it hurt more than 2 points above where you started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is above 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During the session it hurt above 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} {warning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Leave this session out until it settles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and check my symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on as now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on, easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in a leg is a reason to check your symptoms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than 2 points above where you started: a reason to check your symptoms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is above 5: leave sessions out until it settles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in a leg is a reason to check your symptoms before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than 2 points above where you started: a reason to check your symptoms before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is above 5: a reason to stop for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {exercise}, the last thing you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} is behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the easier way already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier: {easier}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}
{rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for today if it is sharp, goes into a leg, or is above 5 or more than 2 points above where you started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}. {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewView</name>
    <message>
        <source>Symptom check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewWriter</name>
    <message>
        <source>{done} of {count} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page 1 of {pages} · about {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No to all the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What were you doing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this counts as a serious accident; you are asked of it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it began, or the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the last days; “Gone” means no pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days ago?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is today; for a pain that came back, when it came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong is the pain now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may leave this out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you feel it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose any; you may leave this out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemLine</name>
    <message>
        <source>{name}, week {n}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the usual load: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times a day: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> × a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a week: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause between sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grows up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemWords</name>
    <message>
        <source>{exercise}: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easier way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harder way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl 1–9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new entry in the pain diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search, in Settings and Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo the last entry, then the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next control, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close, go back, or empty the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another tab, on the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first or the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause and resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next, or done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 s more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 s less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice on or off, before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a session asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on, easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip this exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symptom check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when to get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this hurts, whatever it asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much it hurts, Shift 0 for 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resume, or stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave, and go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discard the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back, or leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each button shows its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play/Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start, pause and resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media keys, headset buttons and presenters. On Windows and macOS they work while Backcare is in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a routine of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt ↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Shift Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo, and do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log a set, or take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another amount of the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another day of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the day, or save the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move an exercise, in Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take an exercise out, in Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save, in Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the amount, or leave Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the symptom check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a form of Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo, while you change the comeback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the chosen weeks of the load plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the pain chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the dot before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the first or the last dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open its day, or take the days you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin to choose days at the dot, and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer days or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift ←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier or later days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the mouse: drag over the days, or turn the wheel with Ctrl held. A click opens a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an entry of the pain diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate and save, on the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another day or time, in its field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save what you added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another rated day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Pain and Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate your pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate it 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another key of the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 or 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Pain from anywhere on the page, on Today while the pad has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a number: worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another key of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back; what you answered stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the body map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the area that lies that way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first or the last area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark it, or take the mark away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the chosen rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the report’s preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closer, or farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning or the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a field with a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one step more or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>{things} Closing Backcare now loses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{things} Backcare keeps trying while it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the routine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The routine you are putting together is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you added?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is in your diary. What you added to it is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave what you wrote?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no number, so it is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryCard</name>
    <message>
        <source>See the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {routine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the steps of {routine}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiftKeeper</name>
    <message>
        <source>Add a lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust {lift}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift} was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift} removed; its log stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift} was not removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiftPage</name>
    <message>
        <source>How the plan goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with a share of your usual load, half if you leave it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each week rises by the most you allow, 5 to 10 % for most. No study gives a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads are rounded down to what you can load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual working load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you lifted for sets before the trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar and plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumbbells or a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One weight of each kind, with spaces between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of each plate, if they are few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number for each plate, in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one weight to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins anew today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LightFields</name>
    <message>
        <source>Day of the light load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain while lifting it, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the next morning as usual?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LightReader</name>
    <message>
        <source>It counts from the next morning on. Answer again tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is “Not yet”: pain stays at 3 or less, and the next morning is as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No load is lifted before week 2: lift it then, and answer a day later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how much it hurt while lifting, and how the next morning was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>See the advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have been examined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message>
        <source>Get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak to a doctor today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your symptom check ({when}) found a sign that needs to be checked now: call your emergency number, or go to an emergency department. Stretching, core and training are paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your symptom check ({when}) found a sign that a doctor should hear of today. Stretching, core and training are paused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing logged yet. What you lift stands here, with how it felt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a lift first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filmed today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogKeeper</name>
    <message>
        <source>Log a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an earlier entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A removed lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {score} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: filmed today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty what you don’t know. You are asked about the next morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty what you don’t know. The next morning has not come yet: you are asked about it tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain while lifting, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain the next morning, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you look at your form?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form checklist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogWriter</name>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an earlier entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film your lifts this week, and watch your back in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the latest entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {more} more of {count} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lifted yesterday. How was your back this morning?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lifted on {day}. How was your back the next morning?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last filmed: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift}: {sets} × {reps} × {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {entry}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {entry}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A removed lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort {score} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {score} while lifting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} the next morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form {kept} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode night day bright black white colour color contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font letters zoom scale larger bigger smaller read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The countdown ring moves once a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animation movement dizzy still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Backcare. What you saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkWriter</name>
    <message>
        <source>core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core, ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretch, ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift} {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifting: {count} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core: {count} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretch: {count} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relief: {count} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes: {count} d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mat</name>
    <message>
        <source>The session was not discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was not ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatView</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 s less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 s more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatWriter</name>
    <message>
        <source>The description of this exercise is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the movement smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come out slowly. Now your left side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come out slowly. Now your right side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press → when done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times
{done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s · planned {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At your own pace. Say next when you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetition {rep} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, set {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeaningCard</name>
    <message>
        <source>What the score says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it is due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeanwhileCard</name>
    <message>
        <source>While you wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>How you’re doing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureErrands</name>
    <message>
        <source>It was not taken back: the diary has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>Back to Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasurePresenter</name>
    <message>
        <source>Your diary is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary can’t be read now. Nothing in it has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>Meaningfully easier: {was} at the start, {since}; {now} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaningfully harder: {was} at the start, {since}; {now} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaningfully lower: {was} at the start, {since}; {now} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaningfully higher: {was} at the start, {since}; {now} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear change: {was} at the start, {since}; {now} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t tell: {was} at the start, {since}; {now} now. From a start below {limit} no improvement can show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t tell: {was} at the start, {since}; {now} now. From a start above {limit} no worsening can show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first answer. A change can show from the second on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was before your episode. A change is told from its first answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due again, when it suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due again on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MechanismWords</name>
    <message>
        <source>Deadlift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian deadlift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olympic lifting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session with a lot of sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting something light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fall from a height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing; it just came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorningCard</name>
    <message>
        <source>Pain on the morning after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovingFigure</name>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the movement of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the positions of {name} in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the movement of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetCard</name>
    <message>
        <source>If something changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {exercise}, {dose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextWriter</name>
    <message>
        <source>Nothing planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a lift first. Then you can plan it and log it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift}: no plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it below, or log what you lift without a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift}: your usual load is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week of this plan is behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then {load}, {sets} × {reps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {lift} for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {lift} {load}, {sets} × {reps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the set two repetitions before your form goes. Our choice, not a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} waits for the end of your injury pause, and goes on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} waits: {gates} first, then {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} waits: {gates} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} waits until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} waits for a calm week above half of your usual load in the log: our choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} waits for “{phase}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hurt with the lightest load. Let it rest, or use a lighter exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your lightest load is above this week’s. Use a lighter exercise below; the weeks go on, and each of their days counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency number in {country}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Whom to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency number in {country}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OffPart</name>
    <message>
        <source>What it can&apos;t do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While Backcare is open, whoever is at the screen reads your diary, and so can a harmful program on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports and files that you save are not encrypted by it. Settings, with the name for your report, aren&apos;t either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was stored plain until now is deleted, but special tools may find it on the disk for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know: without the passphrase and without the recovery code, nobody can open my diary again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnPart</name>
    <message>
        <source>Your passphrase, or the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whatever you change below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that it’s you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups are encrypted anew as well. The recovery code stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this when the sheet is lost, or somebody saw it. The old one opens nothing then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary and its backups are plain files again, and no passphrase is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message>
        <source>Backcare symptom check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no printer set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backcare symptom check.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageWriter</name>
    <message>
        <source>How is your back right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rated {score} today. Leave this session out until it settles, or do only what doesn’t hurt. {net}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before: {score} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{routine} is in your diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is your back now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the symptom check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something hurt? Say where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused while the computer slept ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is not counted as exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did is saved. You can go on within 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backcare symptom check, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency number in {country}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} – {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers that led here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backcare compares your answers with published warning signs. It can’t examine you and doesn’t make a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainHome</name>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physiotherapist’s view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody lying on the back, knees bent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first rating starts the chart. It takes one touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add relief or sleep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainPad</name>
    <message>
        <source>no pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst pain imaginable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 = no pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 = worst pain imaginable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainPresenter</name>
    <message>
        <source>Your diary is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary can’t be written now, so nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary can’t be read now. Nothing in it has changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainView</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainWords</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First 48 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days 3–5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D 3–5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks 3–4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W 3–4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in phase “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables in a zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One long log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal commas, semicolons between cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, if you want one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {least} to {most} signs that a keyboard has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t what you typed above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks the PDF and “Save everything”. Without it nobody opens the file, you neither: keep it where you find it again. CSV, FHIR, JSON and calendar files stay plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one the file is plain: anyone who gets it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Past episodes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastLine</name>
    <message>
        <source>Mark for comparing: the check of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the check of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this check: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check pauses your exercises, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PausePart</name>
    <message>
        <source>I’m injured: pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of a pause are planned rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back: the pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseRow</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the pause: {pause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the pause: {pause}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the report, page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseCard</name>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the episode stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you say it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it and its plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the first day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseSteps</name>
    <message>
        <source>{phase}: behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase}, {dates}: now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase}, {dates}: behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at the earliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase}, {dates}: ahead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseWriter</name>
    <message>
        <source>As days and checks say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {since} · day {day}, it began on {onset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to full training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your way back is behind you. Close the episode when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is open yet. If you end the episode now, its checks and its load plans end with it. Your log stays, and you can plan a lift anew: it begins no higher than what is open now, or half of your usual load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You set this yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on by one phase at a time: each takes a week, and once you lift a week in your log that stays calm. Our choice, not a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{onset}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{onset} – {ended} ({days} days): {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{met} of {all} met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met when: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today: you rated {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A light load waits until “{phase}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to count, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light load {day}: pain {pain}, the next morning as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light load {day}: pain {pain}, the next morning worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {gate}, {entry}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureDialogs</name>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing that stays sharp at any size ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureSaver</name>
    <message>
        <source>Chart saved to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceDialogs</name>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of a diary ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainReason</name>
    <message>
        <source>asks for more work than any archive before it opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks a rule: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be brought to the schema of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read ({fault})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read from line {line} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doesn&apos;t go with what is here: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doesn&apos;t make a whole diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doesn&apos;t make a whole diary: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doesn&apos;t name its columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doesn&apos;t say how to know a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doesn&apos;t say when it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doesn&apos;t say which version made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends too early, or goes on behind its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes deeper than {most} levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a quote that doesn&apos;t fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a {column} outside {first}-{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has another passphrase, or is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has changed since the archive was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has dates of both kinds: {month} in line {month_line} has the month first, {day} in line {day_line} the day; mend one kind, or leave its lines out by --dates day-first or month-first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has dates that can be read in two ways; say --dates day-first or month-first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has lines of more than {most} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no column with dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no column with whole numbers from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no columns, or one of them twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no number for &quot;{key}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no two columns with something in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not one value for each column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has other rows than the manifest says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has over {most} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has over {most} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a number that is far too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a number without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a text of more than {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds an entry that can&apos;t be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds half a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than {most} members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than {most} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds something beside its members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds something else than choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds something else than text and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds something far too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds {word}, which is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is UTF-32 text; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: it can&apos;t be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than {most} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is locked in a way that no archive is, or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than any row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than {most} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than {most} times longer inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no text in an encoding that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no text, or UTF-16 text without its mark; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a known key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a routine of Backcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an archive of Backcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an archive of Backcare: it has no manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not that of an archive of Backcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nothing that an archive holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of schema {schema}; this version reads 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is packed in a way that no archive is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the log of a report; save the report as a zip and take ratings.csv out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long, or begins a quote that never ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks the column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks the table {table}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies over another member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list of at least one table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one line without control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be plain text, without tags such as &lt;b&gt; or signs such as &amp;amp;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have {most} characters at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold either hold_s or reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold tables only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold {most} tables at most, not {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must lie between {least} and {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names an exercise that is not known here: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names other members than there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names something twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs letters that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to a {table} that isn&apos;t there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no diary at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was written by a newer Backcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be larger than {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would hold more than {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would hold more than {most} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Show loads in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a lift and your usual load. The plan begins at half of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more lifts have a plan. Choose one above to see its loads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more lift has a plan. Choose it above to see its loads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanNotices</name>
    <message>
        <source>Lifting week {number} waits. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift}: {setback}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} for {wanted}: rounded down to what you can load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week has the smallest step your plates allow: +{percent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lifted for more than four weeks, so the plan goes back to its start. Our choice, not a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting week {number} is repeated. {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After lifting week {number} the plan stepped back. {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reasons} A lighter week comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reasons} Today it is {load} at most, and a lighter week comes next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>Check your symptoms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWriter</name>
    <message>
        <source>Lifting week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} × {reps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift} {scheme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{week} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {count} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest step: +{percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a calm week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{load} · {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift} {load}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your usual loads: {loads}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up when pain stays at 3 or less while lifting, is back to usual the next morning, and your form holds. Otherwise repeat the week. A week whose load is not open yet waits, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article “How to reduce back pain after workout”: half of the load, then 5 to 10 % more a week at most. Sets, repetitions and where heavier weeks begin (60 and 80 %) are our choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W{number} · {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift}, load by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number}: {share}, {load}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift} has no plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {lift}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerPresenter</name>
    <message>
        <source>The session is not saved to its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Save to my routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {file}. Nothing is kept until you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} · {needs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can’t be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not taken. {reason} Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>The report as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer lacks the part of Qt that shows PDFs. The report can be saved all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>You can read your diary, but not add to it: {folder} can&apos;t be written. Give your account permission to write there, then start Backcare again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of backups can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of your diary is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s backup of your diary was not made: {reason}. You can make one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup can&apos;t be used. Your diary is as it was; try another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary lies on a network drive ({kind}). It works there, a little slower. Open it on one computer at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backcare is already open in another window. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary was written by a newer Backcare and was left untouched. Start the newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds a file of another program where the diary should be. It was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary in {folder} is damaged. It was left as it is; nothing was deleted. Keep a copy of that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted, and its passphrase was not given. It was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is encrypted, and this computer lacks the part of Backcare that opens it. It was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary could not be used just now. What was saved before is safe. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} {folder} has {free} left. Make room; it is tried again every few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each profile has a diary, backups and settings of its own. This keeps things apart, and is no protection: whoever can use your account can read every profile that isn&apos;t encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown here only; no file is called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilePresenter</name>
    <message>
        <source>Type a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PsfsKeeper</name>
    <message>
        <source>Your activities are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your activities were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your activities are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PsfsPage</name>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to your activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does your back make difficult?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one to three activities that matter to you, in your own words. You rate the same ones each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: deadlift 60 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: putting on socks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: an hour at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the ones you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well can you do these today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one out if you can’t tell; then there is no mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name other activities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PsfsWriter</name>
    <message>
        <source>My activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named, and not rated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name up to three activities your back makes difficult.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are changing your answer of {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate at least one activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers so far stay, and can be read below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: {most} letters are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds a sign that can’t be printed. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can’t be read. Use letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You named this one already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} activities are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer: {score}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is unable, 10 is as before your back hurt. The score is the mean of your activities; without all of them there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a single activity it takes {one} points; a smaller change may be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of {mean} points in the mean counts as meaningful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method: Patient-Specific Functional Scale, Stratford and others 1995, Physiotherapy Canada 47:258–263; the wording is Backcare’s own. Points that count: its form, with 90 % confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points count in a single activity (Stratford 1995).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points in the mean count as meaningful (Stratford 1995).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of {count} activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}: {activities}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {score} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean, 0 to 10; higher is easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My activities over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QtSound</name>
    <message>
        <source>Sounds are off: this computer has no sound library Backcare can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds are off: no loudspeaker or headphones answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QtTray</name>
    <message>
        <source>Rate your pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Backcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me again today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminders for the rest of today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rater</name>
    <message>
        <source>Pain {score} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain {score} was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingCard</name>
    <message>
        <source>Add details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One touch saves the entry. You can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingHints</name>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingImporter</name>
    <message>
        <source>The file could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratings were not imported. Your diary is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Your diary is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratings are taken out of your diary again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingPage</name>
    <message>
        <source>Import ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings as they will stand in your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that can’t be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes first in a date such as 3/4/2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day: 3 April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month: 4 March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes first in a date such as 3/4/2025?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingView</name>
    <message>
        <source>Voice on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this routine. Key V.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingWords</name>
    <message>
        <source>A column for the date and one for the score are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not taken: line {line} {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not taken: it {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rating imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ratings imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rating is in your diary now. A backup was made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ratings are in your diary now. A backup was made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept until you import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters such as ä may look wrong: the file doesn’t say how they are written. Nothing is kept until you import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import one rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {count} ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first whether the day or the month comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} ratings are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rating is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines can’t be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line can’t be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} have no time and stand at noon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One has no time and stands at noon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} notes lose signs that can’t be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One note loses signs that can’t be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} ({date}) has the month first, line {other} ({other_date}) the day. Choose one; lines of the other kind are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} (none given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not from 1900 to 2100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies ahead of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonsPart</name>
    <message>
        <source>What came in the way last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new day begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What loads are shown in; each entry keeps its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight kilograms pounds metric imperial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar start weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then, an entry counts for the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midnight boundary date night hour shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written as on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format clock 24 hour 12 hour am pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in your country: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} · {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliefCard</name>
    <message>
        <source>What did you do about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {relief}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliefKeeper</name>
    <message>
        <source>The relief you are writing about is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{relief} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{relief} was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliefList</name>
    <message>
        <source>Relief and sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add relief or sleep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliefPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliefPart</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliefRow</name>
    <message>
        <source>{relief}, number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it afterwards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{relief}: minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{relief}: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said how it was afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {relief}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{relief}: what, and how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{relief}: what it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliefWriter</name>
    <message>
        <source>Add relief or sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change relief or sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sleep, the time is when you woke up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are reminded of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At set times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: minutes from one to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times: {what}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderStrip</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderTeller</name>
    <message>
        <source>This is how a reminder looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how a reminder looks. Whatever you press changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderTexts</name>
    <message>
        <source>One to {most} times, such as {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time of the day, not after the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time of the day, not before the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time of the day; begin and end differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are off. You choose what you are reminded of, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: {count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for the rest of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on}. {following}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {minutes} minutes, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times}; every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times}; {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you look elsewhere, your desktop shows them as notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no notifications. What is due stands at the top of this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wait while a session runs, the screen is locked, or another program fills the screen. Afterwards one comes, not all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wait while a session runs or the screen is locked. Afterwards one comes, not all. This desktop does not say whether another program fills the screen: leave them out for today before a talk or a film.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease-off trio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmth or cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the days of an episode that have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On days you have not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a questionnaire you use is due again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the first days of an episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On days your programme has core work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While walks are on the day’s list, and whenever you want them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the first days, at least two hours apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change how you sit or stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you tick it, if it is one of your habits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few quiet minutes in the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check-in is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can rate your pain for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A questionnaire is due again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time for the ease-off trio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is a core day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time for a short walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can use warmth or cold again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how you sit or stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drink some water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time to wind down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for a short note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for some water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to wind down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was due at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting behind it: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due within a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {what}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminder is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next reminder: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are off until you switch one on. Each comes while there is something to do and Backcare runs: with its window open, or in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, a notification says no more than “Time to move”: whoever sees your screen can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When none is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What falls into them is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportHome</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— for your physiotherapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report until the days above are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report until the name above is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview could not be made. Choose other sections or days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview · being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of what was chosen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview · {paper} · page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>The file could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>Rest counts too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without a session are rest, not misses. Two sessions in a week is still a good week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the weekly goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this weekly goal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestPresenter</name>
    <message>
        <source>Weekly goal changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left without an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore this backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the diary as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Symptom check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backcare compares your answers with published warning signs. It can’t examine you and doesn’t make a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result · {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultWriter</name>
    <message>
        <source>Some questions are still open. You can answer them later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{routine} · {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this as an episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, sessions and checks from now on belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the episode since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it belong to the episode since {day}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or is it something new?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old episode is closed, and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has cleared you; recorded {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretching, core and training are paused. They open again when you record that you have been examined and cleared, or when a new check says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have been examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since {day}: {signs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone since {day}: {signs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same signs as on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule set {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backcare symptom check, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers that led here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This compares answers with published warning signs. It is not a diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days left are for rest, or for more if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin today or next week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest until next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until the symptom check is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core work can wait until tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then gentle movement comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days count as rest. Come back when your back is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today has room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow has room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day until {day} is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today or any day until {day} is fine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RmdqKeeper</name>
    <message>
        <source>The sentences you ticked are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {count} of 24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you ticked was not saved; it stays on the page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RmdqPage</name>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RmdqWriter</name>
    <message>
        <source>Back questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun today, and not done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentences ticked, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 sentences to tick, about today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are changing your answer of {when}. It speaks of that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began this form today: go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you tick is kept, and you can go on later today. Done gives it a score; with nothing ticked that is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new day has begun since you ticked these, and the sentences are about today. Change what is different today, then press Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts limits in daily life. Lifters often score below {floor} from the start: then your own activities tell more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points or {percent} % of the start count as meaningful (Ostelo 2008), less than {least} may be chance (Stratford 1996). From below {floor} no improvement can show, from above {ceiling} no worsening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {score} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences ticked, 0 to 24; lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back questionnaire over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineBar</name>
    <message>
        <source>{exercise}: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineKeeper</name>
    <message>
        <source>“{name}” saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineReader</name>
    <message>
        <source>All routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutineWords</name>
    <message>
        <source>left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets} × {once}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowWriter</name>
    <message>
        <source>{routine}, {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today: {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as it is: {routine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished. Leave it out until it settles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with {routine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After yesterday’s {routine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer how your back is this morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {wanted} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a walk of {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {routine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {target} days this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{week} · next on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{week} · today is a core day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{week} · fits later in this episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in on day {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: the symptom check once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now: the symptom check once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now: the symptom check, and how it is compared with the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is, compared with the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does your back hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A symptom check looks for signs that need a doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open how you’re doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you’re doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: when to get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signs that need a doctor now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of sleep: {target} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks from sitting: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glasses of water: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow breathing before bed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>Get help at once if you notice new numbness between your legs, trouble peeing or controlling your bowels, weakness, symptoms in both legs, fever, or chest pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, or make the movement smaller, if pain rises by more than 2 points or above 5, if it spreads further down a leg, or if it is worse the next morning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as FHIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved where you choose. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Backcare report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no printer set up. You can save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the FHIR document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the JSON file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backcare {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backcare report {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the tables: {share} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned: no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. A file that was there is as it was. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables saved to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR document saved to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON saved to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days planned are saved to {file}. Days of an earlier file that are no longer planned stay in your calendar until you remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who gets the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with your passphrase only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose codes it holds stands under “Codes in FHIR documents”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleKey</name>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScalePad</name>
    <message>
        <source>{number} = {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreTile</name>
    <message>
        <source>Pain {score} of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenChoice</name>
    <message>
        <source>One that is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one Backcare is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {width} × {height}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretFields</name>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionsCard</name>
    <message>
        <source>Free-text diary notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name on the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, the report carries a short code instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning-sign answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables behind the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private unless you want them told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names you gave to activities, lifts and routines are told either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press when done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the screen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light up the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen for the full-screen player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time seconds wait start countdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between right and left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time seconds switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between exercises and sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time rest break pace longer shorter faster slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a position is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time duration pace longer shorter faster slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every exercise waits for you, without a countdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untimed timer clock time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a session runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display sleep dark lock awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flash visual deaf hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitor display television</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off while motion is reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every cue, for when you don’t hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×{factor}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetsPresenter</name>
    <message>
        <source>{exercise}: set taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: effort saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: form saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: noted that it hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: pain taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: {number} logged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>This choice holds until you close Backcare: it can&apos;t be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are saved at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 setting found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} settings found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPart</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens your diary if you don&apos;t know the passphrase any more. Save the sheet and print it, or write the code down, and keep it away from this computer. Backcare keeps no copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignsView</name>
    <message>
        <source>Symptom check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show emergency numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech spoken speaker guidance loud quiet mute silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio beep tone speaker loud quiet mute silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last three seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio announcements countdown beep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts, changes and ends have a sound whatever you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside whatever else you listen to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer’s own voice speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backcare’s recorded voice speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a voice…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the symptom check goes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these pages go by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises, phases and plans name their own sources where they stand; numbers that no source gives are said to be our choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed by a clinician yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule set {version} ({fingerprint}). {reviewed} It compares answers with published warning signs; it examines nobody and names no condition.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenVoice</name>
    <message>
        <source>The voice is off: no loudspeaker or headphones answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice is off: this computer has no voice Backcare can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready. Left side.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>You rated {score} today. Leave core work for today, or do only what doesn’t hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{from_when} {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last core work was on {day}. After more than four weeks off, begin again with the amounts the programme starts with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again at the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateWriter</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is your back right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– a flare-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day} of this episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– a flare-up: ease off, keep moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– first days: keep moving gently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– early days: keep moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– light loads, careful form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– building up, week by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– back to full training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is your back this morning, after yesterday’s {routine}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is your back by now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last entry: {score}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You moved on {kept} of the last {of} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} of the last {of} days as planned, rest among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days you moved this week: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first rating starts the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few more days make a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days rated, all {score}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days rated, between {lowest} and {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked to be reminded, and Backcare can do that only while it runs. In the tray it goes on, without a window. Quit is in the menu of its icon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the tray?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepChart</name>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Opened. Alt+Up and Alt+Down move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed. Alt+Up and Alt+Down move it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence for its card, if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet: sounds and voice hold back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first exercise. You can put them in order afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a step to move it, or press Alt+Up or Alt+Down on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StretchPresenter</name>
    <message>
        <source>Exercises are missing: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fits} · {needs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose: {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StretchView</name>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretching should feel like a mild pull. Sharp or spreading pain is a reason to stop, and the player has a button for that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StripCard</name>
    <message>
        <source>Phases of this episode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the suggestion, {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now, {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>Next time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: now {dose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait until the symptom check is cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it hurt: try {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a set lost its form: try {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it hurts or loses its form at its easiest: leave it out, and ask a physiotherapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin with {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay at {now}. Not every set was done in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay at {now}. Say how your form was to go on from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay at {now}. One more day like this comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sets with good form twice: try {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good form and little effort twice: try {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this has grown as far as planned: try {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay at {now}. This has grown as far as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay at {now}. Nothing grows during a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay at {now}. Nothing grows in the first days of pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay at {now}. Pain rose, or was above 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay at {now}. A long break, new pain or a check lies in between: two whole days come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryWriter</name>
    <message>
        <source>{verdict}: {before}, then {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest week, measures and days rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own activities (PSFS): no complete answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own activities (PSFS): {score} of 10, {day}. {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMDQ: no finished answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMDQ: {score} of 24, {day}. {change}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backcare session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwapsCard</name>
    <message>
        <source>Lift to swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe swaps for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwapsWriter</name>
    <message>
        <source>None today. What fits: {fits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. What fits now: {fits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without weights for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “{phase}” on: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return opens a day; Ctrl+C copies the chosen lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{order}: turn round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7-day median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lift} {load}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TechniqueCard</name>
    <message>
        <source>Skill to practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TellCard</name>
    <message>
        <source>What to tell them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>Welcome to Backcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: you are asked again before a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretching, core work and lifting while your back hurts, and afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before your first symptom check you are asked to have read this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All warning signs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Symptom check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show emergency numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open}: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo for {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayFrame</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message>
        <source>Ticked for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk added, {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Pain in the last 14 days. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases of this episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today’s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pain diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPresenter</name>
    <message>
        <source>Your diary is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary can’t be read now. Nothing in it has changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <source>{amount} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain went above 5 while lifting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain was above 5 on a morning after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A morning after was more than 2 points worse than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain went above 3 while lifting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain was above 3 on a morning after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A morning after was worse than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another lift hurt by more than 3, so no load goes up. Our choice, not a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form did not hold in every point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load was below the plan’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were fewer repetitions than the plan has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain while lifting was not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on the morning after was not entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your usual morning is not known: rate your pain on three mornings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form checklist was not filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its load is not open yet; the plan waits with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No load is open on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This load is not open. On this day it is {load} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} above your plan’s {load}. Your cap is {cap} a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} above {load} on {day}. Your cap is {cap} a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I braced before each repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My back kept its shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I pushed my hips back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I could have stopped at any point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would have held a gentle push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date, such as 9 July 2025 or 2025-07-09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long ago. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than a year ago. If it is right, press the button once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, such as {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number, such as 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than can be entered. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be 1000 kg at most. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two decimals are enough, such as {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long: {most} letters fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these signs can’t be shown. Use plain letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the weights of your plates, such as 20 10 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one number for each plate, in the same order, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is heavier than your usual load.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingWriter</name>
    <message>
        <source>Log a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an earlier entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— back to lifting, day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} When to have your form looked at: article “How to reduce back pain after workout”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure of your form, or did it hurt after several kinds of training? Have somebody who coaches lifting look at it, or a physiotherapist; take your films along.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferPresenter</name>
    <message>
        <source>Routine written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be used. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The routine was not saved. The file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message>
        <source>Show in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One click opens the keys to rate your pain. While reminders are on, Backcare goes on there when you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>icon notification area taskbar background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray. Press Ctrl N in Backcare instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Type it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t the recovery code of this diary. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the diary. Nothing was changed; try again as often as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is encrypted, and not open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your diary is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its passphrase to open it. The symptom check and Help work without the diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>58 signs; blanks and capitals don&apos;t matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code opens the diary too; it stands on the sheet that you kept. Without both nobody can open it: the passphrase is stored nowhere. To begin again, delete all your data in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you don&apos;t know it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another diary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedWords</name>
    <message>
        <source>Disk full: not saved yet. Make room; Backcare keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: the disk does not take it. Backcare keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rating isn’t saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it felt isn’t saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} Backcare keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} The disk is full: make room; Backcare keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the rule behind this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: the rule behind this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictWriter</name>
    <message>
        <source>{title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {before}, then {after}, {caption}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaningfully lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaningfully higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough rated days to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of this episode’s first week ({first}, {rated} of 7 days rated) vs the latest ({latest}, {of_latest} of 7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the week you chose ({first}, {rated} of 7 days rated) vs the latest ({latest}, {of_latest} of 7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of your diary’s first week ({first}, {rated} of 7 days rated) vs the latest ({latest}, {of_latest} of 7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This episode’s first week ({days}) has {rated} of 7 days rated; {least} are needed to compare with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate {least} days of one week to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two full weeks are needed. First comparison: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {week} ({days}) has {rated} of 7 days rated: 1 more is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {week} ({days}) has {rated} of 7 days rated: {missing} more are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day of this time could be rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rated} of 1 day rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rated} of {possible} days rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {least} entries it says here how far your pain moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ratings stayed the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pain moves about {points} points from one entry to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered, by this rule: no pain on 7 days ({days}) and RMDQ 2 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rated day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rated days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RMDQ answer of these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain on {free} rated days ({days}). “Recovered” needs 7 of them and RMDQ 2 or less; missing: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain on the 1 day that is rated ({days}). “Recovered” needs 7 of them and RMDQ 2 or less; missing: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two means of 7 days are compared, each with {least} rated days or more, because single days go up and down by themselves. A change counts from {points} points that are also {percent} % of the first mean (Ostelo 2008; Farrar 2001), and says nothing about its cause.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>{what}: volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volume}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Easier: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise}: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way}: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Title of week {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know of week {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to add to week {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to week {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a week like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a week like week {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove week {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {standing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most of the sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goal} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly goal: {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused since {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused on {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} until you end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week had {done} of {planned} days. What came in the way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week was all rest. What came in the way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too painful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until your symptom check is cleared, the goal can only be lowered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekWriter</name>
    <message>
        <source>Article “Lower back pain after leg workout tips”: mobility and activation before each session, heavy and technique days in turn, single-leg work that rotates. That it goes with technique days is our choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the first 48 hours: walk gently instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No load is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most the load of your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow and without weights · {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighter and slow · {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your training days; all are for rest so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No load is open today: leave the weights out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before each session: mobility and activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two heavy days follow each other. Put a technique day between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no technique day yet. Let it take turns with heavy ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>No back trouble noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your back hurts, start an episode: it leads you back to lifting, one checked step at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an episode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenPart</name>
    <message>
        <source>When was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks went back, so this time came twice. Which one is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenWriter</name>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereCard</name>
    <message>
        <source>Edit latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit latest entry, to change where it hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereWriter</name>
    <message>
        <source>{place}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it hurts. {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {times} of {entries} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the only entry that says where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {times} of {placed} entries that say where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of this time says where it hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some entries name a leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only entry that says where names no leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {count} entries that say where names a leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>—</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyWriter</name>
    <message>
        <source>You began a check a short while ago. Until all of it is answered it finds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in a leg, or a rise by more than 2 points, is a reason to look at the warning signs before anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No symptom check has looked at this episode yet, and warning signs come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On days 7, 14 and 28 the same questions are asked again: pain that lasts or gets worse is worth showing to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You rated {number} of 10 today. Above 5, exercises wait until it settles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session of today hurt. Others wait until it settles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A back that is worse the next morning is a reason to do less, so that is asked before more is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did is saved. You can go on for 24 hours; then it is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is short and gentle, a usual place to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day 3 to day 14, light work for trunk and hips fits, as far as it is easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early and sore days ask for little, and often: {of} times a day, hours apart. Done today: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is a lifting day of your week. A few minutes of moving come before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is a lifting day of your week, and your plan has a load for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lifted today. Hips and hamstrings come after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a core day: {number} of {of} days are done this week, with rest between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is late in the day, and this one is calm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lifted today. A little mobility on such days keeps you moving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short walks go before bed rest: {number} of {of} so far today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your activities are asked weekly and the questionnaire every week or two, so that a change can be told from a good day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pain is not rated yet today. Once a day is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What today asks for is done, or better left for tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WipePage</name>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {word} to delete everything listed above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds all of it, and Backcare can read it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WipePresenter</name>
    <message>
        <source>DELETE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files could not be deleted. Delete them yourself:
{files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the profile {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the diary of: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the diary of: {name}. It holds one entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary holds one entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the diary of: {name}. It holds {count} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary holds {count} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is deleted can&apos;t be brought back: the backups are deleted too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saved elsewhere stays, and so do other profiles. Backcare closes then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved elsewhere stays, and so does your own diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged diaries that were put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and place of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left by a crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XmrCard</name>
    <message>
        <source>Signals to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XmrWriter</name>
    <message>
        <source>Individuals chart (XmR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean {mean}, no limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count} rated days are all alike. That says nothing of how far the pain moves, so that no day lies outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean {mean}, limits {lower} to {upper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first {count} rated days; mean moving range {range} points, cut at 0 and 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals to look at, no alert: in Backcare’s own simulation of stable pain 18 to 58 % of fortnights had a point outside of the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first days hardly move (less than {least} points from day to day), so that these limits mean little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day’s last rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first {count} rated days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside of the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} or more on one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individuals chart, {count} rated days, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {value} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} rated days or more in a row on one side of the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rated day after the first {count} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signals after the first {count} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoRow</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ExerciseCard</name>
    <message>
        <source>Watch for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{exercise}: {feel}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PainKey</name>
    <message>
        <source>Pain {score} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Said</name>
    <message>
        <source>{question}, {when}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ScoreKey</name>
    <message>
        <source>Pain {score} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>{button}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
