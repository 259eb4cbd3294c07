<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Phrasebook</name>
    <message numerus="yes">
        <source>%n years (age)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months (age)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks (age)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days (age)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n working day(s) after the limit.</source>
        <translation>
            <numerusform>Booked %n working day after the limit.</numerusform>
            <numerusform>Booked %n working days after the limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after the limit.</source>
        <translation>
            <numerusform>%n working day after the limit.</numerusform>
            <numerusform>%n working days after the limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In time, with %n working day(s) to spare.</source>
        <translation>
            <numerusform>In time, with %n working day to spare.</numerusform>
            <numerusform>In time, with %n working days to spare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekend day(s)</source>
        <translation>
            <numerusform>%n weekend day</numerusform>
            <numerusform>%n weekend days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left.</source>
        <translation>
            <numerusform>%n working day left.</numerusform>
            <numerusform>%n working days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) over the limit.</source>
        <translation>
            <numerusform>%n working day over the limit.</numerusform>
            <numerusform>%n working days over the limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more agencies in direct contact with %2 needed.</source>
        <translation>
            <numerusform>One more agency in direct contact with %2 is needed.</numerusform>
            <numerusform>%n more agencies in direct contact with %2 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further group(s)</source>
        <translation>
            <numerusform>%n further group</numerusform>
            <numerusform>%n further groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the age of %n</source>
        <translation>
            <numerusform>From the age of %n</numerusform>
            <numerusform>From the age of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more lines</source>
        <extracomment>some lines of a checklist, and how many more</extracomment>
        <translation>
            <numerusform>%1 and %n more line</numerusform>
            <numerusform>%1 and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reminded %n time(s), last %1</source>
        <translation>
            <numerusform>reminded %n time, last %1</numerusform>
            <numerusform>reminded %n times, last %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::AfterPart</name>
    <message numerus="yes">
        <source>Issue %n letter(s)</source>
        <translation>
            <numerusform>Issue 1 letter</numerusform>
            <numerusform>Issue %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n copy(s)</source>
        <translation>
            <numerusform>Issue 1 copy</numerusform>
            <numerusform>Issue %n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n plan(s)</source>
        <translation>
            <numerusform>Issue %n plan</numerusform>
            <numerusform>Issue %n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::AgendaStep</name>
    <message numerus="yes">
        <source>The agenda takes %n minute(s) longer than the room is booked for.</source>
        <translation>
            <numerusform>The agenda takes %n minute longer than the room is booked for.</numerusform>
            <numerusform>The agenda takes %n minutes longer than the room is booked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are left over.</source>
        <translation>
            <numerusform>%n minute is left over.</numerusform>
            <numerusform>%n minutes are left over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::AnswerCard</name>
    <message numerus="yes">
        <source>%n child(ren) of this name are on the list today. Choose the one who is meant.</source>
        <translation>
            <numerusform>One child of this name is on the list today. Choose them if they are the one who is meant.</numerusform>
            <numerusform>%n children of this name are on the list today. Choose the one who is meant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::CheckStep</name>
    <message numerus="yes">
        <source>Create and draft %n invitation(s)</source>
        <translation>
            <numerusform>Create and draft %n invitation</numerusform>
            <numerusform>Create and draft %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::ConferenceWorkspace</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::ConferencesWorkspace</name>
    <message numerus="yes">
        <source>In hand · %n</source>
        <translation>
            <numerusform>In hand · %n</numerusform>
            <numerusform>In hand · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over · %n</source>
        <translation>
            <numerusform>Over · %n</numerusform>
            <numerusform>Over · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conference(s) in hand</source>
        <translation>
            <numerusform>%n conference in hand</numerusform>
            <numerusform>%n conferences in hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::CopiesPane</name>
    <message numerus="yes">
        <source>%n passage(s) left out</source>
        <translation>
            <numerusform>1 passage left out</numerusform>
            <numerusform>%n passages left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>1 to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) about children who are not theirs stand side by side with their copy here. Their copy does not go until you have said.</source>
        <translation>
            <numerusform>%n passage about children who are not theirs stands side by side with their copy here. Their copy does not go until you have said.</numerusform>
            <numerusform>%n passages about children who are not theirs stand side by side with their copy here. Their copy does not go until you have said.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::DateForm</name>
    <message numerus="yes">
        <source>%n must be told again: %1</source>
        <translation>
            <numerusform>%n person must be told again: %1</numerusform>
            <numerusform>%n people must be told again: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::DayCard</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::DayModel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to spare</source>
        <translation>
            <numerusform>%n day to spare</numerusform>
            <numerusform>%n days to spare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people away</source>
        <translation>
            <numerusform>%n person away</numerusform>
            <numerusform>%n people away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::DayWords</name>
    <message numerus="yes">
        <source>%n of them are also asked to the %2 family’s at %1</source>
        <translation>
            <numerusform>%n of them is also asked to the %2 family’s conference at %1</numerusform>
            <numerusform>%n of them are also asked to the %2 family’s conference at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::DecisionPage</name>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <translation>
            <numerusform>%n not asked yet</numerusform>
            <numerusform>%n not asked yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::DirectoryWorkspace</name>
    <message numerus="yes">
        <source>%n person(s) exported.</source>
        <translation>
            <numerusform>%n person exported.</numerusform>
            <numerusform>%n people exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the directory</source>
        <translation>
            <numerusform>%n person in the directory</numerusform>
            <numerusform>%n people in the directory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n person(s)</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::DispatchPane</name>
    <message numerus="yes">
        <source>%n envelope(s) due</source>
        <translation>
            <numerusform>1 envelope due</numerusform>
            <numerusform>%n envelopes due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1

