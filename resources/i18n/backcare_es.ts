<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Backcare</source>
        <translation>Acerca de Backcare</translation>
    </message>
    <message>
        <source>Terms: see its files</source>
        <translation>Condiciones: ver sus archivos</translation>
    </message>
    <message>
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message>
        <source>medical device disclaimer diagnosis privacy</source>
        <translation>producto sanitario médico aviso legal descargo diagnóstico privacidad</translation>
    </message>
    <message>
        <source>What it is, and what it is not</source>
        <translation>Qué es y qué no es</translation>
    </message>
    <message>
        <source>Backcare helps you keep a diary, follow general exercises and notice warning signs. It does not diagnose or treat any condition and is not a medical device. It can miss serious problems. It is for adults; it is not for use after surgery, major injury or in pregnancy unless a clinician agrees.</source>
        <translation>Backcare te ayuda a llevar un diario, a seguir ejercicios generales y a reconocer señales de alarma. No diagnostica ni trata ninguna enfermedad y no es un producto sanitario. Puede pasar por alto problemas graves. Es para adultos; no es para después de una operación, de una lesión grave ni en el embarazo, salvo que un profesional sanitario esté de acuerdo.</translation>
    </message>
    <message>
        <source>What you write stays on this computer. Backcare does not go online.</source>
        <translation>Lo que escribes se queda en este equipo. Backcare no se conecta a internet.</translation>
    </message>
    <message>
        <source>version number</source>
        <translation>versión número</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>can’t be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>Rules of the symptom check</source>
        <translation>Reglas de la revisión de síntomas</translation>
    </message>
    <message>
        <source>{name}: {version}</source>
        <translation>{name}: {version}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Backcare itself is under the MIT licence. Questionnaires keep the terms of their authors, which stand below each. SQLite is in the public domain, and Python is under the PSF licence. These libraries run inside it, as installed here.</source>
        <translation>Backcare está bajo la licencia MIT. Los cuestionarios conservan las condiciones de sus autores, que figuran debajo de cada uno. SQLite es de dominio público y Python está bajo la licencia PSF. Estas bibliotecas funcionan dentro, tal como están instaladas aquí.</translation>
    </message>
</context>
<context>
    <name>AboutRoutine</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>unos {minutes} min</translation>
    </message>
    <message>
        <source>About {minutes} min</source>
        <translation>Unos {minutes} min</translation>
    </message>
    <message>
        <source>Fits: {phases}</source>
        <translation>Adecuada: {phases}</translation>
    </message>
    <message>
        <source>Fits from about {phase}.</source>
        <translation>Adecuada desde, más o menos: {phase}.</translation>
    </message>
    <message>
        <source>You need the floor and nothing else</source>
        <translation>Necesitas el suelo y nada más</translation>
    </message>
    <message>
        <source>You need: {things}</source>
        <translation>Necesitas: {things}</translation>
    </message>
    <message>
        <source>first two days</source>
        <translation>primeros dos días</translation>
    </message>
    <message>
        <source>days 3–5</source>
        <translation>días 3–5</translation>
    </message>
    <message>
        <source>week 2</source>
        <translation>semana 2</translation>
    </message>
    <message>
        <source>weeks 3–4</source>
        <translation>semanas 3–4</translation>
    </message>
    <message>
        <source>full training</source>
        <translation>entrenamiento completo</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>esterilla</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>pared</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>silla</translation>
    </message>
    <message>
        <source>strap</source>
        <translation>correa</translation>
    </message>
    <message>
        <source>band</source>
        <translation>banda</translation>
    </message>
    <message>
        <source>dowel</source>
        <translation>palo</translation>
    </message>
    <message>
        <source>box</source>
        <translation>cajón</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>banco</translation>
    </message>
    <message>
        <source>dumbbell</source>
        <translation>mancuerna</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
</context>
<context>
    <name>ActionCardView</name>
    <message>
        <source>See the steps</source>
        <translation>Ver los pasos</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Revisar mis síntomas</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>¿Por qué esto?</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>unable</source>
        <translation>incapaz</translation>
    </message>
    <message>
        <source>as before your back hurt</source>
        <translation>como antes de que doliera la espalda</translation>
    </message>
    <message>
        <source>Show the last answer</source>
        <translation>Mostrar la última respuesta</translation>
    </message>
    <message>
        <source>Show the last answer: {activity}</source>
        <translation>Mostrar la última respuesta: {activity}</translation>
    </message>
</context>
<context>
    <name>AfterFoot</name>
    <message>
        <source>Key X.</source>
        <translation>Tecla X.</translation>
    </message>
    <message>
        <source>Back to the rating</source>
        <translation>Volver a la valoración</translation>
    </message>
    <message>
        <source>How did the exercises feel?</source>
        <translation>¿Qué tal los ejercicios?</translation>
    </message>
</context>
<context>
    <name>AfterRating</name>
    <message>
        <source>Your rating {score} is not saved.</source>
        <translation>Tu valoración {score} no está guardada.</translation>
    </message>
</context>
<context>
    <name>AllAnswersCard</name>
    <message>
        <source>All answers</source>
        <translation>Todas las respuestas</translation>
    </message>
</context>
<context>
    <name>AllKeeper</name>
    <message>
        <source>Your entries are being read.</source>
        <translation>Se están leyendo tus registros.</translation>
    </message>
    <message>
        <source>Your entries can’t be read now. Nothing in them has changed.</source>
        <translation>Tus registros no se pueden leer ahora. Nada en ellos ha cambiado.</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Mostrar registros anteriores</translation>
    </message>
    <message>
        <source>No entries yet.</source>
        <translation>Aún no hay registros.</translation>
    </message>
</context>
<context>
    <name>AllPage</name>
    <message>
        <source>All entries</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>AmountPanel</name>
    <message>
        <source>Which set of {exercise}</source>
        <translation>Qué serie de {exercise}</translation>
    </message>
    <message>
        <source>How much, {exercise}</source>
        <translation>Cuánto, {exercise}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save this set of {exercise}</source>
        <translation>Guardar esta serie de {exercise}</translation>
    </message>
    <message>
        <source>Close without a change of {exercise}</source>
        <translation>Cerrar sin cambios en {exercise}</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Suddenly</source>
        <translation>De repente</translation>
    </message>
    <message>
        <source>Bit by bit</source>
        <translation>Poco a poco</translation>
    </message>
    <message>
        <source>Hours or a day after</source>
        <translation>Horas o un día después</translation>
    </message>
    <message>
        <source>Getting better</source>
        <translation>Va mejorando</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Getting worse</source>
        <translation>Va empeorando</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>A doctor</source>
        <translation>Un médico</translation>
    </message>
    <message>
        <source>An emergency department</source>
        <translation>Un servicio de urgencias</translation>
    </message>
    <message>
        <source>A physiotherapist</source>
        <translation>Un fisioterapeuta</translation>
    </message>
    <message>
        <source>Another clinician</source>
        <translation>Otro profesional sanitario</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Cómo empezó</translation>
    </message>
    <message>
        <source>What you were doing</source>
        <translation>Qué hacías</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Cuándo empezó</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Dolor ahora</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} años</translation>
    </message>
    <message>
        <source>{score} of 10</source>
        <translation>{score} de 10</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>hace {days} días</translation>
    </message>
    <message>
        <source>You said: {answer}</source>
        <translation>Dijiste: {answer}</translation>
    </message>
    <message>
        <source>One of the signs on the list</source>
        <translation>Una de las señales de la lista</translation>
    </message>
    <message>
        <source>You said: it applies</source>
        <translation>Dijiste: se cumple</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>I have back pain. None of the warning signs on a list applies to me.</source>
        <translation>Me duele la espalda. Ninguna de las señales de alarma de una lista se cumple en mí.</translation>
    </message>
    <message>
        <source>I have back pain, and one of the warning signs on a list applies to me.</source>
        <translation>Me duele la espalda, y una de las señales de alarma de una lista se cumple en mí.</translation>
    </message>
    <message>
        <source>I have {signs}.</source>
        <translation>Tengo o he tenido: {signs}.</translation>
    </message>
    <message>
        <source>I may have {signs}.</source>
        <translation>Puede que tenga o haya tenido: {signs}.</translation>
    </message>
    <message>
        <source>The pain is {score} out of 10 now.</source>
        <translation>El dolor es ahora de {score} sobre 10.</translation>
    </message>
    <message>
        <source>I am {age} years old.</source>
        <translation>Tengo {age} años.</translation>
    </message>
    <message>
        <source>I have back pain.</source>
        <translation>Me duele la espalda.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>día de hoy</translation>
    </message>
    <message>
        <source>I have had back pain since {day}.</source>
        <translation>Me duele la espalda desde el {day}.</translation>
    </message>
    <message>
        <source>I have had back pain since {day}, after {cause}.</source>
        <translation>Me duele la espalda desde el {day}, tras {cause}.</translation>
    </message>
    <message>
        <source>deadlifts</source>
        <translation>hacer peso muerto</translation>
    </message>
    <message>
        <source>squats</source>
        <translation>hacer sentadillas</translation>
    </message>
    <message>
        <source>Romanian deadlifts</source>
        <translation>hacer peso muerto rumano</translation>
    </message>
    <message>
        <source>a bench press</source>
        <translation>hacer press de banca</translation>
    </message>
    <message>
        <source>barbell rows</source>
        <translation>hacer remo con barra</translation>
    </message>
    <message>
        <source>Olympic lifting</source>
        <translation>hacer halterofilia</translation>
    </message>
    <message>
        <source>rowing</source>
        <translation>remar</translation>
    </message>
    <message>
        <source>a leg workout</source>
        <translation>un entrenamiento de pierna</translation>
    </message>
    <message>
        <source>a long workout</source>
        <translation>un entrenamiento largo</translation>
    </message>
    <message>
        <source>lifting something light</source>
        <translation>levantar algo ligero</translation>
    </message>
    <message>
        <source>a fall from a height</source>
        <translation>una caída desde altura</translation>
    </message>
    <message>
        <source>Rule set {version}, reviewed by {name}.</source>
        <translation>Reglas {version}, revisadas por {name}.</translation>
    </message>
    <message>
        <source>Rule set {version}. Not reviewed by a clinician yet.</source>
        <translation>Reglas {version}. Aún sin revisar por un profesional sanitario.</translation>
    </message>
    <message>
        <source>Sources: lists of the NHS, NICE guidelines and studies, named in Help.</source>
        <translation>Fuentes: listas del NHS, guías NICE y estudios, nombrados en Ayuda.</translation>
    </message>
    <message>
        <source>Sources: {titles}. All are named in Help.</source>
        <translation>Fuentes: {titles}. Todas se nombran en Ayuda.</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>The answers that led here</source>
        <translation>Las respuestas que llevaron aquí</translation>
    </message>
    <message>
        <source>Answer the rest</source>
        <translation>Responder el resto</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Cambiar mis respuestas</translation>
    </message>
    <message>
        <source>{when}. Is one of the answers wrong?</source>
        <translation>{when}. ¿Alguna respuesta está mal?</translation>
    </message>
</context>
<context>
    <name>AppContent</name>
    <message>
        <source>The symptom check can&apos;t be used: {reason}</source>
        <translation>La revisión de síntomas no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>The RMDQ can&apos;t be used: {reason}</source>
        <translation>El RMDQ no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>Part of Help can&apos;t be used: {reason}</source>
        <translation>Parte de la ayuda no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>The way back to lifting can&apos;t be used: {reason}</source>
        <translation>La vuelta a levantar peso no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entreno</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>It needs the symptom check’s words.</source>
        <translation>Necesita los textos de la revisión de síntomas.</translation>
    </message>
    <message>
        <source>The report can&apos;t be made: {reason}</source>
        <translation>El informe no se puede hacer: {reason}</translation>
    </message>
    <message>
        <source>Part of Backcare&apos;s content can&apos;t be used; the rest works.
{reasons}</source>
        <translation>Parte del contenido de Backcare no se puede usar; el resto funciona.
{reasons}</translation>
    </message>
</context>
<context>
    <name>ArchiveImporter</name>
    <message>
        <source>This passphrase doesn’t open it, or the file is damaged.</source>
        <translation>Esta contraseña no lo abre, o el archivo está dañado.</translation>
    </message>
    <message>
        <source>The archive could not be looked at.</source>
        <translation>El archivo no se pudo mirar.</translation>
    </message>
    <message>
        <source>{file} is not taken: it {reason}. Nothing was changed.</source>
        <translation>{file} no se acepta: {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is not taken. {place}{reason}. Nothing was changed.</source>
        <translation>{file} no se acepta. {place}{reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was imported. Your diary is as it was.</source>
        <translation>No se importó nada. Tu diario está como estaba.</translation>
    </message>
    <message>
        <source>Archive imported</source>
        <translation>Archivo importado</translation>
    </message>
    <message>
        <source>The archive was not imported. Your diary is as it was.</source>
        <translation>El archivo no se importó. Tu diario está como estaba.</translation>
    </message>
    <message>
        <source>Your diary is as it was before the import.</source>
        <translation>Tu diario está como antes de la importación.</translation>
    </message>
</context>
<context>
    <name>ArchivePage</name>
    <message>
        <source>Import an archive</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Passphrase of the archive</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>This archive is locked</source>
        <translation>Este archivo está bloqueado</translation>
    </message>
    <message>
        <source>What becomes of your diary</source>
        <translation>Qué pasa con tu diario</translation>
    </message>
    <message>
        <source>Add what is new</source>
        <translation>Añadir lo nuevo</translation>
    </message>
    <message>
        <source>Replace my diary</source>
        <translation>Sustituir mi diario</translation>
    </message>
    <message>
        <source>What becomes of your diary?</source>
        <translation>¿Qué pasa con tu diario?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>What is in the archive</source>
        <translation>Qué hay en el archivo</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>In your diary</source>
        <translation>En tu diario</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distinto</translation>
    </message>
</context>
<context>
    <name>ArchiveUndo</name>
    <message>
        <source>One entry that you made since the import goes too, with any other change.</source>
        <translation>También se va un registro que hiciste desde la importación, con cualquier otro cambio.</translation>
    </message>
    <message>
        <source>{count} entries that you made since the import go too, with any other change.</source>
        <translation>También se van {count} registros que hiciste desde la importación, con cualquier otro cambio.</translation>
    </message>
    <message>
        <source>What you changed in your diary since the import goes too.</source>
        <translation>También se va lo que cambiaste en tu diario desde la importación.</translation>
    </message>
    <message>
        <source>{lost} A backup of your diary as it is now is made first.</source>
        <translation>{lost} Antes se hace una copia de seguridad de tu diario como está ahora.</translation>
    </message>
    <message>
        <source>Keep the import</source>
        <translation>Conservar la importación</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Undo the import?</source>
        <translation>¿Deshacer la importación?</translation>
    </message>
    <message>
        <source>The import was not taken back.</source>
        <translation>La importación no se deshizo.</translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>Made {when} by Backcare {version}. Nothing is changed until you import it.</source>
        <translation>Hecho {when} con Backcare {version}. Nada cambia hasta que lo importes.</translation>
    </message>
    <message>
        <source>This version has no place for: {names}. They are left out.</source>
        <translation>Esta versión no tiene sitio para: {names}. Se dejan fuera.</translation>
    </message>
    <message>
        <source>Entries that you removed are counted, and travel too.</source>
        <translation>Los registros que quitaste se cuentan y también viajan.</translation>
    </message>
    <message>
        <source>Nothing in the archive is new: importing it would change nothing.</source>
        <translation>Nada en el archivo es nuevo: importarlo no cambiaría nada.</translation>
    </message>
    <message>
        <source>One entry is added.</source>
        <translation>Se añade un registro.</translation>
    </message>
    <message>
        <source>{count} entries are added.</source>
        <translation>Se añaden {count} registros.</translation>
    </message>
    <message>
        <source>What is in your diary stays as it is, also where the archive says something else. A backup is made first.</source>
        <translation>Lo que hay en tu diario queda como está, también donde el archivo dice otra cosa. Antes se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>Your diary is now what was in the archive. As it was before, it is kept as a backup.</source>
        <translation>Tu diario es ahora lo que había en el archivo. Como era antes se conserva en una copia de seguridad.</translation>
    </message>
    <message>
        <source>One entry was added.</source>
        <translation>Se añadió un registro.</translation>
    </message>
    <message>
        <source>{count} entries were added.</source>
        <translation>Se añadieron {count} registros.</translation>
    </message>
    <message>
        <source>Your diary as it was before is kept as a backup.</source>
        <translation>Tu diario como era antes se conserva en una copia de seguridad.</translation>
    </message>
    <message>
        <source>One entry of your diary is not in the archive, and goes.</source>
        <translation>Un registro de tu diario no está en el archivo y se elimina.</translation>
    </message>
    <message>
        <source>{count} entries of your diary are not in the archive, and go.</source>
        <translation>{count} registros de tu diario no están en el archivo y se eliminan.</translation>
    </message>
    <message>
        <source>Everything in your diary is in the archive too.</source>
        <translation>Todo lo que hay en tu diario está también en el archivo.</translation>
    </message>
    <message>
        <source>{count} entries become what the archive says.</source>
        <translation>{count} registros pasan a ser lo que dice el archivo.</translation>
    </message>
    <message>
        <source>One entry becomes what the archive says.</source>
        <translation>Un registro pasa a ser lo que dice el archivo.</translation>
    </message>
    <message>
        <source>Your choices in Settings become those of the archive. A backup of your diary is made first.</source>
        <translation>Tus opciones en Ajustes pasan a ser las del archivo. Antes se hace una copia de tu diario.</translation>
    </message>
    <message>
        <source>An episode goes on in both: that of the archive ends on the day it was made.</source>
        <translation>Hay un episodio abierto en ambos: el del archivo termina el día en que se hizo.</translation>
    </message>
    <message>
        <source>A flare-up that shares a day with one in your diary is left out.</source>
        <translation>Un brote que comparte un día con uno de tu diario se deja fuera.</translation>
    </message>
    <message>
        <source>The core programme that you follow here stays.</source>
        <translation>El programa de core que sigues aquí se queda.</translation>
    </message>
    <message>
        <source>A lift that has a plan in your diary keeps it; the archive’s plan is left out.</source>
        <translation>Un levantamiento que tiene un plan en tu diario lo conserva; el plan del archivo se deja fuera.</translation>
    </message>
    <message>
        <source>Weekly targets from after the first one in your diary are left out.</source>
        <translation>Los objetivos semanales posteriores al primero de tu diario se dejan fuera.</translation>
    </message>
    <message>
        <source>Pain ratings</source>
        <translation>Valoraciones de dolor</translation>
    </message>
    <message>
        <source>What was done about pain</source>
        <translation>Lo hecho contra el dolor</translation>
    </message>
    <message>
        <source>Flare-ups</source>
        <translation>Brotes</translation>
    </message>
    <message>
        <source>Days without a flare-up</source>
        <translation>Días sin brote</translation>
    </message>
    <message>
        <source>Ticked habits</source>
        <translation>Hábitos marcados</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Symptom checks</source>
        <translation>Revisiones de síntomas</translation>
    </message>
    <message>
        <source>Notes that somebody looked</source>
        <translation>Notas de que alguien lo miró</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episodios</translation>
    </message>
    <message>
        <source>Your own activities</source>
        <translation>Actividades propias</translation>
    </message>
    <message>
        <source>Answers about activities</source>
        <translation>Respuestas sobre actividades</translation>
    </message>
    <message>
        <source>Answers to the RMDQ</source>
        <translation>Respuestas al RMDQ</translation>
    </message>
    <message>
        <source>Answers about the change</source>
        <translation>Respuestas sobre el cambio</translation>
    </message>
    <message>
        <source>Your own routines</source>
        <translation>Rutinas propias</translation>
    </message>
    <message>
        <source>Choices for routines</source>
        <translation>Elecciones para rutinas</translation>
    </message>
    <message>
        <source>Core programmes</source>
        <translation>Programas de core</translation>
    </message>
    <message>
        <source>Which programme was followed</source>
        <translation>Qué programa se siguió</translation>
    </message>
    <message>
        <source>Planned core days</source>
        <translation>Días de core planificados</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Días de entreno</translation>
    </message>
    <message>
        <source>Sets of core work</source>
        <translation>Series de core</translation>
    </message>
    <message>
        <source>Notes on exercises</source>
        <translation>Notas de ejercicios</translation>
    </message>
    <message>
        <source>Exercises put aside</source>
        <translation>Ejercicios apartados</translation>
    </message>
    <message>
        <source>Core days not done</source>
        <translation>Días de core no hechos</translation>
    </message>
    <message>
        <source>Pauses of core work</source>
        <translation>Pausas de core</translation>
    </message>
    <message>
        <source>Core days not asked about</source>
        <translation>Días de core no preguntados</translation>
    </message>
    <message>
        <source>Weekly targets</source>
        <translation>Metas semanales</translation>
    </message>
    <message>
        <source>Days with a film</source>
        <translation>Días con vídeo</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>Levantamientos</translation>
    </message>
    <message>
        <source>Lift log</source>
        <translation>Diario de levantamientos</translation>
    </message>
    <message>
        <source>Plans for lifts</source>
        <translation>Planes de levantamientos</translation>
    </message>
    <message>
        <source>Tests before lifting</source>
        <translation>Pruebas antes de levantar</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
</context>
<context>
    <name>AwakeKeeper</name>
    <message>
        <source>The screen may go dark: this computer doesn’t let Backcare keep it on.</source>
        <translation>La pantalla puede apagarse: este equipo no deja que Backcare la mantenga encendida.</translation>
    </message>
</context>
<context>
    <name>Backcare</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The keys of this page stand on it. All others are in Help, after the session.</source>
        <translation>Las teclas de esta página están en ella. Todas las demás están en Ayuda, después de la sesión.</translation>
    </message>
    <message>
        <source>The sample history is being made…</source>
        <translation>Se está haciendo el historial de muestra…</translation>
    </message>
    <message>
        <source>A sample history. It is invented, and deleted when you close Backcare.</source>
        <translation>Un historial de muestra. Es inventado y se borra al cerrar Backcare.</translation>
    </message>
    <message>
        <source>Backcare opens in {language} the next time.</source>
        <translation>Backcare se abre en {language} la próxima vez.</translation>
    </message>
    <message>
        <source>Open anew now</source>
        <translation>Volver a abrir ahora</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore: {backup}</source>
        <translation>Restaurar: {backup}</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Antes de actualizar</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de importar</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Antes de restaurar</translation>
    </message>
    <message>
        <source>Before deleting</source>
        <translation>Antes de borrar</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Hecha por ti</translation>
    </message>
    <message>
        <source>When encryption changed</source>
        <translation>Cuando cambió el cifrado</translation>
    </message>
    <message>
        <source>Nothing of the diary can be read, so what would be missing is unknown.</source>
        <translation>No se puede leer nada del diario, así que no se sabe qué faltaría.</translation>
    </message>
    <message>
        <source>It holds everything that is in your diary now.</source>
        <translation>Contiene todo lo que hay ahora en tu diario.</translation>
    </message>
    <message>
        <source>1 entry of your diary now is not in it, and would be missing.</source>
        <translation>1 registro actual de tu diario no está en ella y faltaría.</translation>
    </message>
    <message>
        <source>{count} entries of your diary now are not in it, and would be missing.</source>
        <translation>{count} registros actuales de tu diario no están en ella y faltarían.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 registro</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} registros</translation>
    </message>
    <message>
        <source>It holds everything that can still be read of the damaged diary.</source>
        <translation>Contiene todo lo que aún se puede leer del diario dañado.</translation>
    </message>
    <message>
        <source>1 entry that can still be read of the damaged diary is not in it, and would be missing.</source>
        <translation>1 registro que aún se puede leer del diario dañado no está en ella y faltaría.</translation>
    </message>
    <message>
        <source>{count} entries that can still be read of the damaged diary are not in it, and would be missing.</source>
        <translation>{count} registros que aún se pueden leer del diario dañado no están en ella y faltarían.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Deshacer restauración</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>One is made on every day on which you add something. The last ones of 7 days, 4 weeks and 12 months are kept, and some from before an upgrade, an import or a restore.</source>
        <translation>Se hace una cada día en que añades algo. Se conservan las últimas de 7 días, 4 semanas y 12 meses, y algunas de antes de una actualización, una importación o una restauración.</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurar desde un archivo…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay copias de seguridad.</translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>Where to begin</source>
        <translation>Por dónde empezar</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Revisar mis síntomas</translation>
    </message>
    <message>
        <source>Begin the session</source>
        <translation>Empezar la sesión</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>If your back hurts now</source>
        <translation>Si ahora te duele la espalda</translation>
    </message>
    <message>
        <source>The symptom check asks about signs that a doctor should see, before you exercise. You can stop and go on later.</source>
        <translation>La revisión de síntomas pregunta por señales que debería ver un médico, antes de que hagas ejercicio. Puedes parar y seguir más tarde.</translation>
    </message>
    <message>
        <source>{routine}: easy movements, with pictures and a voice.</source>
        <translation>{routine}: movimientos fáciles, con dibujos y una voz.</translation>
    </message>
    <message>
        <source>If you have had it checked</source>
        <translation>Si ya te la han examinado</translation>
    </message>
    <message>
        <source>If nothing hurts</source>
        <translation>Si no te duele nada</translation>
    </message>
    <message>
        <source>Today shows what there is to do. Help has every page again.</source>
        <translation>Hoy muestra lo que hay que hacer. En Ayuda vuelves a encontrar todas las páginas.</translation>
    </message>
</context>
<context>
    <name>BodyFigures</name>
    <message>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Your left</source>
        <translation>Tu izquierda</translation>
    </message>
    <message>
        <source>Your right</source>
        <translation>Tu derecha</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Show as list</source>
        <translation>Ver como lista</translation>
    </message>
    <message>
        <source>Press where it hurts.</source>
        <translation>Pulsa donde duele.</translation>
    </message>
    <message>
        <source>Press again to take it off.</source>
        <translation>Pulsa otra vez para quitarlo.</translation>
    </message>
</context>
<context>
    <name>BodyWords</name>
    <message>
        <source>Upper back</source>
        <translation>Espalda alta</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Glúteo</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Cadera</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>Ingle</translation>
    </message>
    <message>
        <source>Front of thigh</source>
        <translation>Muslo, delante</translation>
    </message>
    <message>
        <source>Back of thigh</source>
        <translation>Muslo, detrás</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Pierna, parte baja</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Your left</source>
        <translation>Tu izquierda</translation>
    </message>
    <message>
        <source>Your right</source>
        <translation>Tu derecha</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>En medio</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
</context>
<context>
    <name>CardWriter</name>
    <message>
        <source>Next for today</source>
        <translation>Lo siguiente hoy</translation>
    </message>
    <message>
        <source>{done} of {wanted} today</source>
        <translation>{done} de {wanted} hoy</translation>
    </message>
    <message>
        <source>Nothing to propose yet</source>
        <translation>Aún no hay nada que proponer</translation>
    </message>
    <message>
        <source>Your diary hasn’t been read yet.</source>
        <translation>Tu diario aún no se ha leído.</translation>
    </message>
    <message>
        <source>Nothing to propose now</source>
        <translation>Ahora no hay nada que proponer</translation>
    </message>
    <message>
        <source>Your diary can’t be read.</source>
        <translation>Tu diario no se puede leer.</translation>
    </message>
    <message>
        <source>Not this today</source>
        <translation>Esto hoy no</translation>
    </message>
    <message>
        <source>{what} · {length}</source>
        <translation>{what} · {length}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Core · about {minutes} min</source>
        <translation>Core · unos {minutes} min</translation>
    </message>
    <message>
        <source>What is left of “{programme}” for today.</source>
        <translation>Lo que queda hoy de «{programme}».</translation>
    </message>
    <message>
        <source>{routine}: go on where you stopped</source>
        <translation>{routine}: sigue donde paraste</translation>
    </message>
    <message>
        <source>{done} of {count} steps are done and saved.</source>
        <translation>{done} de {count} pasos están hechos y guardados.</translation>
    </message>
    <message>
        <source>{done} of 1 step is done and saved.</source>
        <translation>{done} de 1 paso está hecho y guardado.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Lift: {lift}</source>
        <translation>Levantar: {lift}</translation>
    </message>
    <message>
        <source>Today’s load stands in your plan, with the form checklist beside it.</source>
        <translation>La carga de hoy está en tu plan, con la lista de técnica al lado.</translation>
    </message>
    <message>
        <source>Open Training</source>
        <translation>Abrir Entreno</translation>
    </message>
    <message>
        <source>A short walk · {least} to {most} min</source>
        <translation>Un paseo corto · de {least} a {most} min</translation>
    </message>
    <message>
        <source>At your own pace, on flat ground. Come back and add it here.</source>
        <translation>A tu ritmo, en terreno llano. Al volver, anótalo aquí.</translation>
    </message>
    <message>
        <source>I walked {minutes} min</source>
        <translation>Caminé {minutes} min</translation>
    </message>
    <message>
        <source>Ease off</source>
        <translation>Aflojar</translation>
    </message>
    <message>
        <source>Warmth or cold is running. Stop whenever you like.</source>
        <translation>Hay calor o frío en marcha. Para cuando quieras.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Ease off · {minutes} min</source>
        <translation>Aflojar · {minutes} min</translation>
    </message>
    <message>
        <source>Warmth or cold, whichever feels better, and a position that is easy.</source>
        <translation>Calor o frío, lo que te siente mejor, y una postura que resulte fácil.</translation>
    </message>
    <message>
        <source>Begin warmth</source>
        <translation>Empezar calor</translation>
    </message>
    <message>
        <source>Begin cold</source>
        <translation>Empezar frío</translation>
    </message>
    <message>
        <source>Nothing more for today</source>
        <translation>Nada más por hoy</translation>
    </message>
    <message>
        <source>Rest is part of the plan. Walk and move as it feels good.</source>
        <translation>El descanso es parte del plan. Camina y muévete como te siente bien.</translation>
    </message>
    <message>
        <source>Finish your symptom check</source>
        <translation>Termina tu revisión de síntomas</translation>
    </message>
    <message>
        <source>Your answers so far are kept.</source>
        <translation>Tus respuestas hasta ahora se conservan.</translation>
    </message>
    <message>
        <source>Check your symptoms</source>
        <translation>Revisa tus síntomas</translation>
    </message>
    <message>
        <source>Check your symptoms first</source>
        <translation>Revisa antes tus síntomas</translation>
    </message>
    <message>
        <source>A few questions look for signs that need a doctor.</source>
        <translation>Unas preguntas buscan señales que necesitan un médico.</translation>
    </message>
    <message>
        <source>Check-in after {number} days</source>
        <translation>Seguimiento tras {number} días</translation>
    </message>
    <message>
        <source>The same questions once more, to see what has changed.</source>
        <translation>Las mismas preguntas otra vez, para ver qué ha cambiado.</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Revisar mis síntomas</translation>
    </message>
    <message>
        <source>You told of a leg, or of numbness or tingling.</source>
        <translation>Hablaste de una pierna, o de adormecimiento u hormigueo.</translation>
    </message>
    <message>
        <source>Pain rose by more than 2 points.</source>
        <translation>El dolor subió más de 2 puntos.</translation>
    </message>
    <message>
        <source>How you’re doing</source>
        <translation>Cómo te va</translation>
    </message>
    <message>
        <source>Open the Pain tab</source>
        <translation>Abrir la pestaña Dolor</translation>
    </message>
    <message>
        <source>Your activities are due again.</source>
        <translation>Vuelven a tocar tus actividades.</translation>
    </message>
    <message>
        <source>The back questionnaire is due again.</source>
        <translation>Vuelve a tocar el cuestionario de espalda.</translation>
    </message>
    <message>
        <source>Your activities and the back questionnaire are due again.</source>
        <translation>Vuelven a tocar tus actividades y el cuestionario de espalda.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Pain by day</source>
        <translation>Dolor por día</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset to the days chosen before</source>
        <translation>Restablecer los días elegidos antes</translation>
    </message>
    <message>
        <source>Below the chart</source>
        <translation>Debajo del gráfico</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
</context>
<context>
    <name>ChartWriter</name>
    <message>
        <source>Pain chart, {span}</source>
        <translation>Gráfico de dolor, {span}</translation>
    </message>
    <message>
        <source>You have no entries in this time.</source>
        <translation>No tienes registros en este periodo.</translation>
    </message>
    <message>
        <source>pain {first} to {last}</source>
        <translation>dolor de {first} a {last}</translation>
    </message>
    <message>
        <source>day’s last rating</source>
        <translation>última valoración del día</translation>
    </message>
    <message>
        <source>day’s range</source>
        <translation>rango del día</translation>
    </message>
    <message>
        <source>weekly mean</source>
        <translation>media semanal</translation>
    </message>
    <message>
        <source>week’s range</source>
        <translation>rango de la semana</translation>
    </message>
    <message>
        <source>monthly mean</source>
        <translation>media mensual</translation>
    </message>
    <message>
        <source>month’s range</source>
        <translation>rango del mes</translation>
    </message>
    <message>
        <source>7-day median</source>
        <translation>mediana de 7 días</translation>
    </message>
    <message>
        <source>flare</source>
        <translation>brote</translation>
    </message>
    <message>
        <source>gap: no entry</source>
        <translation>hueco: sin registro</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>estirar</translation>
    </message>
    <message>
        <source>core</source>
        <translation>core</translation>
    </message>
    <message>
        <source>lifting, heaviest load</source>
        <translation>levantar, carga más alta</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>alivio</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>made with Backcare</source>
        <translation>hecho con Backcare</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Dolor, de 0 a 10</translation>
    </message>
    <message>
        <source>{pain} · {days} · {rated} of {possible} days rated</source>
        <translation>{pain} · {days} · {rated} de {possible} días valorados</translation>
    </message>
    <message>
        <source>My activities, 0 to 10: higher is easier</source>
        <translation>Mis actividades, de 0 a 10: más alto es más fácil</translation>
    </message>
    <message>
        <source>RMDQ, 0 to 24: higher is more limited</source>
        <translation>RMDQ, de 0 a 24: más alto es más limitado</translation>
    </message>
    <message>
        <source>Sleep, hours</source>
        <translation>Sueño, horas</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation>Mis actividades</translation>
    </message>
    <message>
        <source>RMDQ</source>
        <translation>RMDQ</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>No answers about activities, no RMDQ and no sleep are noted in this time.</source>
        <translation>En este periodo no hay respuestas sobre actividades, ni RMDQ, ni sueño anotado.</translation>
    </message>
    <message>
        <source>Nothing is noted in this time for: {names}.</source>
        <translation>En este periodo no hay nada anotado de: {names}.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>{when}: mean {mean}, from {lowest} to {highest}, days rated: {days}</source>
        <translation>{when}: media {mean}, de {lowest} a {highest}, días valorados: {days}</translation>
    </message>
    <message>
        <source>{when}: pain {lowest}</source>
        <translation>{when}: dolor {lowest}</translation>
    </message>
    <message>
        <source>{when}: last {value}, from {lowest} to {highest}</source>
        <translation>{when}: última {value}, de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>7-day median {median}</source>
        <translation>Mediana de 7 días {median}</translation>
    </message>
    <message>
        <source>{day}: my activities {value} of 10</source>
        <translation>{day}: mis actividades {value} de 10</translation>
    </message>
    <message>
        <source>{day}: RMDQ {value} of 24</source>
        <translation>{day}: RMDQ {value} de 24</translation>
    </message>
    <message>
        <source>{day}: {value} hours of sleep</source>
        <translation>{day}: {value} horas de sueño</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semana del {day}</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Del {first} al {last}.</translation>
    </message>
    <message>
        <source>{rated} of {possible} days rated.</source>
        <translation>{rated} de {possible} días valorados.</translation>
    </message>
    <message>
        <source>Mean {mean}.</source>
        <translation>Media {mean}.</translation>
    </message>
    <message>
        <source>Lowest {score}, on {day}.</source>
        <translation>Mínimo {score}, el {day}.</translation>
    </message>
    <message>
        <source>Highest {score}, on {day}.</source>
        <translation>Máximo {score}, el {day}.</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>As on this computer: {country}</source>
        <translation>Como en este equipo: {country}</translation>
    </message>
    <message>
        <source>Country for emergency numbers</source>
        <translation>País para números de emergencia</translation>
    </message>
    <message>
        <source>Only a list of warning signs</source>
        <translation>Solo una lista de señales de alarma</translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation>Revisión de síntomas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Whose emergency numbers are shown</source>
        <translation>De qué país se muestran los números de emergencia</translation>
    </message>
    <message>
        <source>ambulance phone telephone call region</source>
        <translation>ambulancia teléfono llamar llamada emergencia región país</translation>
    </message>
    <message>
        <source>Nothing is computed; you are asked whether a sign applies to you</source>
        <translation>No se calcula nada; se te pregunta si alguna señal se cumple en ti</translation>
    </message>
    <message>
        <source>red flags result questions</source>
        <translation>señales de alarma banderas rojas resultado preguntas</translation>
    </message>
</context>
<context>
    <name>CheckDoor</name>
    <message>
        <source>Check my symptoms</source>
        <translation>Revisar mis síntomas</translation>
    </message>
</context>
<context>
    <name>CheckKeeper</name>
    <message>
        <source>The symptom check was not saved.</source>
        <translation>La revisión de síntomas no se guardó.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check the diary</source>
        <translation>Comprobar el diario</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>CheckTab</name>
    <message>
        <source>Symptom check</source>
        <translation>Revisión de síntomas</translation>
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
        <translation>Dos revisiones, una junto a otra</translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation>Revisión de síntomas</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Choose…</source>
        <translation>Elige…</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>You follow this</source>
        <translation>Sigues este</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
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
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>That isn’t a date. Write it like {example}.</source>
        <translation>Eso no es una fecha. Escríbela así: {example}.</translation>
    </message>
    <message>
        <source>A name is one line of {most} characters at most.</source>
        <translation>Un nombre es una línea de {most} caracteres como máximo.</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Choose a programme to keep up. You can change it at any time.</source>
        <translation>Elige un programa que puedas mantener. Puedes cambiarlo en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>Your own: you changed it.</source>
        <translation>Tuyo: lo cambiaste.</translation>
    </message>
    <message>
        <source>1 day a week</source>
        <translation>1 día a la semana</translation>
    </message>
    <message>
        <source>{count} days a week</source>
        <translation>{count} días a la semana</translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 ejercicio</translation>
    </message>
    <message>
        <source>{count} exercises</source>
        <translation>{count} ejercicios</translation>
    </message>
    <message>
        <source>1 set a day</source>
        <translation>1 serie al día</translation>
    </message>
    <message>
        <source>{count} sets a day</source>
        <translation>{count} series al día</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>A few choices</source>
        <translation>Algunas opciones</translation>
    </message>
    <message>
        <source>Reminders are off. All of this, and more, is in Settings.</source>
        <translation>Los recordatorios están desactivados. Todo esto, y más, está en Ajustes.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
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
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Country for emergency numbers</source>
        <translation>País para números de emergencia</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Stands in reports if you want it to</source>
        <translation>Aparece en los informes si quieres</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>What loads are shown in</source>
        <translation>En qué se muestran las cargas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Whose emergency numbers are shown</source>
        <translation>De qué país se muestran los números de emergencia</translation>
    </message>
    <message>
        <source>A name is one line of {most} characters at most.</source>
        <translation>Un nombre es una línea de {most} caracteres como máximo.</translation>
    </message>
</context>
<context>
    <name>ClearCard</name>
    <message>
        <source>Who examined and cleared you?</source>
        <translation>¿Quién te examinó y te dio el visto bueno?</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose one to record it.</source>
        <translation>Elige uno para anotarlo.</translation>
    </message>
</context>
<context>
    <name>ClinicianPresenter</name>
    <message>
        <source>Your diary can’t be read now. Nothing in it has changed.</source>
        <translation>Tu diario no se puede leer ahora. Nada en él ha cambiado.</translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation>Calculando</translation>
    </message>
</context>
<context>
    <name>ClinicianView</name>
    <message>
        <source>Physiotherapist’s view</source>
        <translation>Vista para fisioterapia</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ClinicianWriter</name>
    <message>
        <source>Slope, trend test and individuals chart</source>
        <translation>Pendiente, prueba de tendencia y gráfico individual</translation>
    </message>
    <message>
        <source>Slope (Theil–Sen)</source>
        <translation>Pendiente (Theil–Sen)</translation>
    </message>
    <message>
        <source>{slope} points a week</source>
        <translation>{slope} puntos a la semana</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high} points a week, for {days}.</source>
        <translation>Intervalo del 95&#xa0;%: de {low} a {high} puntos a la semana; días: {days}.</translation>
    </message>
    <message>
        <source>It takes days to be independent of each other. Pain of neighbouring days is alike, so the true interval is wider.</source>
        <translation>Supone que los días son independientes entre sí. El dolor de días vecinos se parece, así que el intervalo real es más ancho.</translation>
    </message>
    <message>
        <source>Trend test (Mann–Kendall), descriptive</source>
        <translation>Prueba de tendencia (Mann–Kendall), descriptiva</translation>
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
        <translation>Sin corregir la autocorrelación: en la simulación propia de Backcare, un dolor estable de 28 días, cada uno parecido al anterior, dio p &lt; 0,05 en un 13 a 28&#xa0;% de los casos. No forma parte del veredicto.</translation>
    </message>
    <message>
        <source>From {count} rated days, {days}.</source>
        <translation>De {count} días valorados, {days}.</translation>
    </message>
    <message>
        <source>From {count} rated days, {days}: only the latest {most} days count here. Bands and limits are made of all {rated}.</source>
        <translation>De {count} días valorados, {days}: aquí solo cuentan los últimos {most} días. Las franjas y los límites se hacen con los {rated}.</translation>
    </message>
    <message>
        <source>{rated} days are rated; {least} are needed, {missing} more.</source>
        <translation>{rated} días están valorados; hacen falta {least}, {missing} más.</translation>
    </message>
    <message>
        <source>Time in bands</source>
        <translation>Tiempo en franjas</translation>
    </message>
    <message>
        <source>No day of this time is rated.</source>
        <translation>Ningún día de este periodo está valorado.</translation>
    </message>
    <message>
        <source>Share of {rated} rated days; days without a rating are in no band.</source>
        <translation>Parte de {rated} días valorados; los días sin valoración no están en ninguna franja.</translation>
    </message>
    <message>
        <source>Pain {low}–{high}</source>
        <translation>Dolor {low}–{high}</translation>
    </message>
    <message>
        <source>{percent} % · 1 day</source>
        <translation>{percent}&#xa0;% · 1 día</translation>
    </message>
    <message>
        <source>{percent} % · {count} days</source>
        <translation>{percent}&#xa0;% · {count} días</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilidad</translation>
    </message>
    <message>
        <source>{least} entries are needed.</source>
        <translation>Hacen falta {least} registros.</translation>
    </message>
    <message>
        <source>{points} points from entry to entry</source>
        <translation>{points} puntos de un registro a otro</translation>
    </message>
    <message>
        <source>Mean of the moves between {count} entries that follow each other.</source>
        <translation>Media de los movimientos entre {count} registros seguidos.</translation>
    </message>
    <message>
        <source>This lies below {limit}, in the lower of two groups.</source>
        <translation>Está por debajo de {limit}, en el grupo más bajo de dos.</translation>
    </message>
    <message>
        <source>This is {limit} or more, in the higher of two groups.</source>
        <translation>Es {limit} o más, en el grupo más alto de dos.</translation>
    </message>
    <message>
        <source>{limit} points parted low from high volatility among 782 users of a pain diary (Rahman 2018).</source>
        <translation>{limit} puntos separaban la volatilidad baja de la alta entre 782 usuarios de un diario de dolor (Rahman 2018).</translation>
    </message>
    <message>
        <source>Days with and without</source>
        <translation>Días con y sin</translation>
    </message>
    <message>
        <source>Nothing to compare with is noted in this time: no lifting, core, stretch, relief or sleep.</source>
        <translation>En este periodo no hay nada anotado con que comparar: ni levantar, ni core, ni estirar, ni alivio, ni sueño.</translation>
    </message>
    <message>
        <source>This does not show cause: pain changes what is done as much as the reverse. Each group needs {least} rated days, counted from the first record of the thing on.</source>
        <translation>Esto no muestra causa: el dolor cambia lo que se hace tanto como al revés. Cada grupo necesita {least} días valorados, contados desde el primer registro de cada cosa.</translation>
    </message>
    <message>
        <source>Days with {thing}: mean {with_mean} ({with_days} days); days without: {mean} ({days} days).</source>
        <translation>Días con {thing}: media {with_mean} ({with_days} días); días sin: {mean} ({days} días).</translation>
    </message>
    <message>
        <source>Days with {thing}: {with_days}{with_more}, without: {days}{more}.</source>
        <translation>Días con {thing}: {with_days}{with_more}, sin: {days}{more}.</translation>
    </message>
    <message>
        <source> ({missing} more needed)</source>
        <translation> (hacen falta {missing} más)</translation>
    </message>
    <message>
        <source>relief “{name}”</source>
        <translation>alivio «{name}»</translation>
    </message>
    <message>
        <source>less than {time} of sleep</source>
        <translation>menos de {time} de sueño</translation>
    </message>
    <message>
        <source>lifting</source>
        <translation>levantar</translation>
    </message>
    <message>
        <source>core work</source>
        <translation>trabajo de core</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation>estirar</translation>
    </message>
    <message>
        <source>Pain, {days}</source>
        <translation>Dolor, {days}</translation>
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
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>Follow it from today</source>
        <translation>Seguirlo desde hoy</translation>
    </message>
    <message>
        <source>Change the comeback</source>
        <translation>Cambiar la vuelta</translation>
    </message>
    <message>
        <source>Repeat this week</source>
        <translation>Repetir esta semana</translation>
    </message>
</context>
<context>
    <name>ComebackFormWriter</name>
    <message>
        <source>Needs: {gates}</source>
        <translation>Necesita: {gates}</translation>
    </message>
    <message>
        <source>Comeback week {number}</source>
        <translation>Vuelta, semana {number}</translation>
    </message>
</context>
<context>
    <name>ComebackKeeper</name>
    <message>
        <source>Comeback saved</source>
        <translation>Vuelta guardada</translation>
    </message>
    <message>
        <source>The comeback begins today</source>
        <translation>La vuelta empieza hoy</translation>
    </message>
    <message>
        <source>The week is repeated</source>
        <translation>La semana se repite</translation>
    </message>
    <message>
        <source>The comeback is put away</source>
        <translation>La vuelta queda guardada aparte</translation>
    </message>
    <message>
        <source>The comeback was not changed.</source>
        <translation>La vuelta no se cambió.</translation>
    </message>
</context>
<context>
    <name>ComebackPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Back to the template</source>
        <translation>Volver a la plantilla</translation>
    </message>
    <message>
        <source>Put the comeback away</source>
        <translation>Dejar la vuelta</translation>
    </message>
</context>
<context>
    <name>ComebackWriter</name>
    <message>
        <source>It does not begin on a day with strong pain. Look again tomorrow.</source>
        <translation>No empieza en un día con dolor fuerte. Mira de nuevo mañana.</translation>
    </message>
    <message>
        <source>Week {number} of {all}: {title}</source>
        <translation>Semana {number} de {all}: {title}</translation>
    </message>
    <message>
        <source>Leave it for today, and walk a little if that feels easy.</source>
        <translation>Déjalo por hoy, y camina un poco si resulta fácil.</translation>
    </message>
    <message>
        <source>This week waits: {gates} first.</source>
        <translation>Esta semana espera: antes {gates}.</translation>
    </message>
    <message>
        <source>The next week waits: {gates} first.</source>
        <translation>La semana siguiente espera: antes {gates}.</translation>
    </message>
    <message>
        <source>All weeks are behind you.</source>
        <translation>Todas las semanas quedan atrás.</translation>
    </message>
    <message>
        <source>{dose} · {days}</source>
        <translation>{dose} · {days}</translation>
    </message>
    <message>
        <source>{days} days a week</source>
        <translation>{days} días a la semana</translation>
    </message>
    <message>
        <source>One day a week</source>
        <translation>Un día a la semana</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>{days}, {times} times</source>
        <translation>{days}, {times} veces</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Aún no está abierto</translation>
    </message>
    <message>
        <source>Below your lightest load</source>
        <translation>Por debajo de tu carga más ligera</translation>
    </message>
    <message>
        <source>{load} at most</source>
        <translation>{load} como máximo</translation>
    </message>
    <message>
        <source>{share} at most</source>
        <translation>{share} como máximo</translation>
    </message>
</context>
<context>
    <name>ComfortKeeper</name>
    <message>
        <source>{kind} noted, {minutes} min</source>
        <translation>{kind}: anotado, {minutes} min</translation>
    </message>
    <message>
        <source>{kind}, {minutes} min, was not noted.</source>
        <translation>{kind}, {minutes} min: no se anotó.</translation>
    </message>
    <message>
        <source>{kind} is over.</source>
        <translation>{kind}: terminado.</translation>
    </message>
    <message>
        <source>Again from {time}: {hours} hours lie between</source>
        <translation>Otra vez desde las {time}: hay {hours} horas entre medias</translation>
    </message>
    <message>
        <source>{minutes} min at most, with a cloth between, never on numb skin</source>
        <translation>{minutes} min como máximo, con un paño en medio, nunca sobre piel dormida</translation>
    </message>
    <message>
        <source>Warmth or cold</source>
        <translation>Calor o frío</translation>
    </message>
    <message>
        <source>{minutes}:{seconds}</source>
        <translation>{minutes}:{seconds}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop warmth or cold</source>
        <translation>Parar calor o frío</translation>
    </message>
    <message>
        <source>{kind}, time left</source>
        <translation>{kind}, tiempo restante</translation>
    </message>
    <message>
        <source>Begin warmth, {minutes} min</source>
        <translation>Empezar calor, {minutes} min</translation>
    </message>
    <message>
        <source>Begin cold, {minutes} min</source>
        <translation>Empezar frío, {minutes} min</translation>
    </message>
    <message>
        <source>In studies warmth eased pain a little, for a short time; of cold too little is known to say. Neither has a right way, so the one that feels better is the one to take. No hot-water bottle where the skin feels numb.</source>
        <translation>En los estudios, el calor alivió un poco el dolor durante poco tiempo; del frío se sabe demasiado poco para decirlo. Ninguno tiene una forma correcta, así que el que te siente mejor es el que conviene. Nada de bolsa de agua caliente donde la piel esté dormida.</translation>
    </message>
</context>
<context>
    <name>CompareKeeper</name>
    <message>
        <source>This episode’s first week</source>
        <translation>La primera semana de este episodio</translation>
    </message>
    <message>
        <source>The diary’s first week</source>
        <translation>La primera semana del diario</translation>
    </message>
    <message>
        <source>A week of your own</source>
        <translation>Una semana a tu elección</translation>
    </message>
    <message>
        <source>That isn’t a date. Write it like {example}.</source>
        <translation>Eso no es una fecha. Escríbela así: {example}.</translation>
    </message>
    <message>
        <source>This day lies ahead.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Compare with another week than the one before</source>
        <translation>Comparar con una semana que no sea la anterior</translation>
    </message>
    <message>
        <source>Week to compare with</source>
        <translation>Semana con la que comparar</translation>
    </message>
    <message>
        <source>First day of that week</source>
        <translation>Primer día de esa semana</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>Use this week</source>
        <translation>Usar esta semana</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Two checks</source>
        <translation>Dos revisiones</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>ConcernCard</name>
    <message>
        <source>Check my symptoms</source>
        <translation>Revisar mis síntomas</translation>
    </message>
</context>
<context>
    <name>ConcernWords</name>
    <message>
        <source>You rated {score} today. Leave lifting for today.</source>
        <translation>Hoy valoraste {score}. Deja por hoy levantar peso.</translation>
    </message>
    <message>
        <source>Your latest lifting: pain rose by more than 2 points. Check your symptoms before you lift again.</source>
        <translation>Tu último levantamiento: el dolor subió más de 2 puntos. Revisa tus síntomas antes de volver a levantar.</translation>
    </message>
    <message>
        <source>Your latest lifting: pain was above 5. Leave the lift out until it settles, and check your symptoms.</source>
        <translation>Tu último levantamiento: el dolor pasó de 5. Deja ese levantamiento hasta que se calme y revisa tus síntomas.</translation>
    </message>
    <message>
        <source>Above 5: leave the lift out until it settles, and check your symptoms.</source>
        <translation>Más de 5: deja ese levantamiento hasta que se calme y revisa tus síntomas.</translation>
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
        <translation>Sesión descartada</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Check removed</source>
        <translation>Revisión quitada</translation>
    </message>
    <message>
        <source>It was not taken back: the diary has changed since.</source>
        <translation>No se deshizo: el diario ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>No se deshizo.</translation>
    </message>
</context>
<context>
    <name>CorePresenter</name>
    <message>
        <source>Your diary hasn’t been read yet.</source>
        <translation>Tu diario aún no se ha leído.</translation>
    </message>
    <message>
        <source>{programme} chosen</source>
        <translation>{programme}: elegido</translation>
    </message>
    <message>
        <source>Back at the start</source>
        <translation>De vuelta al comienzo</translation>
    </message>
    <message>
        <source>Your diary can’t be read now. Nothing in it has changed.</source>
        <translation>Tu diario no se puede leer ahora. Nada en él ha cambiado.</translation>
    </message>
</context>
<context>
    <name>CoreView</name>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
</context>
<context>
    <name>CrashNote</name>
    <message>
        <source>Backcare closed unexpectedly the last time. What you saved is safe.</source>
        <translation>Backcare se cerró de forma inesperada la última vez. Lo que guardaste está a salvo.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Qué se sabe de ello</translation>
    </message>
    <message>
        <source>Backcare was ended from outside: a power cut, or a forced stop. Nothing else is known.</source>
        <translation>Backcare se cerró desde fuera: un corte de luz o un cierre forzado. No se sabe nada más.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CueWriter</name>
    <message>
        <source>{words} Press when done.</source>
        <translation>{words} Pulsa al terminar.</translation>
    </message>
    <message>
        <source>Get ready. {exercise}.</source>
        <translation>Prepárate. {exercise}.</translation>
    </message>
    <message>
        <source>Half-way.</source>
        <translation>A la mitad.</translation>
    </message>
    <message>
        <source>Switch sides. {side}.</source>
        <translation>Cambia de lado. {side}.</translation>
    </message>
    <message>
        <source>Next: {exercise}.</source>
        <translation>Sigue: {exercise}.</translation>
    </message>
    <message>
        <source>Session finished.</source>
        <translation>Sesión terminada.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Your diary</source>
        <translation>Tu diario</translation>
    </message>
    <message>
        <source>erase remove wipe reset privacy</source>
        <translation>borrar eliminar quitar limpiar restablecer privacidad</translation>
    </message>
    <message>
        <source>A passphrase opens the diary</source>
        <translation>Una contraseña abre el diario</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Everything stays in this folder on this computer. The diary and its backups are encrypted; nobody opens them without your passphrase or the recovery code.</source>
        <translation>Todo se queda en esta carpeta de este equipo. El diario y sus copias están cifrados; nadie los abre sin tu contraseña o el código de recuperación.</translation>
    </message>
    <message>
        <source>Everything stays in this folder on this computer. It is not encrypted: whoever can use your account can read it, so turn on your computer&apos;s disk encryption.</source>
        <translation>Todo se queda en esta carpeta, en este equipo. No está cifrado: quien pueda usar tu cuenta puede leerlo, así que activa el cifrado de disco del equipo.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>data file database location storage path privacy</source>
        <translation>datos archivo fichero base de datos lugar ubicación ruta carpeta privacidad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Show all backups</source>
        <translation>Ver todo: las copias</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>restore copy save safety undo</source>
        <translation>restaurar recuperar copia guardar seguridad respaldo deshacer</translation>
    </message>
    <message>
        <source>Check the diary</source>
        <translation>Comprobar el diario</translation>
    </message>
    <message>
        <source>Is all well?</source>
        <translation>¿Está todo bien?</translation>
    </message>
    <message>
        <source>Looks at the diary and its backups</source>
        <translation>Mira el diario y sus copias</translation>
    </message>
    <message>
        <source>damaged broken repair integrity problem</source>
        <translation>dañado roto reparar integridad problema</translation>
    </message>
    <message>
        <source>Encryption…</source>
        <translation>Cifrado…</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>passphrase password lock protect privacy recovery code</source>
        <translation>contraseña clave bloquear proteger cifrar privacidad código de recuperación</translation>
    </message>
    <message>
        <source>Save or import…</source>
        <translation>Guardar o importar…</translation>
    </message>
    <message>
        <source>Save or import everything</source>
        <translation>Guardar o importar todo</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Otro equipo</translation>
    </message>
    <message>
        <source>All of your diary in one file, and back out of one</source>
        <translation>Todo tu diario en un archivo, y de vuelta desde uno</translation>
    </message>
    <message>
        <source>archive export import move transfer everything file copy</source>
        <translation>archivo exportar importar mover trasladar todo fichero copia</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Eliminar para siempre…</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>Entradas borradas</translation>
    </message>
    <message>
        <source>removed erase trash bin purge undo privacy</source>
        <translation>borrado eliminado papelera purgar deshacer privacidad</translation>
    </message>
    <message>
        <source>Your diary: {name}</source>
        <translation>Tu diario: {name}</translation>
    </message>
    <message>
        <source>{count} profiles; open now: {name}</source>
        <translation>{count} perfiles; abierto ahora: {name}</translation>
    </message>
    <message>
        <source>A diary of their own for others who use this account</source>
        <translation>Un diario propio para otras personas que usan esta cuenta</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>Varias personas</translation>
    </message>
    <message>
        <source>profile user family</source>
        <translation>perfil usuario persona familia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Versions and numbers for a report of a fault; nothing you wrote</source>
        <translation>Versiones y números para informar de un fallo; nada que hayas escrito</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>bug report error crash log</source>
        <translation>fallo error informe cierre diagnóstico</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>The diary, its backups, and every choice</source>
        <translation>El diario, sus copias y todo lo elegido</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Borrar todos mis datos</translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>Looking what would be missing…</source>
        <translation>Mirando qué faltaría…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Removing for good…</source>
        <translation>Eliminando para siempre…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>No program on this computer shows folders.</source>
        <translation>Ningún programa de este equipo muestra carpetas.</translation>
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
        <translation>Aún no hay ninguna copia buena</translation>
    </message>
    <message>
        <source>The newest is from {when}</source>
        <translation>La más reciente es de: {when}</translation>
    </message>
    <message>
        <source>{when} · {reason}</source>
        <translation>{when} · {reason}</translation>
    </message>
    <message>
        <source>Restored from {name}.</source>
        <translation>Restaurado desde {name}.</translation>
    </message>
    <message>
        <source>Restored: your diary as of {when}.</source>
        <translation>Restaurado: tu diario tal como estaba: {when}.</translation>
    </message>
    <message>
        <source>Before that, your diary as it is now is kept as a backup, so that you can go back.</source>
        <translation>Antes se guarda tu diario actual como copia de seguridad, para que puedas volver atrás.</translation>
    </message>
    <message>
        <source>Your previous diary is kept as a backup.</source>
        <translation>Tu diario anterior se guarda como copia.</translation>
    </message>
    <message>
        <source>The one before could not be read; it is in the folder quarantine.</source>
        <translation>El anterior no se pudo leer; está en la carpeta quarantine.</translation>
    </message>
    <message>
        <source>Your diary is locked, so it was not looked into.</source>
        <translation>Tu diario está bloqueado, por eso no se miró dentro.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>No se encontraron problemas.</translation>
    </message>
    <message>
        <source>1 problem found.</source>
        <translation>Se encontró 1 problema.</translation>
    </message>
    <message>
        <source>{count} problems found.</source>
        <translation>Se encontraron {count} problemas.</translation>
    </message>
    <message>
        <source>Backed up, {when}</source>
        <translation>Copia hecha, {when}</translation>
    </message>
    <message>
        <source>No deleted entry is kept any more</source>
        <translation>Ya no se guarda ninguna entrada borrada</translation>
    </message>
    <message>
        <source>1 deleted entry is still kept</source>
        <translation>Todavía se guarda 1 entrada borrada</translation>
    </message>
    <message>
        <source>{count} deleted entries are still kept</source>
        <translation>Todavía se guardan {count} entradas borradas</translation>
    </message>
    <message>
        <source>1 deleted entry removed for good</source>
        <translation>1 entrada borrada, eliminada para siempre</translation>
    </message>
    <message>
        <source>{count} deleted entries removed for good</source>
        <translation>{count} entradas borradas, eliminadas para siempre</translation>
    </message>
    <message>
        <source>Can&apos;t be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Of a newer Backcare</source>
        <translation>De un Backcare más nuevo</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Change programme</source>
        <translation>Cambiar programa</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Stop a set when your form goes, not when it burns. Pain up to 3 that settles by the next morning is fine.</source>
        <translation>Termina una serie cuando se pierda la técnica, no cuando queme. Un dolor de hasta 3 que se calma a la mañana siguiente está bien.</translation>
    </message>
</context>
<context>
    <name>DayKeeper</name>
    <message>
        <source>The day is being read.</source>
        <translation>Se está leyendo el día.</translation>
    </message>
    <message>
        <source>Nothing was rated on this day.</source>
        <translation>Nada se valoró este día.</translation>
    </message>
    <message>
        <source>The day can’t be read now. Nothing in it has changed.</source>
        <translation>El día no se puede leer ahora. Nada en él ha cambiado.</translation>
    </message>
    <message>
        <source>Stretch: {routine}, {minutes}</source>
        <translation>Estirar: {routine}, {minutes}</translation>
    </message>
    <message>
        <source>Core work</source>
        <translation>Trabajo de core</translation>
    </message>
    <message>
        <source>{lift}, up to {load}</source>
        <translation>{lift}, hasta {load}</translation>
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
        <translation>Core</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Add to this day</source>
        <translation>Añadir a este día</translation>
    </message>
    <message>
        <source>What else was done</source>
        <translation>Qué más se hizo</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Today’s core routine</source>
        <translation>Rutina de core de hoy</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>What you add to this day is marked as entered later.</source>
        <translation>Lo que añades a este día se marca como anotado más tarde.</translation>
    </message>
    <message>
        <source>What you changed counts from your next day on.</source>
        <translation>Lo que cambiaste cuenta desde tu próximo día.</translation>
    </message>
    <message>
        <source>A session was broken off: {done} of {steps} parts are done</source>
        <translation>Una sesión se interrumpió: {done} de {steps} partes están hechas</translation>
    </message>
    <message>
        <source>{done} of {planned} sets</source>
        <translation>{done} de {planned} series</translation>
    </message>
    <message>
        <source>{done} of 1 set</source>
        <translation>{done} de 1 serie</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 serie</translation>
    </message>
    <message>
        <source>{planned} sets</source>
        <translation>{planned} series</translation>
    </message>
    <message>
        <source>A session was broken off: {done} of 1 part is done</source>
        <translation>Una sesión se interrumpió: {done} de 1 parte está hecha</translation>
    </message>
    <message>
        <source>{sets} · about {minutes} min left</source>
        <translation>{sets} · quedan unos {minutes} min</translation>
    </message>
    <message>
        <source>{sets} · about {minutes} min</source>
        <translation>{sets} · unos {minutes} min</translation>
    </message>
    <message>
        <source>Go on with your session</source>
        <translation>Sigue con tu sesión</translation>
    </message>
    <message>
        <source>Continue with {exercise}</source>
        <translation>Continuar con {exercise}</translation>
    </message>
    <message>
        <source>Start with {exercise}</source>
        <translation>Empezar con {exercise}</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>no planificado</translation>
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
        <translation>Otra cantidad: pulsa más tiempo, o el botón derecho</translation>
    </message>
    <message>
        <source>L</source>
        <translation>I</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>{exercise}, {which}: {number} done, less than planned</source>
        <translation>{exercise}, {which}: {number} hecho, menos de lo planificado</translation>
    </message>
    <message>
        <source>{exercise}, {which}: {number} done</source>
        <translation>{exercise}, {which}: {number} hecho</translation>
    </message>
    <message>
        <source>{exercise}, {which}: {number}</source>
        <translation>{exercise}, {which}: {number}</translation>
    </message>
    <message>
        <source>Extra set {number}</source>
        <translation>Serie extra {number}</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>Serie {number}</translation>
    </message>
    <message>
        <source>{set}, {side}</source>
        <translation>{set}, {side}</translation>
    </message>
    <message>
        <source>A set more</source>
        <translation>Una serie más</translation>
    </message>
    <message>
        <source>A set more, {side}</source>
        <translation>Una serie más, {side}</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Saved: met</source>
        <translation>Guardado: cumplido</translation>
    </message>
    <message>
        <source>Saved: not yet</source>
        <translation>Guardado: aún no</translation>
    </message>
    <message>
        <source>The answer was not saved.</source>
        <translation>La respuesta no se guardó.</translation>
    </message>
    <message>
        <source>Answer removed</source>
        <translation>Respuesta quitada</translation>
    </message>
    <message>
        <source>The answer was not removed.</source>
        <translation>La respuesta no se quitó.</translation>
    </message>
    <message>
        <source>Phase changed</source>
        <translation>Fase cambiada</translation>
    </message>
    <message>
        <source>The phase was not changed.</source>
        <translation>La fase no se cambió.</translation>
    </message>
    <message>
        <source>First day changed</source>
        <translation>Primer día cambiado</translation>
    </message>
    <message>
        <source>The first day was not changed.</source>
        <translation>El primer día no se cambió.</translation>
    </message>
    <message>
        <source>Episode closed</source>
        <translation>Episodio cerrado</translation>
    </message>
    <message>
        <source>The episode was not closed.</source>
        <translation>El episodio no se cerró.</translation>
    </message>
    <message>
        <source>Training week changed</source>
        <translation>Semana de entreno cambiada</translation>
    </message>
    <message>
        <source>The training week was not changed.</source>
        <translation>La semana de entreno no se cambió.</translation>
    </message>
    <message>
        <source>The plan steps back from tomorrow on</source>
        <translation>El plan retrocede a partir de mañana</translation>
    </message>
    <message>
        <source>The plan was not changed.</source>
        <translation>El plan no se cambió.</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>The session is not saved to its end.</source>
        <translation>La sesión no está guardada hasta el final.</translation>
    </message>
    <message>
        <source>Your rating {score} is not saved.</source>
        <translation>Tu valoración {score} no está guardada.</translation>
    </message>
</context>
<context>
    <name>DiaryBanner</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>DiaryHelpPage</name>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar vacío</translation>
    </message>
    <message>
        <source>Start with an empty diary</source>
        <translation>Empezar con un diario vacío</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>The symptom check and Help work without the diary.</source>
        <translation>La revisión de síntomas y la Ayuda funcionan sin el diario.</translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation>Abrir el diario</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>DiaryHelpWords</name>
    <message>
        <source>Your diary is open in another program</source>
        <translation>Tu diario está abierto en otro programa</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it there, then open it here.</source>
        <translation>No se cambió nada. Ciérralo allí y ábrelo aquí.</translation>
    </message>
    <message>
        <source>This computer can&apos;t open your encrypted diary</source>
        <translation>Este equipo no puede abrir tu diario cifrado</translation>
    </message>
    <message>
        <source>The part of Backcare that opens encrypted diaries is missing here, or made for another system. Nothing was changed: install Backcare again, or open the diary on the computer where you encrypted it.</source>
        <translation>Aquí falta la parte de Backcare que abre diarios cifrados, o está hecha para otro sistema. No se cambió nada: instala Backcare de nuevo, o abre el diario en el equipo donde lo cifraste.</translation>
    </message>
    <message>
        <source>Your diary can&apos;t be opened just now</source>
        <translation>Tu diario no se puede abrir ahora mismo</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is lost as far as Backcare can tell.</source>
        <translation>No se cambió nada, y no se ha perdido nada, hasta donde Backcare puede saber.</translation>
    </message>
    <message>
        <source>No program on this computer shows folders. Its name stands above.</source>
        <translation>Ningún programa de este equipo muestra carpetas. Su nombre está arriba.</translation>
    </message>
    <message>
        <source>Your diary is as it was {when}</source>
        <translation>Tu diario está como era: {when}</translation>
    </message>
    <message>
        <source>A new diary is open. The old one is in {folder}</source>
        <translation>Un diario nuevo está abierto. El antiguo está en {folder}</translation>
    </message>
    <message>
        <source>It has format {theirs}. This Backcare, version {version}, reads up to format {ours}. The diary was left untouched: start the newer Backcare to go on with it.</source>
        <translation>Tiene el formato {theirs}. Este Backcare, versión {version}, lee hasta el formato {ours}. El diario no se ha tocado: abre el Backcare más nuevo para seguir con él.</translation>
    </message>
    <message>
        <source>A newer Backcare wrote this diary</source>
        <translation>Este diario lo escribió un Backcare más nuevo</translation>
    </message>
    <message>
        <source>The backup from before the upgrade</source>
        <translation>La copia de antes de la actualización</translation>
    </message>
    <message>
        <source>Made {when}, in format {format}: {name} in the folder backups. It is named here only; nothing is done with it.</source>
        <translation>Hecha {when}, en el formato {format}: {name}, en la carpeta backups. Aquí solo se nombra; no se hace nada con ella.</translation>
    </message>
    <message>
        <source>Your diary is damaged</source>
        <translation>Tu diario está dañado</translation>
    </message>
    <message>
        <source>Another program&apos;s file is in your diary&apos;s place</source>
        <translation>En el lugar de tu diario hay un archivo de otro programa</translation>
    </message>
    <message>
        <source>Choose how to go on. Whatever you choose, this file is not deleted: it is moved into the folder quarantine beside it, and you can look at it there.</source>
        <translation>Elige cómo seguir. Elijas lo que elijas, este archivo no se borra: pasa a la carpeta quarantine, a su lado, y puedes mirarlo allí.</translation>
    </message>
    <message>
        <source>You begin with nothing in it. Your backups stay.</source>
        <translation>Empiezas sin nada en él. Tus copias se quedan.</translation>
    </message>
    <message>
        <source>There is no good backup to go back to.</source>
        <translation>No hay ninguna copia buena a la que volver.</translation>
    </message>
    <message>
        <source>No backup to restore</source>
        <translation>Ninguna copia que restaurar</translation>
    </message>
    <message>
        <source>Restore the newest good backup</source>
        <translation>Restaurar la copia buena más reciente</translation>
    </message>
    <message>
        <source>Made: {when}.</source>
        <translation>Hecha: {when}.</translation>
    </message>
    <message>
        <source>1 newer backup can&apos;t be used and was passed over.</source>
        <translation>1 copia más reciente no se puede usar y se saltó.</translation>
    </message>
    <message>
        <source>{count} newer backups can&apos;t be used and were passed over.</source>
        <translation>{count} copias más recientes no se pueden usar y se saltaron.</translation>
    </message>
</context>
<context>
    <name>DiaryNotes</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
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
        <translation>Mantener o repetir</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Hold for</source>
        <translation>Mantener durante</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Each takes</source>
        <translation>Cada una dura</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Pause afterwards</source>
        <translation>Pausa después</translation>
    </message>
    <message>
        <source>On each side</source>
        <translation>En cada lado</translation>
    </message>
    <message>
        <source>Untimed: press when done</source>
        <translation>Sin tiempo: pulsa al terminar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up {name}</source>
        <translation>Subir {name}</translation>
    </message>
    <message>
        <source>Move down {name}</source>
        <translation>Bajar {name}</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>Duplicar {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
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
        <translation>{name}: quitado. {total}</translation>
    </message>
    <message>
        <source>Undone. {total}</source>
        <translation>Deshecho. {total}</translation>
    </message>
    <message>
        <source>Done again. {total}</source>
        <translation>Rehecho. {total}</translation>
    </message>
    <message>
        <source>Added: {place}</source>
        <translation>Añadido: {place}</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Change programme</source>
        <translation>Cambiar programa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Exercise to add</source>
        <translation>Ejercicio que añadir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add this exercise</source>
        <translation>Añadir este ejercicio</translation>
    </message>
    <message>
        <source>Drag an exercise to move it, or press Alt+Up or Alt+Down on it.</source>
        <translation>Arrastra un ejercicio para moverlo, o pulsa Alt+Arriba o Alt+Abajo sobre él.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
</context>
<context>
    <name>EditPresenter</name>
    <message>
        <source>{programme} changed</source>
        <translation>{programme}: cambiado</translation>
    </message>
    <message>
        <source>Changes put aside</source>
        <translation>Cambios apartados</translation>
    </message>
    <message>
        <source>{name} taken out. {total}</source>
        <translation>{name}: retirado. {total}</translation>
    </message>
    <message>
        <source>Added: {place}</source>
        <translation>Añadido: {place}</translation>
    </message>
    <message>
        <source>Undone. {total}</source>
        <translation>Deshecho. {total}</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>1 exercise</source>
        <translation>1 ejercicio</translation>
    </message>
    <message>
        <source>{count} exercises</source>
        <translation>{count} ejercicios</translation>
    </message>
    <message>
        <source>{exercises} · {sets} sets a day</source>
        <translation>{exercises} · {sets} series al día</translation>
    </message>
    <message>
        <source>{exercises} · 1 set a day</source>
        <translation>{exercises} · 1 serie al día</translation>
    </message>
    <message>
        <source>{name}, {number} of {count}</source>
        <translation>{name}, {number} de {count}</translation>
    </message>
    <message>
        <source>This asks for more than now. Take that back to save, or wait until your symptom check is cleared.</source>
        <translation>Esto pide más que ahora. Retíralo para guardar, o espera a tener el visto bueno tras tu revisión de síntomas.</translation>
    </message>
    <message>
        <source>Until your symptom check is cleared, your programme can only get smaller.</source>
        <translation>Hasta tener el visto bueno tras tu revisión de síntomas, tu programa solo puede reducirse.</translation>
    </message>
    <message>
        <source>Today goes on as planned. Changes count from your next day on.</source>
        <translation>Hoy sigue según el plan. Los cambios cuentan desde tu próximo día.</translation>
    </message>
    <message>
        <source>Changes count from today on. Earlier days stay as they were.</source>
        <translation>Los cambios cuentan desde hoy. Los días anteriores quedan como estaban.</translation>
    </message>
    <message>
        <source>Give the programme a name.</source>
        <translation>Ponle un nombre al programa.</translation>
    </message>
    <message>
        <source>This name is too long: {most} letters are the most.</source>
        <translation>Este nombre es demasiado largo: como máximo {most} letras.</translation>
    </message>
    <message>
        <source>Add at least one exercise.</source>
        <translation>Añade al menos un ejercicio.</translation>
    </message>
    <message>
        <source>A programme has {most} exercises at most.</source>
        <translation>Un programa tiene {most} ejercicios como máximo.</translation>
    </message>
    <message>
        <source>{dose}, {rest} pause</source>
        <translation>{dose}, {rest} de pausa</translation>
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
        <translation>Copia de {name}</translation>
    </message>
    <message>
        <source>Changes put aside</source>
        <translation>Cambios apartados</translation>
    </message>
    <message>
        <source>The routine was not saved. It stays open here.</source>
        <translation>La rutina no se guardó. Sigue abierta aquí.</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Rutina nueva</translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation>Cambiar «{name}»</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>EditorWriter</name>
    <message>
        <source>No steps yet</source>
        <translation>Aún no hay pasos</translation>
    </message>
    <message>
        <source>{minutes} min, {steps}</source>
        <translation>{minutes} min, {steps}</translation>
    </message>
    <message>
        <source>About {minutes} min, {steps}</source>
        <translation>Unos {minutes} min, {steps}</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} pasos</translation>
    </message>
    <message>
        <source>{name}, step {number} of {count}</source>
        <translation>{name}, paso {number} de {count}</translation>
    </message>
    <message>
        <source>Give the routine a name.</source>
        <translation>Ponle un nombre a la rutina.</translation>
    </message>
    <message>
        <source>This name is too long: {most} letters are the most.</source>
        <translation>Este nombre es demasiado largo: como máximo {most} letras.</translation>
    </message>
    <message>
        <source>This name can’t be read. Use letters.</source>
        <translation>Este nombre no se puede leer. Usa letras.</translation>
    </message>
    <message>
        <source>This summary is too long: {most} letters are the most.</source>
        <translation>Este resumen es demasiado largo: como máximo {most} letras.</translation>
    </message>
    <message>
        <source>This summary can’t be read. Use letters.</source>
        <translation>Este resumen no se puede leer. Usa letras.</translation>
    </message>
    <message>
        <source>Add at least one exercise.</source>
        <translation>Añade al menos un ejercicio.</translation>
    </message>
    <message>
        <source>This looks like code for a web page. Put a space after &lt; and &amp;.</source>
        <translation>Parece código de una página web. Pon un espacio después de &lt; y &amp;.</translation>
    </message>
    <message>
        <source>“{name}” was not exported. {reason}</source>
        <translation>«{name}» no se exportó. {reason}</translation>
    </message>
    <message>
        <source>You left changes to this routine that are not saved.</source>
        <translation>Dejaste cambios sin guardar en esta rutina.</translation>
    </message>
    <message>
        <source>You left a new routine that is not saved.</source>
        <translation>Dejaste una rutina nueva sin guardar.</translation>
    </message>
    <message>
        <source>A routine has {most} steps at most. Remove one to add another.</source>
        <translation>Una rutina tiene {most} pasos como máximo. Quita uno para añadir otro.</translation>
    </message>
    <message>
        <source>No exercise fits. Search for another word.</source>
        <translation>Ningún ejercicio coincide. Busca otra palabra.</translation>
    </message>
    <message>
        <source>1 exercise fits.</source>
        <translation>1 ejercicio coincide.</translation>
    </message>
    <message>
        <source>{count} exercises fit.</source>
        <translation>{count} ejercicios coinciden.</translation>
    </message>
    <message>
        <source>In this routine once</source>
        <translation>Una vez en esta rutina</translation>
    </message>
    <message>
        <source>In this routine twice</source>
        <translation>Dos veces en esta rutina</translation>
    </message>
    <message>
        <source>In this routine {count} times</source>
        <translation>{count} veces en esta rutina</translation>
    </message>
    <message>
        <source>First two days</source>
        <translation>Primeros dos días</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Movilidad</translation>
    </message>
    <message>
        <source>Breathing and bracing</source>
        <translation>Respirar y tensar el tronco</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>Hip strength</source>
        <translation>Fuerza de cadera</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Return to lifting</source>
        <translation>Volver a levantar</translation>
    </message>
    <message>
        <source>Step {step}, “{key}”: {reason}.</source>
        <translation>Paso {step}, «{key}»: {reason}.</translation>
    </message>
    <message>
        <source>Step {step}: {reason}.</source>
        <translation>Paso {step}: {reason}.</translation>
    </message>
    <message>
        <source>“{key}”: {reason}.</source>
        <translation>«{key}»: {reason}.</translation>
    </message>
    <message>
        <source>The file {reason}.</source>
        <translation>Sobre el archivo: {reason}.</translation>
    </message>
    <message>
        <source>Backcare doesn’t have this exercise any more. Remove it to start.</source>
        <translation>Backcare ya no tiene este ejercicio. Quítalo para empezar.</translation>
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
        <translation>{dose}, pulsa al terminar</translation>
    </message>
</context>
<context>
    <name>ElsewherePage</name>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurar desde un archivo</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Contraseña de la copia</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>It is encrypted with the passphrase that the diary had when it was made.</source>
        <translation>Está cifrada con la contraseña que tenía el diario cuando se hizo.</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Keep the diary as it is</source>
        <translation>Conservar el diario como está</translation>
    </message>
</context>
<context>
    <name>ElsewherePresenter</name>
    <message>
        <source>Opening the copy…</source>
        <translation>Abriendo la copia…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Looking what would be missing…</source>
        <translation>Mirando qué faltaría…</translation>
    </message>
    <message>
        <source>The copy is encrypted, and your diary here isn&apos;t: once restored, it is plain. Encrypt it in Settings.</source>
        <translation>La copia está cifrada y tu diario aquí no: una vez restaurada, queda sin cifrar. Cífralo en Ajustes.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open it, or the file is damaged.</source>
        <translation>Esta contraseña no lo abre, o el archivo está dañado.</translation>
    </message>
</context>
<context>
    <name>EncryptionPage</name>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>This computer lacks the part of Backcare that encrypts. Everything else works; turn on your computer&apos;s disk encryption instead.</source>
        <translation>A este equipo le falta la parte de Backcare que cifra. Todo lo demás funciona; en su lugar, activa el cifrado de disco de tu equipo.</translation>
    </message>
    <message>
        <source>Your diary isn&apos;t encrypted. Encrypted, it opens with a passphrase only: whoever has the disk, or a copy of the files, can&apos;t read it.</source>
        <translation>Tu diario no está cifrado. Cifrado, se abre solo con una contraseña: quien tenga el disco, o una copia de los archivos, no puede leerlo.</translation>
    </message>
    <message>
        <source>Keep this recovery code now. It is shown only once.</source>
        <translation>Guarda ahora este código de recuperación. Se muestra una sola vez.</translation>
    </message>
    <message>
        <source>Your diary and its backups are encrypted. The passphrase is asked for when Backcare starts.</source>
        <translation>Tu diario y sus copias están cifrados. La contraseña se pide cuando Backcare se inicia.</translation>
    </message>
</context>
<context>
    <name>EncryptionPresenter</name>
    <message>
        <source>Encrypting your diary and its backups…</source>
        <translation>Cifrando tu diario y sus copias…</translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation>La contraseña está cambiada</translation>
    </message>
    <message>
        <source>Encrypting your diary and its backups anew…</source>
        <translation>Cifrando de nuevo tu diario y sus copias…</translation>
    </message>
    <message>
        <source>Making another recovery code…</source>
        <translation>Creando otro código de recuperación…</translation>
    </message>
    <message>
        <source>Your diary isn&apos;t encrypted any more</source>
        <translation>Tu diario ya no está cifrado</translation>
    </message>
    <message>
        <source>Decrypting your diary and its backups…</source>
        <translation>Descifrando tu diario y sus copias…</translation>
    </message>
    <message>
        <source>The recovery code of your diary is shown only this once.</source>
        <translation>El código de recuperación de tu diario solo se muestra esta vez.</translation>
    </message>
</context>
<context>
    <name>EncryptionWords</name>
    <message>
        <source>Length is what counts: five or six words that you pick by chance are strong, and easier to type than a mix of symbols. Don&apos;t use one that opens something else.</source>
        <translation>Lo que cuenta es la longitud: cinco o seis palabras elegidas al azar son fuertes, y más fáciles de escribir que una mezcla de signos. No uses una que abra otra cosa.</translation>
    </message>
    <message>
        <source>{count} of at least {least} characters.</source>
        <translation>{count} de al menos {least} signos.</translation>
    </message>
    <message>
        <source>{count} characters.</source>
        <translation>{count} signos.</translation>
    </message>
    <message>
        <source>A computer that has the disk can try very many of this length. Longer is safer.</source>
        <translation>Un equipo que tenga el disco puede probar muchísimas de esta longitud. Más larga es más segura.</translation>
    </message>
    <message>
        <source>Strong if you picked the words by chance, and weak if it is a quotation.</source>
        <translation>Fuerte si elegiste las palabras al azar, y débil si es una cita.</translation>
    </message>
    <message>
        <source>Use {least} to {most} characters that a keyboard has.</source>
        <translation>Usa de {least} a {most} signos que tenga un teclado.</translation>
    </message>
    <message>
        <source>This isn&apos;t what you typed above.</source>
        <translation>Esto no es lo que escribiste arriba.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code.</source>
        <translation>Esto no es ni la contraseña ni el código de recuperación.</translation>
    </message>
    <message>
        <source>Some files can&apos;t be encrypted and would stay readable, so encrypting deletes them: {what}. Copy them elsewhere first if you want to keep them.</source>
        <translation>Lo que no se puede leer no se puede cifrar. Quedaría legible y se borrará: {what}. Si quieres conservarlo, cópialo antes en otro sitio.</translation>
    </message>
    <message>
        <source>Backcare: recovery sheet</source>
        <translation>Backcare: hoja de recuperación</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Hecha el {day}</translation>
    </message>
    <message>
        <source>The recovery code of this diary:</source>
        <translation>El código de recuperación de este diario:</translation>
    </message>
    <message>
        <source>Backcare asks for the passphrase when it starts. Choose “I have the recovery code” there, and type this. Then choose a new passphrase in Settings, Encryption.</source>
        <translation>Backcare pide la contraseña al iniciarse. Elige allí «Tengo el código de recuperación» y escribe este. Después elige una contraseña nueva en Ajustes, Cifrado.</translation>
    </message>
    <message>
        <source>Whoever has this code and your computer can read your diary. Keep it on paper, away from the computer. Nobody can make it again.</source>
        <translation>Quien tenga este código y tu equipo puede leer tu diario. Guárdalo en papel, lejos del equipo. Nadie puede volver a crearlo.</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, and don&apos;t leave it on this computer.</source>
        <translation>Guardada como {name}. Imprímela y no la dejes en este equipo.</translation>
    </message>
    <message>
        <source>The sheet could not be saved there. Choose another place.</source>
        <translation>La hoja no se pudo guardar ahí. Elige otro lugar.</translation>
    </message>
    <message>
        <source>1 backup that is no good</source>
        <translation>1 copia que no sirve</translation>
    </message>
    <message>
        <source>{count} backups that are no good</source>
        <translation>{count} copias que no sirven</translation>
    </message>
    <message>
        <source>1 damaged diary that was put aside</source>
        <translation>1 diario dañado que se guardó aparte</translation>
    </message>
    <message>
        <source>{count} damaged diaries that were put aside</source>
        <translation>{count} diarios dañados que se guardaron aparte</translation>
    </message>
</context>
<context>
    <name>EntriesCard</name>
    <message>
        <source>All entries</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>Add relief or sleep</source>
        <translation>Añadir alivio o sueño</translation>
    </message>
    <message>
        <source>Latest entries</source>
        <translation>Últimos registros</translation>
    </message>
</context>
<context>
    <name>EntryErrands</name>
    <message>
        <source>Entry deleted</source>
        <translation>Registro borrado</translation>
    </message>
    <message>
        <source>Entry is back</source>
        <translation>El registro ha vuelto</translation>
    </message>
    <message>
        <source>The entry was not deleted.</source>
        <translation>El registro no se borró.</translation>
    </message>
    <message>
        <source>Relief is back</source>
        <translation>El alivio ha vuelto</translation>
    </message>
    <message>
        <source>Relief deleted</source>
        <translation>Alivio borrado</translation>
    </message>
    <message>
        <source>The relief was not deleted.</source>
        <translation>El alivio no se borró.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>It was not taken back: the diary has changed since.</source>
        <translation>No se deshizo: el diario ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>No se deshizo.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The number is saved. Everything below is optional: add what is worth keeping.</source>
        <translation>El número está guardado. Todo lo de abajo es opcional: añade lo que merezca conservarse.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Borrar este registro</translation>
    </message>
    <message>
        <source>What is the number about?</source>
        <translation>¿De qué es el número?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>¿Cuándo fue?</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>¿Dónde duele?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Revisar mis síntomas</translation>
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
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>EntryScribe</name>
    <message>
        <source>Pain {score} saved</source>
        <translation>Dolor {score} guardado</translation>
    </message>
    <message>
        <source>Pain {score} was not saved.</source>
        <translation>El dolor {score} no se guardó.</translation>
    </message>
    <message>
        <source>Entry saved</source>
        <translation>Registro guardado</translation>
    </message>
    <message>
        <source>The details of the entry were not saved.</source>
        <translation>Los detalles del registro no se guardaron.</translation>
    </message>
</context>
<context>
    <name>EntryTexts</name>
    <message>
        <source>At that moment</source>
        <translation>En ese momento</translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation>Antes de la sesión</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>Después de la sesión</translation>
    </message>
    <message>
        <source>The next morning</source>
        <translation>A la mañana siguiente</translation>
    </message>
    <message>
        <source>Worst of the day</source>
        <translation>Lo peor del día</translation>
    </message>
    <message>
        <source>Average of the day</source>
        <translation>Promedio del día</translation>
    </message>
    <message>
        <source>Use {most} characters at most: {over} too many.</source>
        <translation>Usa {most} caracteres como máximo: sobran {over}.</translation>
    </message>
    <message>
        <source>Enter a day, such as 8 July 2025.</source>
        <translation>Escribe un día, como 8 julio 2025.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 8 July 2025.</source>
        <translation>Esto no es una fecha. Escríbela así: 8 julio 2025.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
    <message>
        <source>Enter a day from 1900 on.</source>
        <translation>Escribe un día a partir de 1900.</translation>
    </message>
    <message>
        <source>Enter a time, such as 7:40.</source>
        <translation>Escribe una hora, como 7:40.</translation>
    </message>
    <message>
        <source>This is not a time. Write it like 7:40.</source>
        <translation>Esto no es una hora. Escríbela así: 7:40.</translation>
    </message>
    <message>
        <source>This time is still to come.</source>
        <translation>Esta hora aún no ha llegado.</translation>
    </message>
    <message>
        <source>Clocks went forward that night, and this time was left out. Enter another.</source>
        <translation>Esa noche se adelantaron los relojes y esta hora no existió. Escribe otra.</translation>
    </message>
    <message>
        <source>Some characters in it can’t be shown. Take them out.</source>
        <translation>Contiene caracteres que no se pueden mostrar. Quítalos.</translation>
    </message>
    <message>
        <source>Nobody could read this. Write it in letters.</source>
        <translation>Nadie podría leer esto. Escríbelo con letras.</translation>
    </message>
    <message>
        <source>Write what it was, or remove it.</source>
        <translation>Escribe qué fue, o quítalo.</translation>
    </message>
    <message>
        <source>This computer doesn’t know the clocks of that place, so the time stays as it is.</source>
        <translation>Este equipo no conoce los relojes de ese lugar, así que la hora queda como está.</translation>
    </message>
    <message>
        <source>Choose what it was first.</source>
        <translation>Elige primero qué fue.</translation>
    </message>
    <message>
        <source>Choose a number from 0 to 10 first.</source>
        <translation>Elige primero un número de 0 a 10.</translation>
    </message>
    <message>
        <source>This entry is marked as written down later.</source>
        <translation>Este registro está marcado como anotado más tarde.</translation>
    </message>
    <message>
        <source>It counts for {day}: that day had not ended yet.</source>
        <translation>Cuenta para {day}: ese día aún no había terminado.</translation>
    </message>
    <message>
        <source>The time is that of {zone}.</source>
        <translation>La hora es la de {zone}.</translation>
    </message>
    <message>
        <source>Tingling, numbness or electric pain is a reason to check your symptoms.</source>
        <translation>Hormigueo, adormecimiento o dolor eléctrico son motivo para revisar tus síntomas.</translation>
    </message>
    <message>
        <source>Pain in a leg is a reason to check your symptoms.</source>
        <translation>Dolor en una pierna es motivo para revisar tus síntomas.</translation>
    </message>
    <message>
        <source>{reason} {warning}</source>
        <translation>{reason} {warning}</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Ayer, {day}</translation>
    </message>
    <message>
        <source>Written down later</source>
        <translation>Anotado más tarde</translation>
    </message>
    <message>
        <source>Change pain {score}, {when}</source>
        <translation>Cambiar dolor {score}, {when}</translation>
    </message>
    <message>
        <source>Delete pain {score}, {when}</source>
        <translation>Borrar dolor {score}, {when}</translation>
    </message>
    <message>
        <source>{time} · {relief}</source>
        <translation>{time} · {relief}</translation>
    </message>
    <message>
        <source>Change {relief}, {when}</source>
        <translation>Cambiar {relief}, {when}</translation>
    </message>
    <message>
        <source>Delete {relief}, {when}</source>
        <translation>Borrar {relief}, {when}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What it feels like</source>
        <translation>Cómo se siente</translation>
    </message>
    <message>
        <source>While</source>
        <translation>Mientras</translation>
    </message>
    <message>
        <source>Eased by</source>
        <translation>Lo alivió</translation>
    </message>
    <message>
        <source>Worsened by</source>
        <translation>Lo empeoró</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Alivio</translation>
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
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Upper back</source>
        <translation>Espalda alta</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Glúteo</translation>
    </message>
    <message>
        <source>Back of thigh</source>
        <translation>Muslo, detrás</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Pantorrilla</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Cadera</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>Ingle</translation>
    </message>
    <message>
        <source>Front of thigh</source>
        <translation>Muslo, delante</translation>
    </message>
    <message>
        <source>Shin</source>
        <translation>Espinilla</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>your left</source>
        <translation>tu izquierda</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>en medio</translation>
    </message>
    <message>
        <source>your right</source>
        <translation>tu derecha</translation>
    </message>
    <message>
        <source>{part}, your left</source>
        <translation>{part}, tu izquierda</translation>
    </message>
    <message>
        <source>{part}, middle</source>
        <translation>{part}, en medio</translation>
    </message>
    <message>
        <source>{part}, your right</source>
        <translation>{part}, tu derecha</translation>
    </message>
    <message>
        <source>Dull</source>
        <translation>Sordo</translation>
    </message>
    <message>
        <source>Aching</source>
        <translation>Dolorido</translation>
    </message>
    <message>
        <source>Stiff</source>
        <translation>Rígido</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Tirante</translation>
    </message>
    <message>
        <source>Cramping</source>
        <translation>Como calambre</translation>
    </message>
    <message>
        <source>Throbbing</source>
        <translation>Pulsátil</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Agudo</translation>
    </message>
    <message>
        <source>Stabbing</source>
        <translation>Punzante</translation>
    </message>
    <message>
        <source>Shooting</source>
        <translation>Como un disparo</translation>
    </message>
    <message>
        <source>Burning</source>
        <translation>Ardiente</translation>
    </message>
    <message>
        <source>Like electricity</source>
        <translation>Como electricidad</translation>
    </message>
    <message>
        <source>Tingling</source>
        <translation>Hormigueo</translation>
    </message>
    <message>
        <source>Numb</source>
        <translation>Dormido</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Tumbarse</translation>
    </message>
    <message>
        <source>Turning over in bed</source>
        <translation>Girarse en la cama</translation>
    </message>
    <message>
        <source>Getting up</source>
        <translation>Levantarse</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Estar sentado</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Conducir</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Estar de pie</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Caminar</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Escaleras</translation>
    </message>
    <message>
        <source>Bending forward</source>
        <translation>Doblarse adelante</translation>
    </message>
    <message>
        <source>Bending back</source>
        <translation>Doblarse atrás</translation>
    </message>
    <message>
        <source>Twisting</source>
        <translation>Girar el tronco</translation>
    </message>
    <message>
        <source>Lifting something</source>
        <translation>Levantar algo</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entreno</translation>
    </message>
    <message>
        <source>Stretching</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>Coughing or sneezing</source>
        <translation>Toser o estornudar</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Frío</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Paseo</translation>
    </message>
    <message>
        <source>Bath</source>
        <translation>Baño</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicación</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Less pain afterwards</source>
        <translation>Menos dolor después</translation>
    </message>
    <message>
        <source>The same afterwards</source>
        <translation>Igual después</translation>
    </message>
    <message>
        <source>More pain afterwards</source>
        <translation>Más dolor después</translation>
    </message>
</context>
<context>
    <name>EntryWriter</name>
    <message>
        <source>New entry</source>
        <translation>Registro nuevo</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Cambiar un registro</translation>
    </message>
    <message>
        <source>How much does your back hurt?</source>
        <translation>¿Cuánto te duele la espalda?</translation>
    </message>
    <message>
        <source>How much did your back hurt?</source>
        <translation>¿Cuánto te dolía la espalda?</translation>
    </message>
    <message>
        <source>The diary can’t be written now, so nothing is saved.</source>
        <translation>El diario no se puede escribir ahora, así que no se guarda nada.</translation>
    </message>
</context>
<context>
    <name>EpisodeKeeper</name>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Episode started</source>
        <translation>Episodio empezado</translation>
    </message>
    <message>
        <source>The episode was not started.</source>
        <translation>El episodio no se empezó.</translation>
    </message>
</context>
<context>
    <name>EpisodePage</name>
    <message>
        <source>Start an episode</source>
        <translation>Empezar un episodio</translation>
    </message>
    <message>
        <source>Not sure what this is?</source>
        <translation>¿No sabes qué es?</translation>
    </message>
    <message>
        <source>Do the symptom check first. It can start the episode as well.</source>
        <translation>Haz primero la revisión de síntomas. También puede empezar el episodio.</translation>
    </message>
    <message>
        <source>The day it began</source>
        <translation>El día en que empezó</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>What you were doing</source>
        <translation>Qué hacías</translation>
    </message>
    <message>
        <source>Side of the pain</source>
        <translation>Lado del dolor</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>It was not saved.</source>
        <translation>No se guardó.</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>No se deshizo.</translation>
    </message>
    <message>
        <source>It was not saved. Until your symptom check is cleared, nothing begins and nothing grows; less is always possible.</source>
        <translation>No se guardó. Hasta tener el visto bueno tras tu revisión de síntomas, nada empieza y nada crece; menos siempre es posible.</translation>
    </message>
    <message>
        <source>It was not saved. This page had changed since; now it is up to date.</source>
        <translation>No se guardó. Esta página había cambiado entretanto; ahora está al día.</translation>
    </message>
    <message>
        <source>It was not taken back: that would be more, and until your symptom check is cleared nothing grows.</source>
        <translation>No se deshizo: eso sería más, y hasta tener el visto bueno tras tu revisión de síntomas nada crece.</translation>
    </message>
    <message>
        <source>It was not taken back: something else has changed since.</source>
        <translation>No se deshizo: entretanto ha cambiado otra cosa.</translation>
    </message>
</context>
<context>
    <name>EverythingCard</name>
    <message>
        <source>Save everything…</source>
        <translation>Guardar todo…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Archivo de calendario…</translation>
    </message>
    <message>
        <source>Codes in FHIR documents</source>
        <translation>Códigos en documentos FHIR</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>One file with all that is in your diary, for another computer or to keep. It can be brought in again, and so can ratings in a table (CSV).</source>
        <translation>Un solo archivo con todo lo de tu diario, para otro equipo o para conservarlo. Se puede volver a importar, y también valoraciones en una tabla (CSV).</translation>
    </message>
</context>
<context>
    <name>ExerciseLine</name>
    <message>
        <source>+ set</source>
        <translation>+ serie</translation>
    </message>
    <message>
        <source>+ set: add one, or another amount, {exercise}</source>
        <translation>+ serie: añadir una, u otra cantidad, {exercise}</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Duele</translation>
    </message>
    <message>
        <source>It hurts, {exercise}</source>
        <translation>Duele, {exercise}</translation>
    </message>
    <message>
        <source>{effort} of 10</source>
        <translation>{effort} de 10</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Effort, {exercise}</source>
        <translation>Esfuerzo, {exercise}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Form, {exercise}</source>
        <translation>Técnica, {exercise}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Lost it</source>
        <translation>Se perdió</translation>
    </message>
</context>
<context>
    <name>ExerciseTile</name>
    <message>
        <source>Add {name}, {dose}</source>
        <translation>Añadir {name}, {dose}</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Search exercises</source>
        <translation>Buscar ejercicios</translation>
    </message>
    <message>
        <source>Back to the steps</source>
        <translation>Volver a los pasos</translation>
    </message>
</context>
<context>
    <name>FeelCard</name>
    <message>
        <source>What does it feel like?</source>
        <translation>¿Cómo se siente?</translation>
    </message>
    <message>
        <source>What were you doing?</source>
        <translation>¿Qué estabas haciendo?</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>What eased it?</source>
        <translation>¿Qué lo alivió?</translation>
    </message>
    <message>
        <source>Something else that eased it</source>
        <translation>Otra cosa que lo alivió</translation>
    </message>
    <message>
        <source>What made it worse?</source>
        <translation>¿Qué lo empeoró?</translation>
    </message>
    <message>
        <source>Something else that made it worse</source>
        <translation>Otra cosa que lo empeoró</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Revisar mis síntomas</translation>
    </message>
</context>
<context>
    <name>FeelKeeper</name>
    <message>
        <source>How an exercise felt is not saved.</source>
        <translation>Cómo se sintió un ejercicio no está guardado.</translation>
    </message>
</context>
<context>
    <name>FeelList</name>
    <message>
        <source>How did the exercises feel?</source>
        <translation>¿Qué tal los ejercicios?</translation>
    </message>
    <message>
        <source>Touch again to take it back.</source>
        <translation>Toca otra vez para quitarlo.</translation>
    </message>
</context>
<context>
    <name>FeelWords</name>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>About right</source>
        <translation>Adecuado</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>your left</source>
        <translation>tu izquierda</translation>
    </message>
    <message>
        <source>your right</source>
        <translation>tu derecha</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Archives and tables of ratings ({patterns})</source>
        <translation>Archivos y tablas de valoraciones ({patterns})</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>Todos los archivos ({pattern})</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>Guardar las tablas</translation>
    </message>
    <message>
        <source>Save the FHIR document</source>
        <translation>Guardar el documento FHIR</translation>
    </message>
    <message>
        <source>Save the JSON file</source>
        <translation>Guardar el archivo JSON</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation>Guardar un archivo de calendario</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>FHIR document</source>
        <translation>Documento FHIR</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Archive of Backcare</source>
        <translation>Archivo de Backcare</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>A table for each thing, in one zip</source>
        <translation>Una tabla para cada cosa, en un zip</translation>
    </message>
    <message>
        <source>One long log</source>
        <translation>Un solo registro largo</translation>
    </message>
    <message>
        <source>Import a routine</source>
        <translation>Importar una rutina</translation>
    </message>
    <message>
        <source>Export the routine</source>
        <translation>Exportar la rutina</translation>
    </message>
    <message>
        <source>Backcare routines ({pattern})</source>
        <translation>Rutinas de Backcare ({pattern})</translation>
    </message>
</context>
<context>
    <name>FirstPageView</name>
    <message>
        <source>Skip to Today</source>
        <translation>Saltar a Hoy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <source>As on this computer: {country}</source>
        <translation>Como en este equipo: {country}</translation>
    </message>
</context>
<context>
    <name>FlareCard</name>
    <message>
        <source>Yes, from today</source>
        <translation>Sí, desde hoy</translation>
    </message>
    <message>
        <source>Yes, from another day</source>
        <translation>Sí, desde otro día</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>It’s over</source>
        <translation>Ya pasó</translation>
    </message>
    <message>
        <source>Change days or note</source>
        <translation>Cambiar días o nota</translation>
    </message>
    <message>
        <source>Is this a flare-up?</source>
        <translation>¿Es esto un brote?</translation>
    </message>
    <message>
        <source>{title} · {length}</source>
        <translation>{title} · {length}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
</context>
<context>
    <name>FlareErrands</name>
    <message>
        <source>It was not taken back.</source>
        <translation>No se deshizo.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
</context>
<context>
    <name>FlareForm</name>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Does it go on?</source>
        <translation>¿Sigue?</translation>
    </message>
    <message>
        <source>Still going</source>
        <translation>Sigue todavía</translation>
    </message>
    <message>
        <source>It’s over</source>
        <translation>Ya pasó</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Nota, si quieres</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FlareKeeper</name>
    <message>
        <source>The flare-up you are writing about is not saved.</source>
        <translation>El brote que estás anotando no está guardado.</translation>
    </message>
    <message>
        <source>A new flare-up</source>
        <translation>Un brote nuevo</translation>
    </message>
    <message>
        <source>Change the flare-up</source>
        <translation>Cambiar el brote</translation>
    </message>
    <message>
        <source>Flare-up noted</source>
        <translation>Brote anotado</translation>
    </message>
    <message>
        <source>Flare-up changed</source>
        <translation>Brote cambiado</translation>
    </message>
    <message>
        <source>The flare-up was not saved.</source>
        <translation>El brote no se guardó.</translation>
    </message>
</context>
<context>
    <name>FlarePage</name>
    <message>
        <source>Flare-ups</source>
        <translation>Brotes</translation>
    </message>
    <message>
        <source>Note a flare-up</source>
        <translation>Anotar un brote</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>FlarePresenter</name>
    <message>
        <source>Flare-up noted</source>
        <translation>Brote anotado</translation>
    </message>
    <message>
        <source>The flare-up was not saved.</source>
        <translation>El brote no se guardó.</translation>
    </message>
    <message>
        <source>Noted: no flare-up</source>
        <translation>Anotado: no es un brote</translation>
    </message>
    <message>
        <source>Your answer was not saved.</source>
        <translation>Tu respuesta no se guardó.</translation>
    </message>
    <message>
        <source>Flare-up ended</source>
        <translation>Brote terminado</translation>
    </message>
    <message>
        <source>The flare-up was not ended.</source>
        <translation>El brote no se terminó.</translation>
    </message>
    <message>
        <source>Flare-up deleted</source>
        <translation>Brote borrado</translation>
    </message>
    <message>
        <source>The flare-up was not deleted.</source>
        <translation>El brote no se borró.</translation>
    </message>
    <message>
        <source>{failed} This page had changed since; now it is up to date.</source>
        <translation>{failed} Esta página había cambiado entretanto; ahora está al día.</translation>
    </message>
    <message>
        <source>{failed} Its days or its note can’t be kept like this.</source>
        <translation>{failed} Sus días o su nota no se pueden guardar así.</translation>
    </message>
</context>
<context>
    <name>FlareReader</name>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>It shares a day with another flare-up ({days}).</source>
        <translation>Comparte un día con otro brote ({days}).</translation>
    </message>
    <message>
        <source>Enter a day, such as 8 July 2025.</source>
        <translation>Escribe un día, como 8 julio 2025.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 8 July 2025.</source>
        <translation>Esto no es una fecha. Escríbela así: 8 julio 2025.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
    <message>
        <source>Enter a day from 1900 on.</source>
        <translation>Escribe un día a partir de 1900.</translation>
    </message>
</context>
<context>
    <name>FlareWriter</name>
    <message>
        <source>Your pain is {value}, {rise} points or more above its 7-day median of {median}, for the second day running.</source>
        <translation>Tu dolor es {value}, {rise} puntos o más por encima de su mediana de 7 días de {median}, por segundo día seguido.</translation>
    </message>
    <message>
        <source>A flare-up is when your back is worse than it usually is, for hours up to weeks, in a way that is hard to bear and gets in the way of what you do or of how you feel. A number alone doesn’t make one: you know best.</source>
        <translation>Un brote es cuando tu espalda está peor que de costumbre, de horas a semanas, de un modo que cuesta soportar y que estorba lo que haces o cómo te sientes. Un número solo no lo hace: tú lo sabes mejor.</translation>
    </message>
    <message>
        <source>After a no, nothing is asked until {day}.</source>
        <translation>Tras un no, no se pregunta nada hasta el {day}.</translation>
    </message>
    <message>
        <source>Flare-up since {day}</source>
        <translation>Brote desde el {day}</translation>
    </message>
    <message>
        <source>Day&#xa0;{number}</source>
        <translation>Día {number}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>sigue</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>Change the flare-up: {days}</source>
        <translation>Cambiar el brote: {days}</translation>
    </message>
    <message>
        <source>Delete the flare-up: {days}</source>
        <translation>Borrar el brote: {days}</translation>
    </message>
    <message>
        <source>You have noted none so far.</source>
        <translation>Hasta ahora no has anotado ninguno.</translation>
    </message>
    <message>
        <source>The latest: {days}, {length}.</source>
        <translation>El último: {days}, {length}.</translation>
    </message>
    <message>
        <source>Start {routine}, {length}</source>
        <translation>Empezar {routine}, {length}</translation>
    </message>
    <message>
        <source>What you noted as easing it before</source>
        <translation>Lo que antes anotaste como alivio</translation>
    </message>
    <message>
        <source>No plan yet. What eases this one can stand here the next time: note it with an entry, under what you did against it.</source>
        <translation>Aún no hay plan. Lo que alivie este puede estar aquí la próxima vez: anótalo con un registro, en lo que hiciste contra el dolor.</translation>
    </message>
    <message>
        <source>From your notes around 1 earlier flare-up. It may differ this time.</source>
        <translation>De tus notas en torno a 1 brote anterior. Esta vez puede ser distinto.</translation>
    </message>
    <message>
        <source>From your notes around {count} earlier flare-ups. It may differ this time.</source>
        <translation>De tus notas en torno a {count} brotes anteriores. Esta vez puede ser distinto.</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}: {words}</translation>
    </message>
    <message>
        <source>{thing}, once, on {day}</source>
        <translation>{thing}, una vez, el {day}</translation>
    </message>
    <message>
        <source>{thing}, {times} times, the last on {day}</source>
        <translation>{thing}, {times} veces, la última el {day}</translation>
    </message>
</context>
<context>
    <name>FlaresCard</name>
    <message>
        <source>Note a flare-up</source>
        <translation>Anotar un brote</translation>
    </message>
    <message>
        <source>All flare-ups</source>
        <translation>Todos los brotes</translation>
    </message>
    <message>
        <source>Flare-ups</source>
        <translation>Brotes</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>Guardar y salir</translation>
    </message>
    <message>
        <source>Answer every question on this page first.</source>
        <translation>Responde primero todas las preguntas de esta página.</translation>
    </message>
</context>
<context>
    <name>GateLine</name>
    <message>
        <source>Close: {gate}</source>
        <translation>Cerrar: {gate}</translation>
    </message>
    <message>
        <source>Try: {gate}</source>
        <translation>Probar: {gate}</translation>
    </message>
    <message>
        <source>Note: {gate}</source>
        <translation>Nota: {gate}</translation>
    </message>
    <message>
        <source>Met: {gate}</source>
        <translation>Cumplida: {gate}</translation>
    </message>
    <message>
        <source>Not yet: {gate}</source>
        <translation>Aún no: {gate}</translation>
    </message>
    <message>
        <source>This is too long: {most} letters fit.</source>
        <translation>Es demasiado largo: caben {most} letras.</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>Nota, si quieres</translation>
    </message>
</context>
<context>
    <name>GatesCard</name>
    <message>
        <source>Ready for the bar?</source>
        <translation>¿Todo listo para la barra?</translation>
    </message>
</context>
<context>
    <name>GridCard</name>
    <message>
        <source>12 weeks</source>
        <translation>12 semanas</translation>
    </message>
</context>
<context>
    <name>GrocKeeper</name>
    <message>
        <source>How your back changed since the start is not saved yet.</source>
        <translation>Cómo cambió tu espalda desde el comienzo aún no está guardado.</translation>
    </message>
    <message>
        <source>Your answer is saved</source>
        <translation>Tu respuesta está guardada</translation>
    </message>
    <message>
        <source>Your answer was not saved.</source>
        <translation>Tu respuesta no se guardó.</translation>
    </message>
    <message>
        <source>Answer deleted</source>
        <translation>Respuesta borrada</translation>
    </message>
    <message>
        <source>The answer was not deleted.</source>
        <translation>La respuesta no se borró.</translation>
    </message>
</context>
<context>
    <name>GrocPage</name>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Change since the start</source>
        <translation>Cambio desde el comienzo</translation>
    </message>
    <message>
        <source>Answers to how your back changed</source>
        <translation>Respuestas sobre cómo cambió tu espalda</translation>
    </message>
    <message>
        <source>Compared with when this began, how is your back?</source>
        <translation>Comparada con cuando esto empezó, ¿cómo está tu espalda?</translation>
    </message>
    <message>
        <source>very much worse</source>
        <translation>mucho peor</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>very much better</source>
        <translation>mucho mejor</translation>
    </message>
    <message>
        <source>On the keyboard: a number, with a minus before it for worse.</source>
        <translation>Con el teclado: un número, con un menos delante si es peor.</translation>
    </message>
</context>
<context>
    <name>GrocWriter</name>
    <message>
        <source>on a scale from {least} to +{most}, {when}</source>
        <translation>en una escala de {least} a +{most}, {when}</translation>
    </message>
    <message>
        <source>One question: how is your back, compared with when this began?</source>
        <translation>Una pregunta: ¿cómo está tu espalda, comparada con cuando esto empezó?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Change since the start</source>
        <translation>Cambio desde el comienzo</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
    <message>
        <source>You are changing your answer of {when}.</source>
        <translation>Estás cambiando tu respuesta. Fecha: {when}.</translation>
    </message>
    <message>
        <source>Choose one of the eleven answers.</source>
        <translation>Elige una de las once respuestas.</translation>
    </message>
    <message>
        <source>Points that count: above 2.5 on one version of this scale, Bobos and others 2020. Leaning towards today: Physical Therapy 2014;94:534.</source>
        <translation>Puntos que cuentan: por encima de 2,5 en una versión de esta escala, Bobos y otros 2020. Peso del día de hoy: Physical Therapy 2014;94:534.</translation>
    </message>
    <message>
        <source>By your own account meaningfully better than at the start.</source>
        <translation>Según dices, claramente mejor que al comienzo.</translation>
    </message>
    <message>
        <source>By your own account meaningfully worse than at the start.</source>
        <translation>Según dices, claramente peor que al comienzo.</translation>
    </message>
    <message>
        <source>By your own account no clear change since the start.</source>
        <translation>Según dices, sin cambio claro desde el comienzo.</translation>
    </message>
    <message>
        <source>{points} points or more, up or down, count as meaningful.</source>
        <translation>{points} puntos o más, hacia arriba o abajo, cuentan como cambio claro.</translation>
    </message>
    <message>
        <source>The answer leans towards how your back is today: nobody remembers the start exactly.</source>
        <translation>La respuesta se inclina hacia cómo está hoy tu espalda: nadie recuerda el comienzo con exactitud.</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Aún no hay respuestas.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>{day}: {score}</source>
        <translation>{day}: {score}</translation>
    </message>
    <message>
        <source>−5 is very much worse, 5 is very much better</source>
        <translation>−5 es mucho peor, 5 es mucho mejor</translation>
    </message>
    <message>
        <source>Change since the start over time</source>
        <translation>Cambio desde el comienzo a lo largo del tiempo</translation>
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
        <translation>Cuántos días fueron según el plan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Habits that you tick on Today. All are off until you choose one, the number is yours, and a day without a tick says nothing.</source>
        <translation>Hábitos que marcas en Hoy. Todos están desactivados hasta que elijas uno, el número es tuyo, y un día sin marca no dice nada.</translation>
    </message>
    <message>
        <source>Of the last 28; rest that was planned counts</source>
        <translation>De los últimos 28; el descanso planificado cuenta</translation>
    </message>
    <message>
        <source>streak consistency percent score statistics</source>
        <translation>racha constancia regularidad porcentaje puntuación estadísticas</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Hours a night; many adults need 7 to 9</source>
        <translation>Horas por noche; muchos adultos necesitan de 7 a 9</translation>
    </message>
    <message>
        <source>habit night rest bed</source>
        <translation>hábito noche descanso dormir cama</translation>
    </message>
    <message>
        <source>Breaks from sitting</source>
        <translation>Pausas de estar sentado</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Times a day that you get up and move</source>
        <translation>Veces al día que te levantas y te mueves</translation>
    </message>
    <message>
        <source>habit posture desk movement stand</source>
        <translation>hábito postura escritorio movimiento levantarse sentado</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Glasses a day, as many as you like</source>
        <translation>Vasos al día, tantos como quieras</translation>
    </message>
    <message>
        <source>habit drink</source>
        <translation>hábito beber bebida</translation>
    </message>
    <message>
        <source>Slow breathing</source>
        <translation>Respiración lenta</translation>
    </message>
    <message>
        <source>Times a day, for instance before bed</source>
        <translation>Veces al día, por ejemplo antes de acostarte</translation>
    </message>
    <message>
        <source>habit stress relax wind down</source>
        <translation>hábito estrés relajar calma</translation>
    </message>
    <message>
        <source>{habit}: goal</source>
        <translation>{habit}: objetivo</translation>
    </message>
</context>
<context>
    <name>HabitsPart</name>
    <message>
        <source>Habits</source>
        <translation>Hábitos</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Show emergency numbers</source>
        <translation>Ver números de emergencia</translation>
    </message>
    <message>
        <source>Not sure?</source>
        <translation>¿No lo sabes?</translation>
    </message>
    <message>
        <source>Choose “Not sure”. To be safe, it counts as a yes.</source>
        <translation>Elige «No lo sé». Por seguridad, cuenta como un sí.</translation>
    </message>
    <message>
        <source>Feels urgent already?</source>
        <translation>¿Ya parece urgente?</translation>
    </message>
    <message>
        <source>Don’t finish this form.</source>
        <translation>No termines este formulario.</translation>
    </message>
</context>
<context>
    <name>HelpTab</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Every key and what it does; F1 from anywhere</source>
        <translation>Cada tecla y lo que hace; F1 desde cualquier parte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>What the symptom check and these pages rest on</source>
        <translation>En qué se apoyan la revisión de síntomas y estas páginas</translation>
    </message>
    <message>
        <source>About Backcare</source>
        <translation>Acerca de Backcare</translation>
    </message>
    <message>
        <source>What it is and isn’t, and licences</source>
        <translation>Qué es y qué no es, y licencias</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>The pages from the very beginning</source>
        <translation>Las páginas del principio del todo</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or a shorter one.</source>
        <translation>Nada encontrado. Prueba otra palabra, o una más corta.</translation>
    </message>
    <message>
        <source>Found in 1 place</source>
        <translation>Encontrado en 1 lugar</translation>
    </message>
    <message>
        <source>Found in {count} places</source>
        <translation>Encontrado en {count} lugares</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search Help</source>
        <translation>Buscar en Ayuda</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Call {number}, or go to an emergency department, for</source>
        <translation>Llama al {number} o ve a urgencias si se da algo de esto</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Speak to a doctor today for</source>
        <translation>Habla hoy con un médico si se da algo de esto</translation>
    </message>
    <message>
        <source>The list is not complete. If it doesn&apos;t feel right to you, get help anyway.</source>
        <translation>La lista no está completa. Si algo no te cuadra, busca ayuda de todos modos.</translation>
    </message>
    <message>
        <source>More to read</source>
        <translation>Más para leer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Which activities</source>
        <translation>Qué actividades</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Change answer</source>
        <translation>Cambiar respuesta</translation>
    </message>
    <message>
        <source>Delete answer</source>
        <translation>Borrar respuesta</translation>
    </message>
    <message>
        <source>Your answers so far</source>
        <translation>Tus respuestas hasta ahora</translation>
    </message>
    <message>
        <source>Earlier checks</source>
        <translation>Revisiones anteriores</translation>
    </message>
    <message>
        <source>Mark two checks to compare them; without marks the newest two are compared.</source>
        <translation>Marca dos revisiones para compararlas; sin marcas se comparan las dos más recientes.</translation>
    </message>
    <message>
        <source>Checks that you finish appear here.</source>
        <translation>Las revisiones que termines aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Days of this exercise</source>
        <translation>Días de este ejercicio</translation>
    </message>
    <message>
        <source>Open this day</source>
        <translation>Abrir este día</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Nothing is logged yet. The first set starts the chart.</source>
        <translation>Aún no hay nada anotado. La primera serie empieza el gráfico.</translation>
    </message>
    <message>
        <source>{exercise}, chart</source>
        <translation>{exercise}, gráfico</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Best set</source>
        <translation>Mejor serie</translation>
    </message>
    <message>
        <source>All sets</source>
        <translation>Todas las series</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Longest hold, seconds</source>
        <translation>El más largo, segundos</translation>
    </message>
    <message>
        <source>All holds of the day, seconds</source>
        <translation>Total del día, segundos</translation>
    </message>
    <message>
        <source>Most repetitions in a set</source>
        <translation>Más repeticiones en una serie</translation>
    </message>
    <message>
        <source>All repetitions of the day</source>
        <translation>Todas las repeticiones del día</translation>
    </message>
    <message>
        <source>{day}: best {best}, all sets {volume}</source>
        <translation>{day}: mejor {best}, todas las series {volume}</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Lost it</source>
        <translation>Se perdió</translation>
    </message>
    <message>
        <source>{effort} of 10</source>
        <translation>{effort} de 10</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} de {planned}</translation>
    </message>
    <message>
        <source>{done}, {extra} more</source>
        <translation>{done}, {extra} más</translation>
    </message>
    <message>
        <source>it hurt</source>
        <translation>dolió</translation>
    </message>
    <message>
        <source>entered later</source>
        <translation>anotado más tarde</translation>
    </message>
    <message>
        <source>{done} of {planned} planned days in twelve weeks.</source>
        <translation>{done} de {planned} días planificados en doce semanas.</translation>
    </message>
    <message>
        <source>{reason} {count}</source>
        <translation>{reason}: {count}</translation>
    </message>
    <message>
        <source>{kept} What came in the way, in days: {reasons}.</source>
        <translation>{kept} Qué lo impidió, en días: {reasons}.</translation>
    </message>
    <message>
        <source>Days: {count}, from {first} to {last}. Best set: {best}, on {when}. Latest best set: {latest}.</source>
        <translation>Días: {count}, del {first} al {last}. Mejor serie: {best}, el {when}. Última mejor serie: {latest}.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Symptom check</source>
        <translation>Revisión de síntomas</translation>
    </message>
    <message>
        <source>Does somebody need to look at it?</source>
        <translation>¿Tiene que mirarlo alguien?</translation>
    </message>
    <message>
        <source>Feels urgent already?</source>
        <translation>¿Ya parece urgente?</translation>
    </message>
    <message>
        <source>You need no check to call for help.</source>
        <translation>No necesitas ninguna revisión para pedir ayuda.</translation>
    </message>
    <message>
        <source>Show emergency numbers</source>
        <translation>Ver números de emergencia</translation>
    </message>
</context>
<context>
    <name>HomeWriter</name>
    <message>
        <source>I have read this</source>
        <translation>He leído esto</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>A list of warning signs, and what to do if one of them applies to you.</source>
        <translation>Una lista de señales de alarma, y qué hacer si se cumple una de ellas.</translation>
    </message>
    <message>
        <source>About three minutes of questions. They compare your answers with published warning signs and say how soon somebody should look.</source>
        <translation>Unos tres minutos de preguntas. Comparan tus respuestas con señales de alarma publicadas y dicen lo pronto que alguien debería mirarlo.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Ver la lista</translation>
    </message>
    <message>
        <source>Start a check</source>
        <translation>Empezar una revisión</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>A check from {when} is not finished.</source>
        <translation>Hay una revisión sin terminar: {when}.</translation>
    </message>
    <message>
        <source>{who} has cleared you</source>
        <translation>Visto bueno: {who}</translation>
    </message>
    <message>
        <source>Answers changed later</source>
        <translation>Respuestas cambiadas después</translation>
    </message>
    <message>
        <source>Questions left open</source>
        <translation>Preguntas sin responder</translation>
    </message>
    <message>
        <source>From the list of signs</source>
        <translation>De la lista de señales</translation>
    </message>
    <message>
        <source>Call {number} or go to an emergency department for</source>
        <translation>Llama al {number} o ve a urgencias si se da algo de esto</translation>
    </message>
    <message>
        <source>One of these applies</source>
        <translation>Se cumple una de ellas</translation>
    </message>
    <message>
        <source>Speak to a doctor today for</source>
        <translation>Habla hoy con un médico si se da algo de esto</translation>
    </message>
    <message>
        <source>Book an appointment for</source>
        <translation>Pide cita si se da algo de esto</translation>
    </message>
    <message>
        <source>Does any of these apply to you?</source>
        <translation>¿Se cumple algo de esto en ti?</translation>
    </message>
    <message>
        <source>Read from the top. New means: since this pain began.</source>
        <translation>Lee desde arriba. Nuevo significa: desde que empezó este dolor.</translation>
    </message>
    <message>
        <source>None of them applies</source>
        <translation>No se cumple ninguna</translation>
    </message>
    <message>
        <source>If it isn’t an emergency but can’t wait, {urgent}.</source>
        <translation>Si no es una emergencia pero no puede esperar, {urgent}.</translation>
    </message>
</context>
<context>
    <name>HurtDetails</name>
    <message>
        <source>If you like: how much, and where?</source>
        <translation>Si quieres: ¿cuánto y dónde?</translation>
    </message>
    <message>
        <source>How much (10 = worst), and where?</source>
        <translation>¿Cuánto (10 = lo peor) y dónde?</translation>
    </message>
    <message>
        <source>How much does it hurt?</source>
        <translation>¿Cuánto duele?</translation>
    </message>
    <message>
        <source>0 = no pain</source>
        <translation>0 = sin dolor</translation>
    </message>
    <message>
        <source>10 = worst pain imaginable</source>
        <translation>10 = el peor dolor imaginable</translation>
    </message>
</context>
<context>
    <name>HurtPanel</name>
    <message>
        <source>How much it hurts, {exercise}</source>
        <translation>Cuánto duele, {exercise}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Take it back, {exercise} did not hurt</source>
        <translation>Retirarlo, {exercise} no dolió</translation>
    </message>
    <message>
        <source>Close the question about {exercise}</source>
        <translation>Cerrar la pregunta sobre {exercise}</translation>
    </message>
</context>
<context>
    <name>HurtWords</name>
    <message>
        <source>It hurt: left out today</source>
        <translation>Dolió: omitido hoy</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Dolió</translation>
    </message>
    <message>
        <source>It hurt, {score} of 10</source>
        <translation>Dolió, {score} de 10</translation>
    </message>
    <message>
        <source>It hurt, {score} of 10: left out today</source>
        <translation>Dolió, {score} de 10: omitido hoy</translation>
    </message>
    <message>
        <source>Noted. If you like: how much?</source>
        <translation>Anotado. Si quieres: ¿cuánto?</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>¿Cuánto?</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Revisar mis síntomas</translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation>Revisar síntomas</translation>
    </message>
    <message>
        <source>That is more than 2 points above what you rated before: a reason to check your symptoms before you go on.</source>
        <translation>Son más de 2 puntos por encima de lo que valoraste antes: un motivo para revisar tus síntomas antes de seguir.</translation>
    </message>
    <message>
        <source>That is above 5. Leave {exercise} out today, and check your symptoms.</source>
        <translation>Pasa de 5. Hoy deja fuera {exercise} y revisa tus síntomas.</translation>
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
        <translation>Dolió en una pierna durante la sesión: un motivo para revisar tus síntomas. Deja las sesiones hasta que se calme.</translation>
    </message>
    <message>
        <source>That is more than 2 points higher than before.</source>
        <translation>Son más de 2 puntos más que antes.</translation>
    </message>
    <message>
        <source>During the session it hurt more than 2 points above where you started.</source>
        <translation>Durante la sesión dolió más de 2 puntos por encima de donde empezaste.</translation>
    </message>
    <message>
        <source>That is above 5.</source>
        <translation>Pasa de 5.</translation>
    </message>
    <message>
        <source>During the session it hurt above 5.</source>
        <translation>Durante la sesión dolió por encima de 5.</translation>
    </message>
    <message>
        <source>{reason} {warning}</source>
        <translation>{reason} {warning}</translation>
    </message>
    <message>
        <source>{reason} Leave this session out until it settles.</source>
        <translation>{reason} Deja esta sesión hasta que se calme.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún no está guardado.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>Stopped. Not saved yet.</source>
        <translation>Parado. Aún no está guardado.</translation>
    </message>
    <message>
        <source>Stopped. Noted.</source>
        <translation>Parado. Anotado.</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Parar por hoy</translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation>Revisar síntomas</translation>
    </message>
    <message>
        <source>Stop, and check my symptoms</source>
        <translation>Parar y revisar mis síntomas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Revisar mis síntomas</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Buscar ayuda</translation>
    </message>
    <message>
        <source>Go on to the next</source>
        <translation>Seguir con el siguiente</translation>
    </message>
    <message>
        <source>Skip this exercise</source>
        <translation>Saltar este ejercicio</translation>
    </message>
    <message>
        <source>Go on as now</source>
        <translation>Seguir como ahora</translation>
    </message>
    <message>
        <source>Go on, easier</source>
        <translation>Seguir, más fácil</translation>
    </message>
    <message>
        <source>Pain in a leg is a reason to check your symptoms.</source>
        <translation>Dolor en una pierna es motivo para revisar tus síntomas.</translation>
    </message>
    <message>
        <source>That is more than 2 points above where you started: a reason to check your symptoms.</source>
        <translation>Son más de 2 puntos por encima de donde empezaste: un motivo para revisar tus síntomas.</translation>
    </message>
    <message>
        <source>That is above 5: leave sessions out until it settles.</source>
        <translation>Pasa de 5: deja las sesiones hasta que se calme.</translation>
    </message>
    <message>
        <source>Pain in a leg is a reason to check your symptoms before you go on.</source>
        <translation>Dolor en una pierna es motivo para revisar tus síntomas antes de seguir.</translation>
    </message>
    <message>
        <source>That is more than 2 points above where you started: a reason to check your symptoms before you go on.</source>
        <translation>Son más de 2 puntos por encima de donde empezaste: un motivo para revisar tus síntomas antes de seguir.</translation>
    </message>
    <message>
        <source>That is above 5: a reason to stop for today.</source>
        <translation>Pasa de 5: un motivo para parar por hoy.</translation>
    </message>
    <message>
        <source>About {exercise}, the last thing you did.</source>
        <translation>Sobre {exercise}, lo último que hiciste.</translation>
    </message>
    <message>
        <source>{exercise} is behind you.</source>
        <translation>{exercise} ya queda atrás.</translation>
    </message>
    <message>
        <source>This is the easier way already.</source>
        <translation>Esta ya es la forma más fácil.</translation>
    </message>
    <message>
        <source>Easier: {easier}</source>
        <translation>Más fácil: {easier}</translation>
    </message>
    <message>
        <source>{first}
{rule}</source>
        <translation>{first}
{rule}</translation>
    </message>
    <message>
        <source>Stop for today if it is sharp, goes into a leg, or is above 5 or more than 2 points above where you started.</source>
        <translation>Para por hoy si es agudo, baja a una pierna, pasa de 5 o está más de 2 puntos por encima de donde empezaste.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Se está leyendo el archivo…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
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
        <translation>Revisión de síntomas</translation>
    </message>
    <message>
        <source>Your answers stay on this computer.</source>
        <translation>Tus respuestas se quedan en este equipo.</translation>
    </message>
</context>
<context>
    <name>InterviewWriter</name>
    <message>
        <source>{done} of {count} answered</source>
        <translation>{done} de {count} respondidas</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Page 1 of {pages} · about {minutes} minutes</source>
        <translation>Página 1 de {pages} · unos {minutes} minutos</translation>
    </message>
    <message>
        <source>None of these apply</source>
        <translation>Nada de esto se cumple</translation>
    </message>
    <message>
        <source>No to all the others</source>
        <translation>No a todas las demás</translation>
    </message>
    <message>
        <source>How did it begin?</source>
        <translation>¿Cómo empezó?</translation>
    </message>
    <message>
        <source>What were you doing?</source>
        <translation>¿Qué estabas haciendo?</translation>
    </message>
    <message>
        <source>this counts as a serious accident; you are asked of it once more</source>
        <translation>esto cuenta como accidente grave; se te pregunta una vez más</translation>
    </message>
    <message>
        <source>when it began, or the day before</source>
        <translation>cuando empezó, o el día anterior</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <translation>¿Cómo va?</translation>
    </message>
    <message>
        <source>over the last days; “Gone” means no pain now</source>
        <translation>en los últimos días; «Ya no está» significa sin dolor ahora</translation>
    </message>
    <message>
        <source>How many days ago?</source>
        <translation>¿Hace cuántos días?</translation>
    </message>
    <message>
        <source>0 is today; for a pain that came back, when it came back</source>
        <translation>0 es hoy; si el dolor volvió, cuándo volvió</translation>
    </message>
    <message>
        <source>days ago</source>
        <translation>días atrás</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>¿Qué edad tienes?</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>How strong is the pain now?</source>
        <translation>¿Cómo de fuerte es el dolor ahora?</translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation>¿Qué lado?</translation>
    </message>
    <message>
        <source>you may leave this out</source>
        <translation>puedes omitirlo</translation>
    </message>
    <message>
        <source>Where do you feel it?</source>
        <translation>¿Dónde lo notas?</translation>
    </message>
    <message>
        <source>choose any; you may leave this out</source>
        <translation>elige los que quieras; puedes omitirlo</translation>
    </message>
</context>
<context>
    <name>ItemLine</name>
    <message>
        <source>{name}, week {n}, line {line}</source>
        <translation>{name}, semana {n}, línea {line}</translation>
    </message>
    <message>
        <source>Remove {item}</source>
        <translation>Quitar {item}</translation>
    </message>
    <message>
        <source>Share of the usual load: {item}</source>
        <translation>Parte de la carga habitual: {item}</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Hold: {item}</source>
        <translation>Mantener: {item}</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Repetitions: {item}</source>
        <translation>Repeticiones: {item}</translation>
    </message>
    <message>
        <source> reps</source>
        <translation> reps</translation>
    </message>
    <message>
        <source>Sets: {item}</source>
        <translation>Series: {item}</translation>
    </message>
    <message>
        <source> sets</source>
        <translation> series</translation>
    </message>
    <message>
        <source>Times a day: {item}</source>
        <translation>Veces al día: {item}</translation>
    </message>
    <message>
        <source> × a day</source>
        <translation> × al día</translation>
    </message>
    <message>
        <source>Days a week: {item}</source>
        <translation>Días a la semana: {item}</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source> rep</source>
        <translation> rep</translation>
    </message>
    <message>
        <source> set</source>
        <translation> serie</translation>
    </message>
    <message>
        <source> day</source>
        <translation> día</translation>
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
        <translation>Mantener durante</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Pause between sets</source>
        <translation>Pausa entre series</translation>
    </message>
    <message>
        <source>Grows up to</source>
        <translation>Crece hasta</translation>
    </message>
    <message>
        <source>On each side</source>
        <translation>En cada lado</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Move up {name}</source>
        <translation>Subir {name}</translation>
    </message>
    <message>
        <source>Move down {name}</source>
        <translation>Bajar {name}</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>Retirar {name}</translation>
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
        <translation>forma más fácil</translation>
    </message>
    <message>
        <source>harder way</source>
        <translation>forma más difícil</translation>
    </message>
    <message>
        <source>Picture: {exercise}</source>
        <translation>Imagen: {exercise}</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Ctrl 1–9</source>
        <translation>Ctrl 1–9</translation>
    </message>
    <message>
        <source>go to a tab</source>
        <translation>ir a una pestaña</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>new entry in the pain diary</source>
        <translation>registro nuevo en el diario de dolor</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>esta página</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>search, in Settings and Help</source>
        <translation>buscar, en Ajustes y Ayuda</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>undo the last entry, then the one before</source>
        <translation>deshacer el último registro, luego el anterior</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Shift Tab</source>
        <translation>Mayús Tab</translation>
    </message>
    <message>
        <source>the next control, or back</source>
        <translation>el control siguiente, o el anterior</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>press it</source>
        <translation>pulsarlo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close, go back, or empty the search</source>
        <translation>cerrar, volver o vaciar la búsqueda</translation>
    </message>
    <message>
        <source>another tab, on the rail</source>
        <translation>otra pestaña, en la barra lateral</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>the first or the last one</source>
        <translation>la primera o la última</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>En una sesión</translation>
    </message>
    <message>
        <source>pause and resume</source>
        <translation>pausar y seguir</translation>
    </message>
    <message>
        <source>next, or done</source>
        <translation>siguiente, o hecho</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>10 s more</source>
        <translation>10 s más</translation>
    </message>
    <message>
        <source>10 s less</source>
        <translation>10 s menos</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>easier</source>
        <translation>más fácil</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>harder</source>
        <translation>más difícil</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>this hurts</source>
        <translation>esto duele</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>voice on or off, before it starts</source>
        <translation>voz sí o no, antes de empezar</translation>
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
        <translation>pantalla completa</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>salir</translation>
    </message>
    <message>
        <source>When a session asks</source>
        <translation>Cuando una sesión pregunta</translation>
    </message>
    <message>
        <source>go on, easier</source>
        <translation>seguir, más fácil</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>skip this exercise</source>
        <translation>saltar este ejercicio</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>stop for today</source>
        <translation>parar por hoy</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>symptom check</source>
        <translation>revisión de síntomas</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>when to get help</source>
        <translation>cuándo buscar ayuda</translation>
    </message>
    <message>
        <source>this hurts, whatever it asks</source>
        <translation>esto duele, pregunte lo que pregunte</translation>
    </message>
    <message>
        <source>how much it hurts, Shift 0 for 10</source>
        <translation>cuánto duele, Mayús 0 para 10</translation>
    </message>
    <message>
        <source>resume, or stay</source>
        <translation>seguir, o quedarse</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>restart this step</source>
        <translation>reiniciar este paso</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>leave, and go on later</source>
        <translation>salir, y seguir más tarde</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>discard the session</source>
        <translation>descartar la sesión</translation>
    </message>
    <message>
        <source>back, or leave</source>
        <translation>atrás, o salir</translation>
    </message>
    <message>
        <source>Each button shows its key.</source>
        <translation>Cada botón muestra su tecla.</translation>
    </message>
    <message>
        <source>From the mat</source>
        <translation>Desde la esterilla</translation>
    </message>
    <message>
        <source>Play/Pause</source>
        <translation>Play/Pausa</translation>
    </message>
    <message>
        <source>start, pause and resume</source>
        <translation>empezar, pausar y seguir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Re Pág</translation>
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
        <translation>Teclas multimedia, botones de auriculares y mandos de presentación. En Windows y macOS funcionan mientras Backcare está delante.</translation>
    </message>
    <message>
        <source>In a routine of your own</source>
        <translation>En una rutina propia</translation>
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
        <translation>mover el paso</translation>
    </message>
    <message>
        <source>Ctrl D</source>
        <translation>Ctrl D</translation>
    </message>
    <message>
        <source>duplicate the step</source>
        <translation>duplicar el paso</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>remove the step</source>
        <translation>quitar el paso</translation>
    </message>
    <message>
        <source>Ctrl Shift Z</source>
        <translation>Ctrl Mayús Z</translation>
    </message>
    <message>
        <source>undo, and do again</source>
        <translation>deshacer, y rehacer</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>save</source>
        <translation>guardar</translation>
    </message>
    <message>
        <source>In Core</source>
        <translation>En Core</translation>
    </message>
    <message>
        <source>log a set, or take it back</source>
        <translation>anotar una serie, o retirarla</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>another amount of the set</source>
        <translation>otra cantidad de la serie</translation>
    </message>
    <message>
        <source>another day of the calendar</source>
        <translation>otro día del calendario</translation>
    </message>
    <message>
        <source>open the day, or save the amount</source>
        <translation>abrir el día, o guardar la cantidad</translation>
    </message>
    <message>
        <source>move an exercise, in Edit</source>
        <translation>mover un ejercicio, en Editar</translation>
    </message>
    <message>
        <source>take an exercise out, in Edit</source>
        <translation>retirar un ejercicio, en Editar</translation>
    </message>
    <message>
        <source>save, in Edit</source>
        <translation>guardar, en Editar</translation>
    </message>
    <message>
        <source>close the amount, or leave Edit</source>
        <translation>cerrar la cantidad, o salir de Editar</translation>
    </message>
    <message>
        <source>In the symptom check</source>
        <translation>En la revisión de síntomas</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Intro</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>continuar</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>In a form of Training</source>
        <translation>En un formulario de Entreno</translation>
    </message>
    <message>
        <source>undo, while you change the comeback</source>
        <translation>deshacer, mientras cambias la vuelta</translation>
    </message>
    <message>
        <source>Ctrl C</source>
        <translation>Ctrl C</translation>
    </message>
    <message>
        <source>copy the chosen weeks of the load plan</source>
        <translation>copiar las semanas elegidas del plan de cargas</translation>
    </message>
    <message>
        <source>leave the form</source>
        <translation>salir del formulario</translation>
    </message>
    <message>
        <source>In the pain chart</source>
        <translation>En el gráfico de dolor</translation>
    </message>
    <message>
        <source>read the dot before or after</source>
        <translation>leer el punto anterior o siguiente</translation>
    </message>
    <message>
        <source>read the first or the last dot</source>
        <translation>leer el primer punto o el último</translation>
    </message>
    <message>
        <source>open its day, or take the days you chose</source>
        <translation>abrir su día, o tomar los días que elegiste</translation>
    </message>
    <message>
        <source>begin to choose days at the dot, and end</source>
        <translation>empezar a elegir días en el punto, y terminar</translation>
    </message>
    <message>
        <source>fewer days or more</source>
        <translation>menos días o más</translation>
    </message>
    <message>
        <source>Shift ←</source>
        <translation>Mayús ←</translation>
    </message>
    <message>
        <source>Shift →</source>
        <translation>Mayús →</translation>
    </message>
    <message>
        <source>earlier or later days</source>
        <translation>días anteriores o posteriores</translation>
    </message>
    <message>
        <source>the days as they were</source>
        <translation>los días como estaban</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>soltar</translation>
    </message>
    <message>
        <source>With the mouse: drag over the days, or turn the wheel with Ctrl held. A click opens a day.</source>
        <translation>Con el ratón: arrastra sobre los días, o gira la rueda con Ctrl pulsado. Un clic abre un día.</translation>
    </message>
    <message>
        <source>In an entry of the pain diary</source>
        <translation>En un registro del diario de dolor</translation>
    </message>
    <message>
        <source>rate and save, on the pad</source>
        <translation>valorar y guardar, en el panel</translation>
    </message>
    <message>
        <source>another day or time, in its field</source>
        <translation>otro día u otra hora, en su campo</translation>
    </message>
    <message>
        <source>save what you added</source>
        <translation>guardar lo que añadiste</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>another rated day</source>
        <translation>otro día valorado</translation>
    </message>
    <message>
        <source>On Pain and Today</source>
        <translation>En Dolor y en Hoy</translation>
    </message>
    <message>
        <source>rate your pain</source>
        <translation>valorar tu dolor</translation>
    </message>
    <message>
        <source>Shift 0</source>
        <translation>Mayús 0</translation>
    </message>
    <message>
        <source>rate it 10</source>
        <translation>valorarlo con 10</translation>
    </message>
    <message>
        <source>another key of the pad</source>
        <translation>otra tecla del panel</translation>
    </message>
    <message>
        <source>0 or 10</source>
        <translation>0 o 10</translation>
    </message>
    <message>
        <source>On Pain from anywhere on the page, on Today while the pad has the focus.</source>
        <translation>En Dolor, desde cualquier parte de la página; en Hoy, mientras el panel tiene el foco.</translation>
    </message>
    <message>
        <source>In a questionnaire</source>
        <translation>En un cuestionario</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>responder</translation>
    </message>
    <message>
        <source>answer 10</source>
        <translation>responder 10</translation>
    </message>
    <message>
        <source>before a number: worse</source>
        <translation>antes de un número: peor</translation>
    </message>
    <message>
        <source>another key of the scale</source>
        <translation>otra tecla de la escala</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>back; what you answered stays</source>
        <translation>atrás; lo que respondiste se queda</translation>
    </message>
    <message>
        <source>On the body map</source>
        <translation>En el mapa del cuerpo</translation>
    </message>
    <message>
        <source>the area that lies that way</source>
        <translation>la zona que queda en esa dirección</translation>
    </message>
    <message>
        <source>the first or the last area</source>
        <translation>la primera zona o la última</translation>
    </message>
    <message>
        <source>mark it, or take the mark away</source>
        <translation>marcarla, o quitar la marca</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>En una tabla</translation>
    </message>
    <message>
        <source>another row</source>
        <translation>otra fila</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>abrirla</translation>
    </message>
    <message>
        <source>copy the chosen rows</source>
        <translation>copiar las filas elegidas</translation>
    </message>
    <message>
        <source>In the report’s preview</source>
        <translation>En la vista previa del informe</translation>
    </message>
    <message>
        <source>closer, or farther</source>
        <translation>más cerca, o más lejos</translation>
    </message>
    <message>
        <source>the whole width</source>
        <translation>todo el ancho</translation>
    </message>
    <message>
        <source>up or down</source>
        <translation>arriba o abajo</translation>
    </message>
    <message>
        <source>the beginning or the end</source>
        <translation>el principio o el final</translation>
    </message>
    <message>
        <source>In a field with a number</source>
        <translation>En un campo con un número</translation>
    </message>
    <message>
        <source>one step more or less</source>
        <translation>un paso más o menos</translation>
    </message>
    <message>
        <source>ten steps</source>
        <translation>diez pasos</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>{things} Closing Backcare now loses it.</source>
        <translation>{things} Si cierras Backcare ahora, se pierde.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>{things} Backcare keeps trying while it is open.</source>
        <translation>{things} Backcare lo sigue intentando mientras está abierto.</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Seguir intentando</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Salir sin ello</translation>
    </message>
    <message>
        <source>Save the routine?</source>
        <translation>¿Guardar la rutina?</translation>
    </message>
    <message>
        <source>The routine you are putting together is not saved.</source>
        <translation>La rutina que estás preparando no está guardada.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Save what you added?</source>
        <translation>¿Guardar lo que añadiste?</translation>
    </message>
    <message>
        <source>The number is in your diary. What you added to it is not saved.</source>
        <translation>El número está en tu diario. Lo que le añadiste no está guardado.</translation>
    </message>
    <message>
        <source>Leave what you wrote?</source>
        <translation>¿Dejar lo que escribiste?</translation>
    </message>
    <message>
        <source>It has no number, so it is not saved.</source>
        <translation>No tiene número, así que no se guarda.</translation>
    </message>
</context>
<context>
    <name>LibraryCard</name>
    <message>
        <source>See the steps</source>
        <translation>Ver los pasos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start {routine}</source>
        <translation>Empezar {routine}</translation>
    </message>
    <message>
        <source>See the steps of {routine}</source>
        <translation>Ver los pasos de {routine}</translation>
    </message>
</context>
<context>
    <name>LiftKeeper</name>
    <message>
        <source>Add a lift</source>
        <translation>Añadir un levantamiento</translation>
    </message>
    <message>
        <source>Adjust {lift}</source>
        <translation>Ajustar {lift}</translation>
    </message>
    <message>
        <source>{lift} saved</source>
        <translation>{lift}: guardado</translation>
    </message>
    <message>
        <source>{lift} was not saved.</source>
        <translation>{lift}: no se guardó.</translation>
    </message>
    <message>
        <source>{lift} removed; its log stays</source>
        <translation>{lift}: quitado; su diario se queda</translation>
    </message>
    <message>
        <source>{lift} was not removed.</source>
        <translation>{lift}: no se quitó.</translation>
    </message>
</context>
<context>
    <name>LiftPage</name>
    <message>
        <source>How the plan goes</source>
        <translation>Cómo va el plan</translation>
    </message>
    <message>
        <source>It begins with a share of your usual load, half if you leave it so.</source>
        <translation>Empieza con una parte de tu carga habitual, la mitad si lo dejas así.</translation>
    </message>
    <message>
        <source>Each week rises by the most you allow, 5 to 10 % for most. No study gives a number.</source>
        <translation>Cada semana sube lo máximo que permites, del 5 al 10&#xa0;% para la mayoría. Ningún estudio da un número.</translation>
    </message>
    <message>
        <source>Loads are rounded down to what you can load.</source>
        <translation>Las cargas se redondean hacia abajo a lo que puedes cargar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove this lift</source>
        <translation>Quitar este levantamiento</translation>
    </message>
    <message>
        <source>Name of the lift</source>
        <translation>Nombre del levantamiento</translation>
    </message>
    <message>
        <source>Usual working load</source>
        <translation>Carga de trabajo habitual</translation>
    </message>
    <message>
        <source>What you lifted for sets before the trouble.</source>
        <translation>Tu peso en las series, antes del problema.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>What you load</source>
        <translation>Qué cargas</translation>
    </message>
    <message>
        <source>Bar and plates</source>
        <translation>Barra y discos</translation>
    </message>
    <message>
        <source>Dumbbells or a machine</source>
        <translation>Mancuernas o una máquina</translation>
    </message>
    <message>
        <source>Empty bar</source>
        <translation>Barra vacía</translation>
    </message>
    <message>
        <source>Plates</source>
        <translation>Discos</translation>
    </message>
    <message>
        <source>One weight of each kind, with spaces between.</source>
        <translation>Un peso de cada tipo, con espacios en medio.</translation>
    </message>
    <message>
        <source>Pairs of each plate, if they are few</source>
        <translation>Pares de cada disco, si son pocos</translation>
    </message>
    <message>
        <source>One number for each plate, in the same order.</source>
        <translation>Un número para cada disco, en el mismo orden.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>From one weight to the next.</source>
        <translation>De un peso al siguiente.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Most a week</source>
        <translation>Máximo por semana</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Begins anew today</source>
        <translation>Empieza de nuevo hoy</translation>
    </message>
</context>
<context>
    <name>LightFields</name>
    <message>
        <source>Day of the light load</source>
        <translation>Día de la carga ligera</translation>
    </message>
    <message>
        <source>Pain while lifting it, 0 to 10</source>
        <translation>Dolor al levantarla, de 0 a 10</translation>
    </message>
    <message>
        <source>Was the next morning as usual?</source>
        <translation>¿Fue la mañana siguiente como siempre?</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Peor</translation>
    </message>
</context>
<context>
    <name>LightReader</name>
    <message>
        <source>It counts from the next morning on. Answer again tomorrow.</source>
        <translation>Cuenta a partir de la mañana siguiente. Responde otra vez mañana.</translation>
    </message>
    <message>
        <source>That is “Not yet”: pain stays at 3 or less, and the next morning is as usual.</source>
        <translation>Eso es «Aún no»: el dolor se queda en 3 o menos, y la mañana siguiente es como siempre.</translation>
    </message>
    <message>
        <source>No load is lifted before week 2: lift it then, and answer a day later.</source>
        <translation>No se levanta ninguna carga antes de la semana 2: levántala entonces y responde un día después.</translation>
    </message>
    <message>
        <source>Say how much it hurt while lifting, and how the next morning was.</source>
        <translation>Di cuánto dolió al levantar y cómo fue la mañana siguiente.</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>See the advice</source>
        <translation>Ver el consejo</translation>
    </message>
    <message>
        <source>I have been examined</source>
        <translation>Me han examinado</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message>
        <source>Get help now</source>
        <translation>Busca ayuda ahora</translation>
    </message>
    <message>
        <source>Speak to a doctor today</source>
        <translation>Habla hoy con un médico</translation>
    </message>
    <message>
        <source>Your symptom check ({when}) found a sign that needs to be checked now: call your emergency number, or go to an emergency department. Stretching, core and training are paused.</source>
        <translation>Tu revisión de síntomas ({when}) encontró una señal que hay que examinar ahora: llama a tu número de emergencias o ve a un servicio de urgencias. Estirar, core y entreno están en pausa.</translation>
    </message>
    <message>
        <source>Your symptom check ({when}) found a sign that a doctor should hear of today. Stretching, core and training are paused.</source>
        <translation>Tu revisión de síntomas ({when}) encontró una señal de la que un médico debería saber hoy. Estirar, core y entreno están en pausa.</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>New entry</source>
        <translation>Registro nuevo</translation>
    </message>
    <message>
        <source>Lift log</source>
        <translation>Diario de levantamientos</translation>
    </message>
    <message>
        <source>Nothing logged yet. What you lift stands here, with how it felt.</source>
        <translation>Aún no hay nada anotado. Aquí está lo que levantas y cómo se sintió.</translation>
    </message>
    <message>
        <source>Add a lift first.</source>
        <translation>Añade primero un levantamiento.</translation>
    </message>
    <message>
        <source>Filmed today</source>
        <translation>Grabado hoy</translation>
    </message>
</context>
<context>
    <name>LogKeeper</name>
    <message>
        <source>Log a session</source>
        <translation>Anotar una sesión</translation>
    </message>
    <message>
        <source>Add an earlier entry</source>
        <translation>Registro anterior</translation>
    </message>
    <message>
        <source>A removed lift</source>
        <translation>Un levantamiento quitado</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Cambiar un registro</translation>
    </message>
    <message>
        <source>Entry saved</source>
        <translation>Registro guardado</translation>
    </message>
    <message>
        <source>The entry was not saved.</source>
        <translation>El registro no se guardó.</translation>
    </message>
    <message>
        <source>Entry removed</source>
        <translation>Registro quitado</translation>
    </message>
    <message>
        <source>The entry was not removed.</source>
        <translation>El registro no se quitó.</translation>
    </message>
    <message>
        <source>Saved: {score} of 10</source>
        <translation>Guardado: {score} de 10</translation>
    </message>
    <message>
        <source>The answer was not saved.</source>
        <translation>La respuesta no se guardó.</translation>
    </message>
    <message>
        <source>Saved: filmed today</source>
        <translation>Guardado: grabado hoy</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave empty what you don’t know. You are asked about the next morning.</source>
        <translation>Deja vacío lo que no sepas. Se te pregunta por la mañana siguiente.</translation>
    </message>
    <message>
        <source>Leave empty what you don’t know. The next morning has not come yet: you are asked about it tomorrow.</source>
        <translation>Deja vacío lo que no sepas. La mañana siguiente aún no ha llegado: se te pregunta mañana.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Levantamiento</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Repetitions a set</source>
        <translation>Repeticiones por serie</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Unit of the load</source>
        <translation>Unidad de la carga</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>Esfuerzo, de 0 a 10</translation>
    </message>
    <message>
        <source>Pain while lifting, 0 to 10</source>
        <translation>Dolor al levantar, de 0 a 10</translation>
    </message>
    <message>
        <source>Pain the next morning, 0 to 10</source>
        <translation>Dolor a la mañana siguiente, de 0 a 10</translation>
    </message>
    <message>
        <source>Did you look at your form?</source>
        <translation>¿Te fijaste en tu técnica?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>What held</source>
        <translation>Lo que se mantuvo</translation>
    </message>
    <message>
        <source>Form checklist</source>
        <translation>Lista de técnica</translation>
    </message>
</context>
<context>
    <name>LogWriter</name>
    <message>
        <source>New entry</source>
        <translation>Registro nuevo</translation>
    </message>
    <message>
        <source>Add an earlier entry</source>
        <translation>Registro anterior</translation>
    </message>
    <message>
        <source>Film your lifts this week, and watch your back in them.</source>
        <translation>Graba tus levantamientos esta semana y mira tu espalda en ellos.</translation>
    </message>
    <message>
        <source>Show the latest entries</source>
        <translation>Mostrar los últimos registros</translation>
    </message>
    <message>
        <source>Show all {count} entries</source>
        <translation>Mostrar los {count} registros</translation>
    </message>
    <message>
        <source>Show {more} more of {count} entries</source>
        <translation>Mostrar {more} más de {count} registros</translation>
    </message>
    <message>
        <source>You lifted yesterday. How was your back this morning?</source>
        <translation>Ayer levantaste peso. ¿Cómo estaba tu espalda esta mañana?</translation>
    </message>
    <message>
        <source>You lifted on {day}. How was your back the next morning?</source>
        <translation>Levantaste peso el {day}. ¿Cómo estaba tu espalda a la mañana siguiente?</translation>
    </message>
    <message>
        <source>Last filmed: {day}</source>
        <translation>Última grabación: {day}</translation>
    </message>
    <message>
        <source>{lift}: {sets} × {reps} × {load}</source>
        <translation>{lift}: {sets} × {reps} × {load}</translation>
    </message>
    <message>
        <source>Change {entry}, {day}</source>
        <translation>Cambiar {entry}, {day}</translation>
    </message>
    <message>
        <source>Remove {entry}, {day}</source>
        <translation>Quitar {entry}, {day}</translation>
    </message>
    <message>
        <source>A removed lift</source>
        <translation>Un levantamiento quitado</translation>
    </message>
    <message>
        <source>entered on {day}</source>
        <translation>anotado el {day}</translation>
    </message>
    <message>
        <source>effort {score} of 10</source>
        <translation>esfuerzo {score} de 10</translation>
    </message>
    <message>
        <source>pain {score} while lifting</source>
        <translation>dolor {score} al levantar</translation>
    </message>
    <message>
        <source>{score} the next morning</source>
        <translation>{score} a la mañana siguiente</translation>
    </message>
    <message>
        <source>form {kept} of {all}</source>
        <translation>técnica {kept} de {all}</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>mode night day bright black white colour color contrast</source>
        <translation>modo noche día claro oscuro negro blanco color contraste</translation>
    </message>
    <message>
        <source>font letters zoom scale larger bigger smaller read</source>
        <translation>letra fuente texto zoom escala mayor grande pequeño leer</translation>
    </message>
    <message>
        <source>The countdown ring moves once a second</source>
        <translation>El anillo de cuenta atrás se mueve una vez por segundo</translation>
    </message>
    <message>
        <source>animation movement dizzy still</source>
        <translation>animación movimiento mareo quieto</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation>Síntomas</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entreno</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Something went wrong in Backcare. What you saved is safe.</source>
        <translation>Algo ha fallado en Backcare. Lo que guardaste está a salvo.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Backcare can&apos;t start: a part of it is missing or broken. What you saved is safe. Install it again; close this window first.</source>
        <translation>Backcare no puede iniciarse: falta una parte o está dañada. Lo que guardaste está a salvo. Instálalo de nuevo; cierra antes esta ventana.</translation>
    </message>
</context>
<context>
    <name>MarkWriter</name>
    <message>
        <source>core</source>
        <translation>core</translation>
    </message>
    <message>
        <source>core, ended early</source>
        <translation>core, terminado antes</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>estirar</translation>
    </message>
    <message>
        <source>stretch, ended early</source>
        <translation>estirar, terminado antes</translation>
    </message>
    <message>
        <source>relief: {names}</source>
        <translation>alivio: {names}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>{lift} {load}</source>
        <translation>{lift} {load}</translation>
    </message>
    <message>
        <source>lifting: {count} d</source>
        <translation>levantar: {count} d</translation>
    </message>
    <message>
        <source>core: {count} d</source>
        <translation>core: {count} d</translation>
    </message>
    <message>
        <source>stretch: {count} d</source>
        <translation>estirar: {count} d</translation>
    </message>
    <message>
        <source>relief: {count} d</source>
        <translation>alivio: {count} d</translation>
    </message>
    <message>
        <source>notes: {count} d</source>
        <translation>notas: {count} d</translation>
    </message>
</context>
<context>
    <name>Mat</name>
    <message>
        <source>The session was not discarded.</source>
        <translation>La sesión no se descartó.</translation>
    </message>
    <message>
        <source>The session was not ended.</source>
        <translation>La sesión no se terminó.</translation>
    </message>
</context>
<context>
    <name>MatView</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Esto duele</translation>
    </message>
    <message>
        <source>left in total</source>
        <translation>queda en total</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>seguir</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>easier</source>
        <translation>más fácil</translation>
    </message>
    <message>
        <source>harder</source>
        <translation>más difícil</translation>
    </message>
    <message>
        <source>this hurts</source>
        <translation>esto duele</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>salir</translation>
    </message>
    <message>
        <source>leave full screen</source>
        <translation>salir de pantalla completa</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
    </message>
    <message>
        <source>10 s less</source>
        <translation>10 s menos</translation>
    </message>
    <message>
        <source>10 s more</source>
        <translation>10 s más</translation>
    </message>
</context>
<context>
    <name>MatWriter</name>
    <message>
        <source>The description of this exercise is missing.</source>
        <translation>Falta la descripción de este ejercicio.</translation>
    </message>
    <message>
        <source>Make the movement smaller.</source>
        <translation>Haz el movimiento más pequeño.</translation>
    </message>
    <message>
        <source>{exercise}, {side}</source>
        <translation>{exercise}, {side}</translation>
    </message>
    <message>
        <source>LEFT side</source>
        <translation>Lado IZQUIERDO</translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <translation>Lado DERECHO</translation>
    </message>
    <message>
        <source>Come out slowly. Now your left side.</source>
        <translation>Sal despacio. Ahora tu lado izquierdo.</translation>
    </message>
    <message>
        <source>Come out slowly. Now your right side.</source>
        <translation>Sal despacio. Ahora tu lado derecho.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierdo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Colócate</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Press → when done</source>
        <translation>Pulsa → al terminar</translation>
    </message>
    <message>
        <source>times
{done}</source>
        <translation>veces
{done}</translation>
    </message>
    <message>
        <source>s · planned {seconds} s</source>
        <translation>s · {seconds} s planificados</translation>
    </message>
    <message>
        <source>At your own pace. Say next when you are done.</source>
        <translation>A tu ritmo. Di siguiente cuando termines.</translation>
    </message>
    <message>
        <source>Repetition {rep} of {count}</source>
        <translation>Repetición {rep} de {count}</translation>
    </message>
    <message>
        <source>1 second left</source>
        <translation>Queda 1 segundo</translation>
    </message>
    <message>
        <source>{seconds} seconds left</source>
        <translation>Quedan {seconds} segundos</translation>
    </message>
    <message>
        <source>Paused: {rest}</source>
        <translation>En pausa: {rest}</translation>
    </message>
    <message>
        <source>{label}, set {number}</source>
        <translation>{label}, serie {number}</translation>
    </message>
    <message>
        <source>set {number} of {count}</source>
        <translation>serie {number} de {count}</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
</context>
<context>
    <name>MeaningCard</name>
    <message>
        <source>What the score says</source>
        <translation>Qué dice la puntuación</translation>
    </message>
    <message>
        <source>Say when it is due</source>
        <translation>Avisar cuando toque</translation>
    </message>
</context>
<context>
    <name>MeanwhileCard</name>
    <message>
        <source>While you wait</source>
        <translation>Mientras esperas</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Mientras tanto</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Qué llevar</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>How you’re doing</source>
        <translation>Cómo te va</translation>
    </message>
</context>
<context>
    <name>MeasureErrands</name>
    <message>
        <source>It was not taken back: the diary has changed since.</source>
        <translation>No se deshizo: el diario ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>No se deshizo.</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>Back to Pain</source>
        <translation>Volver a Dolor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
</context>
<context>
    <name>MeasurePresenter</name>
    <message>
        <source>Your diary hasn’t been read yet.</source>
        <translation>Tu diario aún no se ha leído.</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Aplazado hasta el {day}</translation>
    </message>
    <message>
        <source>Your diary can’t be read now. Nothing in it has changed.</source>
        <translation>Tu diario no se puede leer ahora. Nada en él ha cambiado.</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Esta semana no</translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>Meaningfully easier: {was} at the start, {since}; {now} now.</source>
        <translation>Claramente más fácil: {was} al comienzo, {since}; {now} ahora.</translation>
    </message>
    <message>
        <source>Meaningfully harder: {was} at the start, {since}; {now} now.</source>
        <translation>Claramente más difícil: {was} al comienzo, {since}; {now} ahora.</translation>
    </message>
    <message>
        <source>Meaningfully lower: {was} at the start, {since}; {now} now.</source>
        <translation>Claramente menor: {was} al comienzo, {since}; {now} ahora.</translation>
    </message>
    <message>
        <source>Meaningfully higher: {was} at the start, {since}; {now} now.</source>
        <translation>Claramente mayor: {was} al comienzo, {since}; {now} ahora.</translation>
    </message>
    <message>
        <source>No clear change: {was} at the start, {since}; {now} now.</source>
        <translation>Sin cambio claro: {was} al comienzo, {since}; {now} ahora.</translation>
    </message>
    <message>
        <source>Can’t tell: {was} at the start, {since}; {now} now. From a start below {limit} no improvement can show.</source>
        <translation>No se puede saber: {was} al comienzo, {since}; {now} ahora. Con un comienzo por debajo de {limit} no se puede ver una mejora.</translation>
    </message>
    <message>
        <source>Can’t tell: {was} at the start, {since}; {now} now. From a start above {limit} no worsening can show.</source>
        <translation>No se puede saber: {was} al comienzo, {since}; {now} ahora. Con un comienzo por encima de {limit} no se puede ver un empeoramiento.</translation>
    </message>
    <message>
        <source>This is the first answer. A change can show from the second on.</source>
        <translation>Esta es la primera respuesta. Un cambio se puede ver a partir de la segunda.</translation>
    </message>
    <message>
        <source>This was before your episode. A change is told from its first answer.</source>
        <translation>Esto fue antes de tu episodio. Un cambio se mide desde su primera respuesta.</translation>
    </message>
    <message>
        <source>You are not asked.</source>
        <translation>No se te pregunta.</translation>
    </message>
    <message>
        <source>Due again, when it suits you.</source>
        <translation>Pendiente de nuevo, cuando te venga bien.</translation>
    </message>
    <message>
        <source>Put off until {day}.</source>
        <translation>Aplazado hasta el {day}.</translation>
    </message>
    <message>
        <source>Due again on {day}.</source>
        <translation>De nuevo el {day}.</translation>
    </message>
    <message>
        <source>Answers: {count}.</source>
        <translation>Respuestas: {count}.</translation>
    </message>
</context>
<context>
    <name>MechanismWords</name>
    <message>
        <source>Deadlift</source>
        <translation>Peso muerto</translation>
    </message>
    <message>
        <source>Squat</source>
        <translation>Sentadilla</translation>
    </message>
    <message>
        <source>Romanian deadlift</source>
        <translation>Peso muerto rumano</translation>
    </message>
    <message>
        <source>Bench press</source>
        <translation>Press de banca</translation>
    </message>
    <message>
        <source>Barbell row</source>
        <translation>Remo con barra</translation>
    </message>
    <message>
        <source>Olympic lifting</source>
        <translation>Halterofilia</translation>
    </message>
    <message>
        <source>Rowing</source>
        <translation>Remo</translation>
    </message>
    <message>
        <source>Leg day</source>
        <translation>Día de pierna</translation>
    </message>
    <message>
        <source>A session with a lot of sets</source>
        <translation>Una sesión con muchas series</translation>
    </message>
    <message>
        <source>Lifting something light</source>
        <translation>Levantar algo ligero</translation>
    </message>
    <message>
        <source>A fall from a height</source>
        <translation>Una caída desde altura</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Nothing; it just came</source>
        <translation>Nada; simplemente vino</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>No lo sé</translation>
    </message>
</context>
<context>
    <name>MorningCard</name>
    <message>
        <source>Pain on the morning after</source>
        <translation>Dolor a la mañana siguiente</translation>
    </message>
</context>
<context>
    <name>MovingFigure</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop the movement of {name}</source>
        <translation>Parar el movimiento de {name}</translation>
    </message>
    <message>
        <source>Play the positions of {name} in turn</source>
        <translation>Mostrar por turnos las posiciones de {name}</translation>
    </message>
    <message>
        <source>Play the movement of {name}</source>
        <translation>Reproducir el movimiento de {name}</translation>
    </message>
</context>
<context>
    <name>NetCard</name>
    <message>
        <source>If something changes</source>
        <translation>Si algo cambia</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next: {exercise}, {dose}</source>
        <translation>Sigue: {exercise}, {dose}</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Qué sigue</translation>
    </message>
</context>
<context>
    <name>NextWriter</name>
    <message>
        <source>Nothing planned yet</source>
        <translation>Aún no hay nada planificado</translation>
    </message>
    <message>
        <source>Add a lift first. Then you can plan it and log it.</source>
        <translation>Añade primero un levantamiento. Después puedes planificarlo y anotarlo.</translation>
    </message>
    <message>
        <source>{lift}: no plan yet</source>
        <translation>{lift}: aún sin plan</translation>
    </message>
    <message>
        <source>Plan it below, or log what you lift without a plan.</source>
        <translation>Planifícalo abajo, o anota lo que levantas sin plan.</translation>
    </message>
    <message>
        <source>{lift}: your usual load is back</source>
        <translation>{lift}: tu carga habitual ha vuelto</translation>
    </message>
    <message>
        <source>Every week of this plan is behind you.</source>
        <translation>Todas las semanas de este plan quedan atrás.</translation>
    </message>
    <message>
        <source>Then {load}, {sets} × {reps}.</source>
        <translation>Después {load}, {sets} × {reps}.</translation>
    </message>
    <message>
        <source>No {lift} for now</source>
        <translation>Por ahora, nada de {lift}</translation>
    </message>
    <message>
        <source>Next: {lift} {load}, {sets} × {reps}</source>
        <translation>Sigue: {lift} {load}, {sets} × {reps}</translation>
    </message>
    <message>
        <source>Stop the set two repetitions before your form goes. Our choice, not a finding.</source>
        <translation>Termina la serie dos repeticiones antes de perder la técnica. Elección nuestra, no un hallazgo.</translation>
    </message>
    <message>
        <source>{what} waits for the end of your injury pause, and goes on from there</source>
        <translation>{what} espera al final de tu pausa por lesión, y sigue desde ahí</translation>
    </message>
    <message>
        <source>{count} checks</source>
        <translation>{count} pruebas</translation>
    </message>
    <message>
        <source>{what} waits: {gates} first, then {day}</source>
        <translation>{what} espera: antes {gates}, luego el {day}</translation>
    </message>
    <message>
        <source>{what} waits: {gates} first</source>
        <translation>{what} espera: antes {gates}</translation>
    </message>
    <message>
        <source>{what} waits until {day}</source>
        <translation>{what} espera hasta el {day}</translation>
    </message>
    <message>
        <source>{what} waits for a calm week above half of your usual load in the log: our choice</source>
        <translation>{what} espera a una semana tranquila por encima de la mitad de tu carga habitual en el diario: elección nuestra</translation>
    </message>
    <message>
        <source>{what} waits for “{phase}”</source>
        <translation>{what} espera a «{phase}»</translation>
    </message>
    <message>
        <source>It hurt with the lightest load. Let it rest, or use a lighter exercise.</source>
        <translation>Dolió con la carga más ligera. Déjalo descansar, o usa un ejercicio más ligero.</translation>
    </message>
    <message>
        <source>Your lightest load is above this week’s. Use a lighter exercise below; the weeks go on, and each of their days counts.</source>
        <translation>Tu carga más ligera supera la de esta semana. Usa un ejercicio más ligero de abajo; las semanas siguen, y cada uno de sus días cuenta.</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergencias</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Otros países</translation>
    </message>
    <message>
        <source>Emergency number in {country}: {number}</source>
        <translation>Número de emergencias en {country}: {number}</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>{least} to {most} {unit}</source>
        <translation>de {least} a {most} {unit}</translation>
    </message>
    <message>
        <source>Less: {name}</source>
        <translation>Menos: {name}</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>Más: {name}</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>¿Dónde estás?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Emergency number in {country}: {number}</source>
        <translation>Número de emergencias en {country}: {number}</translation>
    </message>
</context>
<context>
    <name>OffPart</name>
    <message>
        <source>What it can&apos;t do</source>
        <translation>Lo que no puede hacer</translation>
    </message>
    <message>
        <source>While Backcare is open, whoever is at the screen reads your diary, and so can a harmful program on this computer.</source>
        <translation>Mientras Backcare está abierto, quien esté ante la pantalla lee tu diario, y también puede hacerlo un programa dañino en este equipo.</translation>
    </message>
    <message>
        <source>Reports and files that you save are not encrypted by it. Settings, with the name for your report, aren&apos;t either.</source>
        <translation>No cifra los informes ni los archivos que guardas. Tampoco los ajustes, con el nombre para tu informe.</translation>
    </message>
    <message>
        <source>What was stored plain until now is deleted, but special tools may find it on the disk for a while.</source>
        <translation>Lo que estaba guardado sin cifrar hasta ahora se borra, pero herramientas especiales pueden encontrarlo en el disco durante un tiempo.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>I know: without the passphrase and without the recovery code, nobody can open my diary again</source>
        <translation>Lo sé: sin la contraseña y sin el código de recuperación, nadie puede volver a abrir mi diario</translation>
    </message>
    <message>
        <source>Encrypt the diary</source>
        <translation>Cifrar el diario</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elige una contraseña</translation>
    </message>
</context>
<context>
    <name>OnPart</name>
    <message>
        <source>Your passphrase, or the recovery code</source>
        <translation>Tu contraseña, o el código de recuperación</translation>
    </message>
    <message>
        <source>For whatever you change below</source>
        <translation>Para lo que cambies abajo</translation>
    </message>
    <message>
        <source>Confirm that it’s you</source>
        <translation>Confirma que eres tú</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>The backups are encrypted anew as well. The recovery code stays the same.</source>
        <translation>Las copias también se cifran de nuevo. El código de recuperación sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Otra contraseña</translation>
    </message>
    <message>
        <source>Make another recovery code</source>
        <translation>Crear otro código de recuperación</translation>
    </message>
    <message>
        <source>There is none now.</source>
        <translation>Ahora no hay ninguno.</translation>
    </message>
    <message>
        <source>Do this when the sheet is lost, or somebody saw it. The old one opens nothing then.</source>
        <translation>Hazlo si la hoja se pierde o alguien la vio. Entonces el código antiguo ya no abre nada.</translation>
    </message>
    <message>
        <source>Another recovery sheet</source>
        <translation>Otra hoja de recuperación</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>Desactivar el cifrado</translation>
    </message>
    <message>
        <source>The diary and its backups are plain files again, and no passphrase is asked for.</source>
        <translation>El diario y sus copias vuelven a ser archivos sin cifrar, y no se pide ninguna contraseña.</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>Sin cifrado</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Training</source>
        <translation>Entreno</translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation>Anotar una sesión</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <source>This file is a part of your diary or of its settings, and can&apos;t be imported.</source>
        <translation>Este archivo forma parte de tu diario o de sus ajustes y no se puede importar.</translation>
    </message>
    <message>
        <source>Nothing was saved: Backcare keeps that file for itself. Choose another name.</source>
        <translation>No se ha guardado nada: ese archivo lo usa Backcare. Elige otro nombre.</translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message>
        <source>Backcare symptom check</source>
        <translation>Revisión de síntomas de Backcare</translation>
    </message>
    <message>
        <source>This computer has no printer set up.</source>
        <translation>Este equipo no tiene ninguna impresora configurada.</translation>
    </message>
    <message>
        <source>Backcare symptom check.pdf</source>
        <translation>Backcare revisión de síntomas.pdf</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>La impresora no aceptó la página.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>The file could not be saved there.</source>
        <translation>El archivo no se pudo guardar ahí.</translation>
    </message>
</context>
<context>
    <name>PageWriter</name>
    <message>
        <source>How is your back right now?</source>
        <translation>¿Cómo está tu espalda ahora mismo?</translation>
    </message>
    <message>
        <source>Start without a rating</source>
        <translation>Empezar sin valoración</translation>
    </message>
    <message>
        <source>You rated {score} today. Leave this session out until it settles, or do only what doesn’t hurt. {net}</source>
        <translation>Hoy valoraste {score}. Deja esta sesión hasta que se calme, o haz solo lo que no duela. {net}</translation>
    </message>
    <message>
        <source>Leave it for today</source>
        <translation>Dejarlo por hoy</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Revisar mis síntomas</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Empezar de todos modos</translation>
    </message>
    <message>
        <source>{done} of {count} steps</source>
        <translation>{done} de {count} pasos</translation>
    </message>
    <message>
        <source>{done} of 1 step</source>
        <translation>{done} de 1 paso</translation>
    </message>
    <message>
        <source>Pain before: {score} of 10</source>
        <translation>Dolor antes: {score} de 10</translation>
    </message>
    <message>
        <source>Session done</source>
        <translation>Sesión hecha</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada antes</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún no está guardado.</translation>
    </message>
    <message>
        <source>{routine} is in your diary.</source>
        <translation>{routine} está en tu diario.</translation>
    </message>
    <message>
        <source>How is your back now?</source>
        <translation>¿Cómo está tu espalda ahora?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Do the symptom check</source>
        <translation>Hacer la revisión de síntomas</translation>
    </message>
    <message>
        <source>Discard this session</source>
        <translation>Descartar esta sesión</translation>
    </message>
    <message>
        <source>Something hurt? Say where</source>
        <translation>¿Dolió algo? Di dónde</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Parar por hoy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo buscar ayuda</translation>
    </message>
    <message>
        <source>Paused while the computer slept ({time}).</source>
        <translation>En pausa mientras el equipo dormía ({time}).</translation>
    </message>
    <message>
        <source>That time is not counted as exercise.</source>
        <translation>Ese tiempo no cuenta como ejercicio.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Restart this step</source>
        <translation>Reiniciar este paso</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Esto duele</translation>
    </message>
    <message>
        <source>Leave the session?</source>
        <translation>¿Salir de la sesión?</translation>
    </message>
    <message>
        <source>What you did is saved. You can go on within 24 hours.</source>
        <translation>Lo que hiciste está guardado. Puedes seguir en un plazo de 24 horas.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Seguir más tarde</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>Backcare symptom check, {when}</source>
        <translation>Revisión de síntomas de Backcare, {when}</translation>
    </message>
    <message>
        <source>Emergency number in {country}: {number}</source>
        <translation>Número de emergencias en {country}: {number}</translation>
    </message>
    <message>
        <source>{answer} – {said}</source>
        <translation>{answer} – {said}</translation>
    </message>
    <message>
        <source>The answers that led here</source>
        <translation>Las respuestas que llevaron aquí</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation>Qué decirles</translation>
    </message>
    <message>
        <source>While you wait</source>
        <translation>Mientras esperas</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Mientras tanto</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Qué llevar</translation>
    </message>
    <message>
        <source>If something changes</source>
        <translation>Si algo cambia</translation>
    </message>
    <message>
        <source>Backcare compares your answers with published warning signs. It can’t examine you and doesn’t make a diagnosis.</source>
        <translation>Backcare compara tus respuestas con señales de alarma publicadas. No puede examinarte y no hace un diagnóstico.</translation>
    </message>
</context>
<context>
    <name>PainHome</name>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Physiotherapist’s view</source>
        <translation>Vista para fisioterapia</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Cuánto tiempo atrás</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 d</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 a</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Registro nuevo</translation>
    </message>
    <message>
        <source>Somebody lying on the back, knees bent</source>
        <translation>Persona tumbada boca arriba, con las rodillas dobladas</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Aún no hay registros</translation>
    </message>
    <message>
        <source>Your first rating starts the chart. It takes one touch.</source>
        <translation>Tu primera valoración empieza el gráfico. Basta con un toque.</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>Valorar ahora</translation>
    </message>
    <message>
        <source>Add relief or sleep</source>
        <translation>Añadir alivio o sueño</translation>
    </message>
</context>
<context>
    <name>PainPad</name>
    <message>
        <source>no pain</source>
        <translation>sin dolor</translation>
    </message>
    <message>
        <source>worst pain imaginable</source>
        <translation>el peor dolor imaginable</translation>
    </message>
    <message>
        <source>0 = no pain</source>
        <translation>0 = sin dolor</translation>
    </message>
    <message>
        <source>10 = worst pain imaginable</source>
        <translation>10 = el peor dolor imaginable</translation>
    </message>
</context>
<context>
    <name>PainPresenter</name>
    <message>
        <source>Your diary hasn’t been read yet.</source>
        <translation>Tu diario aún no se ha leído.</translation>
    </message>
    <message>
        <source>The diary can’t be written now, so nothing is saved.</source>
        <translation>El diario no se puede escribir ahora, así que no se guarda nada.</translation>
    </message>
    <message>
        <source>Your diary can’t be read now. Nothing in it has changed.</source>
        <translation>Tu diario no se puede leer ahora. Nada en él ha cambiado.</translation>
    </message>
</context>
<context>
    <name>PainView</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>PainWords</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount}&#xa0;{unit}</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>All your entries</source>
        <translation>Todos tus registros</translation>
    </message>
    <message>
        <source>First 48 hours</source>
        <translation>Primeras 48 horas</translation>
    </message>
    <message>
        <source>48 h</source>
        <translation>48 h</translation>
    </message>
    <message>
        <source>Days 3–5</source>
        <translation>Días 3–5</translation>
    </message>
    <message>
        <source>D 3–5</source>
        <translation>D 3–5</translation>
    </message>
    <message>
        <source>Week 2</source>
        <translation>Semana 2</translation>
    </message>
    <message>
        <source>W 2</source>
        <translation>S 2</translation>
    </message>
    <message>
        <source>Weeks 3–4</source>
        <translation>Semanas 3–4</translation>
    </message>
    <message>
        <source>W 3–4</source>
        <translation>S 3–4</translation>
    </message>
    <message>
        <source>Full training</source>
        <translation>Entrenamiento completo</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>in phase “{name}”</source>
        <translation>en la fase «{name}»</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tablas (CSV)</translation>
    </message>
    <message>
        <source>Tables in a zip</source>
        <translation>Tablas en un zip</translation>
    </message>
    <message>
        <source>One long log</source>
        <translation>Un solo registro largo</translation>
    </message>
    <message>
        <source>Decimal commas, semicolons between cells</source>
        <translation>Comas decimales, punto y coma entre celdas</translation>
    </message>
    <message>
        <source>Passphrase, if you want one</source>
        <translation>Contraseña, si quieres una</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Use {least} to {most} characters that a keyboard has.</source>
        <translation>Usa de {least} a {most} signos que tenga un teclado.</translation>
    </message>
    <message>
        <source>This isn&apos;t what you typed above.</source>
        <translation>Esto no es lo que escribiste arriba.</translation>
    </message>
    <message>
        <source>It locks the PDF and “Save everything”. Without it nobody opens the file, you neither: keep it where you find it again. CSV, FHIR, JSON and calendar files stay plain.</source>
        <translation>Bloquea el PDF y «Guardar todo». Sin ella nadie abre el archivo, tú tampoco: guárdala donde la encuentres. Los archivos CSV, FHIR, JSON y de calendario quedan sin cifrar.</translation>
    </message>
    <message>
        <source>Without one the file is plain: anyone who gets it can read it.</source>
        <translation>Sin contraseña el archivo queda sin proteger: quien lo tenga puede leerlo.</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Past episodes</source>
        <translation>Episodios anteriores</translation>
    </message>
</context>
<context>
    <name>PastLine</name>
    <message>
        <source>Mark for comparing: the check of {when}</source>
        <translation>Marcar para comparar: la revisión de {when}</translation>
    </message>
    <message>
        <source>Open the check of {when}</source>
        <translation>Abrir la revisión de {when}</translation>
    </message>
    <message>
        <source>Delete this check: {when}</source>
        <translation>Borrar esta revisión: {when}</translation>
    </message>
    <message>
        <source>Delete this check</source>
        <translation>Borrar esta revisión</translation>
    </message>
    <message>
        <source>This check pauses your exercises, so it stays.</source>
        <translation>Esta revisión pone en pausa tus ejercicios, así que se queda.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>PausePart</name>
    <message>
        <source>I’m injured: pause</source>
        <translation>Tengo una lesión: pausa</translation>
    </message>
    <message>
        <source>Pause from</source>
        <translation>Pausa desde</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>Pausa hasta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Days of a pause are planned rest.</source>
        <translation>Los días de una pausa son descanso planificado.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Terminar la pausa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Change the pause</source>
        <translation>Cambiar la pausa</translation>
    </message>
    <message>
        <source>Take it back: the pause</source>
        <translation>Retirarla: la pausa</translation>
    </message>
    <message>
        <source>1 other pause</source>
        <translation>1 pausa más</translation>
    </message>
    <message>
        <source>{count} other pauses</source>
        <translation>{count} pausas más</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>PauseRow</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Change the pause: {pause}</source>
        <translation>Cambiar la pausa: {pause}</translation>
    </message>
    <message>
        <source>Take back the pause: {pause}</source>
        <translation>Retirar la pausa: {pause}</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>Preview of the report, page {page} of {count}</source>
        <translation>Vista previa del informe, página {page} de {count}</translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Days of the report</source>
        <translation>Días del informe</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episodio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
</context>
<context>
    <name>PhaseCard</name>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>Where the episode stands</source>
        <translation>Dónde está el episodio</translation>
    </message>
    <message>
        <source>Fits now</source>
        <translation>Ahora encaja</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Where you say it stands</source>
        <translation>Dónde dices tú que está</translation>
    </message>
    <message>
        <source>End it and its plans</source>
        <translation>Terminarlo con sus planes</translation>
    </message>
    <message>
        <source>Keep it going</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>The day it began</source>
        <translation>El día en que empezó</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>Change the first day</source>
        <translation>Cambiar el primer día</translation>
    </message>
</context>
<context>
    <name>PhaseSteps</name>
    <message>
        <source>{phase}: behind you.</source>
        <translation>{phase}: queda atrás.</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>saltada</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>began {day}</source>
        <translation>empezó el {day}</translation>
    </message>
    <message>
        <source>{phase}, {dates}: now.</source>
        <translation>{phase}, {dates}: ahora.</translation>
    </message>
    <message>
        <source>{phase}, {dates}: behind you.</source>
        <translation>{phase}, {dates}: queda atrás.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>{day} at the earliest</source>
        <translation>el {day} como pronto</translation>
    </message>
    <message>
        <source>{phase}, {dates}: ahead.</source>
        <translation>{phase}, {dates}: por delante.</translation>
    </message>
</context>
<context>
    <name>PhaseWriter</name>
    <message>
        <source>As days and checks say</source>
        <translation>Según los días y las pruebas</translation>
    </message>
    <message>
        <source>Since {since} · day {day}, it began on {onset}</source>
        <translation>Desde el {since} · día {day}, empezó el {onset}</translation>
    </message>
    <message>
        <source>Back to full training</source>
        <translation>De vuelta al entrenamiento completo</translation>
    </message>
    <message>
        <source>End this episode</source>
        <translation>Terminar este episodio</translation>
    </message>
    <message>
        <source>Your way back is behind you. Close the episode when you are ready.</source>
        <translation>Tu camino de vuelta queda atrás. Cierra el episodio cuando quieras.</translation>
    </message>
    <message>
        <source>Not everything is open yet. If you end the episode now, its checks and its load plans end with it. Your log stays, and you can plan a lift anew: it begins no higher than what is open now, or half of your usual load.</source>
        <translation>Aún no está todo abierto. Si terminas el episodio ahora, sus pruebas y sus planes de cargas terminan con él. Tu diario se queda, y puedes planificar de nuevo un levantamiento: empieza no más alto que lo que está abierto ahora, o la mitad de tu carga habitual.</translation>
    </message>
    <message>
        <source>You set this yourself.</source>
        <translation>Lo fijaste tú.</translation>
    </message>
    <message>
        <source>It goes on by one phase at a time: each takes a week, and once you lift a week in your log that stays calm. Our choice, not a finding.</source>
        <translation>Avanza una fase cada vez: cada una dura una semana y, una vez que levantas peso, una semana en tu diario que siga tranquila. Elección nuestra, no un hallazgo.</translation>
    </message>
    <message>
        <source>Cause not entered</source>
        <translation>Causa no indicada</translation>
    </message>
    <message>
        <source>{onset}: {what}</source>
        <translation>{onset}: {what}</translation>
    </message>
    <message>
        <source>{onset} – {ended} ({days} days): {what}</source>
        <translation>{onset} – {ended} ({days} días): {what}</translation>
    </message>
    <message>
        <source>{onset} – {ended} (1 day): {what}</source>
        <translation>{onset} – {ended} (1 día): {what}</translation>
    </message>
    <message>
        <source>{met} of {all} met</source>
        <translation>{met} de {all} cumplidas</translation>
    </message>
    <message>
        <source>Met when: {words}</source>
        <translation>Cumplida si: {words}</translation>
    </message>
    <message>
        <source>Not today: you rated {score}.</source>
        <translation>Hoy no: valoraste {score}.</translation>
    </message>
    <message>
        <source>A light load waits until “{phase}”.</source>
        <translation>Una carga ligera espera hasta «{phase}».</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Too early to count, {day}</source>
        <translation>Demasiado pronto para contar, {day}</translation>
    </message>
    <message>
        <source>Met, {day}</source>
        <translation>Cumplida, {day}</translation>
    </message>
    <message>
        <source>Not yet, {day}</source>
        <translation>Aún no, {day}</translation>
    </message>
    <message>
        <source>Light load {day}: pain {pain}, the next morning as usual.</source>
        <translation>Carga ligera {day}: dolor {pain}, la mañana siguiente como siempre.</translation>
    </message>
    <message>
        <source>Light load {day}: pain {pain}, the next morning worse.</source>
        <translation>Carga ligera {day}: dolor {pain}, la mañana siguiente peor.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>{when}: {result}</source>
        <translation>{when}: {result}</translation>
    </message>
    <message>
        <source>Remove {gate}, {entry}</source>
        <translation>Quitar {gate}, {entry}</translation>
    </message>
</context>
<context>
    <name>PictureDialogs</name>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Picture ({pattern})</source>
        <translation>Imagen ({pattern})</translation>
    </message>
    <message>
        <source>Drawing that stays sharp at any size ({pattern})</source>
        <translation>Dibujo nítido a cualquier tamaño ({pattern})</translation>
    </message>
</context>
<context>
    <name>PictureSaver</name>
    <message>
        <source>Chart saved to {file}.</source>
        <translation>Gráfico guardado en {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>{file} no se pudo escribir: {reason}. Elige otro lugar.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>The chart could not be saved.</source>
        <translation>El gráfico no se pudo guardar.</translation>
    </message>
</context>
<context>
    <name>PlaceDialogs</name>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Text ({pattern})</source>
        <translation>Texto ({pattern})</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurar desde un archivo</translation>
    </message>
    <message>
        <source>Copies of a diary ({pattern})</source>
        <translation>Copias de un diario ({pattern})</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>Todos los archivos ({pattern})</translation>
    </message>
</context>
<context>
    <name>PlainLine</name>
    <message>
        <source>A comeback lacks weeks.</source>
        <translation>A una vuelta le faltan semanas.</translation>
    </message>
    <message>
        <source>A form of own activities lacks some.</source>
        <translation>A un formulario de actividades propias le faltan algunas.</translation>
    </message>
    <message>
        <source>A lift and the plates of its bar don&apos;t belong together.</source>
        <translation>Un levantamiento y los discos de su barra no corresponden.</translation>
    </message>
    <message>
        <source>A load plan and the plates of its bar don&apos;t belong together.</source>
        <translation>Un plan de cargas y los discos de su barra no corresponden.</translation>
    </message>
    <message>
        <source>A newer version of Backcare wrote it</source>
        <translation>La escribió una versión más nueva de Backcare</translation>
    </message>
    <message>
        <source>A newer version of Backcare wrote this diary: it has schema {schema}, this version reads {reads}.</source>
        <translation>Una versión más nueva de Backcare escribió este diario: tiene el esquema {schema}, esta versión lee el {reads}.</translation>
    </message>
    <message>
        <source>A programme lacks exercises.</source>
        <translation>A un programa le faltan ejercicios.</translation>
    </message>
    <message>
        <source>A routine lacks steps.</source>
        <translation>A una rutina le faltan pasos.</translation>
    </message>
    <message>
        <source>A row in {table} refers to a row in {parent} that is not there.</source>
        <translation>Una fila de {table} remite a una fila de {parent} que no existe.</translation>
    </message>
    <message>
        <source>A symptom check has a level without a reason, or a reason without such a level.</source>
        <translation>Una revisión de síntomas tiene un nivel sin motivo, o un motivo sin ese nivel.</translation>
    </message>
    <message>
        <source>A week of a comeback lacks something to do.</source>
        <translation>A una semana de una vuelta le falta algo que hacer.</translation>
    </message>
    <message>
        <source>An activity is rated that its form doesn&apos;t name.</source>
        <translation>Está puntuada una actividad que su formulario no nombra.</translation>
    </message>
    <message>
        <source>Another program is writing to the diary; close it and check again: {detail}.</source>
        <translation>Otro programa está escribiendo en el diario; ciérralo y revisa otra vez: {detail}.</translation>
    </message>
    <message>
        <source>BAD: {problem}</source>
        <translation>MALA: {problem}</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {error}</source>
        <translation>No se puede leer: {error}</translation>
    </message>
    <message>
        <source>It can&apos;t be used just now</source>
        <translation>No se puede usar en este momento</translation>
    </message>
    <message>
        <source>It has changed since it was made</source>
        <translation>Ha cambiado desde que se hizo</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>Está dañada</translation>
    </message>
    <message>
        <source>It is encrypted, and its passphrase was not given</source>
        <translation>Está cifrada, y no se dio su contraseña</translation>
    </message>
    <message>
        <source>It is encrypted, and nothing here can open it</source>
        <translation>Está cifrada, y aquí nada puede abrirla</translation>
    </message>
    <message>
        <source>It is not a Backcare diary</source>
        <translation>No es un diario de Backcare</translation>
    </message>
    <message>
        <source>It is not as long as it was made</source>
        <translation>No tiene la longitud con la que se hizo</translation>
    </message>
    <message>
        <source>Its manifest can&apos;t be read: {error}</source>
        <translation>Su manifiesto no se puede leer: {error}</translation>
    </message>
    <message>
        <source>Others on this computer can read or change {name}.</source>
        <translation>Otras personas de este equipo pueden leer o cambiar {name}.</translation>
    </message>
    <message>
        <source>Pain is noted for an event of a session in which nothing hurt.</source>
        <translation>Hay dolor anotado en un momento de una sesión en el que nada dolió.</translation>
    </message>
    <message>
        <source>Points of form are noted where nobody spoke of it.</source>
        <translation>Hay puntos de técnica anotados donde nadie habló de ella.</translation>
    </message>
    <message>
        <source>SQLite of SQLCipher: {version}, journal mode {mode}</source>
        <translation>SQLite de SQLCipher: {version}, modo de diario {mode}</translation>
    </message>
    <message>
        <source>SQLite {version} has the WAL-reset fault, which takes two connections to one file; Backcare opens one and shuts out others</source>
        <translation>SQLite {version} tiene el fallo «WAL-reset», que requiere dos conexiones a un archivo; Backcare abre una y no deja entrar a otras</translation>
    </message>
    <message>
        <source>SQLite: {version}, journal mode {mode}</source>
        <translation>SQLite: {version}, modo de diario {mode}</translation>
    </message>
    <message>
        <source>The backups can&apos;t be looked at: {detail}.</source>
        <translation>No se pueden mirar las copias de seguridad: {detail}.</translation>
    </message>
    <message>
        <source>The diary can&apos;t be read: {detail}.</source>
        <translation>El diario no se puede leer: {detail}.</translation>
    </message>
    <message>
        <source>The diary is damaged: {detail}.</source>
        <translation>El diario está dañado: {detail}.</translation>
    </message>
    <message>
        <source>The diary is encrypted, and nothing here can open it.</source>
        <translation>El diario está cifrado, y aquí nada puede abrirlo.</translation>
    </message>
    <message>
        <source>There is no room for a copy to check: {detail}.</source>
        <translation>No hay sitio para una copia que revisar: {detail}.</translation>
    </message>
    <message>
        <source>This is not a Backcare diary: {detail}.</source>
        <translation>Esto no es un diario de Backcare: {detail}.</translation>
    </message>
    <message>
        <source>Two flare-ups share a day.</source>
        <translation>Dos brotes comparten un día.</translation>
    </message>
    <message>
        <source>backup: {when}, {reason}, {schema}, {count} rows, {state}</source>
        <translation>copia: {when}, {reason}, {schema}, filas: {count}, {state}</translation>
    </message>
    <message>
        <source>backup: {when}, {reason}, {schema}, {state}</source>
        <translation>copia: {when}, {reason}, {schema}, {state}</translation>
    </message>
    <message>
        <source>backups: {folder}</source>
        <translation>copias de seguridad: {folder}</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de importar</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>before deleting</source>
        <translation>antes de borrar</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diaria</translation>
    </message>
    <message>
        <source>diary: none at {path}</source>
        <translation>diario: ninguno en {path}</translation>
    </message>
    <message>
        <source>diary: {path}</source>
        <translation>diario: {path}</translation>
    </message>
    <message>
        <source>encrypted: with a passphrase</source>
        <translation>cifrado: con una contraseña</translation>
    </message>
    <message>
        <source>encrypted: with a passphrase, which was not given</source>
        <translation>cifrado: con una contraseña, que no se dio</translation>
    </message>
    <message>
        <source>file system: {kind}</source>
        <translation>sistema de archivos: {kind}</translation>
    </message>
    <message>
        <source>file system: {kind}, on the network: rollback journal</source>
        <translation>sistema de archivos: {kind}, en la red: diario de reversión</translation>
    </message>
    <message>
        <source>free: {size} MB</source>
        <translation>libre: {size} MB</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>in use by another process</source>
        <translation>en uso por otro proceso</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>hecha por ti</translation>
    </message>
    <message>
        <source>newest good: 1 day old</source>
        <translation>la buena más reciente: de hace 1 día</translation>
    </message>
    <message>
        <source>newest good: today</source>
        <translation>la buena más reciente: hoy</translation>
    </message>
    <message>
        <source>newest good: {count} days old</source>
        <translation>la buena más reciente: de hace {count} días</translation>
    </message>
    <message>
        <source>no good backup yet</source>
        <translation>todavía no hay una copia buena</translation>
    </message>
    <message>
        <source>no problems found</source>
        <translation>no se encontraron problemas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not needed any more, goes with the next one: {name}</source>
        <translation>ya no hace falta, se va con la próxima: {name}</translation>
    </message>
    <message>
        <source>problem: {problem}</source>
        <translation>problema: {problem}</translation>
    </message>
    <message>
        <source>put aside: {name}</source>
        <translation>apartado: {name}</translation>
    </message>
    <message>
        <source>rights of {name}: {mode}</source>
        <translation>permisos de {name}: {mode}</translation>
    </message>
    <message>
        <source>rows in {table}: {count}</source>
        <translation>filas en {table}: {count}</translation>
    </message>
    <message>
        <source>schema unknown</source>
        <translation>esquema desconocido</translation>
    </message>
    <message>
        <source>schema {number}</source>
        <translation>esquema {number}</translation>
    </message>
    <message>
        <source>schema: not looked up</source>
        <translation>esquema: no se miró</translation>
    </message>
    <message>
        <source>schema: {schema}, not read by this version</source>
        <translation>esquema: {schema}, esta versión no lo lee</translation>
    </message>
    <message>
        <source>schema: {schema}, read by this version</source>
        <translation>esquema: {schema}, esta versión lo lee</translation>
    </message>
    <message>
        <source>the diary is locked and was not looked into; no problems around it</source>
        <translation>el diario está bloqueado y no se miró dentro; sin problemas a su alrededor</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>when encryption changed</source>
        <translation>cuando cambió el cifrado</translation>
    </message>
    <message>
        <source>{name} is no good. {problem}.</source>
        <translation>{name} no sirve. {problem}.</translation>
    </message>
    <message>
        <source>{name} is not encrypted, as the diary is.</source>
        <translation>{name} no está cifrada, a diferencia del diario.</translation>
    </message>
</context>
<context>
    <name>PlainReason</name>
    <message>
        <source>asks for more work than any archive before it opens</source>
        <translation>pide más trabajo que ningún archivo de Backcare antes de abrirse</translation>
    </message>
    <message>
        <source>breaks a rule: {rule}</source>
        <translation>incumple una regla: {rule}</translation>
    </message>
    <message>
        <source>can&apos;t be brought to the schema of this version</source>
        <translation>no se puede pasar al esquema de esta versión</translation>
    </message>
    <message>
        <source>can&apos;t be read ({fault})</source>
        <translation>no se puede leer ({fault})</translation>
    </message>
    <message>
        <source>can&apos;t be read from line {line} on</source>
        <translation>no se puede leer a partir de la línea {line}</translation>
    </message>
    <message>
        <source>doesn&apos;t go with what is here: {rule}</source>
        <translation>no es compatible con lo que hay aquí: {rule}</translation>
    </message>
    <message>
        <source>doesn&apos;t make a whole diary</source>
        <translation>no forma un diario completo</translation>
    </message>
    <message>
        <source>doesn&apos;t make a whole diary: {rule}</source>
        <translation>no forma un diario completo: {rule}</translation>
    </message>
    <message>
        <source>doesn&apos;t name its columns</source>
        <translation>no nombra sus columnas</translation>
    </message>
    <message>
        <source>doesn&apos;t say how to know a member</source>
        <translation>no dice cómo reconocer un elemento</translation>
    </message>
    <message>
        <source>doesn&apos;t say when it was made</source>
        <translation>no dice cuándo se hizo</translation>
    </message>
    <message>
        <source>doesn&apos;t say which version made it</source>
        <translation>no dice con qué versión se hizo</translation>
    </message>
    <message>
        <source>ends too early</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>ends too early, or goes on behind its end</source>
        <translation>termina demasiado pronto o sigue después de su final</translation>
    </message>
    <message>
        <source>goes deeper than {most} levels</source>
        <translation>tiene más de {most} niveles de profundidad</translation>
    </message>
    <message>
        <source>has a quote that doesn&apos;t fit</source>
        <translation>tiene unas comillas que no encajan</translation>
    </message>
    <message>
        <source>has a {column} outside {first}-{last}</source>
        <translation>tiene un valor de {column} fuera de {first}-{last}</translation>
    </message>
    <message>
        <source>has another passphrase, or is damaged</source>
        <translation>tiene otra contraseña o está dañado</translation>
    </message>
    <message>
        <source>has changed since the archive was made</source>
        <translation>ha cambiado desde que se hizo el archivo</translation>
    </message>
    <message>
        <source>has dates of both kinds: {month} in line {month_line} has the month first, {day} in line {day_line} the day; mend one kind, or leave its lines out by --dates day-first or month-first</source>
        <translation>tiene fechas de los dos tipos: {month} en la línea {month_line} lleva primero el mes, {day} en la línea {day_line} el día; corrige un tipo o deja fuera sus líneas con --dates day-first o month-first</translation>
    </message>
    <message>
        <source>has dates that can be read in two ways; say --dates day-first or month-first</source>
        <translation>tiene fechas que se pueden leer de dos maneras; indica --dates day-first o month-first</translation>
    </message>
    <message>
        <source>has lines of more than {most} letters</source>
        <translation>tiene líneas de más de {most} letras</translation>
    </message>
    <message>
        <source>has no column with dates</source>
        <translation>no tiene ninguna columna con fechas</translation>
    </message>
    <message>
        <source>has no column with whole numbers from 0 to 10</source>
        <translation>no tiene ninguna columna con números enteros de 0 a 10</translation>
    </message>
    <message>
        <source>has no columns, or one of them twice</source>
        <translation>no tiene columnas o tiene una de ellas dos veces</translation>
    </message>
    <message>
        <source>has no number for &quot;{key}&quot;</source>
        <translation>no tiene ningún número para &quot;{key}&quot;</translation>
    </message>
    <message>
        <source>has no two columns with something in them</source>
        <translation>no tiene dos columnas con algo dentro</translation>
    </message>
    <message>
        <source>has not one value for each column</source>
        <translation>no tiene un valor para cada columna</translation>
    </message>
    <message>
        <source>has other rows than the manifest says</source>
        <translation>tiene otras filas que las que dice el manifiesto</translation>
    </message>
    <message>
        <source>has over {most} columns</source>
        <translation>tiene más de {most} columnas</translation>
    </message>
    <message>
        <source>has over {most} lines</source>
        <translation>tiene más de {most} líneas</translation>
    </message>
    <message>
        <source>holds a number that is far too large</source>
        <translation>contiene un número demasiado grande</translation>
    </message>
    <message>
        <source>holds a number without an end</source>
        <translation>contiene un número sin fin</translation>
    </message>
    <message>
        <source>holds a text of more than {most} characters</source>
        <translation>contiene un texto de más de {most} caracteres</translation>
    </message>
    <message>
        <source>holds an entry that can&apos;t be</source>
        <translation>contiene un registro imposible</translation>
    </message>
    <message>
        <source>holds half a character</source>
        <translation>contiene medio carácter</translation>
    </message>
    <message>
        <source>holds more than {most} MB</source>
        <translation>contiene más de {most}&#xa0;MB</translation>
    </message>
    <message>
        <source>holds more than {most} members</source>
        <translation>contiene más de {most} elementos</translation>
    </message>
    <message>
        <source>holds more than {most} rows</source>
        <translation>contiene más de {most} filas</translation>
    </message>
    <message>
        <source>holds no choices</source>
        <translation>no contiene opciones</translation>
    </message>
    <message>
        <source>holds something beside its members</source>
        <translation>contiene algo además de sus elementos</translation>
    </message>
    <message>
        <source>holds something else than choices</source>
        <translation>contiene algo que no son opciones</translation>
    </message>
    <message>
        <source>holds something else than text and numbers</source>
        <translation>contiene algo que no es texto ni números</translation>
    </message>
    <message>
        <source>holds something far too large</source>
        <translation>contiene algo demasiado grande</translation>
    </message>
    <message>
        <source>holds {word}, which is no number</source>
        <translation>contiene {word}, que no es un número</translation>
    </message>
    <message>
        <source>is UTF-32 text; save it as UTF-8</source>
        <translation>es texto UTF-32; guárdalo como UTF-8</translation>
    </message>
    <message>
        <source>is a link</source>
        <translation>es un enlace</translation>
    </message>
    <message>
        <source>is damaged: it can&apos;t be unpacked</source>
        <translation>está dañado: no se puede descomprimir</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>is larger than {most} MB</source>
        <translation>ocupa más de {most}&#xa0;MB</translation>
    </message>
    <message>
        <source>is larger than {most} kB</source>
        <translation>ocupa más de {most}&#xa0;kB</translation>
    </message>
    <message>
        <source>is locked in a way that no archive is, or damaged</source>
        <translation>está cerrado de un modo que no usa ningún archivo de Backcare o está dañado</translation>
    </message>
    <message>
        <source>is longer than any row</source>
        <translation>es más largo que cualquier fila</translation>
    </message>
    <message>
        <source>is longer than {most} kB</source>
        <translation>pasa de {most}&#xa0;kB</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is more than {most} times longer inside</source>
        <translation>es más de {most} veces más largo por dentro</translation>
    </message>
    <message>
        <source>is no row</source>
        <translation>no es una fila</translation>
    </message>
    <message>
        <source>is no text in an encoding that is known here</source>
        <translation>no es texto en una codificación conocida aquí</translation>
    </message>
    <message>
        <source>is no text, or UTF-16 text without its mark; save it as UTF-8</source>
        <translation>no es texto, o es texto UTF-16 sin su marca; guárdalo como UTF-8</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>is not a known key</source>
        <translation>no es una clave conocida</translation>
    </message>
    <message>
        <source>is not a routine of Backcare</source>
        <translation>no es una rutina de Backcare</translation>
    </message>
    <message>
        <source>is not an archive of Backcare</source>
        <translation>no es un archivo de Backcare</translation>
    </message>
    <message>
        <source>is not an archive of Backcare: it has no manifest</source>
        <translation>no es un archivo de Backcare: no tiene manifiesto</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>is not that of an archive of Backcare</source>
        <translation>no es el de un archivo de Backcare</translation>
    </message>
    <message>
        <source>is nothing that an archive holds</source>
        <translation>no es nada que contenga un archivo de Backcare</translation>
    </message>
    <message>
        <source>is of schema {schema}; this version reads 1 to {most}</source>
        <translation>es del esquema {schema}; esta versión lee del 1 al {most}</translation>
    </message>
    <message>
        <source>is packed in a way that no archive is</source>
        <translation>está comprimido de un modo que no usa ningún archivo de Backcare</translation>
    </message>
    <message>
        <source>is the log of a report; save the report as a zip and take ratings.csv out of it</source>
        <translation>es el registro de un informe; guarda el informe como zip y saca de él ratings.csv</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>está dos veces</translation>
    </message>
    <message>
        <source>is too long, or begins a quote that never ends</source>
        <translation>es demasiado largo o abre unas comillas que no se cierran</translation>
    </message>
    <message>
        <source>lacks its settings</source>
        <translation>no tiene sus ajustes</translation>
    </message>
    <message>
        <source>lacks the column {column}</source>
        <translation>no tiene la columna {column}</translation>
    </message>
    <message>
        <source>lacks the table {table}</source>
        <translation>no tiene la tabla {table}</translation>
    </message>
    <message>
        <source>lies over another member</source>
        <translation>se superpone a otro elemento</translation>
    </message>
    <message>
        <source>must be a list of at least one table</source>
        <translation>debe ser una lista de al menos una tabla</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be one line without control characters</source>
        <translation>debe ser una sola línea sin caracteres de control</translation>
    </message>
    <message>
        <source>must be plain text, without tags such as &lt;b&gt; or signs such as &amp;amp;</source>
        <translation>debe ser texto sencillo, sin etiquetas como &lt;b&gt; ni signos como &amp;amp;</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>debe ser texto</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must have {most} characters at most</source>
        <translation>debe tener {most} caracteres como máximo</translation>
    </message>
    <message>
        <source>must hold either hold_s or reps</source>
        <translation>debe contener hold_s o reps, solo uno de los dos</translation>
    </message>
    <message>
        <source>must hold tables only</source>
        <translation>debe contener solo tablas</translation>
    </message>
    <message>
        <source>must hold {most} tables at most, not {count}</source>
        <translation>debe contener {most} tablas como máximo, no {count}</translation>
    </message>
    <message>
        <source>must lie between {least} and {most}</source>
        <translation>debe estar entre {least} y {most}</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>names an exercise that is not known here: {name}</source>
        <translation>nombra un ejercicio que aquí no se conoce: {name}</translation>
    </message>
    <message>
        <source>names no members</source>
        <translation>no nombra ningún elemento</translation>
    </message>
    <message>
        <source>names other members than there are</source>
        <translation>nombra otros elementos que los que hay</translation>
    </message>
    <message>
        <source>names something twice</source>
        <translation>nombra algo dos veces</translation>
    </message>
    <message>
        <source>needs its passphrase</source>
        <translation>necesita su contraseña</translation>
    </message>
    <message>
        <source>needs letters that can be read</source>
        <translation>necesita letras que se puedan leer</translation>
    </message>
    <message>
        <source>refers to a {table} that isn&apos;t there</source>
        <translation>se refiere a un elemento de {table} que no está</translation>
    </message>
    <message>
        <source>there is no diary at {place}</source>
        <translation>no hay ningún diario en {place}</translation>
    </message>
    <message>
        <source>was written by a newer Backcare</source>
        <translation>lo escribió una versión más nueva de Backcare</translation>
    </message>
    <message>
        <source>would be larger than {most} MB</source>
        <translation>ocuparía más de {most}&#xa0;MB</translation>
    </message>
    <message>
        <source>would hold more than {most} MB</source>
        <translation>contendría más de {most}&#xa0;MB</translation>
    </message>
    <message>
        <source>would hold more than {most} rows</source>
        <translation>contendría más de {most} filas</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Show loads in</source>
        <translation>Mostrar cargas en</translation>
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
        <translation>Plan de cargas</translation>
    </message>
    <message>
        <source>Lift to look at</source>
        <translation>Levantamiento que ver</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Loads by week</source>
        <translation>Cargas por semana</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>Name a lift and your usual load. The plan begins at half of it.</source>
        <translation>Nombra un levantamiento y tu carga habitual. El plan empieza con la mitad.</translation>
    </message>
    <message>
        <source>Add a lift</source>
        <translation>Añadir un levantamiento</translation>
    </message>
    <message>
        <source>{count} more lifts have a plan. Choose one above to see its loads.</source>
        <translation>{count} levantamientos más tienen un plan. Elige uno arriba para ver sus cargas.</translation>
    </message>
    <message>
        <source>One more lift has a plan. Choose it above to see its loads.</source>
        <translation>Otro levantamiento tiene un plan. Elígelo arriba para ver sus cargas.</translation>
    </message>
    <message>
        <source>Step back now</source>
        <translation>Retroceder ahora</translation>
    </message>
</context>
<context>
    <name>PlanNotices</name>
    <message>
        <source>Lifting week {number} waits. {reason}</source>
        <translation>La semana de carga {number} espera. {reason}</translation>
    </message>
    <message>
        <source>{lift}: {setback}</source>
        <translation>{lift}: {setback}</translation>
    </message>
    <message>
        <source>{share} for {wanted}: rounded down to what you can load.</source>
        <translation>{share} en vez de {wanted}: redondeado hacia abajo a lo que puedes cargar.</translation>
    </message>
    <message>
        <source>This week has the smallest step your plates allow: +{percent}.</source>
        <translation>Esta semana tiene el paso más pequeño que permiten tus discos: +{percent}.</translation>
    </message>
    <message>
        <source>Nothing was lifted for more than four weeks, so the plan goes back to its start. Our choice, not a finding.</source>
        <translation>No se levantó nada durante más de cuatro semanas, así que el plan vuelve a su comienzo. Elección nuestra, no un hallazgo.</translation>
    </message>
    <message>
        <source>Lifting week {number} is repeated. {reasons}</source>
        <translation>La semana de carga {number} se repite. {reasons}</translation>
    </message>
    <message>
        <source>After lifting week {number} the plan stepped back. {reasons}</source>
        <translation>Tras la semana de carga {number}, el plan retrocedió. {reasons}</translation>
    </message>
    <message>
        <source>{reasons} A lighter week comes next.</source>
        <translation>{reasons} Después viene una semana más ligera.</translation>
    </message>
    <message>
        <source>{reasons} Today it is {load} at most, and a lighter week comes next.</source>
        <translation>{reasons} Hoy es {load} como máximo, y después viene una semana más ligera.</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>Check your symptoms</source>
        <translation>Revisa tus síntomas</translation>
    </message>
</context>
<context>
    <name>PlanWriter</name>
    <message>
        <source>Lifting week</source>
        <translation>Semana de carga</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
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
        <translation>Semana {number}</translation>
    </message>
    <message>
        <source>{week} · {day}</source>
        <translation>{week} · {day}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>In {count} weeks</source>
        <translation>En {count} semanas</translation>
    </message>
    <message>
        <source>smallest step: +{percent}</source>
        <translation>paso más pequeño: +{percent}</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>hoy no</translation>
    </message>
    <message>
        <source>from tomorrow</source>
        <translation>desde mañana</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>after a calm week</source>
        <translation>tras una semana tranquila</translation>
    </message>
    <message>
        <source>waits for checks</source>
        <translation>espera pruebas</translation>
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
        <translation>{count} más</translation>
    </message>
    <message>
        <source>Your usual loads: {loads}</source>
        <translation>Tus cargas habituales: {loads}</translation>
    </message>
    <message>
        <source>Move up when pain stays at 3 or less while lifting, is back to usual the next morning, and your form holds. Otherwise repeat the week. A week whose load is not open yet waits, and nothing is lost.</source>
        <translation>Sube cuando el dolor se quede en 3 o menos al levantar, vuelva a lo habitual a la mañana siguiente y tu técnica se mantenga. Si no, repite la semana. Una semana cuya carga aún no está abierta espera, y no se pierde nada.</translation>
    </message>
    <message>
        <source>Article “How to reduce back pain after workout”: half of the load, then 5 to 10 % more a week at most. Sets, repetitions and where heavier weeks begin (60 and 80 %) are our choice.</source>
        <translation>Artículo «How to reduce back pain after workout»: la mitad de la carga, luego del 5 al 10&#xa0;% más a la semana como máximo. Series, repeticiones y dónde empiezan las semanas más pesadas (60 y 80&#xa0;%) son elección nuestra.</translation>
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
        <translation>{lift}, carga por semana</translation>
    </message>
    <message>
        <source>Week {number}: {share}, {load}.</source>
        <translation>Semana {number}: {share}, {load}.</translation>
    </message>
    <message>
        <source>{lift} has no plan yet.</source>
        <translation>{lift}: aún sin plan.</translation>
    </message>
    <message>
        <source>Plan {lift}</source>
        <translation>Planificar {lift}</translation>
    </message>
</context>
<context>
    <name>PlayerPresenter</name>
    <message>
        <source>The session is not saved to its end.</source>
        <translation>La sesión no está guardada hasta el final.</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Save to my routines</source>
        <translation>Guardar en mis rutinas</translation>
    </message>
    <message>
        <source>Change it first</source>
        <translation>Cambiarla antes</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>From {file}. Nothing is kept until you save it.</source>
        <translation>De {file}. No se conserva nada hasta que la guardes.</translation>
    </message>
    <message>
        <source>{total} · {needs}</source>
        <translation>{total} · {needs}</translation>
    </message>
    <message>
        <source>This file can’t be imported</source>
        <translation>Este archivo no se puede importar</translation>
    </message>
    <message>
        <source>{file} was not taken. {reason} Nothing was changed.</source>
        <translation>{file} no se aceptó. {reason} No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>The report as text</source>
        <translation>El informe como texto</translation>
    </message>
    <message>
        <source>The preview is being made.</source>
        <translation>Se está haciendo la vista previa.</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>This computer lacks the part of Qt that shows PDFs. The report can be saved all the same.</source>
        <translation>A este equipo le falta la parte de Qt que muestra PDF. El informe se puede guardar igualmente.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Ver las páginas</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Leer como texto</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>You can read your diary, but not add to it: {folder} can&apos;t be written. Give your account permission to write there, then start Backcare again.</source>
        <translation>Puedes leer tu diario, pero no añadir nada: no se puede escribir en {folder}. Da permiso a tu cuenta para escribir allí y vuelve a abrir Backcare.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the folder of backups can&apos;t be written</source>
        <translation>no se puede escribir en la carpeta de copias</translation>
    </message>
    <message>
        <source>part of your diary is damaged</source>
        <translation>parte de tu diario está dañada</translation>
    </message>
    <message>
        <source>it could not be written</source>
        <translation>no se pudo escribir</translation>
    </message>
    <message>
        <source>Today&apos;s backup of your diary was not made: {reason}. You can make one in Settings.</source>
        <translation>La copia de seguridad de hoy de tu diario no se hizo: {reason}. Puedes hacer una en Ajustes.</translation>
    </message>
    <message>
        <source>This backup can&apos;t be used. Your diary is as it was; try another one.</source>
        <translation>Esta copia de seguridad no se puede usar. Tu diario está como estaba; prueba con otra.</translation>
    </message>
    <message>
        <source>Nothing was changed. {reason}</source>
        <translation>No se cambió nada. {reason}</translation>
    </message>
    <message>
        <source>Your diary lies on a network drive ({kind}). It works there, a little slower. Open it on one computer at a time.</source>
        <translation>Tu diario está en una unidad de red ({kind}). Funciona allí, algo más lento. Ábrelo en un solo equipo cada vez.</translation>
    </message>
    <message>
        <source>Backcare is already open in another window. Close it there, then try again.</source>
        <translation>Backcare ya está abierto en otra ventana. Ciérralo allí y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This diary was written by a newer Backcare and was left untouched. Start the newer one.</source>
        <translation>Este diario lo escribió un Backcare más nuevo y no se ha tocado. Abre el más nuevo.</translation>
    </message>
    <message>
        <source>{folder} holds a file of another program where the diary should be. It was left untouched.</source>
        <translation>{folder} contiene un archivo de otro programa donde debería estar el diario. No se ha tocado.</translation>
    </message>
    <message>
        <source>The diary in {folder} is damaged. It was left as it is; nothing was deleted. Keep a copy of that folder.</source>
        <translation>El diario en {folder} está dañado. Queda como está; no se borró nada. Guarda una copia de esa carpeta.</translation>
    </message>
    <message>
        <source>It is encrypted, and its passphrase was not given. It was left untouched.</source>
        <translation>Está cifrado, y no se dio su contraseña. No se ha tocado.</translation>
    </message>
    <message>
        <source>Your diary is encrypted, and this computer lacks the part of Backcare that opens it. It was left untouched.</source>
        <translation>Tu diario está cifrado, y a este equipo le falta la parte de Backcare que lo abre. No se ha tocado.</translation>
    </message>
    <message>
        <source>The diary could not be used just now. What was saved before is safe. Try again.</source>
        <translation>El diario no se pudo usar ahora mismo. Lo guardado antes está a salvo. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe.</source>
        <translation>El disco está lleno. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>{said} Make room, then try again.</source>
        <translation>{said} Haz sitio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>{said} {folder} has {free} left, and this needs about {needed}. Make room, then try again.</source>
        <translation>{said} En {folder} quedan {free}, y hacen falta unos {needed}. Haz sitio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>{said} {folder} has {free} left. Make room, then try again.</source>
        <translation>{said} En {folder} quedan {free}. Haz sitio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>{said} {folder} has {free} left. Make room; it is tried again every few seconds.</source>
        <translation>{said} En {folder} quedan {free}. Haz sitio; se reintenta cada pocos segundos.</translation>
    </message>
</context>
<context>
    <name>ProfileNames</name>
    <message>
        <source>The first diary</source>
        <translation>El primer diario</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Each profile has a diary, backups and settings of its own. This keeps things apart, and is no protection: whoever can use your account can read every profile that isn&apos;t encrypted.</source>
        <translation>Cada perfil tiene su propio diario, sus copias y sus ajustes. Esto separa las cosas, y no es una protección: quien pueda usar tu cuenta puede leer todo perfil que no esté cifrado.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Shown here only; no file is called so</source>
        <translation>Solo se muestra aquí; ningún archivo se llama así</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another name for {name}</source>
        <translation>Otro nombre para {name}</translation>
    </message>
    <message>
        <source>Make the profile</source>
        <translation>Crear el perfil</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Another profile</source>
        <translation>Otro perfil</translation>
    </message>
</context>
<context>
    <name>ProfilePresenter</name>
    <message>
        <source>Type a name first.</source>
        <translation>Escribe primero un nombre.</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>Ya hay un perfil con ese nombre.</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abierto ahora</translation>
    </message>
</context>
<context>
    <name>PsfsKeeper</name>
    <message>
        <source>Your activities are not saved yet.</source>
        <translation>Tus actividades aún no están guardadas.</translation>
    </message>
    <message>
        <source>Activities saved</source>
        <translation>Actividades guardadas</translation>
    </message>
    <message>
        <source>Your activities were not saved.</source>
        <translation>Tus actividades no se guardaron.</translation>
    </message>
    <message>
        <source>Your activities are saved</source>
        <translation>Tus actividades están guardadas</translation>
    </message>
    <message>
        <source>Your answers were not saved.</source>
        <translation>Tus respuestas no se guardaron.</translation>
    </message>
    <message>
        <source>Answer deleted</source>
        <translation>Respuesta borrada</translation>
    </message>
    <message>
        <source>The answer was not deleted.</source>
        <translation>La respuesta no se borró.</translation>
    </message>
</context>
<context>
    <name>PsfsPage</name>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>My activities</source>
        <translation>Mis actividades</translation>
    </message>
    <message>
        <source>Answers to your activities</source>
        <translation>Respuestas a tus actividades</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>What does your back make difficult?</source>
        <translation>¿Qué te dificulta la espalda?</translation>
    </message>
    <message>
        <source>Name one to three activities that matter to you, in your own words. You rate the same ones each time.</source>
        <translation>Nombra de una a tres actividades que te importen, con tus palabras. Cada vez valoras las mismas.</translation>
    </message>
    <message>
        <source>For example: deadlift 60 kg</source>
        <translation>Por ejemplo: peso muerto 60 kg</translation>
    </message>
    <message>
        <source>For example: putting on socks</source>
        <translation>Por ejemplo: ponerse los calcetines</translation>
    </message>
    <message>
        <source>For example: an hour at the desk</source>
        <translation>Por ejemplo: una hora en el escritorio</translation>
    </message>
    <message>
        <source>Activity {number}</source>
        <translation>Actividad {number}</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar estas</translation>
    </message>
    <message>
        <source>Keep the ones you have</source>
        <translation>Conservar las que tienes</translation>
    </message>
    <message>
        <source>How well can you do these today?</source>
        <translation>¿Cómo de bien puedes hacer esto hoy?</translation>
    </message>
    <message>
        <source>Leave one out if you can’t tell; then there is no mean.</source>
        <translation>Deja fuera la que no sepas; entonces no hay media.</translation>
    </message>
    <message>
        <source>Name other activities</source>
        <translation>Nombrar otras actividades</translation>
    </message>
</context>
<context>
    <name>PsfsWriter</name>
    <message>
        <source>My activities</source>
        <translation>Mis actividades</translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <source>Named, and not rated yet.</source>
        <translation>Nombradas, aún sin valorar.</translation>
    </message>
    <message>
        <source>Name up to three activities your back makes difficult.</source>
        <translation>Nombra hasta tres actividades que tu espalda te dificulta.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Nombrarlas</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
    <message>
        <source>You are changing your answer of {when}.</source>
        <translation>Estás cambiando tu respuesta. Fecha: {when}.</translation>
    </message>
    <message>
        <source>Rate at least one activity.</source>
        <translation>Valora al menos una actividad.</translation>
    </message>
    <message>
        <source>Your answers so far stay, and can be read below.</source>
        <translation>Tus respuestas hasta ahora se quedan y se pueden leer abajo.</translation>
    </message>
    <message>
        <source>Name at least one activity.</source>
        <translation>Nombra al menos una actividad.</translation>
    </message>
    <message>
        <source>This is too long: {most} letters are the most.</source>
        <translation>Es demasiado largo: como máximo {most} letras.</translation>
    </message>
    <message>
        <source>This holds a sign that can’t be printed. Type it again.</source>
        <translation>Contiene un signo que no se puede imprimir. Escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>This can’t be read. Use letters.</source>
        <translation>Esto no se puede leer. Usa letras.</translation>
    </message>
    <message>
        <source>You named this one already.</source>
        <translation>Esta ya la has nombrado.</translation>
    </message>
    <message>
        <source>{most} activities are the most.</source>
        <translation>Como máximo {most} actividades.</translation>
    </message>
    <message>
        <source>Last answer: {score}, {when}.</source>
        <translation>Última respuesta: {score}, {when}.</translation>
    </message>
    <message>
        <source>{score} of {most}</source>
        <translation>{score} de {most}</translation>
    </message>
    <message>
        <source>0 is unable, 10 is as before your back hurt. The score is the mean of your activities; without all of them there is none.</source>
        <translation>0 es incapaz, 10 es como antes de que doliera la espalda. La puntuación es la media de tus actividades; si no están todas, no hay ninguna.</translation>
    </message>
    <message>
        <source>In a single activity it takes {one} points; a smaller change may be chance.</source>
        <translation>En una sola actividad hacen falta {one} puntos; un cambio menor puede ser azar.</translation>
    </message>
    <message>
        <source>A change of {mean} points in the mean counts as meaningful.</source>
        <translation>Un cambio de {mean} puntos en la media cuenta como cambio claro.</translation>
    </message>
    <message>
        <source>Method: Patient-Specific Functional Scale, Stratford and others 1995, Physiotherapy Canada 47:258–263; the wording is Backcare’s own. Points that count: its form, with 90 % confidence.</source>
        <translation>Método: Patient-Specific Functional Scale, Stratford y otros 1995, Physiotherapy Canada 47:258–263; la redacción es propia de Backcare. Puntos que cuentan: su formulario, con un 90&#xa0;% de confianza.</translation>
    </message>
    <message>
        <source>{points} points count in a single activity (Stratford 1995).</source>
        <translation>{points} puntos cuentan en una sola actividad (Stratford 1995).</translation>
    </message>
    <message>
        <source>{points} points in the mean count as meaningful (Stratford 1995).</source>
        <translation>{points} puntos en la media cuentan como cambio claro (Stratford 1995).</translation>
    </message>
    <message>
        <source>one activity</source>
        <translation>una actividad</translation>
    </message>
    <message>
        <source>mean of {count} activities</source>
        <translation>media de {count} actividades</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Aún no hay respuestas.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>From {day}: {activities}</source>
        <translation>Desde el {day}: {activities}</translation>
    </message>
    <message>
        <source>{day}: {score} of {most}</source>
        <translation>{day}: {score} de {most}</translation>
    </message>
    <message>
        <source>Mean, 0 to 10; higher is easier</source>
        <translation>Media, de 0 a 10; más alta es más fácil</translation>
    </message>
    <message>
        <source>My activities over time</source>
        <translation>Mis actividades a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>PurgePage</name>
    <message>
        <source>Remove deleted entries for good?</source>
        <translation>¿Eliminar para siempre las entradas borradas?</translation>
    </message>
    <message>
        <source>What you delete stays in the diary&apos;s file for at least 30 days, so that it can be undone. After that it is removed by itself, on a day on which you add something.</source>
        <translation>Lo que borras queda al menos 30 días en el archivo del diario, para que se pueda deshacer. Después se elimina por sí solo, un día en que añadas algo.</translation>
    </message>
    <message>
        <source>Once you remove them, neither that nor anything else that you did until now can be undone. A backup is made first. Backups keep what was in the diary when they were made.</source>
        <translation>Si las eliminas, no se puede deshacer ni esto ni nada de lo que has hecho hasta ahora. Antes se hace una copia de seguridad. Las copias conservan lo que había en el diario cuando se hicieron.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Keep them for now</source>
        <translation>Conservarlas por ahora</translation>
    </message>
</context>
<context>
    <name>QtSound</name>
    <message>
        <source>Sounds are off: this computer has no sound library Backcare can use.</source>
        <translation>Los sonidos están apagados: este equipo no tiene una biblioteca de sonido que Backcare pueda usar.</translation>
    </message>
    <message>
        <source>Sounds are off: no loudspeaker or headphones answer.</source>
        <translation>Los sonidos están apagados: no responde ningún altavoz ni auricular.</translation>
    </message>
</context>
<context>
    <name>QtTray</name>
    <message>
        <source>Rate your pain</source>
        <translation>Valorar tu dolor</translation>
    </message>
    <message>
        <source>Open Backcare</source>
        <translation>Abrir Backcare</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Remind me again today</source>
        <translation>Volver a recordar hoy</translation>
    </message>
    <message>
        <source>No reminders for the rest of today</source>
        <translation>Sin recordatorios el resto de hoy</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>Rater</name>
    <message>
        <source>Pain {score} saved</source>
        <translation>Dolor {score} guardado</translation>
    </message>
    <message>
        <source>Pain {score} was not saved.</source>
        <translation>El dolor {score} no se guardó.</translation>
    </message>
</context>
<context>
    <name>RatingCard</name>
    <message>
        <source>Add details</source>
        <translation>Añadir detalles</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>¿Por qué esto?</translation>
    </message>
    <message>
        <source>One touch saves the entry. You can undo it.</source>
        <translation>Un toque guarda el registro. Puedes deshacerlo.</translation>
    </message>
    <message>
        <source>Nothing can be saved now.</source>
        <translation>Ahora no se puede guardar nada.</translation>
    </message>
</context>
<context>
    <name>RatingHints</name>
    <message>
        <source>rate</source>
        <translation>valorar</translation>
    </message>
    <message>
        <source>Shift+0</source>
        <translation>Mayús+0</translation>
    </message>
    <message>
        <source>rate 10</source>
        <translation>valorar 10</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>seguir</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>salir</translation>
    </message>
    <message>
        <source>leave full screen</source>
        <translation>salir de pantalla completa</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
    </message>
</context>
<context>
    <name>RatingImporter</name>
    <message>
        <source>The file could not be looked at.</source>
        <translation>El archivo no se pudo mirar.</translation>
    </message>
    <message>
        <source>The ratings were not imported. Your diary is as it was.</source>
        <translation>Las valoraciones no se importaron. Tu diario está como estaba.</translation>
    </message>
    <message>
        <source>Nothing was imported. Your diary is as it was.</source>
        <translation>No se importó nada. Tu diario está como estaba.</translation>
    </message>
    <message>
        <source>The ratings are taken out of your diary again.</source>
        <translation>Las valoraciones se han quitado otra vez de tu diario.</translation>
    </message>
</context>
<context>
    <name>RatingPage</name>
    <message>
        <source>Import ratings</source>
        <translation>Importar valoraciones</translation>
    </message>
    <message>
        <source>Ratings as they will stand in your diary</source>
        <translation>Valoraciones como quedarán en tu diario</translation>
    </message>
    <message>
        <source>What will be kept</source>
        <translation>Lo que se conservará</translation>
    </message>
    <message>
        <source>Lines that can’t be taken</source>
        <translation>Líneas que no se pueden tomar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Dolor, de 0 a 10</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The first line names the columns</source>
        <translation>La primera línea nombra las columnas</translation>
    </message>
    <message>
        <source>What comes first in a date such as 3/4/2025</source>
        <translation>Qué va primero en una fecha como 3/4/2025</translation>
    </message>
    <message>
        <source>The day: 3 April</source>
        <translation>El día: 3 de abril</translation>
    </message>
    <message>
        <source>The month: 4 March</source>
        <translation>El mes: 4 de marzo</translation>
    </message>
    <message>
        <source>What comes first in a date such as 3/4/2025?</source>
        <translation>¿Qué va primero en una fecha como 3/4/2025?</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>¿Qué columna es qué?</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Lo que pone ahí</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
</context>
<context>
    <name>RatingView</name>
    <message>
        <source>Voice on</source>
        <translation>Voz activada</translation>
    </message>
    <message>
        <source>Voice off</source>
        <translation>Voz desactivada</translation>
    </message>
    <message>
        <source>For this routine. Key V.</source>
        <translation>Para esta rutina. Tecla V.</translation>
    </message>
</context>
<context>
    <name>RatingWords</name>
    <message>
        <source>A column for the date and one for the score are needed.</source>
        <translation>Hacen falta una columna para la fecha y otra para la puntuación.</translation>
    </message>
    <message>
        <source>{file} is not taken: line {line} {reason}. Nothing was changed.</source>
        <translation>{file} no se acepta: línea {line}, {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is not taken: it {reason}. Nothing was changed.</source>
        <translation>{file} no se acepta: {reason}. No se cambió nada.</translation>
    </message>
    <message>
        <source>One rating imported</source>
        <translation>Una valoración importada</translation>
    </message>
    <message>
        <source>{count} ratings imported</source>
        <translation>{count} valoraciones importadas</translation>
    </message>
    <message>
        <source>One rating is in your diary now. A backup was made before.</source>
        <translation>Una valoración está ahora en tu diario. Antes se hizo una copia de seguridad.</translation>
    </message>
    <message>
        <source>{count} ratings are in your diary now. A backup was made before.</source>
        <translation>{count} valoraciones están ahora en tu diario. Antes se hizo una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing is kept until you import it.</source>
        <translation>No se conserva nada hasta que lo importes.</translation>
    </message>
    <message>
        <source>Letters such as ä may look wrong: the file doesn’t say how they are written. Nothing is kept until you import it.</source>
        <translation>Letras como ä pueden verse mal: el archivo no dice cómo están escritas. No se conserva nada hasta que lo importes.</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Import one rating</source>
        <translation>Importar una valoración</translation>
    </message>
    <message>
        <source>Import {count} ratings</source>
        <translation>Importar {count} valoraciones</translation>
    </message>
    <message>
        <source>Say first whether the day or the month comes first.</source>
        <translation>Di primero si va antes el día o el mes.</translation>
    </message>
    <message>
        <source>{count} ratings are new.</source>
        <translation>{count} valoraciones son nuevas.</translation>
    </message>
    <message>
        <source>{count} are known already.</source>
        <translation>{count} ya se conocen.</translation>
    </message>
    <message>
        <source>One rating is new.</source>
        <translation>Una valoración es nueva.</translation>
    </message>
    <message>
        <source>One is known already.</source>
        <translation>Una ya se conoce.</translation>
    </message>
    <message>
        <source>{count} lines can’t be taken.</source>
        <translation>{count} líneas no se pueden tomar.</translation>
    </message>
    <message>
        <source>One line can’t be taken.</source>
        <translation>Una línea no se puede tomar.</translation>
    </message>
    <message>
        <source>{count} have no time and stand at noon.</source>
        <translation>{count} no tienen hora y figuran al mediodía.</translation>
    </message>
    <message>
        <source>One has no time and stands at noon.</source>
        <translation>Una no tiene hora y figura al mediodía.</translation>
    </message>
    <message>
        <source>{count} notes lose signs that can’t be kept.</source>
        <translation>{count} notas pierden signos que no se pueden guardar.</translation>
    </message>
    <message>
        <source>One note loses signs that can’t be kept.</source>
        <translation>Una nota pierde signos que no se pueden guardar.</translation>
    </message>
    <message>
        <source>Line {line} ({date}) has the month first, line {other} ({other_date}) the day. Choose one; lines of the other kind are left out.</source>
        <translation>La línea {line} ({date}) lleva primero el mes; la línea {other} ({other_date}), el día. Elige uno; las líneas del otro tipo quedan fuera.</translation>
    </message>
    <message>
        <source>{time} (none given)</source>
        <translation>{time} (no indicada)</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>No es una fecha</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>¿Primero el día o el mes?</translation>
    </message>
    <message>
        <source>Not from 1900 to 2100</source>
        <translation>No es de 1900 a 2100</translation>
    </message>
    <message>
        <source>Lies ahead of now</source>
        <translation>Está en el futuro</translation>
    </message>
    <message>
        <source>Not a time</source>
        <translation>No es una hora</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Sin puntuación</translation>
    </message>
    <message>
        <source>Not a score</source>
        <translation>No es una puntuación</translation>
    </message>
    <message>
        <source>Not a whole number</source>
        <translation>No es un número entero</translation>
    </message>
    <message>
        <source>Not from 0 to 10</source>
        <translation>No es de 0 a 10</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation>La nota es demasiado larga</translation>
    </message>
    <message>
        <source>Too few columns</source>
        <translation>Faltan columnas</translation>
    </message>
</context>
<context>
    <name>ReasonsPart</name>
    <message>
        <source>What came in the way last week</source>
        <translation>Qué lo impidió la semana pasada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Primer día de la semana</translation>
    </message>
    <message>
        <source>A new day begins</source>
        <translation>Empieza un día nuevo</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
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
        <translation>Idioma y unidades</translation>
    </message>
    <message>
        <source>What loads are shown in; each entry keeps its own</source>
        <translation>En qué se muestran las cargas; cada registro conserva la suya</translation>
    </message>
    <message>
        <source>weight kilograms pounds metric imperial</source>
        <translation>peso kilos kilogramos libras métrico imperial</translation>
    </message>
    <message>
        <source>calendar start weekday</source>
        <translation>calendario comienzo semana lunes domingo</translation>
    </message>
    <message>
        <source>Until then, an entry counts for the day before</source>
        <translation>Hasta entonces, un registro cuenta para el día anterior</translation>
    </message>
    <message>
        <source>midnight boundary date night hour shift</source>
        <translation>medianoche límite fecha noche hora turno</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Fechas y horas</translation>
    </message>
    <message>
        <source>Written as on this computer</source>
        <translation>Escritas como en este equipo</translation>
    </message>
    <message>
        <source>format clock 24 hour 12 hour am pm</source>
        <translation>formato reloj 24 horas 12 horas am pm fecha</translation>
    </message>
    <message>
        <source>As in your country: {day}</source>
        <translation>Como en tu país: {day}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>a las {time}</translation>
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
        <translation>¿Qué hiciste contra el dolor?</translation>
    </message>
    <message>
        <source>Add: {relief}</source>
        <translation>Añadir: {relief}</translation>
    </message>
</context>
<context>
    <name>ReliefKeeper</name>
    <message>
        <source>The relief you are writing about is not saved.</source>
        <translation>El alivio que estás anotando no está guardado.</translation>
    </message>
    <message>
        <source>Relief not saved</source>
        <translation>Alivio no guardado</translation>
    </message>
    <message>
        <source>{relief} saved</source>
        <translation>{relief}: guardado</translation>
    </message>
    <message>
        <source>{relief} was not saved.</source>
        <translation>{relief}: no se guardó.</translation>
    </message>
</context>
<context>
    <name>ReliefList</name>
    <message>
        <source>Relief and sleep</source>
        <translation>Alivio y sueño</translation>
    </message>
    <message>
        <source>Add relief or sleep</source>
        <translation>Añadir alivio o sueño</translation>
    </message>
</context>
<context>
    <name>ReliefPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>¿Cuándo fue?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ReliefPart</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ReliefRow</name>
    <message>
        <source>{relief}, number {number}</source>
        <translation>{relief}, número {number}</translation>
    </message>
    <message>
        <source>How was it afterwards?</source>
        <translation>¿Cómo estaba después?</translation>
    </message>
    <message>
        <source>{relief}: minutes</source>
        <translation>{relief}: minutos</translation>
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
        <translation>Sin decir cómo estaba después</translation>
    </message>
    <message>
        <source>Remove {relief}</source>
        <translation>Quitar {relief}</translation>
    </message>
    <message>
        <source>{relief}: what, and how much</source>
        <translation>{relief}: qué y cuánto</translation>
    </message>
    <message>
        <source>{relief}: what it was</source>
        <translation>{relief}: qué fue</translation>
    </message>
</context>
<context>
    <name>ReliefWriter</name>
    <message>
        <source>Add relief or sleep</source>
        <translation>Añadir alivio o sueño</translation>
    </message>
    <message>
        <source>Change relief or sleep</source>
        <translation>Cambiar alivio o sueño</translation>
    </message>
    <message>
        <source>For sleep, the time is when you woke up.</source>
        <translation>En el sueño, la hora es la de despertarte.</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose reminders</source>
        <translation>Elegir recordatorios</translation>
    </message>
    <message>
        <source>What you are reminded of</source>
        <translation>Qué se te recuerda</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>Volver a recordar</translation>
    </message>
    <message>
        <source>Leave out today</source>
        <translation>Omitir hoy</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>At set times</source>
        <translation>A horas fijas</translation>
    </message>
    <message>
        <source>At intervals</source>
        <translation>A intervalos</translation>
    </message>
    <message>
        <source>{what}: when</source>
        <translation>{what}: cuándo</translation>
    </message>
    <message>
        <source>Times, with commas between</source>
        <translation>Horas, separadas por comas</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>{what}: minutes from one to the next</source>
        <translation>{what}: minutos de uno al siguiente</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>{what}: days</source>
        <translation>{what}: días</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Times: {what}, {state}</source>
        <translation>Horas: {what}, {state}</translation>
    </message>
</context>
<context>
    <name>ReminderStrip</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ReminderTeller</name>
    <message>
        <source>This is how a reminder looks.</source>
        <translation>Así se ve un recordatorio.</translation>
    </message>
    <message>
        <source>This is how a reminder looks. Whatever you press changes nothing.</source>
        <translation>Así se ve un recordatorio. Pulses lo que pulses, no cambia nada.</translation>
    </message>
</context>
<context>
    <name>ReminderTexts</name>
    <message>
        <source>One to {most} times, such as {example}</source>
        <translation>De una a {most} horas, como {example}</translation>
    </message>
    <message>
        <source>A time of the day, not after the last</source>
        <translation>Una hora del día, no posterior a la última</translation>
    </message>
    <message>
        <source>A time of the day, not before the first</source>
        <translation>Una hora del día, no anterior a la primera</translation>
    </message>
    <message>
        <source>A time of the day; begin and end differ</source>
        <translation>Una hora del día; comienzo y fin son distintos</translation>
    </message>
    <message>
        <source>All are off. You choose what you are reminded of, and when.</source>
        <translation>Todos están desactivados. Tú eliges qué se te recuerda y cuándo.</translation>
    </message>
    <message>
        <source>On: {count} of {all}</source>
        <translation>Activados: {count} de {all}</translation>
    </message>
    <message>
        <source>Left out for the rest of today.</source>
        <translation>Omitidos el resto de hoy.</translation>
    </message>
    <message>
        <source>{on}. {following}</source>
        <translation>{on}. {following}</translation>
    </message>
    <message>
        <source>Every {minutes} minutes, {first} to {last}</source>
        <translation>Cada {minutes} minutos, de {first} a {last}</translation>
    </message>
    <message>
        <source>{times}; every day</source>
        <translation>{times}; todos los días</translation>
    </message>
    <message>
        <source>{times}; {days}</source>
        <translation>{times}; {days}</translation>
    </message>
    <message>
        <source>While you look elsewhere, your desktop shows them as notifications.</source>
        <translation>Mientras miras a otra parte, tu escritorio los muestra como notificaciones.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications. What is due stands at the top of this window.</source>
        <translation>Este escritorio no muestra notificaciones. Lo que toca está en la parte superior de esta ventana.</translation>
    </message>
    <message>
        <source>They wait while a session runs, the screen is locked, or another program fills the screen. Afterwards one comes, not all.</source>
        <translation>Esperan mientras hay una sesión en marcha, la pantalla está bloqueada u otro programa ocupa toda la pantalla. Después llega uno, no todos.</translation>
    </message>
    <message>
        <source>They wait while a session runs or the screen is locked. Afterwards one comes, not all. This desktop does not say whether another program fills the screen: leave them out for today before a talk or a film.</source>
        <translation>Esperan mientras hay una sesión en marcha o la pantalla está bloqueada. Después llega uno, no todos. Este escritorio no dice si otro programa ocupa toda la pantalla: omítelos por hoy antes de una charla o una película.</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>Check-ins</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Pain rating</source>
        <translation>Valoración del dolor</translation>
    </message>
    <message>
        <source>Outcome measures</source>
        <translation>Medidas de resultado</translation>
    </message>
    <message>
        <source>Ease-off trio</source>
        <translation>Trío de alivio</translation>
    </message>
    <message>
        <source>Core days</source>
        <translation>Días de core</translation>
    </message>
    <message>
        <source>Short walks</source>
        <translation>Paseos cortos</translation>
    </message>
    <message>
        <source>Warmth or cold</source>
        <translation>Calor o frío</translation>
    </message>
    <message>
        <source>Movement break</source>
        <translation>Pausa de movimiento</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Wind-down</source>
        <translation>Calma de la noche</translation>
    </message>
    <message>
        <source>On the days of an episode that have one</source>
        <translation>En los días de un episodio que lo tienen</translation>
    </message>
    <message>
        <source>On days you have not rated yet</source>
        <translation>En los días que aún no has valorado</translation>
    </message>
    <message>
        <source>When a questionnaire you use is due again</source>
        <translation>Cuando vuelve a tocar un cuestionario que usas</translation>
    </message>
    <message>
        <source>In the first days of an episode</source>
        <translation>En los primeros días de un episodio</translation>
    </message>
    <message>
        <source>On days your programme has core work</source>
        <translation>En los días en que tu programa tiene trabajo de core</translation>
    </message>
    <message>
        <source>While walks are on the day’s list, and whenever you want them</source>
        <translation>Mientras haya paseos en la lista del día, y siempre que los quieras</translation>
    </message>
    <message>
        <source>In the first days, at least two hours apart</source>
        <translation>En los primeros días, con al menos dos horas entre medias</translation>
    </message>
    <message>
        <source>To change how you sit or stand</source>
        <translation>Para cambiar cómo te sientas o estás de pie</translation>
    </message>
    <message>
        <source>Until you tick it, if it is one of your habits</source>
        <translation>Hasta que la marques, si es uno de tus hábitos</translation>
    </message>
    <message>
        <source>A few quiet minutes in the evening</source>
        <translation>Unos minutos tranquilos por la noche</translation>
    </message>
    <message>
        <source>A check-in is due</source>
        <translation>Toca un seguimiento</translation>
    </message>
    <message>
        <source>You can rate your pain for today</source>
        <translation>Puedes valorar tu dolor de hoy</translation>
    </message>
    <message>
        <source>A questionnaire is due again</source>
        <translation>Vuelve a tocar un cuestionario</translation>
    </message>
    <message>
        <source>It is time for the ease-off trio</source>
        <translation>Es hora del trío de alivio</translation>
    </message>
    <message>
        <source>Today is a core day</source>
        <translation>Hoy es día de core</translation>
    </message>
    <message>
        <source>It is time for a short walk</source>
        <translation>Es hora de un paseo corto</translation>
    </message>
    <message>
        <source>You can use warmth or cold again</source>
        <translation>Puedes usar otra vez calor o frío</translation>
    </message>
    <message>
        <source>Change how you sit or stand</source>
        <translation>Cambia cómo te sientas o estás de pie</translation>
    </message>
    <message>
        <source>Drink some water</source>
        <translation>Bebe un poco de agua</translation>
    </message>
    <message>
        <source>It is time to wind down</source>
        <translation>Es hora de bajar el ritmo</translation>
    </message>
    <message>
        <source>Time to move</source>
        <translation>Hora de moverse</translation>
    </message>
    <message>
        <source>Time for a short note</source>
        <translation>Hora de una nota corta</translation>
    </message>
    <message>
        <source>Time for a break</source>
        <translation>Hora de una pausa</translation>
    </message>
    <message>
        <source>Time for some water</source>
        <translation>Hora de un poco de agua</translation>
    </message>
    <message>
        <source>Time to wind down</source>
        <translation>Hora de bajar el ritmo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>In {minutes} minutes</source>
        <translation>En {minutes} minutos</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>It was due at {time}.</source>
        <translation>Tocaba a las {time}.</translation>
    </message>
    <message>
        <source>Waiting behind it: {count}</source>
        <translation>Esperan detrás: {count}</translation>
    </message>
    <message>
        <source>Nothing is due within a week.</source>
        <translation>No toca nada en una semana.</translation>
    </message>
    <message>
        <source>Next: {what}, {when}</source>
        <translation>Siguiente: {what}, {when}</translation>
    </message>
    <message>
        <source>No reminder is due</source>
        <translation>No toca ningún recordatorio</translation>
    </message>
    <message>
        <source>Next reminder: {when}</source>
        <translation>Próximo recordatorio: {when}</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>mañana, {time}</translation>
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
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>What and when</source>
        <translation>Qué y cuándo</translation>
    </message>
    <message>
        <source>All are off until you switch one on. Each comes while there is something to do and Backcare runs: with its window open, or in the tray.</source>
        <translation>Todos están desactivados hasta que actives uno. Cada uno llega mientras hay algo que hacer y Backcare está en marcha: con su ventana abierta, o en la bandeja.</translation>
    </message>
    <message>
        <source>How they look</source>
        <translation>Cómo se ven</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>Mostrar uno ahora</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Say what it is about</source>
        <translation>Decir de qué trata</translation>
    </message>
    <message>
        <source>Off, a notification says no more than “Time to move”: whoever sees your screen can read it</source>
        <translation>Desactivado, una notificación no dice más que «Hora de moverse»: quien vea tu pantalla puede leerla</translation>
    </message>
    <message>
        <source>When none is shown</source>
        <translation>Cuándo no se muestra ninguno</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>At most on a day</source>
        <translation>Máximo al día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What falls into them is left out</source>
        <translation>Lo que cae en ellas se omite</translation>
    </message>
    <message>
        <source>All kinds together</source>
        <translation>Todos los tipos juntos</translation>
    </message>
    <message>
        <source>Remind me again</source>
        <translation>Volver a recordar</translation>
    </message>
    <message>
        <source>Leave out today</source>
        <translation>Omitir hoy</translation>
    </message>
</context>
<context>
    <name>ReportHome</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>— for your physiotherapist</source>
        <translation>— para tu fisioterapeuta</translation>
    </message>
    <message>
        <source>There is no report until the days above are right.</source>
        <translation>No hay informe hasta que los días de arriba sean correctos.</translation>
    </message>
    <message>
        <source>There is no report until the name above is right.</source>
        <translation>No hay informe hasta que el nombre de arriba sea correcto.</translation>
    </message>
    <message>
        <source>The preview could not be made. Choose other sections or days.</source>
        <translation>La vista previa no se pudo hacer. Elige otras secciones u otros días.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Preview · being made…</source>
        <translation>Vista previa · en preparación…</translation>
    </message>
    <message>
        <source>Preview of what was chosen before</source>
        <translation>Vista previa de lo elegido antes</translation>
    </message>
    <message>
        <source>Preview · {paper} · page {page} of {pages}</source>
        <translation>Vista previa · {paper} · página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>The file could not be looked at.</source>
        <translation>El archivo no se pudo mirar.</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>Rest counts too</source>
        <translation>El descanso también cuenta</translation>
    </message>
    <message>
        <source>Days without a session are rest, not misses. Two sessions in a week is still a good week.</source>
        <translation>Los días sin sesión son descanso, no fallos. Dos sesiones en una semana sigue siendo una buena semana.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the weekly goal</source>
        <translation>Cambiar la meta semanal</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Días a la semana</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep this weekly goal</source>
        <translation>Conservar esta meta semanal</translation>
    </message>
</context>
<context>
    <name>RestPresenter</name>
    <message>
        <source>Weekly goal changed</source>
        <translation>Meta semanal cambiada</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>Pausa terminada</translation>
    </message>
    <message>
        <source>Pause taken back</source>
        <translation>Pausa retirada</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Left without an answer</source>
        <translation>Dejado sin respuesta</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia?</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Keep the diary as it is</source>
        <translation>Conservar el diario como está</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Symptom check</source>
        <translation>Síntomas</translation>
    </message>
    <message>
        <source>Backcare compares your answers with published warning signs. It can’t examine you and doesn’t make a diagnosis.</source>
        <translation>Backcare compara tus respuestas con señales de alarma publicadas. No puede examinarte y no hace un diagnóstico.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Result · {when}</source>
        <translation>Resultado · {when}</translation>
    </message>
</context>
<context>
    <name>ResultWriter</name>
    <message>
        <source>Some questions are still open. You can answer them later.</source>
        <translation>Algunas preguntas siguen sin responder. Puedes responderlas más tarde.</translation>
    </message>
    <message>
        <source>{routine} · {length}</source>
        <translation>{routine} · {length}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Keep this as an episode</source>
        <translation>Guardar esto como episodio</translation>
    </message>
    <message>
        <source>Pain, sessions and checks from now on belong to it.</source>
        <translation>El dolor, las sesiones y las revisiones desde ahora forman parte de él.</translation>
    </message>
    <message>
        <source>Start an episode</source>
        <translation>Empezar un episodio</translation>
    </message>
    <message>
        <source>Part of the episode since {day}</source>
        <translation>Parte del episodio desde el {day}</translation>
    </message>
    <message>
        <source>Does it belong to the episode since {day}?</source>
        <translation>¿Forma parte del episodio desde el {day}?</translation>
    </message>
    <message>
        <source>It does</source>
        <translation>Sí, forma parte</translation>
    </message>
    <message>
        <source>Or is it something new?</source>
        <translation>¿O es algo nuevo?</translation>
    </message>
    <message>
        <source>The old episode is closed, and kept.</source>
        <translation>El episodio anterior se cierra y se conserva.</translation>
    </message>
    <message>
        <source>Start a new episode</source>
        <translation>Empezar un episodio nuevo</translation>
    </message>
    <message>
        <source>{who} has cleared you; recorded {when}.</source>
        <translation>Visto bueno de: {who}; anotado: {when}.</translation>
    </message>
    <message>
        <source>Stretching, core and training are paused. They open again when you record that you have been examined and cleared, or when a new check says otherwise.</source>
        <translation>Estirar, core y entreno están en pausa. Se abren de nuevo cuando anotes que te han examinado y dado el visto bueno, o cuando una revisión nueva diga otra cosa.</translation>
    </message>
    <message>
        <source>I have been examined</source>
        <translation>Me han examinado</translation>
    </message>
    <message>
        <source>New since {day}: {signs}.</source>
        <translation>Nuevo desde la revisión anterior ({day}): {signs}.</translation>
    </message>
    <message>
        <source>Gone since {day}: {signs}.</source>
        <translation>Ya no desde la revisión anterior ({day}): {signs}.</translation>
    </message>
    <message>
        <source>The same signs as on {day}.</source>
        <translation>Las mismas señales que en la revisión anterior ({day}).</translation>
    </message>
    <message>
        <source>Rule set {version}</source>
        <translation>Reglas {version}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Backcare symptom check, {when}</source>
        <translation>Revisión de síntomas de Backcare, {when}</translation>
    </message>
    <message>
        <source>The answers that led here</source>
        <translation>Las respuestas que llevaron aquí</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Qué decir</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Mientras tanto</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Qué llevar</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <source>This compares answers with published warning signs. It is not a diagnosis.</source>
        <translation>Esto compara respuestas con señales de alarma publicadas. No es un diagnóstico.</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificado</translation>
    </message>
    <message>
        <source>of {target}</source>
        <translation>de {target}</translation>
    </message>
    <message>
        <source>The days left are for rest, or for more if you like.</source>
        <translation>Los días que quedan son para descansar, o para más si quieres.</translation>
    </message>
    <message>
        <source>This week is done</source>
        <translation>Esta semana está hecha</translation>
    </message>
    <message>
        <source>Begin today or next week.</source>
        <translation>Empieza hoy o la semana que viene.</translation>
    </message>
    <message>
        <source>Next week begins anew.</source>
        <translation>La semana que viene empieza de nuevo.</translation>
    </message>
    <message>
        <source>Rest until next week</source>
        <translation>Descanso hasta la semana que viene</translation>
    </message>
    <message>
        <source>Paused until the symptom check is settled.</source>
        <translation>En pausa hasta que se aclare la revisión de síntomas.</translation>
    </message>
    <message>
        <source>Rest today</source>
        <translation>Hoy descanso</translation>
    </message>
    <message>
        <source>Core work can wait until tomorrow.</source>
        <translation>El trabajo de core puede esperar a mañana.</translation>
    </message>
    <message>
        <source>Until then gentle movement comes first.</source>
        <translation>Hasta entonces va primero el movimiento suave.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>These days count as rest. Come back when your back is ready.</source>
        <translation>Estos días cuentan como descanso. Vuelve cuando tu espalda pueda.</translation>
    </message>
    <message>
        <source>Planned rest</source>
        <translation>Descanso planificado</translation>
    </message>
    <message>
        <source>One to go</source>
        <translation>Falta uno</translation>
    </message>
    <message>
        <source>Two to go</source>
        <translation>Faltan dos</translation>
    </message>
    <message>
        <source>Three to go</source>
        <translation>Faltan tres</translation>
    </message>
    <message>
        <source>Four to go</source>
        <translation>Faltan cuatro</translation>
    </message>
    <message>
        <source>Five to go</source>
        <translation>Faltan cinco</translation>
    </message>
    <message>
        <source>Six to go</source>
        <translation>Faltan seis</translation>
    </message>
    <message>
        <source>Seven to go</source>
        <translation>Faltan siete</translation>
    </message>
    <message>
        <source>Room for one</source>
        <translation>Cabe uno</translation>
    </message>
    <message>
        <source>Room for two</source>
        <translation>Caben dos</translation>
    </message>
    <message>
        <source>Room for three</source>
        <translation>Caben tres</translation>
    </message>
    <message>
        <source>Room for four</source>
        <translation>Caben cuatro</translation>
    </message>
    <message>
        <source>Room for five</source>
        <translation>Caben cinco</translation>
    </message>
    <message>
        <source>Room for six</source>
        <translation>Caben seis</translation>
    </message>
    <message>
        <source>Done today.</source>
        <translation>Hecho hoy.</translation>
    </message>
    <message>
        <source>Done on {days}.</source>
        <translation>Hecho: {days}.</translation>
    </message>
    <message>
        <source>Today has room for it.</source>
        <translation>Hoy cabe.</translation>
    </message>
    <message>
        <source>Tomorrow has room for it.</source>
        <translation>Mañana cabe.</translation>
    </message>
    <message>
        <source>Any day until {day} is fine.</source>
        <translation>Sirve cualquier día hasta el {day}.</translation>
    </message>
    <message>
        <source>Today or any day until {day} is fine.</source>
        <translation>Sirve hoy o cualquier día hasta el {day}.</translation>
    </message>
</context>
<context>
    <name>RmdqKeeper</name>
    <message>
        <source>The sentences you ticked are not saved yet.</source>
        <translation>Las frases que marcaste aún no están guardadas.</translation>
    </message>
    <message>
        <source>Saved: {count} of 24</source>
        <translation>Guardado: {count} de 24</translation>
    </message>
    <message>
        <source>Your answers were not saved.</source>
        <translation>Tus respuestas no se guardaron.</translation>
    </message>
    <message>
        <source>Answer deleted</source>
        <translation>Respuesta borrada</translation>
    </message>
    <message>
        <source>The answer was not deleted.</source>
        <translation>La respuesta no se borró.</translation>
    </message>
    <message>
        <source>What you ticked was not saved; it stays on the page.</source>
        <translation>Lo que marcaste no se guardó; sigue en la página.</translation>
    </message>
</context>
<context>
    <name>RmdqPage</name>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Back questionnaire</source>
        <translation>Cuestionario de espalda</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Cada 2 semanas</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>RmdqWriter</name>
    <message>
        <source>Back questionnaire</source>
        <translation>Cuestionario de espalda</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Begun today, and not done yet.</source>
        <translation>Empezado hoy, aún sin terminar.</translation>
    </message>
    <message>
        <source>sentences ticked, {when}</source>
        <translation>frases marcadas, {when}</translation>
    </message>
    <message>
        <source>24 sentences to tick, about today.</source>
        <translation>24 frases para marcar, sobre hoy.</translation>
    </message>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}: {title}</translation>
    </message>
    <message>
        <source>You are changing your answer of {when}. It speaks of that day.</source>
        <translation>Estás cambiando tu respuesta. Fecha: {when}. Habla de ese día.</translation>
    </message>
    <message>
        <source>You began this form today: go on where you were.</source>
        <translation>Empezaste este formulario hoy: sigue donde estabas.</translation>
    </message>
    <message>
        <source>What you tick is kept, and you can go on later today. Done gives it a score; with nothing ticked that is 0.</source>
        <translation>Lo que marcas se conserva, y puedes seguir más tarde hoy. Listo le da una puntuación; sin nada marcado es 0.</translation>
    </message>
    <message>
        <source>A new day has begun since you ticked these, and the sentences are about today. Change what is different today, then press Done.</source>
        <translation>Ha empezado un día nuevo desde que las marcaste, y las frases son sobre hoy. Cambia lo que hoy sea distinto y pulsa Listo.</translation>
    </message>
    <message>
        <source>{score} of {most}</source>
        <translation>{score} de {most}</translation>
    </message>
    <message>
        <source>It counts limits in daily life. Lifters often score below {floor} from the start: then your own activities tell more.</source>
        <translation>Cuenta límites en la vida diaria. Quienes levantan peso suelen estar por debajo de {floor} desde el comienzo: entonces tus propias actividades dicen más.</translation>
    </message>
    <message>
        <source>{points} points or {percent} % of the start count as meaningful (Ostelo 2008), less than {least} may be chance (Stratford 1996). From below {floor} no improvement can show, from above {ceiling} no worsening.</source>
        <translation>{points} puntos o el {percent}&#xa0;% del comienzo cuentan como cambio claro (Ostelo 2008), menos de {least} puede ser azar (Stratford 1996). Desde menos de {floor} no se puede ver una mejora, desde más de {ceiling} no se puede ver un empeoramiento.</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Aún no hay respuestas.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>{day}: {score} of {most}</source>
        <translation>{day}: {score} de {most}</translation>
    </message>
    <message>
        <source>Sentences ticked, 0 to 24; lower is better</source>
        <translation>Frases marcadas, de 0 a 24; más bajo es mejor</translation>
    </message>
    <message>
        <source>Back questionnaire over time</source>
        <translation>Cuestionario de espalda a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>RoutineBar</name>
    <message>
        <source>{exercise}: done</source>
        <translation>{exercise}: hecho</translation>
    </message>
    <message>
        <source>{exercise}: skipped</source>
        <translation>{exercise}: saltado</translation>
    </message>
    <message>
        <source>{exercise}: now</source>
        <translation>{exercise}: ahora</translation>
    </message>
    <message>
        <source>{exercise}: to come</source>
        <translation>{exercise}: por hacer</translation>
    </message>
</context>
<context>
    <name>RoutineKeeper</name>
    <message>
        <source>“{name}” saved</source>
        <translation>«{name}»: guardada</translation>
    </message>
    <message>
        <source>“{name}” removed</source>
        <translation>«{name}»: quitada</translation>
    </message>
    <message>
        <source>“{name}” was not removed.</source>
        <translation>«{name}»: no se quitó.</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>No se deshizo.</translation>
    </message>
</context>
<context>
    <name>RoutineReader</name>
    <message>
        <source>All routines</source>
        <translation>Todas las rutinas</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>Copiar y cambiar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>RoutineWords</name>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>{dose} each side</source>
        <translation>{dose} por lado</translation>
    </message>
    <message>
        <source>{sets} × {once}</source>
        <translation>{sets} × {once}</translation>
    </message>
    <message>
        <source>{count} slow</source>
        <translation>{count} lentas</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 vez</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} segundos</translation>
    </message>
    <message>
        <source>1 repetition</source>
        <translation>1 repetición</translation>
    </message>
    <message>
        <source>{number} repetitions</source>
        <translation>{number} repeticiones</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
</context>
<context>
    <name>RowWriter</name>
    <message>
        <source>{routine}, {times} times</source>
        <translation>{routine}, {times} veces</translation>
    </message>
    <message>
        <source>Done today: {sessions}</source>
        <translation>Hecho hoy: {sessions}</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar así</translation>
    </message>
    <message>
        <source>Keep as it is: {routine}</source>
        <translation>Dejar así: {routine}</translation>
    </message>
    <message>
        <source>Not finished. Leave it out until it settles.</source>
        <translation>Sin terminar. No lo hagas hasta que se calme.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on with {routine}</source>
        <translation>Seguir con {routine}</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>After yesterday’s {routine}</source>
        <translation>Tras {routine} de ayer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer how your back is this morning</source>
        <translation>Responder cómo está tu espalda esta mañana</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Esta mañana</translation>
    </message>
    <message>
        <source>{done} of {wanted} today</source>
        <translation>{done} de {wanted} hoy</translation>
    </message>
    <message>
        <source>{done} today</source>
        <translation>{done} hoy</translation>
    </message>
    <message>
        <source>Short walks</source>
        <translation>Paseos cortos</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Add a walk of {minutes} min</source>
        <translation>Añadir un paseo de {minutes} min</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start {routine}</source>
        <translation>Empezar {routine}</translation>
    </message>
    <message>
        <source>{done} of {target} days this week</source>
        <translation>{done} de {target} días esta semana</translation>
    </message>
    <message>
        <source>{done} of 1 day this week</source>
        <translation>{done} de 1 día esta semana</translation>
    </message>
    <message>
        <source>{week} · next on {day}</source>
        <translation>{week} · el siguiente, {day}</translation>
    </message>
    <message>
        <source>{week} · today is a core day</source>
        <translation>{week} · hoy es día de core</translation>
    </message>
    <message>
        <source>{week} · fits later in this episode</source>
        <translation>{week} · encaja más adelante en este episodio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open Core</source>
        <translation>Abrir Core</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>Check-in after {number} days</source>
        <translation>Seguimiento tras {number} días</translation>
    </message>
    <message>
        <source>{day}: the symptom check once more</source>
        <translation>{day}: la revisión de síntomas otra vez</translation>
    </message>
    <message>
        <source>Due now: the symptom check once more</source>
        <translation>Toca ahora: la revisión de síntomas otra vez</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Revisar mis síntomas</translation>
    </message>
    <message>
        <source>Due now: the symptom check, and how it is compared with the start</source>
        <translation>Toca ahora: la revisión de síntomas, y cómo va comparado con el inicio</translation>
    </message>
    <message>
        <source>Compare with the start</source>
        <translation>Comparar con el inicio</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>How it is, compared with the start</source>
        <translation>Cómo va, comparado con el inicio</translation>
    </message>
    <message>
        <source>Does your back hurt?</source>
        <translation>¿Te duele la espalda?</translation>
    </message>
    <message>
        <source>A symptom check looks for signs that need a doctor</source>
        <translation>Una revisión de síntomas busca señales que necesitan un médico</translation>
    </message>
    <message>
        <source>Open how you’re doing</source>
        <translation>Abrir cómo te va</translation>
    </message>
    <message>
        <source>How you’re doing</source>
        <translation>Cómo te va</translation>
    </message>
    <message>
        <source>Open: when to get help</source>
        <translation>Abrir: cuándo buscar ayuda</translation>
    </message>
    <message>
        <source>The signs that need a doctor now</source>
        <translation>Las señales que necesitan un médico ya</translation>
    </message>
    <message>
        <source>When to get help</source>
        <translation>Cuándo buscar ayuda</translation>
    </message>
    <message>
        <source>Hours of sleep: {target} or more</source>
        <translation>Horas de sueño: {target} o más</translation>
    </message>
    <message>
        <source>Breaks from sitting: {target}</source>
        <translation>Pausas de estar sentado: {target}</translation>
    </message>
    <message>
        <source>Glasses of water: {target}</source>
        <translation>Vasos de agua: {target}</translation>
    </message>
    <message>
        <source>Slow breathing before bed</source>
        <translation>Respiración lenta antes de acostarte</translation>
    </message>
</context>
<context>
    <name>SafetyWords</name>
    <message>
        <source>Get help at once if you notice new numbness between your legs, trouble peeing or controlling your bowels, weakness, symptoms in both legs, fever, or chest pain.</source>
        <translation>Busca ayuda enseguida si notas adormecimiento nuevo entre las piernas, problemas para orinar o controlar las deposiciones, debilidad, síntomas en las dos piernas, fiebre o dolor en el pecho.</translation>
    </message>
    <message>
        <source>Stop, or make the movement smaller, if pain rises by more than 2 points or above 5, if it spreads further down a leg, or if it is worse the next morning.</source>
        <translation>Para, o haz el movimiento más pequeño, si el dolor sube más de 2 puntos o por encima de 5, si se extiende más abajo por una pierna, o si está peor a la mañana siguiente.</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>FHIR</source>
        <translation>FHIR</translation>
    </message>
    <message>
        <source>Save as FHIR</source>
        <translation>Guardar como FHIR</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Guardar como JSON</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Saved where you choose. Nothing is sent.</source>
        <translation>Se guarda donde elijas. No se envía nada.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Backcare report</source>
        <translation>Informe de Backcare</translation>
    </message>
    <message>
        <source>This computer has no printer set up. You can save a PDF instead.</source>
        <translation>Este equipo no tiene ninguna impresora configurada. Puedes guardar un PDF en su lugar.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Guardando el informe…</translation>
    </message>
    <message>
        <source>Saving the tables…</source>
        <translation>Guardando las tablas…</translation>
    </message>
    <message>
        <source>Saving the FHIR document…</source>
        <translation>Guardando el documento FHIR…</translation>
    </message>
    <message>
        <source>Saving the JSON file…</source>
        <translation>Guardando el archivo JSON…</translation>
    </message>
    <message>
        <source>Saving everything…</source>
        <translation>Guardando todo…</translation>
    </message>
    <message>
        <source>Saving the calendar…</source>
        <translation>Guardando el calendario…</translation>
    </message>
    <message>
        <source>Backcare {day}</source>
        <translation>Backcare {day}</translation>
    </message>
    <message>
        <source>Calendar {day}</source>
        <translation>Calendario {day}</translation>
    </message>
    <message>
        <source>Backcare report {first} to {last}</source>
        <translation>Informe de Backcare {first} a {last}</translation>
    </message>
    <message>
        <source>Saving the tables: {share} %.</source>
        <translation>Guardando las tablas: {share}&#xa0;%.</translation>
    </message>
    <message>
        <source>Nothing is planned: no file was written.</source>
        <translation>No hay nada planificado: no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelado. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. A file that was there is as it was. Choose another place.</source>
        <translation>{file} no se pudo escribir: {reason}. Un archivo que ya estaba ahí sigue como estaba. Elige otro lugar.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}.</source>
        <translation>{file} no se escribió: {reason}.</translation>
    </message>
    <message>
        <source>Report saved to {file}.</source>
        <translation>Informe guardado en {file}.</translation>
    </message>
    <message>
        <source>Tables saved to {file}.</source>
        <translation>Tablas guardadas en {file}.</translation>
    </message>
    <message>
        <source>FHIR document saved to {file}.</source>
        <translation>Documento FHIR guardado en {file}.</translation>
    </message>
    <message>
        <source>JSON saved to {file}.</source>
        <translation>JSON guardado en {file}.</translation>
    </message>
    <message>
        <source>Everything is saved to {file}.</source>
        <translation>Todo está guardado en {file}.</translation>
    </message>
    <message>
        <source>The days planned are saved to {file}. Days of an earlier file that are no longer planned stay in your calendar until you remove them.</source>
        <translation>Los días planificados se guardaron en {file}. Los días de un archivo anterior que ya no están planificados siguen en tu calendario hasta que los quites.</translation>
    </message>
    <message>
        <source>Anyone who gets the file can read it.</source>
        <translation>Quien tenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>It opens with your passphrase only.</source>
        <translation>Solo se abre con tu contraseña.</translation>
    </message>
    <message>
        <source>Whose codes it holds stands under “Codes in FHIR documents”.</source>
        <translation>De quién son los códigos que contiene figura en «Códigos en documentos FHIR».</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>La impresora no aceptó las páginas.</translation>
    </message>
    <message>
        <source>It could not be saved. Try again.</source>
        <translation>No se pudo guardar. Vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>ScaleKey</name>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
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
        <translation>Dolor {score} de 10</translation>
    </message>
</context>
<context>
    <name>ScreenChoice</name>
    <message>
        <source>One that is not connected</source>
        <translation>Una que no está conectada</translation>
    </message>
    <message>
        <source>The one Backcare is on</source>
        <translation>La pantalla donde está Backcare</translation>
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
        <translation>Mostrar lo que escribo</translation>
    </message>
</context>
<context>
    <name>SectionsCard</name>
    <message>
        <source>Free-text diary notes</source>
        <translation>Notas libres del diario</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicación</translation>
    </message>
    <message>
        <source>Show my name</source>
        <translation>Mostrar mi nombre</translation>
    </message>
    <message>
        <source>Your name on the report</source>
        <translation>Tu nombre en el informe</translation>
    </message>
    <message>
        <source>Without it, the report carries a short code instead.</source>
        <translation>Sin él, el informe lleva un código corto en su lugar.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Warning-sign answers</source>
        <translation>Respuestas sobre señales de alarma</translation>
    </message>
    <message>
        <source>always first</source>
        <translation>siempre primero</translation>
    </message>
    <message>
        <source>Tables behind the first page</source>
        <translation>Tablas tras la primera página</translation>
    </message>
    <message>
        <source>Private unless you want them told</source>
        <translation>Privado, salvo que quieras contarlo</translation>
    </message>
    <message>
        <source>Names you gave to activities, lifts and routines are told either way.</source>
        <translation>Los nombres que diste a actividades, levantamientos y rutinas aparecen en cualquier caso.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notas</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Cambio de lado</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Press when done</source>
        <translation>Pulsar al terminar</translation>
    </message>
    <message>
        <source>Keep the screen on</source>
        <translation>Mantener la pantalla encendida</translation>
    </message>
    <message>
        <source>Light up the edge</source>
        <translation>Iluminar el borde</translation>
    </message>
    <message>
        <source>Screen for the full-screen player</source>
        <translation>Pantalla para el reproductor a pantalla completa</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Before the first exercise</source>
        <translation>Antes del primer ejercicio</translation>
    </message>
    <message>
        <source>time seconds wait start countdown</source>
        <translation>tiempo segundos espera inicio cuenta atrás</translation>
    </message>
    <message>
        <source>Between right and left</source>
        <translation>Entre derecha e izquierda</translation>
    </message>
    <message>
        <source>time seconds switch</source>
        <translation>tiempo segundos cambio cambiar</translation>
    </message>
    <message>
        <source>Between exercises and sets</source>
        <translation>Entre ejercicios y series</translation>
    </message>
    <message>
        <source>time rest break pace longer shorter faster slower</source>
        <translation>tiempo descanso pausa ritmo más largo corto rápido lento</translation>
    </message>
    <message>
        <source>How long a position is held</source>
        <translation>Cuánto se mantiene una posición</translation>
    </message>
    <message>
        <source>time duration pace longer shorter faster slower</source>
        <translation>tiempo duración ritmo más largo corto rápido lento</translation>
    </message>
    <message>
        <source>Every exercise waits for you, without a countdown</source>
        <translation>Cada ejercicio te espera, sin cuenta atrás</translation>
    </message>
    <message>
        <source>untimed timer clock time limit</source>
        <translation>sin tiempo temporizador reloj límite de tiempo</translation>
    </message>
    <message>
        <source>While a session runs</source>
        <translation>Mientras dura una sesión</translation>
    </message>
    <message>
        <source>display sleep dark lock awake</source>
        <translation>pantalla suspender reposo oscuro bloqueo encendida</translation>
    </message>
    <message>
        <source>flash visual deaf hearing</source>
        <translation>destello visual sordo sordera oído audición</translation>
    </message>
    <message>
        <source>monitor display television</source>
        <translation>monitor pantalla televisor televisión</translation>
    </message>
    <message>
        <source>Off while motion is reduced</source>
        <translation>Desactivado con movimiento reducido</translation>
    </message>
    <message>
        <source>With every cue, for when you don’t hear it</source>
        <translation>Con cada aviso, para cuando no lo oigas</translation>
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
        <translation>{exercise}: serie retirada</translation>
    </message>
    <message>
        <source>{exercise}: effort saved</source>
        <translation>{exercise}: esfuerzo guardado</translation>
    </message>
    <message>
        <source>{exercise}: form saved</source>
        <translation>{exercise}: técnica guardada</translation>
    </message>
    <message>
        <source>{exercise}: noted that it hurt</source>
        <translation>{exercise}: anotado que dolió</translation>
    </message>
    <message>
        <source>{exercise}: pain taken back</source>
        <translation>{exercise}: dolor retirado</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Queda como está</translation>
    </message>
    <message>
        <source>{exercise}: {number} logged</source>
        <translation>{exercise}: {number} anotado</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>This choice holds until you close Backcare: it can&apos;t be saved.</source>
        <translation>Esta elección vale hasta que cierres Backcare: no se puede guardar.</translation>
    </message>
    <message>
        <source>The language stays: another one can&apos;t be saved now.</source>
        <translation>El idioma se queda como está: ahora no se puede guardar otro.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Changes are saved at once</source>
        <translation>Los cambios se guardan al momento</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or a shorter one.</source>
        <translation>Nada encontrado. Prueba otra palabra, o una más corta.</translation>
    </message>
    <message>
        <source>1 setting found</source>
        <translation>1 ajuste encontrado</translation>
    </message>
    <message>
        <source>{count} settings found</source>
        <translation>{count} ajustes encontrados</translation>
    </message>
</context>
<context>
    <name>SheetPart</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>It opens your diary if you don&apos;t know the passphrase any more. Save the sheet and print it, or write the code down, and keep it away from this computer. Backcare keeps no copy.</source>
        <translation>Abre tu diario si ya no sabes la contraseña. Guarda la hoja e imprímela, o anota el código, y tenlo lejos de este equipo. Backcare no conserva ninguna copia.</translation>
    </message>
    <message>
        <source>Save the sheet…</source>
        <translation>Guardar la hoja…</translation>
    </message>
    <message>
        <source>I have the code</source>
        <translation>Tengo el código</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>SignsView</name>
    <message>
        <source>Symptom check</source>
        <translation>Revisión de síntomas</translation>
    </message>
    <message>
        <source>Show emergency numbers</source>
        <translation>Ver números de emergencia</translation>
    </message>
    <message>
        <source>Leave the list</source>
        <translation>Salir de la lista</translation>
    </message>
</context>
<context>
    <name>SoundCard</name>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>speech spoken speaker guidance loud quiet mute silent</source>
        <translation>habla voz hablada altavoz guía alto bajo volumen silencio silenciar</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>audio beep tone speaker loud quiet mute silent</source>
        <translation>audio sonido pitido tono altavoz alto bajo volumen silencio silenciar</translation>
    </message>
    <message>
        <source>Get ready and names</source>
        <translation>Prepararse y nombres</translation>
    </message>
    <message>
        <source>Half-way</source>
        <translation>A la mitad</translation>
    </message>
    <message>
        <source>Last three seconds</source>
        <translation>Últimos tres segundos</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué viene después</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>audio announcements countdown beep</source>
        <translation>audio sonido anuncios avisos cuenta atrás pitido</translation>
    </message>
    <message>
        <source>Starts, changes and ends have a sound whatever you choose</source>
        <translation>Comienzos, cambios y finales tienen un sonido elijas lo que elijas</translation>
    </message>
    <message>
        <source>Sounds and voice</source>
        <translation>Sonidos y voz</translation>
    </message>
    <message>
        <source>Beside whatever else you listen to</source>
        <translation>Junto a lo que estés escuchando</translation>
    </message>
    <message>
        <source>Nothing is said</source>
        <translation>No se dice nada</translation>
    </message>
    <message>
        <source>Your computer’s own voice speaks</source>
        <translation>Habla la voz de tu equipo</translation>
    </message>
    <message>
        <source>Backcare’s recorded voice speaks</source>
        <translation>Habla la voz grabada de Backcare</translation>
    </message>
    <message>
        <source>Looking for a voice…</source>
        <translation>Buscando una voz…</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>What the symptom check goes by</source>
        <translation>En qué se basa la revisión de síntomas</translation>
    </message>
    <message>
        <source>What these pages go by</source>
        <translation>En qué se basan estas páginas</translation>
    </message>
    <message>
        <source>Exercises, phases and plans name their own sources where they stand; numbers that no source gives are said to be our choice.</source>
        <translation>Los ejercicios, las fases y los planes citan sus propias fuentes donde aparecen; de los números que ninguna fuente da se dice que son elección nuestra.</translation>
    </message>
    <message>
        <source>Not reviewed by a clinician yet.</source>
        <translation>Aún sin revisar por un profesional sanitario.</translation>
    </message>
    <message>
        <source>Reviewed by {name}.</source>
        <translation>Revisadas por {name}.</translation>
    </message>
    <message>
        <source>Rule set {version} ({fingerprint}). {reviewed} It compares answers with published warning signs; it examines nobody and names no condition.</source>
        <translation>Reglas {version} ({fingerprint}). {reviewed} Comparan respuestas con señales de alarma publicadas; no examinan a nadie ni nombran ninguna enfermedad.</translation>
    </message>
</context>
<context>
    <name>SpokenVoice</name>
    <message>
        <source>The voice is off: no loudspeaker or headphones answer.</source>
        <translation>La voz está apagada: no responde ningún altavoz ni auricular.</translation>
    </message>
    <message>
        <source>The voice is off: this computer has no voice Backcare can use.</source>
        <translation>La voz está apagada: este equipo no tiene una voz que Backcare pueda usar.</translation>
    </message>
    <message>
        <source>Get ready. Left side.</source>
        <translation>Prepárate. Lado izquierdo.</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>You rated {score} today. Leave core work for today, or do only what doesn’t hurt.</source>
        <translation>Hoy valoraste {score}. Deja por hoy el trabajo de core, o haz solo lo que no duela.</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Revisar mis síntomas</translation>
    </message>
    <message>
        <source>{from_when} {now}</source>
        <translation>{from_when} {now}</translation>
    </message>
    <message>
        <source>Now: {names}.</source>
        <translation>Ahora: {names}.</translation>
    </message>
    <message>
        <source>short walks</source>
        <translation>paseos cortos</translation>
    </message>
    <message>
        <source>Your last core work was on {day}. After more than four weeks off, begin again with the amounts the programme starts with.</source>
        <translation>Tu último trabajo de core fue el {day}. Tras más de cuatro semanas de descanso, empieza de nuevo con las cantidades iniciales del programa.</translation>
    </message>
    <message>
        <source>Begin again at the start</source>
        <translation>Volver a empezar desde el comienzo</translation>
    </message>
</context>
<context>
    <name>StateWriter</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>How is your back right now?</source>
        <translation>¿Cómo está tu espalda ahora mismo?</translation>
    </message>
    <message>
        <source>– a flare-up</source>
        <translation>– un brote</translation>
    </message>
    <message>
        <source>Day {day} of this episode</source>
        <translation>Día {day} de este episodio</translation>
    </message>
    <message>
        <source>– a flare-up: ease off, keep moving</source>
        <translation>– un brote: afloja, sigue en movimiento</translation>
    </message>
    <message>
        <source>– first days: keep moving gently</source>
        <translation>– primeros días: sigue en movimiento suave</translation>
    </message>
    <message>
        <source>– early days: keep moving</source>
        <translation>– aún al principio: sigue en movimiento</translation>
    </message>
    <message>
        <source>– light loads, careful form</source>
        <translation>– cargas ligeras, técnica cuidada</translation>
    </message>
    <message>
        <source>– building up, week by week</source>
        <translation>– subiendo, semana a semana</translation>
    </message>
    <message>
        <source>– back to full training</source>
        <translation>– de vuelta al entreno completo</translation>
    </message>
    <message>
        <source>Next for today</source>
        <translation>Lo siguiente hoy</translation>
    </message>
    <message>
        <source>How is your back this morning, after yesterday’s {routine}?</source>
        <translation>¿Cómo está tu espalda esta mañana, tras {routine} de ayer?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>How is your back by now?</source>
        <translation>¿Cómo está tu espalda ya?</translation>
    </message>
    <message>
        <source>Last entry: {score}, {when}</source>
        <translation>Último registro: {score}, {when}</translation>
    </message>
    <message>
        <source>You moved on {kept} of the last {of} days.</source>
        <translation>Te moviste {kept} de los últimos {of} días.</translation>
    </message>
    <message>
        <source>{kept} of the last {of} days as planned, rest among them.</source>
        <translation>{kept} de los últimos {of} días según el plan, descanso incluido.</translation>
    </message>
    <message>
        <source>Days you moved this week: {days}.</source>
        <translation>Días que te moviste esta semana: {days}.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Your first rating starts the chart.</source>
        <translation>Tu primera valoración empieza el gráfico.</translation>
    </message>
    <message>
        <source>A few more days make a picture.</source>
        <translation>Unos días más dan una imagen.</translation>
    </message>
    <message>
        <source>{count} days rated, all {score}.</source>
        <translation>{count} días valorados, todos con {score}.</translation>
    </message>
    <message>
        <source>{count} days rated, between {lowest} and {highest}.</source>
        <translation>{count} días valorados, entre {lowest} y {highest}.</translation>
    </message>
</context>
<context>
    <name>Staying</name>
    <message>
        <source>Keep open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Put it in the tray</source>
        <translation>Llevarlo a la bandeja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>You asked to be reminded, and Backcare can do that only while it runs. In the tray it goes on, without a window. Quit is in the menu of its icon.</source>
        <translation>Pediste recordatorios, y Backcare solo puede darlos mientras está en marcha. En la bandeja sigue, sin ventana. Salir está en el menú de su icono.</translation>
    </message>
    <message>
        <source>Go on in the tray?</source>
        <translation>¿Seguir en la bandeja?</translation>
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
        <translation>Abierto. Alt+Arriba y Alt+Abajo lo mueven.</translation>
    </message>
    <message>
        <source>Closed. Alt+Up and Alt+Down move it.</source>
        <translation>Cerrado. Alt+Arriba y Alt+Abajo lo mueven.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: {name}</source>
        <translation>Menos: {name}</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>Más: {name}</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ella</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>A sentence for its card, if you like.</source>
        <translation>Una frase para su tarjeta, si quieres.</translation>
    </message>
    <message>
        <source>Quiet: sounds and voice hold back</source>
        <translation>Silencio: sonidos y voz se contienen</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Añadir un ejercicio</translation>
    </message>
    <message>
        <source>Add the first exercise. You can put them in order afterwards.</source>
        <translation>Añade el primer ejercicio. Después puedes ordenarlos.</translation>
    </message>
    <message>
        <source>Drag a step to move it, or press Alt+Up or Alt+Down on it.</source>
        <translation>Arrastra un paso para moverlo, o pulsa Alt+Arriba o Alt+Abajo sobre él.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>StretchPresenter</name>
    <message>
        <source>Exercises are missing: {names}.</source>
        <translation>Faltan ejercicios: {names}.</translation>
    </message>
    <message>
        <source>Never done</source>
        <translation>Nunca hecha</translation>
    </message>
    <message>
        <source>Last: {when}</source>
        <translation>Última: {when}</translation>
    </message>
    <message>
        <source>Acute relief</source>
        <translation>Alivio agudo</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Movilidad</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Vuelta a la calma</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propias</translation>
    </message>
    <message>
        <source>{fits} · {needs}</source>
        <translation>{fits} · {needs}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Posición inicial</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Más difícil</translation>
    </message>
    <message>
        <source>When to leave it out</source>
        <translation>Cuándo no hacerlo</translation>
    </message>
    <message>
        <source>Dose: {source}</source>
        <translation>Dosis: {source}</translation>
    </message>
</context>
<context>
    <name>StretchView</name>
    <message>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Rutina nueva</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Stretching should feel like a mild pull. Sharp or spreading pain is a reason to stop, and the player has a button for that.</source>
        <translation>Estirar debe sentirse como un tirón leve. Un dolor agudo o que se extiende es motivo para parar, y el reproductor tiene un botón para eso.</translation>
    </message>
</context>
<context>
    <name>StripCard</name>
    <message>
        <source>Phases of this episode</source>
        <translation>Fases de este episodio</translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Accept the suggestion, {exercise}</source>
        <translation>Aceptar la propuesta, {exercise}</translation>
    </message>
    <message>
        <source>Not now, {exercise}</source>
        <translation>Ahora no, {exercise}</translation>
    </message>
</context>
<context>
    <name>SuggestionWords</name>
    <message>
        <source>Next time:</source>
        <translation>La próxima vez:</translation>
    </message>
    <message>
        <source>Today:</source>
        <translation>Hoy:</translation>
    </message>
    <message>
        <source>{exercise}: now {dose}</source>
        <translation>{exercise}: ahora {dose}</translation>
    </message>
    <message>
        <source>wait until the symptom check is cleared</source>
        <translation>espera a tener el visto bueno tras la revisión de síntomas</translation>
    </message>
    <message>
        <source>it hurt: try {then}</source>
        <translation>dolió: prueba {then}</translation>
    </message>
    <message>
        <source>a set lost its form: try {then}</source>
        <translation>en una serie se perdió la técnica: prueba {then}</translation>
    </message>
    <message>
        <source>it hurts or loses its form at its easiest: leave it out, and ask a physiotherapist</source>
        <translation>duele o pierde la técnica en su forma más fácil: déjalo y pregunta a un fisioterapeuta</translation>
    </message>
    <message>
        <source>begin with {now}</source>
        <translation>empieza con {now}</translation>
    </message>
    <message>
        <source>stay at {now}. Not every set was done in full</source>
        <translation>sigue con {now}. No todas las series se hicieron enteras</translation>
    </message>
    <message>
        <source>stay at {now}. Say how your form was to go on from here</source>
        <translation>sigue con {now}. Di cómo fue tu técnica para avanzar desde aquí</translation>
    </message>
    <message>
        <source>stay at {now}. One more day like this comes first</source>
        <translation>sigue con {now}. Antes viene un día más como este</translation>
    </message>
    <message>
        <source>all sets with good form twice: try {then}</source>
        <translation>todas las series con buena técnica dos veces: prueba {then}</translation>
    </message>
    <message>
        <source>good form and little effort twice: try {then}</source>
        <translation>buena técnica y poco esfuerzo dos veces: prueba {then}</translation>
    </message>
    <message>
        <source>this has grown as far as planned: try {then}</source>
        <translation>ha crecido hasta lo planificado: prueba {then}</translation>
    </message>
    <message>
        <source>stay at {now}. This has grown as far as planned</source>
        <translation>sigue con {now}. Ha crecido hasta lo planificado</translation>
    </message>
    <message>
        <source>stay at {now}. Nothing grows during a pause</source>
        <translation>sigue con {now}. Nada crece durante una pausa</translation>
    </message>
    <message>
        <source>stay at {now}. Nothing grows in the first days of pain</source>
        <translation>sigue con {now}. Nada crece en los primeros días de dolor</translation>
    </message>
    <message>
        <source>stay at {now}. Pain rose, or was above 5</source>
        <translation>sigue con {now}. El dolor subió, o pasó de 5</translation>
    </message>
    <message>
        <source>stay at {now}. A long break, new pain or a check lies in between: two whole days come first</source>
        <translation>sigue con {now}. Hubo en medio un descanso largo, un dolor nuevo o una revisión: antes vienen dos días completos</translation>
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
        <translation>{verdict}: {before}, luego {after}</translation>
    </message>
    <message>
        <source>Latest week, measures and days rated</source>
        <translation>Última semana, medidas y días valorados</translation>
    </message>
    <message>
        <source>Own activities (PSFS): no complete answer yet.</source>
        <translation>Actividades propias (PSFS): aún sin respuesta completa.</translation>
    </message>
    <message>
        <source>Own activities (PSFS): {score} of 10, {day}. {change}</source>
        <translation>Actividades propias (PSFS): {score} de 10, {day}. {change}</translation>
    </message>
    <message>
        <source>RMDQ: no finished answer yet.</source>
        <translation>RMDQ: aún sin respuesta terminada.</translation>
    </message>
    <message>
        <source>RMDQ: {score} of 24, {day}. {change}</source>
        <translation>RMDQ: {score} de 24, {day}. {change}</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Backcare session</source>
        <translation>Sesión de Backcare</translation>
    </message>
</context>
<context>
    <name>SwapsCard</name>
    <message>
        <source>Lift to swap</source>
        <translation>Levantamiento que sustituir</translation>
    </message>
    <message>
        <source>Safe swaps for now</source>
        <translation>Cambios seguros por ahora</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
</context>
<context>
    <name>SwapsWriter</name>
    <message>
        <source>None today. What fits: {fits}</source>
        <translation>Hoy ninguno. Lo que encaja: {fits}</translation>
    </message>
    <message>
        <source>None yet. What fits now: {fits}</source>
        <translation>Aún ninguno. Lo que encaja ahora: {fits}</translation>
    </message>
    <message>
        <source>Without weights for now.</source>
        <translation>Sin pesos por ahora.</translation>
    </message>
    <message>
        <source>From “{phase}” on: {names}.</source>
        <translation>Desde «{phase}»: {names}.</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>SystemDialogs</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
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
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Return opens a day; Ctrl+C copies the chosen lines.</source>
        <translation>Intro abre un día; Ctrl+C copia las líneas elegidas.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Mayores primero</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>Menores primero</translation>
    </message>
    <message>
        <source>{order}: turn round</source>
        <translation>{order}: invertir</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Last rating</source>
        <translation>Última valoración</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>7-day median</source>
        <translation>mediana de 7 días</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>Lifting</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Alivio</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>sin registro</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>terminado antes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
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
        <translation>Habilidad para practicar</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
</context>
<context>
    <name>TellCard</name>
    <message>
        <source>What to tell them</source>
        <translation>Qué decirles</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimir esta página</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>TermsPage</name>
    <message>
        <source>Welcome to Backcare</source>
        <translation>Te damos la bienvenida a Backcare</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not now: you are asked again before a check</source>
        <translation>Ahora no: se te pregunta otra vez antes de una revisión</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>He leído esto</translation>
    </message>
    <message>
        <source>Stretching, core work and lifting while your back hurts, and afterwards.</source>
        <translation>Estirar, trabajo de core y levantar peso mientras te duele la espalda, y después.</translation>
    </message>
    <message>
        <source>Before your first symptom check you are asked to have read this.</source>
        <translation>Antes de tu primera revisión de síntomas se te pide haber leído esto.</translation>
    </message>
    <message>
        <source>Before anything else</source>
        <translation>Antes de nada</translation>
    </message>
    <message>
        <source>Check my symptoms</source>
        <translation>Revisar mis síntomas</translation>
    </message>
    <message>
        <source>All warning signs</source>
        <translation>Todas las señales de alarma</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Symptom check</source>
        <translation>Revisión de síntomas</translation>
    </message>
    <message>
        <source>Show emergency numbers</source>
        <translation>Ver números de emergencia</translation>
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
        <translation>De: {sources}</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo for {seconds} s</source>
        <translation>Deshacer durante {seconds} s</translation>
    </message>
</context>
<context>
    <name>TodayFrame</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message>
        <source>Ticked for today</source>
        <translation>Marcado por hoy</translation>
    </message>
    <message>
        <source>Tick taken away</source>
        <translation>Marca retirada</translation>
    </message>
    <message>
        <source>Put away for today</source>
        <translation>Dejado por hoy</translation>
    </message>
    <message>
        <source>Walk added, {minutes} min</source>
        <translation>Paseo añadido, {minutes} min</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Pain in the last 14 days. {text}</source>
        <translation>Dolor en los últimos 14 días. {text}</translation>
    </message>
    <message>
        <source>Phases of this episode</source>
        <translation>Fases de este episodio</translation>
    </message>
    <message>
        <source>this episode</source>
        <translation>este episodio</translation>
    </message>
    <message>
        <source>Today’s list</source>
        <translation>Lista de hoy</translation>
    </message>
    <message>
        <source>Open pain diary</source>
        <translation>Abrir el diario de dolor</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Últimos 14 días</translation>
    </message>
</context>
<context>
    <name>TrainingPresenter</name>
    <message>
        <source>Your diary hasn’t been read yet.</source>
        <translation>Tu diario aún no se ha leído.</translation>
    </message>
    <message>
        <source>Your diary can’t be read now. Nothing in it has changed.</source>
        <translation>Tu diario no se puede leer ahora. Nada en él ha cambiado.</translation>
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
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>Pain went above 5 while lifting.</source>
        <translation>El dolor pasó de 5 al levantar.</translation>
    </message>
    <message>
        <source>Pain was above 5 on a morning after.</source>
        <translation>El dolor pasó de 5 en una mañana siguiente.</translation>
    </message>
    <message>
        <source>A morning after was more than 2 points worse than usual.</source>
        <translation>Una mañana siguiente fue más de 2 puntos peor de lo habitual.</translation>
    </message>
    <message>
        <source>Pain went above 3 while lifting.</source>
        <translation>El dolor pasó de 3 al levantar.</translation>
    </message>
    <message>
        <source>Pain was above 3 on a morning after.</source>
        <translation>El dolor pasó de 3 en una mañana siguiente.</translation>
    </message>
    <message>
        <source>A morning after was worse than usual.</source>
        <translation>Una mañana siguiente fue peor de lo habitual.</translation>
    </message>
    <message>
        <source>Another lift hurt by more than 3, so no load goes up. Our choice, not a finding.</source>
        <translation>Otro levantamiento dolió más de 3, así que ninguna carga sube. Elección nuestra, no un hallazgo.</translation>
    </message>
    <message>
        <source>The form did not hold in every point.</source>
        <translation>La técnica no se mantuvo en todos los puntos.</translation>
    </message>
    <message>
        <source>The load was below the plan’s.</source>
        <translation>La carga fue menor que la del plan.</translation>
    </message>
    <message>
        <source>There were fewer repetitions than the plan has.</source>
        <translation>Hubo menos repeticiones de las que tiene el plan.</translation>
    </message>
    <message>
        <source>It was not lifted.</source>
        <translation>No se levantó.</translation>
    </message>
    <message>
        <source>Pain while lifting was not entered.</source>
        <translation>No se anotó el dolor al levantar.</translation>
    </message>
    <message>
        <source>Pain on the morning after was not entered.</source>
        <translation>No se anotó el dolor a la mañana siguiente.</translation>
    </message>
    <message>
        <source>Your usual morning is not known: rate your pain on three mornings.</source>
        <translation>No se conoce tu mañana habitual: valora tu dolor tres mañanas.</translation>
    </message>
    <message>
        <source>The form checklist was not filled in.</source>
        <translation>La lista de técnica no se rellenó.</translation>
    </message>
    <message>
        <source>Its load is not open yet; the plan waits with it.</source>
        <translation>Su carga aún no está abierta; el plan espera con ella.</translation>
    </message>
    <message>
        <source>No load is open on this day.</source>
        <translation>Ninguna carga está abierta este día.</translation>
    </message>
    <message>
        <source>This load is not open. On this day it is {load} at most.</source>
        <translation>Esta carga no está abierta. Este día es {load} como máximo.</translation>
    </message>
    <message>
        <source>{percent} above your plan’s {load}. Your cap is {cap} a week.</source>
        <translation>{percent} por encima de {load}, lo de tu plan. Tu límite es {cap} a la semana.</translation>
    </message>
    <message>
        <source>{percent} above {load} on {day}. Your cap is {cap} a week.</source>
        <translation>{percent} por encima de {load} el {day}. Tu límite es {cap} a la semana.</translation>
    </message>
    <message>
        <source>I braced before each repetition</source>
        <translation>Tensé el tronco antes de cada repetición</translation>
    </message>
    <message>
        <source>My back kept its shape</source>
        <translation>Mi espalda conservó su forma</translation>
    </message>
    <message>
        <source>I pushed my hips back</source>
        <translation>Llevé las caderas hacia atrás</translation>
    </message>
    <message>
        <source>I could have stopped at any point</source>
        <translation>Podría haber parado en cualquier punto</translation>
    </message>
    <message>
        <source>I would have held a gentle push</source>
        <translation>Habría aguantado un empujón suave</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto es necesario.</translation>
    </message>
    <message>
        <source>Write a date, such as 9 July 2025 or 2025-07-09.</source>
        <translation>Escribe una fecha, como 9 julio 2025 o 2025-07-09.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or an earlier day.</source>
        <translation>Este día aún no ha llegado. Elige hoy o un día anterior.</translation>
    </message>
    <message>
        <source>This is too long ago. Check the year.</source>
        <translation>Hace demasiado tiempo. Revisa el año.</translation>
    </message>
    <message>
        <source>This is more than a year ago. If it is right, press the button once more.</source>
        <translation>Fue hace más de un año. Si está bien, pulsa el botón otra vez.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 10.</source>
        <translation>Escribe un número entero de 0 a 10.</translation>
    </message>
    <message>
        <source>Write a number, such as {number}.</source>
        <translation>Escribe un número, como {number}.</translation>
    </message>
    <message>
        <source>Write a whole number, such as 8.</source>
        <translation>Escribe un número entero, como 8.</translation>
    </message>
    <message>
        <source>It has to be above 0.</source>
        <translation>Tiene que ser mayor que 0.</translation>
    </message>
    <message>
        <source>That is more than can be entered. Check the number.</source>
        <translation>Es más de lo que se puede anotar. Revisa el número.</translation>
    </message>
    <message>
        <source>It can be 1000 kg at most. Check the number.</source>
        <translation>Puede ser 1000 kg como máximo. Revisa el número.</translation>
    </message>
    <message>
        <source>Two decimals are enough, such as {number}.</source>
        <translation>Bastan dos decimales, como {number}.</translation>
    </message>
    <message>
        <source>This is too long: {most} letters fit.</source>
        <translation>Es demasiado largo: caben {most} letras.</translation>
    </message>
    <message>
        <source>Some of these signs can’t be shown. Use plain letters.</source>
        <translation>Algunos de estos signos no se pueden mostrar. Usa letras corrientes.</translation>
    </message>
    <message>
        <source>Write the weights of your plates, such as 20 10 5.</source>
        <translation>Escribe los pesos de tus discos, como 20 10 5.</translation>
    </message>
    <message>
        <source>Write one number for each plate, in the same order, or nothing.</source>
        <translation>Escribe un número para cada disco, en el mismo orden, o nada.</translation>
    </message>
    <message>
        <source>It is heavier than your usual load.</source>
        <translation>Pesa más que tu carga habitual.</translation>
    </message>
</context>
<context>
    <name>TrainingWriter</name>
    <message>
        <source>Log a session</source>
        <translation>Anotar una sesión</translation>
    </message>
    <message>
        <source>Add an earlier entry</source>
        <translation>Registro anterior</translation>
    </message>
    <message>
        <source>— back to lifting, day {day}</source>
        <translation>— de vuelta a levantar, día {day}</translation>
    </message>
    <message>
        <source>{source} When to have your form looked at: article “How to reduce back pain after workout”.</source>
        <translation>{source} Cuándo pedir que miren tu técnica: artículo «How to reduce back pain after workout».</translation>
    </message>
    <message>
        <source>Not sure of your form, or did it hurt after several kinds of training? Have somebody who coaches lifting look at it, or a physiotherapist; take your films along.</source>
        <translation>¿Dudas de tu técnica, o dolió tras varios tipos de entrenamiento? Pide que te mire alguien que entrene a otros a levantar, o un fisioterapeuta; lleva tus vídeos.</translation>
    </message>
</context>
<context>
    <name>TransferPresenter</name>
    <message>
        <source>Routine written to {file}.</source>
        <translation>Rutina escrita en {file}.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>{file} no se pudo escribir: {reason}. Elige otro lugar.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>The file could not be used. Nothing was changed.</source>
        <translation>El archivo no se pudo usar. No se cambió nada.</translation>
    </message>
    <message>
        <source>The routine was not saved. The file is as it was.</source>
        <translation>La rutina no se guardó. El archivo está como estaba.</translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message>
        <source>Show in the tray</source>
        <translation>Mostrar en la bandeja</translation>
    </message>
    <message>
        <source>One click opens the keys to rate your pain.</source>
        <translation>Un clic abre las teclas para valorar tu dolor.</translation>
    </message>
    <message>
        <source>One click opens the keys to rate your pain. While reminders are on, Backcare goes on there when you close the window.</source>
        <translation>Un clic abre las teclas para valorar tu dolor. Mientras haya recordatorios activados, Backcare sigue allí cuando cierras la ventana.</translation>
    </message>
    <message>
        <source>icon notification area taskbar background</source>
        <translation>icono área de notificación barra de tareas segundo plano bandeja</translation>
    </message>
    <message>
        <source>Pain diary</source>
        <translation>Diario de dolor</translation>
    </message>
    <message>
        <source>This desktop has no tray. Press Ctrl N in Backcare instead.</source>
        <translation>Este escritorio no tiene bandeja. Pulsa Ctrl N en Backcare en su lugar.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Type it first.</source>
        <translation>Escríbela primero.</translation>
    </message>
    <message>
        <source>This isn&apos;t the recovery code of this diary. Nothing was changed.</source>
        <translation>Este no es el código de recuperación de este diario. No se cambió nada.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the diary. Nothing was changed; try again as often as you like.</source>
        <translation>Esta contraseña no abre el diario. No se cambió nada; inténtalo tantas veces como quieras.</translation>
    </message>
    <message>
        <source>Your diary is encrypted, and not open yet.</source>
        <translation>Tu diario está cifrado y aún no está abierto.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your diary is encrypted</source>
        <translation>Tu diario está cifrado</translation>
    </message>
    <message>
        <source>Type its passphrase to open it. The symptom check and Help work without the diary.</source>
        <translation>Escribe su contraseña para abrirlo. La revisión de síntomas y la ayuda funcionan sin el diario.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Open the diary</source>
        <translation>Abrir el diario</translation>
    </message>
    <message>
        <source>I have the passphrase</source>
        <translation>Tengo la contraseña</translation>
    </message>
    <message>
        <source>I have the recovery code</source>
        <translation>Tengo el código de recuperación</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>58 characters; spaces and capitals don&apos;t matter</source>
        <translation>58 signos; los espacios y las mayúsculas dan igual</translation>
    </message>
    <message>
        <source>The recovery code opens the diary too; it stands on the sheet that you kept. Without both nobody can open it: the passphrase is stored nowhere. To begin again, delete all your data in Settings.</source>
        <translation>El código de recuperación también abre el diario; está en la hoja que guardaste. Sin ninguno de los dos nadie puede abrirlo: la contraseña no se guarda en ningún sitio. Para empezar de nuevo, borra todos tus datos en Ajustes.</translation>
    </message>
    <message>
        <source>If you don&apos;t know it any more</source>
        <translation>Si ya no la sabes</translation>
    </message>
    <message>
        <source>Open another diary</source>
        <translation>Abrir otro diario</translation>
    </message>
</context>
<context>
    <name>UnsavedWords</name>
    <message>
        <source>Disk full: not saved yet. Make room; Backcare keeps trying.</source>
        <translation>Disco lleno: aún no está guardado. Haz sitio; Backcare lo sigue intentando.</translation>
    </message>
    <message>
        <source>Not saved yet: the disk does not take it. Backcare keeps trying.</source>
        <translation>Aún no está guardado: el disco no lo acepta. Backcare lo sigue intentando.</translation>
    </message>
    <message>
        <source>Your rating isn’t saved yet.</source>
        <translation>Tu valoración aún no está guardada.</translation>
    </message>
    <message>
        <source>How it felt isn’t saved yet.</source>
        <translation>Cómo se sintió aún no está guardado.</translation>
    </message>
    <message>
        <source>{what} Backcare keeps trying.</source>
        <translation>{what} Backcare lo sigue intentando.</translation>
    </message>
    <message>
        <source>{what} The disk is full: make room; Backcare keeps trying.</source>
        <translation>{what} El disco está lleno: haz sitio; Backcare lo sigue intentando.</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Hide the rule behind this</source>
        <translation>Ocultar la regla que hay detrás</translation>
    </message>
    <message>
        <source>Why: the rule behind this</source>
        <translation>Por qué: la regla que hay detrás</translation>
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
        <translation>{title}: {before}, luego {after}, {caption}.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>Meaningfully lower</source>
        <translation>Claramente menor</translation>
    </message>
    <message>
        <source>Meaningfully higher</source>
        <translation>Claramente mayor</translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation>Sin cambio claro</translation>
    </message>
    <message>
        <source>Not enough rated days to compare</source>
        <translation>Faltan días valorados para comparar</translation>
    </message>
    <message>
        <source>Too early to compare</source>
        <translation>Demasiado pronto para comparar</translation>
    </message>
    <message>
        <source>mean of this episode’s first week ({first}, {rated} of 7 days rated) vs the latest ({latest}, {of_latest} of 7)</source>
        <translation>media de la primera semana de este episodio ({first}, {rated} de 7 días valorados) frente a la última ({latest}, {of_latest} de 7)</translation>
    </message>
    <message>
        <source>mean of the week you chose ({first}, {rated} of 7 days rated) vs the latest ({latest}, {of_latest} of 7)</source>
        <translation>media de la semana que elegiste ({first}, {rated} de 7 días valorados) frente a la última ({latest}, {of_latest} de 7)</translation>
    </message>
    <message>
        <source>mean of your diary’s first week ({first}, {rated} of 7 days rated) vs the latest ({latest}, {of_latest} of 7)</source>
        <translation>media de la primera semana de tu diario ({first}, {rated} de 7 días valorados) frente a la última ({latest}, {of_latest} de 7)</translation>
    </message>
    <message>
        <source>This episode’s first week ({days}) has {rated} of 7 days rated; {least} are needed to compare with it.</source>
        <translation>La primera semana de este episodio ({days}) tiene {rated} de 7 días valorados; hacen falta {least} para comparar con ella.</translation>
    </message>
    <message>
        <source>Rate {least} days of one week to start.</source>
        <translation>Valora {least} días de una semana para empezar.</translation>
    </message>
    <message>
        <source>latest week</source>
        <translation>última semana</translation>
    </message>
    <message>
        <source>week you chose</source>
        <translation>semana que elegiste</translation>
    </message>
    <message>
        <source>first week</source>
        <translation>primera semana</translation>
    </message>
    <message>
        <source>Two full weeks are needed. First comparison: {day}.</source>
        <translation>Hacen falta dos semanas completas. Primera comparación: {day}.</translation>
    </message>
    <message>
        <source>The {week} ({days}) has {rated} of 7 days rated: 1 more is needed.</source>
        <translation>La {week} ({days}) tiene {rated} de 7 días valorados: falta 1 más.</translation>
    </message>
    <message>
        <source>The {week} ({days}) has {rated} of 7 days rated: {missing} more are needed.</source>
        <translation>La {week} ({days}) tiene {rated} de 7 días valorados: faltan {missing} más.</translation>
    </message>
    <message>
        <source>No day of this time could be rated.</source>
        <translation>Ningún día de este periodo se podía valorar.</translation>
    </message>
    <message>
        <source>{rated} of 1 day rated.</source>
        <translation>{rated} de 1 día valorado.</translation>
    </message>
    <message>
        <source>{rated} of {possible} days rated.</source>
        <translation>{rated} de {possible} días valorados.</translation>
    </message>
    <message>
        <source>With {least} entries it says here how far your pain moves.</source>
        <translation>Con {least} registros, aquí dice cuánto se mueve tu dolor.</translation>
    </message>
    <message>
        <source>Your ratings stayed the same.</source>
        <translation>Tus valoraciones siguieron igual.</translation>
    </message>
    <message>
        <source>Your pain moves about {points} points from one entry to the next.</source>
        <translation>Tu dolor se mueve unos {points} puntos de un registro al siguiente.</translation>
    </message>
    <message>
        <source>Recovered, by this rule: no pain on 7 days ({days}) and RMDQ 2 or less.</source>
        <translation>Recuperación, según esta regla: sin dolor en 7 días ({days}) y RMDQ de 2 o menos.</translation>
    </message>
    <message>
        <source>1 rated day</source>
        <translation>1 día valorado</translation>
    </message>
    <message>
        <source>{count} rated days</source>
        <translation>{count} días valorados</translation>
    </message>
    <message>
        <source>an RMDQ answer of these days</source>
        <translation>una respuesta al RMDQ de estos días</translation>
    </message>
    <message>
        <source>No pain on {free} rated days ({days}). “Recovered” needs 7 of them and RMDQ 2 or less; missing: {missing}.</source>
        <translation>Sin dolor en {free} días valorados ({days}). «Recuperación» necesita 7 de ellos y RMDQ de 2 o menos; falta: {missing}.</translation>
    </message>
    <message>
        <source>No pain on the 1 day that is rated ({days}). “Recovered” needs 7 of them and RMDQ 2 or less; missing: {missing}.</source>
        <translation>Sin dolor en el 1 día valorado ({days}). «Recuperación» necesita 7 de ellos y RMDQ de 2 o menos; falta: {missing}.</translation>
    </message>
    <message>
        <source>Two means of 7 days are compared, each with {least} rated days or more, because single days go up and down by themselves. A change counts from {points} points that are also {percent} % of the first mean (Ostelo 2008; Farrar 2001), and says nothing about its cause.</source>
        <translation>Se comparan dos medias de 7 días, cada una con {least} días valorados o más, porque los días sueltos suben y bajan por sí mismos. Un cambio cuenta a partir de {points} puntos que sean también el {percent}&#xa0;% de la primera media (Ostelo 2008; Farrar 2001), y no dice nada de su causa.</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>{what}: volume</source>
        <translation>{what}: volumen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test: {what}</source>
        <translation>Probar: {what}</translation>
    </message>
    <message>
        <source>{volume}%</source>
        <translation>{volume}&#xa0;%</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Easier: {text}</source>
        <translation>Más fácil: {text}</translation>
    </message>
    <message>
        <source>Harder: {text}</source>
        <translation>Más difícil: {text}</translation>
    </message>
    <message>
        <source>{exercise}: {way}</source>
        <translation>{exercise}: {way}</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Más difícil</translation>
    </message>
    <message>
        <source>As planned.</source>
        <translation>Según el plan.</translation>
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
        <translation>Título de la semana {n}</translation>
    </message>
    <message>
        <source>What to know of week {n}</source>
        <translation>Qué saber de la semana {n}</translation>
    </message>
    <message>
        <source>What to add to week {n}</source>
        <translation>Qué añadir a la semana {n}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to week {n}</source>
        <translation>Añadir a la semana {n}</translation>
    </message>
    <message>
        <source>Add a week like this</source>
        <translation>Añadir una semana así</translation>
    </message>
    <message>
        <source>Add a week like week {n}</source>
        <translation>Añadir una semana como la {n}</translation>
    </message>
    <message>
        <source>Remove this week</source>
        <translation>Quitar esta semana</translation>
    </message>
    <message>
        <source>Remove week {n}</source>
        <translation>Quitar la semana {n}</translation>
    </message>
    <message>
        <source>Training week</source>
        <translation>Semana de entreno</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <translation>{count} sesiones</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>most</source>
        <translation>la mayoría</translation>
    </message>
    <message>
        <source>all sets</source>
        <translation>todas las series</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>{day}: {standing}</source>
        <translation>{day}: {standing}</translation>
    </message>
    <message>
        <source>part of the sets</source>
        <translation>parte de las series</translation>
    </message>
    <message>
        <source>most of the sets</source>
        <translation>la mayoría de las series</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>por delante</translation>
    </message>
    <message>
        <source>{goal} sessions</source>
        <translation>{goal} sesiones</translation>
    </message>
    <message>
        <source>Weekly goal: {sessions}</source>
        <translation>Meta semanal: {sessions}</translation>
    </message>
    <message>
        <source>Until I end it</source>
        <translation>Hasta que la termine</translation>
    </message>
    <message>
        <source>Paused since {first}.</source>
        <translation>En pausa desde el {first}.</translation>
    </message>
    <message>
        <source>Paused on {first}.</source>
        <translation>En pausa el {first}.</translation>
    </message>
    <message>
        <source>Paused from {first} to {last}.</source>
        <translation>En pausa del {first} al {last}.</translation>
    </message>
    <message>
        <source>From {first} until you end it</source>
        <translation>Desde el {first} hasta que la termines</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>Last week had {done} of {planned} days. What came in the way?</source>
        <translation>La semana pasada tuvo {done} de {planned} días. ¿Qué lo impidió?</translation>
    </message>
    <message>
        <source>Last week was all rest. What came in the way?</source>
        <translation>La semana pasada fue toda de descanso. ¿Qué lo impidió?</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Sin tiempo</translation>
    </message>
    <message>
        <source>Too painful</source>
        <translation>Demasiado dolor</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Estar fuera</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Until your symptom check is cleared, the goal can only be lowered.</source>
        <translation>Hasta tener el visto bueno tras tu revisión de síntomas, la meta solo se puede bajar.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
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
        <translation>Artículo «Lower back pain after leg workout tips»: movilidad y activación antes de cada sesión, días pesados y de técnica por turnos, trabajo a una pierna que rota. Que vaya con los días de técnica es elección nuestra.</translation>
    </message>
    <message>
        <source>{day} · today</source>
        <translation>{day} · hoy</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>Pesado</translation>
    </message>
    <message>
        <source>Not in the first 48 hours: walk gently instead</source>
        <translation>No en las primeras 48 horas: en su lugar, camina con suavidad</translation>
    </message>
    <message>
        <source>No load is open</source>
        <translation>Ninguna carga está abierta</translation>
    </message>
    <message>
        <source>At most the load of your plan</source>
        <translation>Como máximo la carga de tu plan</translation>
    </message>
    <message>
        <source>Slow and without weights · {exercise}</source>
        <translation>Lento y sin pesos · {exercise}</translation>
    </message>
    <message>
        <source>Lighter and slow · {exercise}</source>
        <translation>Más ligero y lento · {exercise}</translation>
    </message>
    <message>
        <source>Choose your training days; all are for rest so far.</source>
        <translation>Elige tus días de entreno; hasta ahora todos son de descanso.</translation>
    </message>
    <message>
        <source>No load is open today: leave the weights out.</source>
        <translation>Hoy no hay ninguna carga abierta: deja fuera los pesos.</translation>
    </message>
    <message>
        <source>Before each session: mobility and activation.</source>
        <translation>Antes de cada sesión: movilidad y activación.</translation>
    </message>
    <message>
        <source>Two heavy days follow each other. Put a technique day between them.</source>
        <translation>Hay dos días pesados seguidos. Pon un día de técnica entre ellos.</translation>
    </message>
    <message>
        <source>There is no technique day yet. Let it take turns with heavy ones.</source>
        <translation>Aún no hay día de técnica. Altérnalo con los pesados.</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>No back trouble noted</source>
        <translation>Sin problemas anotados</translation>
    </message>
    <message>
        <source>When your back hurts, start an episode: it leads you back to lifting, one checked step at a time.</source>
        <translation>Cuando te duela la espalda, empieza un episodio: te lleva de vuelta a levantar, un paso comprobado cada vez.</translation>
    </message>
    <message>
        <source>Start an episode</source>
        <translation>Empezar un episodio</translation>
    </message>
</context>
<context>
    <name>WhenPart</name>
    <message>
        <source>When was it?</source>
        <translation>¿Cuándo fue?</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>A quarter of an hour earlier</source>
        <translation>Un cuarto de hora antes</translation>
    </message>
    <message>
        <source>A quarter later</source>
        <translation>Un cuarto después</translation>
    </message>
    <message>
        <source>Clocks went back, so this time came twice. Which one is it?</source>
        <translation>Se atrasaron los relojes, así que esta hora vino dos veces. ¿Cuál es?</translation>
    </message>
    <message>
        <source>Which of the two</source>
        <translation>Cuál de las dos</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>La primera</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>La segunda</translation>
    </message>
</context>
<context>
    <name>WhenWriter</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>WhereCard</name>
    <message>
        <source>Edit latest</source>
        <translation>Editar último</translation>
    </message>
    <message>
        <source>Edit latest entry, to change where it hurts</source>
        <translation>Editar el último registro, para cambiar dónde duele</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
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
        <translation>Dónde duele. {places}</translation>
    </message>
    <message>
        <source>in {times} of {entries} entries</source>
        <translation>en {times} de {entries} registros</translation>
    </message>
    <message>
        <source>in the only entry that says where</source>
        <translation>en el único registro que dice dónde</translation>
    </message>
    <message>
        <source>in {times} of {placed} entries that say where</source>
        <translation>en {times} de {placed} registros que dicen dónde</translation>
    </message>
    <message>
        <source>No entry of this time says where it hurts.</source>
        <translation>Ningún registro de este periodo dice dónde duele.</translation>
    </message>
    <message>
        <source>1 more place</source>
        <translation>1 lugar más</translation>
    </message>
    <message>
        <source>{count} more places</source>
        <translation>{count} lugares más</translation>
    </message>
    <message>
        <source>Some entries name a leg.</source>
        <translation>Algunos registros nombran una pierna.</translation>
    </message>
    <message>
        <source>The only entry that says where names no leg.</source>
        <translation>El único registro que dice dónde no nombra ninguna pierna.</translation>
    </message>
    <message>
        <source>None of the {count} entries that say where names a leg.</source>
        <translation>Ninguno de los {count} registros que dicen dónde nombra una pierna.</translation>
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
        <translation>Por qué preguntamos</translation>
    </message>
</context>
<context>
    <name>WhyWriter</name>
    <message>
        <source>You began a check a short while ago. Until all of it is answered it finds nothing.</source>
        <translation>Empezaste una revisión hace poco. Hasta que esté respondida del todo, no encuentra nada.</translation>
    </message>
    <message>
        <source>Pain in a leg, or a rise by more than 2 points, is a reason to look at the warning signs before anything else.</source>
        <translation>Dolor en una pierna, o una subida de más de 2 puntos, es una razón para mirar las señales de alarma antes que nada.</translation>
    </message>
    <message>
        <source>No symptom check has looked at this episode yet, and warning signs come first.</source>
        <translation>Ninguna revisión de síntomas ha mirado aún este episodio, y las señales de alarma van primero.</translation>
    </message>
    <message>
        <source>On days 7, 14 and 28 the same questions are asked again: pain that lasts or gets worse is worth showing to somebody.</source>
        <translation>Los días 7, 14 y 28 se vuelven a hacer las mismas preguntas: un dolor que dura o empeora merece que alguien lo vea.</translation>
    </message>
    <message>
        <source>You rated {number} of 10 today. Above 5, exercises wait until it settles.</source>
        <translation>Hoy valoraste {number} de 10. Por encima de 5, los ejercicios esperan hasta que se calme.</translation>
    </message>
    <message>
        <source>A session of today hurt. Others wait until it settles.</source>
        <translation>Una sesión de hoy dolió. Las demás esperan hasta que se calme.</translation>
    </message>
    <message>
        <source>A back that is worse the next morning is a reason to do less, so that is asked before more is done.</source>
        <translation>Una espalda que está peor a la mañana siguiente es una razón para hacer menos, así que eso se pregunta antes de hacer más.</translation>
    </message>
    <message>
        <source>What you did is saved. You can go on for 24 hours; then it is kept as it is.</source>
        <translation>Lo que hiciste está guardado. Puedes seguir durante 24 horas; después se queda como está.</translation>
    </message>
    <message>
        <source>It is short and gentle, a usual place to begin.</source>
        <translation>Es corta y suave, un punto habitual para empezar.</translation>
    </message>
    <message>
        <source>From day 3 to day 14, light work for trunk and hips fits, as far as it is easy.</source>
        <translation>Del día 3 al día 14 encaja un trabajo ligero de tronco y caderas, mientras resulte fácil.</translation>
    </message>
    <message>
        <source>Early and sore days ask for little, and often: {of} times a day, hours apart. Done today: {number}.</source>
        <translation>Los primeros días y los días doloridos piden poco y a menudo: {of} veces al día, con horas entre medias. Hechas hoy: {number}.</translation>
    </message>
    <message>
        <source>Today is a lifting day of your week. A few minutes of moving come before it.</source>
        <translation>Hoy es día de levantar en tu semana. Antes van unos minutos de movimiento.</translation>
    </message>
    <message>
        <source>Today is a lifting day of your week, and your plan has a load for it.</source>
        <translation>Hoy es día de levantar en tu semana, y tu plan tiene una carga para él.</translation>
    </message>
    <message>
        <source>You lifted today. Hips and hamstrings come after it.</source>
        <translation>Hoy levantaste peso. Después van las caderas y los isquiotibiales.</translation>
    </message>
    <message>
        <source>It is a core day. Done this week: {number} of {of}, with rest between.</source>
        <translation>Es día de core. Hechos esta semana: {number} de {of}, con descanso entre medias.</translation>
    </message>
    <message>
        <source>It is late in the day, and this one is calm.</source>
        <translation>Es tarde, y esta es tranquila.</translation>
    </message>
    <message>
        <source>Nothing is lifted today. A little mobility on such days keeps you moving.</source>
        <translation>Hoy no se levanta peso. Un poco de movilidad en días así te mantiene en movimiento.</translation>
    </message>
    <message>
        <source>Short walks go before bed rest: {number} of {of} so far today.</source>
        <translation>Los paseos cortos van antes que el reposo en cama: {number} de {of} por ahora hoy.</translation>
    </message>
    <message>
        <source>Your activities are asked weekly and the questionnaire every week or two, so that a change can be told from a good day.</source>
        <translation>Tus actividades se preguntan cada semana y el cuestionario cada una o dos semanas, para poder distinguir un cambio de un día bueno.</translation>
    </message>
    <message>
        <source>Your pain is not rated yet today. Once a day is enough.</source>
        <translation>Tu dolor aún no está valorado hoy. Una vez al día basta.</translation>
    </message>
    <message>
        <source>What today asks for is done, or better left for tomorrow.</source>
        <translation>Lo que hoy pide está hecho, o mejor se deja para mañana.</translation>
    </message>
</context>
<context>
    <name>WipePage</name>
    <message>
        <source>Deleting…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>Type {word} to delete everything listed above.</source>
        <translation>Escribe {word} para borrar todo lo enumerado arriba.</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Cada archivo</translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Qué se borra</translation>
    </message>
    <message>
        <source>Save everything…</source>
        <translation>Guardar todo…</translation>
    </message>
    <message>
        <source>One file holds all of it, and Backcare can read it again later.</source>
        <translation>Un archivo lo contiene todo, y Backcare puede volver a leerlo más tarde.</translation>
    </message>
    <message>
        <source>Keep a copy first?</source>
        <translation>¿Guardar antes una copia?</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>La palabra</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>WipePresenter</name>
    <message>
        <source>DELETE</source>
        <translation>BORRAR</translation>
    </message>
    <message>
        <source>These files could not be deleted. Delete them yourself:
{files}</source>
        <translation>Estos archivos no se pudieron borrar. Bórralos tú:
{files}</translation>
    </message>
    <message>
        <source>Everything was deleted, but the name is still on the list of profiles. {reason}</source>
        <translation>Se ha borrado todo, pero el nombre sigue en la lista de perfiles. {reason}</translation>
    </message>
    <message>
        <source>Nothing was deleted. {reason}</source>
        <translation>No se borró nada. {reason}</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Borrar todos mis datos</translation>
    </message>
    <message>
        <source>Delete the profile {name}</source>
        <translation>Borrar el perfil {name}</translation>
    </message>
    <message>
        <source>This is the diary of: {name}.</source>
        <translation>Este es el diario de: {name}.</translation>
    </message>
    <message>
        <source>This is the diary of: {name}. It holds one entry.</source>
        <translation>Este es el diario de: {name}. Contiene un registro.</translation>
    </message>
    <message>
        <source>Your diary holds one entry.</source>
        <translation>Tu diario contiene un registro.</translation>
    </message>
    <message>
        <source>This is the diary of: {name}. It holds {count} entries.</source>
        <translation>Este es el diario de: {name}. Contiene {count} registros.</translation>
    </message>
    <message>
        <source>Your diary holds {count} entries.</source>
        <translation>Tu diario contiene {count} registros.</translation>
    </message>
    <message>
        <source>What is deleted can&apos;t be brought back: the backups are deleted too.</source>
        <translation>Lo borrado no se puede recuperar: también se borran las copias de seguridad.</translation>
    </message>
    <message>
        <source>What you saved elsewhere stays, and so do other profiles. Backcare closes then.</source>
        <translation>Lo que guardaste en otro sitio se queda, y también otros perfiles. Backcare se cierra después.</translation>
    </message>
    <message>
        <source>What was saved elsewhere stays, and so does your own diary.</source>
        <translation>Lo guardado en otro sitio se queda, y también tu propio diario.</translation>
    </message>
    <message>
        <source>The diary</source>
        <translation>El diario</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Damaged diaries that were put aside</source>
        <translation>Diarios dañados que se apartaron</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Size and place of the window</source>
        <translation>Tamaño y lugar de la ventana</translation>
    </message>
    <message>
        <source>Notes of faults</source>
        <translation>Notas de fallos</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation>Lo que se puede volver a hacer</translation>
    </message>
    <message>
        <source>What was left by a crash</source>
        <translation>Lo que dejó un cierre inesperado</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} archivos</translation>
    </message>
</context>
<context>
    <name>XmrCard</name>
    <message>
        <source>Signals to look at</source>
        <translation>Señales que mirar</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Qué destaca</translation>
    </message>
</context>
<context>
    <name>XmrWriter</name>
    <message>
        <source>Individuals chart (XmR)</source>
        <translation>Gráfico individual (XmR)</translation>
    </message>
    <message>
        <source>Mean {mean}, no limits</source>
        <translation>Media {mean}, sin límites</translation>
    </message>
    <message>
        <source>The first {count} rated days are all alike. That says nothing of how far the pain moves, so that no day lies outside.</source>
        <translation>Los primeros {count} días valorados son todos iguales. Eso no dice cuánto se mueve el dolor, así que ningún día queda fuera.</translation>
    </message>
    <message>
        <source>Mean {mean}, limits {lower} to {upper}</source>
        <translation>Media {mean}, límites de {lower} a {upper}</translation>
    </message>
    <message>
        <source>From the first {count} rated days; mean moving range {range} points, cut at 0 and 10.</source>
        <translation>De los primeros {count} días valorados; rango móvil medio {range} puntos, cortado en 0 y 10.</translation>
    </message>
    <message>
        <source>Signals to look at, no alert: in Backcare’s own simulation of stable pain 18 to 58 % of fortnights had a point outside of the limits.</source>
        <translation>Señales que mirar, no una alerta: en la simulación propia de Backcare con dolor estable, del 18 al 58&#xa0;% de las quincenas tenían un punto fuera de los límites.</translation>
    </message>
    <message>
        <source>Its first days hardly move (less than {least} points from day to day), so that these limits mean little.</source>
        <translation>Sus primeros días apenas se mueven (menos de {least} puntos de un día a otro), así que estos límites significan poco.</translation>
    </message>
    <message>
        <source>day’s last rating</source>
        <translation>última valoración del día</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>límites</translation>
    </message>
    <message>
        <source>first {count} rated days</source>
        <translation>primeros {count} días valorados</translation>
    </message>
    <message>
        <source>outside of the limits</source>
        <translation>fuera de los límites</translation>
    </message>
    <message>
        <source>{run} or more on one side</source>
        <translation>{run} o más a un lado</translation>
    </message>
    <message>
        <source>Individuals chart, {count} rated days, {days}</source>
        <translation>Gráfico individual, {count} días valorados, {days}</translation>
    </message>
    <message>
        <source>{day}: {value} of 10</source>
        <translation>{day}: {value} de 10</translation>
    </message>
    <message>
        <source>{run} rated days or more in a row on one side of the mean</source>
        <translation>{run} días valorados o más seguidos a un lado de la media</translation>
    </message>
    <message>
        <source>No rated day after the first {count} yet.</source>
        <translation>Aún no hay días valorados después de los primeros {count}.</translation>
    </message>
    <message>
        <source>No signals after the first {count} days.</source>
        <translation>Ninguna señal después de los primeros {count} días.</translation>
    </message>
    <message>
        <source>Signals to look at</source>
        <translation>Señales que mirar</translation>
    </message>
</context>
<context>
    <name>YesNoRow</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo sé</translation>
    </message>
</context>
<context>
    <name>_ExerciseCard</name>
    <message>
        <source>Watch for</source>
        <translation>Fíjate en</translation>
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
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>_PainKey</name>
    <message>
        <source>Pain {score} of 10</source>
        <translation>Dolor {score} de 10</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
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
        <translation>Dolor {score} de 10</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
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
