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
</context>
<context>
    <name>cadair::ui::AgendaStep</name>
    <message numerus="yes">
        <source>The agenda takes %n minute(s) longer than the room is booked for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are left over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::CheckStep</name>
    <message numerus="yes">
        <source>Create and draft %n invitation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::ConferencesWorkspace</name>
    <message numerus="yes">
        <source>In hand · %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over · %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conference(s) in hand</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::DayCard</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::DayModel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to spare</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::DecisionPage</name>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>cadair::ui::Prepare</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>names, then how many more there are</extracomment>
        <translation>
            <numerusform>%1 and 1 more</numerusform>
            <numerusform>%1 and %n more</numerusform>
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
</context>
<context>
    <name>cadair::ui::QuorumCard</name>
    <message numerus="yes">
        <source>%1 of %n child(ren)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>cadair::ui::Today</name>
    <message numerus="yes">
        <source>%n reply(ies) awaited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next in %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::TodayWorkspace</name>
    <message numerus="yes">
        <source>Passed its limit · %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today · %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This week · %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conference(s) in hand</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::WhenStep</name>
    <message numerus="yes">
        <source>%n working day(s) after the limit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In time, %n working day(s) to spare</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is %n working day(s) after the limit. You can go on; the reason will be in the record.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::WhoStep</name>
    <message numerus="yes">
        <source>Family, invited with the conference · %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practitioners · %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