%2

Is this right today? A cover sheet and %n paper(s) are printed for this person alone.</source>
        <extracomment>%1: how it is sent, %2: an address, line by line</extracomment>
        <translation>
            <numerusform>%1

%2

Is this right today? A cover sheet and 1 paper are printed for this person alone.</numerusform>
            <numerusform>%1

%2

Is this right today? A cover sheet and %n papers are printed for this person alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s) still due. What has left is logged.</source>
        <translation>
            <numerusform>1 envelope still due. What has left is logged.</numerusform>
            <numerusform>%n envelopes still due. What has left is logged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::EndingWords</name>
    <message numerus="yes">
        <source>%n still to tell</source>
        <translation>
            <numerusform>%n still to tell</numerusform>
            <numerusform>%n still to tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told that the plan had ended</source>
        <translation>
            <numerusform>%n person told that the plan had ended</numerusform>
            <numerusform>%n people told that the plan had ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::Families</name>
    <message numerus="yes">
        <source>%n week(s), due %1</source>
        <extracomment>%n weeks of pregnancy</extracomment>
        <translation>
            <numerusform>%n week of pregnancy, due %1</numerusform>
            <numerusform>%n weeks of pregnancy, due %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::FamiliesWorkspace</name>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new address of %1 is kept. %n conference(s) still to come write to the address they were given.</source>
        <translation>
            <numerusform>The new address of %1 is kept. 1 conference still to come writes to the address it was given.</numerusform>
            <numerusform>The new address of %1 is kept. %n conferences still to come write to the address they were given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new address stands in %n conference(s) still to come. From whom it is withheld stays as it was.</source>
        <translation>
            <numerusform>The new address stands in 1 conference still to come. From whom it is withheld stays as it was.</numerusform>
            <numerusform>The new address stands in %n conferences still to come. From whom it is withheld stays as it was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) can be made: %1.</source>
        <extracomment>%1: names</extracomment>
        <translation>
            <numerusform>1 letter can be made: %1.</numerusform>
            <numerusform>%n letters can be made: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::FamilyPlan</name>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) open</source>
        <translation>
            <numerusform>%n action open</numerusform>
            <numerusform>%n actions open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not seen at %n visits running</source>
        <translation>
            <numerusform>Not seen at %n visit</numerusform>
            <numerusform>Not seen at %n visits running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n month(s)</source>
        <translation>
            <numerusform>for %n month</numerusform>
            <numerusform>for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acceptance(s) awaited</source>
        <translation>
            <numerusform>%n acceptance awaited</numerusform>
            <numerusform>%n acceptances awaited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::FamilyWindow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A break: %n more minute(s), until %1</source>
        <extracomment>how long a break still lasts, and the time of day it ends</extracomment>
        <translation>
            <numerusform>A break: %n more minute, until %1</numerusform>
            <numerusform>A break: %n more minutes, until %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::FinishModel</name>
    <message numerus="yes">
        <source>%n recipient(s) wait for the chair</source>
        <translation>
            <numerusform>1 recipient waits for the chair</numerusform>
            <numerusform>%n recipients wait for the chair</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::FixMeetingForm</name>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Every week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::ImportPage</name>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::LetterCard</name>
    <message numerus="yes">
        <source>%n passage(s) stand as they were written: translate them under “In the other language”.</source>
        <translation>
            <numerusform>%n passage stands as it was written: translate it under “In the other language”.</numerusform>
            <numerusform>%n passages stand as they were written: translate them under “In the other language”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::LettersPane</name>
    <message numerus="yes">
        <source>%n PDF file(s) written. Nobody else on this computer can read them.</source>
        <translation>
            <numerusform>1 PDF file written. Nobody else on this computer can read it.</numerusform>
            <numerusform>%n PDF files written. Nobody else on this computer can read them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait</source>
        <translation>
            <numerusform>1 letter waits</numerusform>
            <numerusform>%n letters wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) issued and kept as they are.</source>
        <translation>
            <numerusform>1 letter issued and kept as it is.</numerusform>
            <numerusform>%n letters issued and kept as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) written. Open each in your mail program and send it from there.</source>
        <translation>
            <numerusform>%n draft written. Open it in your mail program and send it from there.</numerusform>
            <numerusform>%n drafts written. Open each in your mail program and send it from there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without an e-mail address: send those on paper.</source>
        <translation>
            <numerusform>%n person without an e-mail address: send that one on paper.</numerusform>
            <numerusform>%n people without an e-mail address: send those on paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) would read otherwise now than when you looked: something was changed meanwhile. They stay here; look at them again.</source>
        <translation>
            <numerusform>1 letter would read otherwise now than when you looked: something was changed meanwhile. It stays here; look at it again.</numerusform>
            <numerusform>%n letters would read otherwise now than when you looked: something was changed meanwhile. They stay here; look at them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) whose e-mail is not marked safe for these papers: send those on paper.</source>
        <translation>
            <numerusform>%n person whose e-mail is not marked safe for these papers: send those on paper.</numerusform>
            <numerusform>%n people whose e-mail is not marked safe for these papers: send those on paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written. Nobody else on this computer can read them.</source>
        <translation>
            <numerusform>%n file written. Nobody else on this computer can read it.</numerusform>
            <numerusform>%n files written. Nobody else on this computer can read them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::Life</name>
    <message numerus="yes">
        <source>%1: about %n more child(ren)</source>
        <translation>
            <numerusform>%1: about %n more child</numerusform>
            <numerusform>%1: about %n more children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has decided yet about %n child(ren) of this birth</source>
        <translation>
            <numerusform>Nobody has decided yet about %n child of this birth</numerusform>
            <numerusform>Nobody has decided yet about %n children of this birth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was owed to %n person(s)</source>
        <translation>
            <numerusform>it was owed to %n person</numerusform>
            <numerusform>it was owed to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n other child(ren)</source>
        <translation>
            <numerusform>about %n other child</numerusform>
            <numerusform>about %n other children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conference(s) still to be held</source>
        <translation>
            <numerusform>%n conference still to be held</numerusform>
            <numerusform>%n conferences still to be held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) owed to the family now</source>
        <translation>
            <numerusform>%n paper owed to the family now</numerusform>
            <numerusform>%n papers owed to the family now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::LifeEventForm</name>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <comment>of one birth</comment>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::LockScreen</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::LooksCard</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::MoveForm</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::PlanPage</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::Prepare</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>names, then how many more there are</extracomment>
        <translation>
            <numerusform>%1 and 1 more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)&apos; notice, which is short.</source>
        <translation>
            <numerusform>%n working day&apos;s notice, which is short.</numerusform>
            <numerusform>%n working days&apos; notice, which is short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)&apos; notice.</source>
        <translation>
            <numerusform>%n working day&apos;s notice.</numerusform>
            <numerusform>%n working days&apos; notice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::PreparePart</name>
    <message numerus="yes">
        <source>No quorum in sight for %n child(ren)</source>
        <translation>
            <numerusform>No quorum in sight for 1 child</numerusform>
            <numerusform>No quorum in sight for %n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>1 thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>in 1 working day</numerusform>
            <numerusform>in %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invitation(s)</source>
        <translation>
            <numerusform>Issue 1 invitation</numerusform>
            <numerusform>Issue %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were asked to the meeting as it was: %1.</source>
        <translation>
            <numerusform>%n person was asked to the meeting as it was: %1.</numerusform>
            <numerusform>%n people were asked to the meeting as it was: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n letter(s)</source>
        <translation>
            <numerusform>Issue %n letter</numerusform>
            <numerusform>Issue %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::ProceduresWorkspace</name>
    <message numerus="yes">
        <source>%1: %n rule(s)</source>
        <extracomment>%1: the title of a procedure</extracomment>
        <translation>
            <numerusform>%1: %n rule</numerusform>
            <numerusform>%1: %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::QuorumCard</name>
    <message numerus="yes">
        <source>%1 of %n child(ren)</source>
        <translation>
            <numerusform>%1 of 1 child</numerusform>
            <numerusform>%1 of %n children</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::QuorumPanel</name>
    <message numerus="yes">
        <source>%n key agencies not asked</source>
        <translation>
            <numerusform>1 key agency is not asked</numerusform>
            <numerusform>%n key agencies are not asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::ReadyModel</name>
    <message numerus="yes">
        <source>%n person(s) to be told it is put off</source>
        <translation>
            <numerusform>%n person to be told it is put off</numerusform>
            <numerusform>%n people to be told it is put off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to be told it is off</source>
        <translation>
            <numerusform>%n person to be told it is off</numerusform>
            <numerusform>%n people to be told it is off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with the old date</source>
        <translation>
            <numerusform>%n person has the old date</numerusform>
            <numerusform>%n people have the old date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::RecordPane</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>1 paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::Register</name>
    <message numerus="yes">
        <source>was %n day(s) overdue</source>
        <translation>
            <numerusform>was %n day overdue</numerusform>
            <numerusform>was %n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::RegisterList</name>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n month(s)</source>
        <translation>
            <numerusform>for %n month</numerusform>
            <numerusform>for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::RegisterWorkspace</name>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) at the end of %1 · today: %2</source>
        <translation>
            <numerusform>%n child at the end of %1 · today: %2</numerusform>
            <numerusform>%n children at the end of %1 · today: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) today, %1</source>
        <translation>
            <numerusform>%n child today, %1</numerusform>
            <numerusform>%n children today, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::ReportsWorkspace</name>
    <message numerus="yes">
        <source>%n conference(s) held</source>
        <translation>
            <numerusform>%n conference held</numerusform>
            <numerusform>%n conferences held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::RetentionWords</name>
    <message numerus="yes">
        <source>%n years after the last conference was closed</source>
        <translation>
            <numerusform>%n year after the last conference was closed</numerusform>
            <numerusform>%n years after the last conference was closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years after the last plan ended</source>
        <translation>
            <numerusform>%n year after the last plan ended</numerusform>
            <numerusform>%n years after the last plan ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years after the youngest child was born</source>
        <translation>
            <numerusform>%n year after the youngest child was born</numerusform>
            <numerusform>%n years after the youngest child was born</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years after the last death of a child</source>
        <translation>
            <numerusform>%n year after the last death of a child</numerusform>
            <numerusform>%n years after the last death of a child</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adults</source>
        <translation>
            <numerusform>%n adult</numerusform>
            <numerusform>%n adults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conferences</source>
        <translation>
            <numerusform>%n conference</numerusform>
            <numerusform>%n conferences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::SettingsWorkspace</name>
    <message numerus="yes">
        <source>Stricter here, if the unit wishes · %n</source>
        <translation>
            <numerusform>Stricter here, if the unit wishes · %n</numerusform>
            <numerusform>Stricter here, if the unit wishes · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left open: who has the document “%1” · %n</source>
        <extracomment>%1: a document</extracomment>
        <translation>
            <numerusform>Left open: who has the document “%1” · %n</numerusform>
            <numerusform>Left open: who has the document “%1” · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What this procedure leaves open · %n</source>
        <translation>
            <numerusform>What this procedure leaves open · %n</numerusform>
            <numerusform>What this procedure leaves open · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adopted</source>
        <translation>
            <numerusform>%n adopted</numerusform>
            <numerusform>%n adopted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::StatusLine</name>
    <message numerus="yes">
        <source>Locks in %n minute(s)</source>
        <translation>
            <numerusform>Locks in %n minute</numerusform>
            <numerusform>Locks in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::SupportForm</name>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Every month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::TemplateWords</name>
    <message numerus="yes">
        <source>To a child of %n or over</source>
        <translation>
            <numerusform>To a child of %n or over</numerusform>
            <numerusform>To a child of %n or over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To a child under %n</source>
        <translation>
            <numerusform>To a child under %n</numerusform>
            <numerusform>To a child under %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::TemplatesPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::Timeline</name>
    <message numerus="yes">
        <source>%1 sent to %n people</source>
        <extracomment>a kind of document, and to how many people it went</extracomment>
        <translation>
            <numerusform>%1 sent to %n person</numerusform>
            <numerusform>%1 sent to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The core group met, %n of it</source>
        <translation>
            <numerusform>The core group met: %n person</numerusform>
            <numerusform>The core group met: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::Today</name>
    <message numerus="yes">
        <source>%n reply(ies) awaited</source>
        <translation>
            <numerusform>%n reply awaited</numerusform>
            <numerusform>%n replies awaited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) missing</source>
        <translation>
            <numerusform>%n report missing</numerusform>
            <numerusform>%n reports missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next in %n minute(s)</source>
        <translation>
            <numerusform>next in %n minute</numerusform>
            <numerusform>next in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enquiry(ies) with no answer kept</source>
        <translation>
            <numerusform>%n enquiry with no answer kept</numerusform>
            <numerusform>%n enquiries with no answer kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) not dealt with</source>
        <translation>
            <numerusform>%n notice not dealt with</numerusform>
            <numerusform>%n notices not dealt with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) whose review is overdue</source>
        <translation>
            <numerusform>%n child whose review is overdue</numerusform>
            <numerusform>%n children whose review is overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::TodayWorkspace</name>
    <message numerus="yes">
        <source>Passed its limit · %n</source>
        <translation>
            <numerusform>Passed its limit · %n</numerusform>
            <numerusform>Passed their limit · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today · %n</source>
        <translation>
            <numerusform>Today · %n</numerusform>
            <numerusform>Today · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This week · %n</source>
        <translation>
            <numerusform>This week · %n</numerusform>
            <numerusform>This week · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conference(s) in hand</source>
        <translation>
            <numerusform>%n conference in hand</numerusform>
            <numerusform>%n conferences in hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <translation>
            <numerusform>%n this week</numerusform>
            <numerusform>%n this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note that %n person(s) were reminded today: %1. Nothing is sent by this.</source>
        <translation>
            <numerusform>Note that %n person was reminded today: %1. Nothing is sent by this.</numerusform>
            <numerusform>Note that %n people were reminded today: %1. Nothing is sent by this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register · %n</source>
        <translation>
            <numerusform>Register · %n</numerusform>
            <numerusform>Register · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After what happened to a child · %n</source>
        <translation>
            <numerusform>After what happened to a child · %n</numerusform>
            <numerusform>After what happened to a child · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::TranslationsPane</name>
    <message numerus="yes">
        <source>%n to translate</source>
        <translation>
            <numerusform>%n to translate</numerusform>
            <numerusform>%n to translate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::WaitingModel</name>
    <message numerus="yes">
        <source>%n reply(ies) to the invitation</source>
        <translation>
            <numerusform>%n reply to the invitation</numerusform>
            <numerusform>%n replies to the invitation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::WhenStep</name>
    <message numerus="yes">
        <source>This is %n working day(s) after the limit. You can go on; the reason will be in the record.</source>
        <translation>
            <numerusform>This is %n working day after the limit. You can go on; the reason will be in the record.</numerusform>
            <numerusform>This is %n working days after the limit. You can go on; the reason will be in the record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::WhoElsePane</name>
    <message numerus="yes">
        <source>%n to think of</source>
        <translation>
            <numerusform>%n to think of</numerusform>
            <numerusform>%n to think of</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::WhoStep</name>
    <message numerus="yes">
        <source>Family, invited with the conference · %n</source>
        <translation>
            <numerusform>Family, invited with the conference · %n</numerusform>
            <numerusform>Family, invited with the conference · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practitioners · %n</source>
        <translation>
            <numerusform>Practitioners · %n</numerusform>
            <numerusform>Practitioners · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::WhyPanel</name>
    <message numerus="yes">
        <source>%n working day(s) after the limit</source>
        <translation>
            <numerusform>%n working day after the limit</numerusform>
            <numerusform>%n working days after the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In time, %n working day(s) to spare</source>
        <translation>
            <numerusform>In time, %n working day to spare</numerusform>
            <numerusform>In time, %n working days to spare</numerusform>
        </translation>
    </message>
</context>
</TS>
