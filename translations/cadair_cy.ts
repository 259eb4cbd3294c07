<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>Phrasebook</name>
    <message>
        <source>January</source>
        <translation>Ionawr</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Chwefror</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Mawrth</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Ebrill</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Mehefin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Gorffennaf</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Awst</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Medi</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Hydref</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Tachwedd</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Rhagfyr</translation>
    </message>
    <message>
        <source>%1 Jan</source>
        <translation>%1 Ion</translation>
    </message>
    <message>
        <source>%1 Feb</source>
        <translation>%1 Chwef</translation>
    </message>
    <message>
        <source>%1 Mar</source>
        <translation>%1 Maw</translation>
    </message>
    <message>
        <source>%1 Apr</source>
        <translation>%1 Ebr</translation>
    </message>
    <message>
        <source>%1 May</source>
        <translation>%1 Mai</translation>
    </message>
    <message>
        <source>%1 Jun</source>
        <translation>%1 Meh</translation>
    </message>
    <message>
        <source>%1 Jul</source>
        <translation>%1 Gorff</translation>
    </message>
    <message>
        <source>%1 Aug</source>
        <translation>%1 Awst</translation>
    </message>
    <message>
        <source>%1 Sep</source>
        <translation>%1 Medi</translation>
    </message>
    <message>
        <source>%1 Oct</source>
        <translation>%1 Hyd</translation>
    </message>
    <message>
        <source>%1 Nov</source>
        <translation>%1 Tach</translation>
    </message>
    <message>
        <source>%1 Dec</source>
        <translation>%1 Rhag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>dydd Llun</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>dydd Mawrth</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>dydd Mercher</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>dydd Iau</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>dydd Gwener</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>dydd Sadwrn</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dydd Sul</translation>
    </message>
    <message>
        <source>on Monday %1</source>
        <translation>ddydd Llun %1</translation>
    </message>
    <message>
        <source>on Tuesday %1</source>
        <translation>ddydd Mawrth %1</translation>
    </message>
    <message>
        <source>on Wednesday %1</source>
        <translation>ddydd Mercher %1</translation>
    </message>
    <message>
        <source>on Thursday %1</source>
        <translation>ddydd Iau %1</translation>
    </message>
    <message>
        <source>on Friday %1</source>
        <translation>ddydd Gwener %1</translation>
    </message>
    <message>
        <source>on Saturday %1</source>
        <translation>ddydd Sadwrn %1</translation>
    </message>
    <message>
        <source>on Sunday %1</source>
        <translation>ddydd Sul %1</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Maw</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Iau</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Gwe</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sad</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sul</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message numerus="yes">
        <source>%n years (age)</source>
        <translation>
            <numerusform>dan flwydd oed</numerusform>
            <numerusform>blwydd oed</numerusform>
            <numerusform>%n oed</numerusform>
            <numerusform>%n oed</numerusform>
            <numerusform>%n oed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months (age)</source>
        <translation>
            <numerusform>dan fis oed</numerusform>
            <numerusform>mis oed</numerusform>
            <numerusform>%n mis oed</numerusform>
            <numerusform>%n mis oed</numerusform>
            <numerusform>%n mis oed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks (age)</source>
        <translation>
            <numerusform>dan wythnos oed</numerusform>
            <numerusform>wythnos oed</numerusform>
            <numerusform>%n wythnos oed</numerusform>
            <numerusform>%n wythnos oed</numerusform>
            <numerusform>%n wythnos oed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days (age)</source>
        <translation>
            <numerusform>llai na diwrnod oed</numerusform>
            <numerusform>diwrnod oed</numerusform>
            <numerusform>%n diwrnod oed</numerusform>
            <numerusform>%n diwrnod oed</numerusform>
            <numerusform>%n diwrnod oed</numerusform>
        </translation>
    </message>
    <message>
        <source>unborn</source>
        <translation>yn y groth</translation>
    </message>
    <message>
        <source>unborn, expected on %1</source>
        <translation>yn y groth, disgwylir %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>0 awr</numerusform>
            <numerusform>1 awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>0 diwrnod</numerusform>
            <numerusform>1 diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>0 diwrnod gwaith</numerusform>
            <numerusform>1 diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>0 wythnos</numerusform>
            <numerusform>1 wythnos</numerusform>
            <numerusform>%n wythnos</numerusform>
            <numerusform>%n wythnos</numerusform>
            <numerusform>%n wythnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>0 mis</numerusform>
            <numerusform>1 mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>0 munud</numerusform>
            <numerusform>1 munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 a(c) %2</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Gwahoddiad</translation>
    </message>
    <message>
        <source>Notice of exclusion</source>
        <translation>Hysbysiad eithrio</translation>
    </message>
    <message>
        <source>Social worker&apos;s report</source>
        <translation>Adroddiad y gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>Agency report</source>
        <translation>Adroddiad asiantaeth</translation>
    </message>
    <message>
        <source>Police report</source>
        <translation>Adroddiad yr heddlu</translation>
    </message>
    <message>
        <source>Updated assessment</source>
        <translation>Asesiad wedi&apos;i ddiweddaru</translation>
    </message>
    <message>
        <source>Decision letter</source>
        <translation>Llythyr penderfyniad</translation>
    </message>
    <message>
        <source>Outline plan</source>
        <translation>Cynllun amlinellol</translation>
    </message>
    <message>
        <source>Child protection plan</source>
        <translation>Cynllun amddiffyn plant</translation>
    </message>
    <message>
        <source>Child&apos;s plan</source>
        <translation>Cynllun y plentyn</translation>
    </message>
    <message>
        <source>Written agreement</source>
        <translation>Cytundeb ysgrifenedig</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Core group notes</source>
        <translation>Nodiadau&apos;r grŵp craidd</translation>
    </message>
    <message>
        <source>Notice that the plan has ended</source>
        <translation>Hysbysiad bod y cynllun wedi dod i ben</translation>
    </message>
    <message>
        <source>Transfer notice</source>
        <translation>Hysbysiad trosglwyddo</translation>
    </message>
    <message>
        <source>Support without a plan</source>
        <translation>Cymorth heb gynllun</translation>
    </message>
    <message>
        <source>Physical abuse</source>
        <translation>Cam-drin corfforol</translation>
    </message>
    <message>
        <source>Emotional abuse</source>
        <translation>Cam-drin emosiynol</translation>
    </message>
    <message>
        <source>Sexual abuse</source>
        <translation>Cam-drin rhywiol</translation>
    </message>
    <message>
        <source>Neglect</source>
        <translation>Esgeulustod</translation>
    </message>
    <message>
        <source>Set a new date</source>
        <translation>Pennu dyddiad newydd</translation>
    </message>
    <message>
        <source>Make an interim plan</source>
        <translation>Gwneud cynllun dros dro</translation>
    </message>
    <message>
        <source>Review the existing plan</source>
        <translation>Adolygu&apos;r cynllun presennol</translation>
    </message>
    <message>
        <source>Agree interim safeguards</source>
        <translation>Cytuno ar fesurau diogelu dros dro</translation>
    </message>
    <message>
        <source>Set an early review</source>
        <translation>Pennu adolygiad cynnar</translation>
    </message>
    <message>
        <source>Too few agencies know the child</source>
        <translation>Rhy ychydig o asiantaethau sy&apos;n adnabod y plentyn</translation>
    </message>
    <message>
        <source>There is enough information</source>
        <translation>Mae digon o wybodaeth</translation>
    </message>
    <message>
        <source>Waiting would harm the child</source>
        <translation>Byddai oedi&apos;n niweidio&apos;r plentyn</translation>
    </message>
    <message>
        <source>Initial conference</source>
        <translation>Cynhadledd gychwynnol</translation>
    </message>
    <message>
        <source>Pre-birth conference</source>
        <translation>Cynhadledd cyn geni</translation>
    </message>
    <message>
        <source>Transfer-in conference</source>
        <translation>Cynhadledd drosglwyddo</translation>
    </message>
    <message>
        <source>Conference in the receiving area</source>
        <translation>Cynhadledd yn yr ardal sy&apos;n derbyn</translation>
    </message>
    <message>
        <source>Notice of the move</source>
        <translation>Hysbysiad o&apos;r symud</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>Adolygiad cyntaf</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Adolygiad nesaf</translation>
    </message>
    <message>
        <source>Early review</source>
        <translation>Adolygiad cynnar</translation>
    </message>
    <message>
        <source>First core group</source>
        <translation>Grŵp craidd cyntaf</translation>
    </message>
    <message>
        <source>Second core group</source>
        <translation>Ail grŵp craidd</translation>
    </message>
    <message>
        <source>Next core group</source>
        <translation>Grŵp craidd nesaf</translation>
    </message>
    <message>
        <source>Core group after the birth</source>
        <translation>Grŵp craidd ar ôl y geni</translation>
    </message>
    <message>
        <source>Visit to the child</source>
        <translation>Ymweliad â&apos;r plentyn</translation>
    </message>
    <message>
        <source>Request for an exclusion</source>
        <translation>Cais i eithrio</translation>
    </message>
    <message>
        <source>Minutes discussed</source>
        <translation>Trafod y cofnodion</translation>
    </message>
    <message>
        <source>Corrections to the minutes</source>
        <translation>Cywiriadau i&apos;r cofnodion</translation>
    </message>
    <message>
        <source>New date after no quorum</source>
        <translation>Dyddiad newydd ar ôl diffyg cworwm</translation>
    </message>
    <message>
        <source>Conference after the review of care</source>
        <translation>Cynhadledd ar ôl yr adolygiad gofal</translation>
    </message>
    <message>
        <source>Conference after the assessment order</source>
        <translation>Cynhadledd ar ôl y gorchymyn asesu</translation>
    </message>
    <message>
        <source>Conference before the emergency order ends</source>
        <translation>Cynhadledd cyn i&apos;r gorchymyn brys ddod i ben</translation>
    </message>
    <message>
        <source>Review of the support plan</source>
        <translation>Adolygiad o&apos;r cynllun cymorth</translation>
    </message>
    <message>
        <source>the strategy discussion</source>
        <translation>y drafodaeth strategaeth</translation>
    </message>
    <message>
        <source>the notice of the move</source>
        <translation>yr hysbysiad o&apos;r symud</translation>
    </message>
    <message>
        <source>the day the move was known to be permanent</source>
        <translation>y diwrnod y daeth yn hysbys bod y symud yn barhaol</translation>
    </message>
    <message>
        <source>the notice to the receiving area</source>
        <translation>yr hysbysiad i&apos;r ardal sy&apos;n derbyn</translation>
    </message>
    <message>
        <source>the decision of the review of care</source>
        <translation>y penderfyniad yn yr adolygiad gofal</translation>
    </message>
    <message>
        <source>the expected date of birth</source>
        <translation>y dyddiad geni disgwyliedig</translation>
    </message>
    <message>
        <source>the birth</source>
        <translation>yr enedigaeth</translation>
    </message>
    <message>
        <source>the notice of concern</source>
        <translation>yr hysbysiad o bryder</translation>
    </message>
    <message>
        <source>the last day of the emergency protection order</source>
        <translation>y diwrnod olaf y mae&apos;r gorchymyn diogelu brys mewn grym</translation>
    </message>
    <message>
        <source>the end of the assessment order</source>
        <translation>y diwrnod y daeth y gorchymyn asesu i ben</translation>
    </message>
    <message>
        <source>the conference that did not go ahead</source>
        <translation>y gynhadledd nad aeth yn ei blaen</translation>
    </message>
    <message>
        <source>the first core group</source>
        <translation>y grŵp craidd cyntaf</translation>
    </message>
    <message>
        <source>the core group</source>
        <translation>y grŵp craidd</translation>
    </message>
    <message>
        <source>the visit</source>
        <translation>yr ymweliad</translation>
    </message>
    <message>
        <source>the day the minutes were received</source>
        <translation>y diwrnod y cafwyd y cofnodion</translation>
    </message>
    <message>
        <source>the discussion of the minutes</source>
        <translation>y drafodaeth ar y cofnodion</translation>
    </message>
    <message>
        <source>the end of the plan</source>
        <translation>y diwrnod y daeth y cynllun i ben</translation>
    </message>
    <message>
        <source>the extension</source>
        <translation>yr estyniad</translation>
    </message>
    <message>
        <source>the conference</source>
        <translation>y gynhadledd</translation>
    </message>
    <message>
        <source>the end of the conference</source>
        <translation>yr adeg y daeth y gynhadledd i ben</translation>
    </message>
    <message>
        <source>the conference held without a quorum</source>
        <translation>y gynhadledd a gynhaliwyd heb gworwm</translation>
    </message>
    <message>
        <source>the initial conference</source>
        <translation>y gynhadledd gychwynnol</translation>
    </message>
    <message>
        <source>the pre-birth conference</source>
        <translation>y gynhadledd cyn geni</translation>
    </message>
    <message>
        <source>the previous review</source>
        <translation>yr adolygiad blaenorol</translation>
    </message>
    <message>
        <source>the previous core group</source>
        <translation>y grŵp craidd blaenorol</translation>
    </message>
    <message>
        <source>the previous visit</source>
        <translation>yr ymweliad blaenorol</translation>
    </message>
    <message>
        <source>the day the minutes were sent</source>
        <translation>y diwrnod yr anfonwyd y cofnodion</translation>
    </message>
    <message>
        <source>the day of sending</source>
        <translation>y diwrnod anfon</translation>
    </message>
    <message>
        <source>the day of receipt</source>
        <translation>y diwrnod derbyn</translation>
    </message>
    <message>
        <source>the day of handing over</source>
        <translation>y diwrnod trosglwyddo</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>y cais</translation>
    </message>
    <message>
        <source>the start of the plan</source>
        <translation>y diwrnod y dechreuodd y cynllun</translation>
    </message>
    <message>
        <source>the move</source>
        <translation>y symud</translation>
    </message>
    <message>
        <source>the transfer conference</source>
        <translation>y gynhadledd drosglwyddo</translation>
    </message>
    <message>
        <source>the conference in the receiving area</source>
        <translation>y gynhadledd yn yr ardal sy&apos;n derbyn</translation>
    </message>
    <message>
        <source>the support plan</source>
        <translation>y cynllun cymorth</translation>
    </message>
    <message>
        <source>the review</source>
        <translation>yr adolygiad</translation>
    </message>
    <message>
        <source>the review of the support plan</source>
        <translation>yr adolygiad o&apos;r cynllun cymorth</translation>
    </message>
    <message>
        <source>the corrections</source>
        <translation>y cywiriadau</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Gwybodaeth</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Dadansoddiad</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Iechyd</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Addysg</translation>
    </message>
    <message>
        <source>Social worker of the area the family comes from</source>
        <translation>Gweithiwr cymdeithasol yr ardal y daw&apos;r teulu ohoni</translation>
    </message>
    <message>
        <source>Team manager of the area the family comes from</source>
        <translation>Rheolwr tîm yr ardal y daw&apos;r teulu ohoni</translation>
    </message>
    <message>
        <source>Social worker of this area</source>
        <translation>Gweithiwr cymdeithasol yr ardal hon</translation>
    </message>
    <message>
        <source>Team manager of this area</source>
        <translation>Rheolwr tîm yr ardal hon</translation>
    </message>
    <message>
        <source>No later than %1, whose date is not recorded yet.</source>
        <translation>Heb fod yn hwyrach na(c) %1; ni chofnodwyd y dyddiad hwnnw eto.</translation>
    </message>
    <message>
        <source>At least %1 before %2, whose date is not recorded yet.</source>
        <translation>O leiaf %1 cyn %2; ni chofnodwyd y dyddiad hwnnw eto.</translation>
    </message>
    <message>
        <source>Within %1 of %2, whose date is not recorded yet.</source>
        <translation>O fewn %1 i %2; ni chofnodwyd y dyddiad hwnnw eto.</translation>
    </message>
    <message>
        <source>After the limit, by less than a working day.</source>
        <translation>Ar ôl y terfyn, o lai na diwrnod gwaith.</translation>
    </message>
    <message numerus="yes">
        <source>Booked %n working day(s) after the limit.</source>
        <translation>
            <numerusform>Wedi&apos;i drefnu ar ôl y terfyn.</numerusform>
            <numerusform>Wedi&apos;i drefnu 1 diwrnod gwaith ar ôl y terfyn.</numerusform>
            <numerusform>Wedi&apos;i drefnu %n diwrnod gwaith ar ôl y terfyn.</numerusform>
            <numerusform>Wedi&apos;i drefnu %n diwrnod gwaith ar ôl y terfyn.</numerusform>
            <numerusform>Wedi&apos;i drefnu %n diwrnod gwaith ar ôl y terfyn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after the limit.</source>
        <translation>
            <numerusform>Ar ôl y terfyn.</numerusform>
            <numerusform>1 diwrnod gwaith ar ôl y terfyn.</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl y terfyn.</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl y terfyn.</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl y terfyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>In time, on the last day.</source>
        <translation>Mewn pryd, ar y diwrnod olaf.</translation>
    </message>
    <message numerus="yes">
        <source>In time, with %n working day(s) to spare.</source>
        <translation>
            <numerusform>Mewn pryd, ar y diwrnod olaf.</numerusform>
            <numerusform>Mewn pryd, gydag 1 diwrnod gwaith wrth gefn.</numerusform>
            <numerusform>Mewn pryd, gyda %n diwrnod gwaith wrth gefn.</numerusform>
            <numerusform>Mewn pryd, gyda %n diwrnod gwaith wrth gefn.</numerusform>
            <numerusform>Mewn pryd, gyda %n diwrnod gwaith wrth gefn.</numerusform>
        </translation>
    </message>
    <message>
        <source>This procedure gives no time for this.</source>
        <translation>Nid yw&apos;r weithdrefn hon yn rhoi amser ar gyfer hyn.</translation>
    </message>
    <message>
        <source>No later than %1 (%2).</source>
        <translation>Heb fod yn hwyrach na(c) %1 (%2).</translation>
    </message>
    <message>
        <source>At least %1 before %2 (%3), so by %4.</source>
        <translation>O leiaf %1 cyn %2 (%3), felly erbyn %4.</translation>
    </message>
    <message>
        <source>Within %1 of %2 (%3), so by %4.</source>
        <translation>O fewn %1 i %2 (%3), felly erbyn %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n weekend day(s)</source>
        <translation>
            <numerusform>dim diwrnod penwythnos</numerusform>
            <numerusform>1 diwrnod penwythnos</numerusform>
            <numerusform>%n diwrnod penwythnos</numerusform>
            <numerusform>%n diwrnod penwythnos</numerusform>
            <numerusform>%n diwrnod penwythnos</numerusform>
        </translation>
    </message>
    <message>
        <source>No weekend and no bank holiday falls between.</source>
        <translation>Nid oes penwythnos na gŵyl banc yn y cyfamser.</translation>
    </message>
    <message>
        <source>Not counted: %1; no bank holiday falls between.</source>
        <translation>Heb eu cyfrif: %1; nid oes gŵyl banc yn y cyfamser.</translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <translation>Heb eu cyfrif: %1.</translation>
    </message>
    <message>
        <source>Another limit applies instead.</source>
        <translation>Mae terfyn arall yn berthnasol yn ei le.</translation>
    </message>
    <message>
        <source>After the target, within the limit.</source>
        <translation>Ar ôl y targed, o fewn y terfyn.</translation>
    </message>
    <message>
        <source>The target has passed, the limit has not.</source>
        <translation>Mae&apos;r targed wedi mynd heibio, ond nid y terfyn.</translation>
    </message>
    <message>
        <source>In time.</source>
        <translation>Mewn pryd.</translation>
    </message>
    <message>
        <source>Due by %1.</source>
        <translation>I&apos;w gwblhau erbyn %1.</translation>
    </message>
    <message>
        <source>Due today.</source>
        <translation>I&apos;w gwblhau heddiw.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left.</source>
        <translation>
            <numerusform>Dim diwrnod gwaith ar ôl.</numerusform>
            <numerusform>1 diwrnod gwaith ar ôl.</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl.</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl.</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) over the limit.</source>
        <translation>
            <numerusform>Y terfyn wedi mynd heibio.</numerusform>
            <numerusform>1 diwrnod gwaith dros y terfyn.</numerusform>
            <numerusform>%n diwrnod gwaith dros y terfyn.</numerusform>
            <numerusform>%n diwrnod gwaith dros y terfyn.</numerusform>
            <numerusform>%n diwrnod gwaith dros y terfyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit has passed.</source>
        <translation>Mae&apos;r terfyn wedi mynd heibio.</translation>
    </message>
    <message>
        <source>That is not a working day; the last working day before it is %1.</source>
        <translation>Nid yw hwnnw&apos;n ddiwrnod gwaith; y diwrnod gwaith olaf cyn hynny yw %1.</translation>
    </message>
    <message>
        <source>The text asks for it where it is possible.</source>
        <translation>Mae&apos;r testun yn gofyn am hyn lle bo modd.</translation>
    </message>
    <message>
        <source>This number is the unit&apos;s own, not the text&apos;s.</source>
        <translation>Rhif yr uned ei hun yw hwn, nid rhif y testun.</translation>
    </message>
    <message>
        <source>Review conference</source>
        <translation>Cynhadledd adolygu</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Gofynnwyd amdani</translation>
    </message>
    <message>
        <source>Convened</source>
        <translation>Wedi&apos;i galw</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>Yn cael ei chynnal</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Decisions issued</source>
        <translation>Penderfyniadau wedi&apos;u hanfon</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Cofnodion wedi&apos;u cymeradwyo</translation>
    </message>
    <message>
        <source>Minutes distributed</source>
        <translation>Cofnodion wedi&apos;u dosbarthu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Wedi&apos;i chau</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Wedi&apos;i gohirio</translation>
    </message>
    <message>
        <source>Adjourned part heard</source>
        <translation>Wedi&apos;i gohirio ar ei chanol</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Wedi&apos;i chanslo</translation>
    </message>
    <message>
        <source>Did not go ahead</source>
        <translation>Ni aeth yn ei blaen</translation>
    </message>
    <message>
        <source>Start a plan</source>
        <translation>Dechrau cynllun</translation>
    </message>
    <message>
        <source>Continue the plan</source>
        <translation>Parhau â&apos;r cynllun</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Dod â&apos;r cynllun i ben</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Dim cynllun</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Ffaith</translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation>Honiad</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Cryfder</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Pryder</translation>
    </message>
    <message>
        <source>Grey area</source>
        <translation>Man ansicr</translation>
    </message>
    <message>
        <source>Child&apos;s words</source>
        <translation>Geiriau&apos;r plentyn</translation>
    </message>
    <message>
        <source>Family&apos;s words</source>
        <translation>Geiriau&apos;r teulu</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Trefn y cyfarfod</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Tebygol</translation>
    </message>
    <message>
        <source>Not likely</source>
        <translation>Annhebygol</translation>
    </message>
    <message>
        <source>No view</source>
        <translation>Dim barn</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensws</translation>
    </message>
    <message>
        <source>Chair&apos;s determination</source>
        <translation>Penderfyniad y cadeirydd</translation>
    </message>
    <message>
        <source>Decision of the professionals attending</source>
        <translation>Penderfyniad y gweithwyr proffesiynol a oedd yn bresennol</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Rhieni</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>Those attending</source>
        <translation>Y rhai sy&apos;n mynychu</translation>
    </message>
    <message>
        <source>Before the conference</source>
        <translation>Cyn y gynhadledd</translation>
    </message>
    <message>
        <source>During the conference</source>
        <translation>Yn ystod y gynhadledd</translation>
    </message>
    <message>
        <source>The whole conference</source>
        <translation>Y gynhadledd gyfan</translation>
    </message>
    <message>
        <source>Part of the conference</source>
        <translation>Rhan o&apos;r gynhadledd</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Y cofnod cyfan</translation>
    </message>
    <message>
        <source>The part attended</source>
        <translation>Y rhan a fynychwyd</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Dim cofnod</translation>
    </message>
    <message>
        <source>No longer at risk of significant harm</source>
        <translation>Dim risg o niwed sylweddol mwyach</translation>
    </message>
    <message>
        <source>Moved to another area</source>
        <translation>Wedi symud i ardal arall</translation>
    </message>
    <message>
        <source>Turned 18</source>
        <translation>Wedi cyrraedd 18 oed</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Wedi marw</translation>
    </message>
    <message>
        <source>Left the United Kingdom</source>
        <translation>Wedi gadael y Deyrnas Unedig</translation>
    </message>
    <message>
        <source>Care order</source>
        <translation>Gorchymyn gofal</translation>
    </message>
    <message>
        <source>Full copy</source>
        <translation>Copi llawn</translation>
    </message>
    <message>
        <source>Family copy</source>
        <translation>Copi&apos;r teulu</translation>
    </message>
    <message>
        <source>Copy of the part attended</source>
        <translation>Copi o&apos;r rhan a fynychwyd</translation>
    </message>
    <message>
        <source>Child&apos;s page</source>
        <translation>Tudalen y plentyn</translation>
    </message>
    <message>
        <source>No copy</source>
        <translation>Dim copi</translation>
    </message>
    <message>
        <source>The chair decides</source>
        <translation>Y cadeirydd sy&apos;n penderfynu</translation>
    </message>
    <message>
        <source>Not stated in this procedure</source>
        <translation>Heb ei nodi yn y weithdrefn hon</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation>Cofnodwr</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Ymarferydd</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Rhiant</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Gofalwr</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Perthynas</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Plentyn</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Cefnogwr</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Eiriolwr</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Cynrychiolydd cyfreithiol</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd ar y pryd</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Arsyllwr</translation>
    </message>
    <message>
        <source>Children&apos;s guardian</source>
        <translation>Gwarcheidwad plant</translation>
    </message>
    <message>
        <source>Foster carer</source>
        <translation>Gofalwr maeth</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mam</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Tad</translation>
    </message>
    <message>
        <source>Step-parent</source>
        <translation>Llys-riant</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Nain/taid</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Perthynas arall</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Person arall</translation>
    </message>
    <message>
        <source>Direct contact with the child</source>
        <translation>Cysylltiad uniongyrchol â&apos;r plentyn</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Arbenigedd</translation>
    </message>
    <message>
        <source>Responsibility for a service</source>
        <translation>Cyfrifoldeb am wasanaeth</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>Team manager</source>
        <translation>Rheolwr tîm</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Yn yr ystafell</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Drwy fideo</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Dros y ffôn</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>Dim ymateb eto</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Yn dod</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Ymddiheuriadau</translation>
    </message>
    <message>
        <source>Sends a deputy</source>
        <translation>Yn anfon dirprwy</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Adroddiad yn unig</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Gweinyddwr</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>Iaith Arwyddion Prydain</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pwyleg</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portiwgaleg</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rwmaneg</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Ffrangeg</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Sbaeneg</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Eidaleg</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lithwaneg</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Latfieg</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hwngareg</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slofaceg</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tsieceg</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bwlgareg</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Wcreineg</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rwseg</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Tyrceg</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabeg</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Perseg</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Cwrdeg</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Wrdw</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Pwnjabeg</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengaleg</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gwjarati</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalieg</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tsieinëeg</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Fietnameg</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albaneg</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Ni chaniateir</translation>
    </message>
    <message>
        <source>For the chair to decide</source>
        <translation>I&apos;r cadeirydd benderfynu</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Mewn trefn</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Rhaid</translation>
    </message>
    <message>
        <source>Should</source>
        <translation>Dylid</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Caniateir</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Er gwybodaeth</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Terfyn amser</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Amod</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gwiriad</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Nodyn atgoffa</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Rhestr wirio</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>I&apos;w gofnodi</translation>
    </message>
    <message>
        <source>Content of a document</source>
        <translation>Cynnwys dogfen</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Pwy sy&apos;n cael beth</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Cais</translation>
    </message>
    <message>
        <source>Calling the conference</source>
        <translation>Galw&apos;r gynhadledd</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Gwahoddiadau</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Paratoi</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>During the meeting</source>
        <translation>Yn ystod y cyfarfod</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Closing the meeting</source>
        <translation>Cau&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>Letters and copies</source>
        <translation>Llythyrau a chopïau</translation>
    </message>
    <message>
        <source>Plan and core group</source>
        <translation>Cynllun a grŵp craidd</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Trosglwyddo</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Cofrestr</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Cwynion</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Ar unrhyw adeg</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Mewn pryd</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Gwnaed yn hwyr</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>I ddod</translation>
    </message>
    <message>
        <source>Booked after the limit</source>
        <translation>Wedi&apos;i drefnu ar ôl y terfyn</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Not counting yet</source>
        <translation>Heb ddechrau cyfrif</translation>
    </message>
    <message>
        <source>Is offered a place</source>
        <translation>Cynigir lle</translation>
    </message>
    <message>
        <source>Not usually expected</source>
        <translation>Ni ddisgwylir fel arfer</translation>
    </message>
    <message>
        <source>Does not wish to come</source>
        <translation>Nid yw am ddod</translation>
    </message>
    <message>
        <source>Not quorate</source>
        <translation>Nid oes cworwm</translation>
    </message>
    <message>
        <source>Quorum: for the chair to decide</source>
        <translation>Cworwm: i&apos;r cadeirydd benderfynu</translation>
    </message>
    <message>
        <source>Quorate</source>
        <translation>Mae cworwm</translation>
    </message>
    <message>
        <source>No quorum stated</source>
        <translation>Ni phennir cworwm</translation>
    </message>
    <message>
        <source>Nobody is there from this authority&apos;s own service: %3.</source>
        <translation>Nid oes neb yno o wasanaeth yr awdurdod hwn ei hun: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more agencies in direct contact with %2 needed.</source>
        <translation>
            <numerusform>Nid oes angen asiantaeth arall sydd mewn cysylltiad uniongyrchol â(g) %2.</numerusform>
            <numerusform>Mae angen un asiantaeth arall sydd mewn cysylltiad uniongyrchol â(g) %2.</numerusform>
            <numerusform>Mae angen %n asiantaeth arall sydd mewn cysylltiad uniongyrchol â(g) %2.</numerusform>
            <numerusform>Mae angen %n asiantaeth arall sydd mewn cysylltiad uniongyrchol â(g) %2.</numerusform>
            <numerusform>Mae angen %n asiantaeth arall sydd mewn cysylltiad uniongyrchol â(g) %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This procedure states no quorum.</source>
        <translation>Nid yw&apos;r weithdrefn hon yn pennu cworwm.</translation>
    </message>
    <message>
        <source>%1 is there for expertise, without direct contact with %2.</source>
        <translation>Mae %1 yno i roi arbenigedd, heb gysylltiad uniongyrchol â(g) %2.</translation>
    </message>
    <message>
        <source>%1 answers for a service, without direct contact with %2.</source>
        <translation>Mae %1 yno ar ran gwasanaeth, heb gysylltiad uniongyrchol â(g) %2.</translation>
    </message>
    <message>
        <source>The service that %1 speaks for has no direct contact with %2.</source>
        <translation>Nid oes cysylltiad uniongyrchol rhwng y gwasanaeth y mae %1 yn siarad drosto a(c) %2.</translation>
    </message>
    <message>
        <source>%1 comes from another authority.</source>
        <translation>Daw %1 o awdurdod arall.</translation>
    </message>
    <message>
        <source>The professional group of %1 is counted already; a group counts once.</source>
        <translation>Mae grŵp proffesiynol %1 wedi&apos;i gyfrif eisoes; unwaith yn unig y mae grŵp yn cyfrif.</translation>
    </message>
    <message>
        <source>%1 is not there as a practitioner, so does not count towards the quorum.</source>
        <translation>Nid yw %1 yno fel ymarferydd, felly nid yw&apos;n cyfrif at y cworwm.</translation>
    </message>
    <message>
        <source>%1 is not there at this time.</source>
        <translation>Nid yw %1 yno ar yr adeg hon.</translation>
    </message>
    <message>
        <source>%1 gave a report without coming.</source>
        <translation>Rhoddodd %1 adroddiad heb ddod.</translation>
    </message>
    <message>
        <source>%1 takes part by video or phone, which the chair has not accepted.</source>
        <translation>Mae %1 yn cymryd rhan drwy fideo neu dros y ffôn, ac nid yw&apos;r cadeirydd wedi derbyn hynny.</translation>
    </message>
    <message>
        <source>%1 is there as a lawyer; lawyers do not count towards the quorum.</source>
        <translation>Mae %1 yno fel cyfreithiwr; nid yw cyfreithwyr yn cyfrif at y cworwm.</translation>
    </message>
    <message>
        <source>It is not recorded which service %1 comes from.</source>
        <translation>Ni chofnodwyd o ba wasanaeth y daw %1.</translation>
    </message>
    <message>
        <source>Not represented: %3.</source>
        <translation>Heb gynrychiolaeth: %3.</translation>
    </message>
    <message>
        <source>A lawful ground for going on without a quorum has to be chosen.</source>
        <translation>Rhaid dewis sail gyfreithlon dros fynd ymlaen heb gworwm.</translation>
    </message>
    <message>
        <source>This ground does not hold here: %3.</source>
        <translation>Nid yw&apos;r sail hon yn wir yma: %3.</translation>
    </message>
    <message>
        <source>This procedure does not list this ground: %3.</source>
        <translation>Nid yw&apos;r weithdrefn hon yn rhestru&apos;r sail hon: %3.</translation>
    </message>
    <message>
        <source>A written reason is needed.</source>
        <translation>Mae angen rheswm ysgrifenedig.</translation>
    </message>
    <message>
        <source>The last conference held about %2 had no quorum either; a second one in a row is not allowed.</source>
        <translation>Nid oedd cworwm chwaith yn y gynhadledd ddiwethaf a gynhaliwyd am %2; ni chaniateir ail un yn olynol.</translation>
    </message>
    <message>
        <source>This procedure does not provide for going on without a quorum.</source>
        <translation>Nid yw&apos;r weithdrefn hon yn darparu ar gyfer mynd ymlaen heb gworwm.</translation>
    </message>
    <message>
        <source>There is no plan for %2 that could continue.</source>
        <translation>Nid oes cynllun ar gyfer %2 a allai barhau.</translation>
    </message>
    <message>
        <source>There is no plan for %2 that could end.</source>
        <translation>Nid oes cynllun ar gyfer %2 a allai ddod i ben.</translation>
    </message>
    <message>
        <source>There is a plan for %2 already.</source>
        <translation>Mae cynllun ar gyfer %2 eisoes.</translation>
    </message>
    <message>
        <source>This outcome cannot be decided at this kind of conference.</source>
        <translation>Ni ellir penderfynu ar y canlyniad hwn mewn cynhadledd o&apos;r math hwn.</translation>
    </message>
    <message>
        <source>A plan cannot end without a quorum. It can continue, and a new date can be set.</source>
        <translation>Ni all cynllun ddod i ben heb gworwm. Gall barhau, a gellir pennu dyddiad newydd.</translation>
    </message>
    <message>
        <source>There is no quorum for %2.</source>
        <translation>Nid oes cworwm ar gyfer %2.</translation>
    </message>
    <message>
        <source>Before a plan is proposed to end, an updated assessment is needed.</source>
        <translation>Cyn cynnig dod â chynllun i ben, mae angen asesiad wedi&apos;i ddiweddaru.</translation>
    </message>
    <message>
        <source>More than one category is chosen: say why one is not enough.</source>
        <translation>Dewiswyd mwy nag un categori: nodwch pam nad yw un yn ddigon.</translation>
    </message>
    <message>
        <source>Exploitation is known or suspected: say why neglect is the right category.</source>
        <translation>Mae camfanteisio&apos;n hysbys neu&apos;n cael ei amau: nodwch pam mai esgeulustod yw&apos;r categori cywir.</translation>
    </message>
    <message>
        <source>This procedure has no categories; what is recorded stands in the register entry.</source>
        <translation>Nid oes categorïau yn y weithdrefn hon; saif yr hyn a gofnodir yn y cofnod ar y gofrestr.</translation>
    </message>
    <message>
        <source>This procedure has no such category: %3.</source>
        <translation>Nid oes categori o&apos;r fath yn y weithdrefn hon: %3.</translation>
    </message>
    <message>
        <source>Nothing has been decided about %2 yet.</source>
        <translation>Ni phenderfynwyd dim am %2 eto.</translation>
    </message>
    <message>
        <source>The reasons for the decision about %2 are not written yet.</source>
        <translation>Nid yw&apos;r rhesymau dros y penderfyniad am %2 wedi&apos;u hysgrifennu eto.</translation>
    </message>
    <message>
        <source>No category is recorded for %2 yet.</source>
        <translation>Ni chofnodwyd categori ar gyfer %2 eto.</translation>
    </message>
    <message>
        <source>%2 has died. Nothing more is decided or sent.</source>
        <translation>Bu farw %2. Ni phenderfynir ac ni anfonir dim mwy.</translation>
    </message>
    <message>
        <source>The child is not born yet.</source>
        <translation>Nid yw&apos;r plentyn wedi&apos;i eni eto.</translation>
    </message>
    <message>
        <source>A place is offered from the age of %3; %2 is younger, and can come all the same.</source>
        <translation>Cynigir lle o %3 oed ymlaen; mae %2 yn iau, ond yn gallu dod er hynny.</translation>
    </message>
    <message>
        <source>A place is offered from the age of %3, and %2 has reached it.</source>
        <translation>Cynigir lle o %3 oed ymlaen, ac mae %2 wedi cyrraedd yr oedran hwnnw.</translation>
    </message>
    <message>
        <source>This procedure states no age from which a child is offered a place.</source>
        <translation>Nid yw&apos;r weithdrefn hon yn pennu oedran ar gyfer cynnig lle i blentyn.</translation>
    </message>
    <message>
        <source>%2 does not want to come.</source>
        <translation>Nid yw %2 am ddod.</translation>
    </message>
    <message>
        <source>%2 wants to come.</source>
        <translation>Mae %2 am ddod.</translation>
    </message>
    <message>
        <source>This step does not follow from where the conference stands now.</source>
        <translation>Nid yw&apos;r cam hwn yn dilyn o le y saif y gynhadledd nawr.</translation>
    </message>
    <message>
        <source>No date has been set.</source>
        <translation>Nid oes dyddiad wedi&apos;i bennu.</translation>
    </message>
    <message>
        <source>No child has been chosen.</source>
        <translation>Nid oes plentyn wedi&apos;i ddewis.</translation>
    </message>
    <message>
        <source>Nobody has been invited yet.</source>
        <translation>Nid oes neb wedi&apos;i wahodd eto.</translation>
    </message>
    <message>
        <source>No chair has been named.</source>
        <translation>Nid oes cadeirydd wedi&apos;i enwi.</translation>
    </message>
    <message>
        <source>Nobody has been named to take the minutes.</source>
        <translation>Nid oes neb wedi&apos;i enwi i gymryd y cofnodion.</translation>
    </message>
    <message>
        <source>The decision about %2 is not confirmed yet.</source>
        <translation>Nid yw&apos;r penderfyniad am %2 wedi&apos;i gadarnhau eto.</translation>
    </message>
    <message>
        <source>The conference has not started.</source>
        <translation>Nid yw&apos;r gynhadledd wedi dechrau.</translation>
    </message>
    <message>
        <source>The conference has not ended.</source>
        <translation>Nid yw&apos;r gynhadledd wedi dod i ben.</translation>
    </message>
    <message>
        <source>Not issued yet: %3.</source>
        <translation>Heb ei anfon eto: %3.</translation>
    </message>
    <message>
        <source>The date lies after the limit, and no reason is recorded.</source>
        <translation>Mae&apos;r dyddiad ar ôl y terfyn, ac ni chofnodwyd rheswm.</translation>
    </message>
    <message>
        <source>Going by the replies, there will be no quorum for %2.</source>
        <translation>Yn ôl yr ymatebion, ni fydd cworwm ar gyfer %2.</translation>
    </message>
    <message>
        <source>Not replied yet: %1.</source>
        <translation>Heb ymateb eto: %1.</translation>
    </message>
    <message>
        <source>There is no quorum, and no reason for going on is recorded.</source>
        <translation>Nid oes cworwm, ac ni chofnodwyd rheswm dros fynd ymlaen.</translation>
    </message>
    <message>
        <source>Still open: %3.</source>
        <translation>Heb ei wneud eto: %3.</translation>
    </message>
    <message>
        <source>Nothing has been noted yet, so there are no minutes.</source>
        <translation>Nid oes dim wedi&apos;i nodi eto, felly nid oes cofnodion.</translation>
    </message>
    <message>
        <source>No ground is given.</source>
        <translation>Ni roddir sail.</translation>
    </message>
    <message>
        <source>This procedure does not list this ground for keeping somebody out: %3.</source>
        <translation>Nid yw&apos;r weithdrefn hon yn rhestru&apos;r sail hon dros eithrio: %3.</translation>
    </message>
    <message>
        <source>This ground only shows itself while the meeting runs: %3.</source>
        <translation>Dim ond yn ystod y cyfarfod y daw&apos;r sail hon i&apos;r golwg: %3.</translation>
    </message>
    <message>
        <source>A child’s wish keeps somebody out only while the child is there.</source>
        <translation>Dim ond tra bydd y plentyn yno y mae dymuniad plentyn yn eithrio rhywun.</translation>
    </message>
    <message>
        <source>The information behind the ground is not written down yet.</source>
        <translation>Nid yw&apos;r wybodaeth y tu ôl i&apos;r sail wedi&apos;i nodi eto.</translation>
    </message>
    <message>
        <source>The chair has not decided yet which record %1 gets.</source>
        <translation>Nid yw&apos;r cadeirydd wedi penderfynu eto pa gofnod a gaiff %1.</translation>
    </message>
    <message>
        <source>%1 was kept out of a part only, and has a right to the record.</source>
        <translation>Dim ond o ran o&apos;r gynhadledd yr eithriwyd %1, ac mae hawl i&apos;r cofnod.</translation>
    </message>
    <message>
        <source>This procedure gives no criteria for keeping somebody out.</source>
        <translation>Nid yw&apos;r weithdrefn hon yn rhoi meini prawf ar gyfer eithrio.</translation>
    </message>
    <message>
        <source>%1 attended or was invited.</source>
        <translation>Roedd %1 yno neu cafodd wahoddiad.</translation>
    </message>
    <message>
        <source>%1 was neither invited nor there.</source>
        <translation>Ni chafodd %1 wahoddiad ac nid oedd yno.</translation>
    </message>
    <message>
        <source>%1 was kept out of a part of the conference.</source>
        <translation>Cafodd %1 ei eithrio o ran o&apos;r gynhadledd.</translation>
    </message>
    <message>
        <source>%1 was kept out of the whole conference.</source>
        <translation>Cafodd %1 ei eithrio o&apos;r gynhadledd gyfan.</translation>
    </message>
    <message>
        <source>Nothing goes to %1 until the chair has said so.</source>
        <translation>Nid oes dim yn mynd at %1 nes bod y cadeirydd wedi dweud hynny.</translation>
    </message>
    <message>
        <source>This goes to the chair and to nobody else.</source>
        <translation>Mae hwn yn mynd at y cadeirydd ac at neb arall.</translation>
    </message>
    <message>
        <source>This document does not go to %1.</source>
        <translation>Nid yw&apos;r ddogfen hon yn mynd at %1.</translation>
    </message>
    <message>
        <source>This procedure does not say who gets it.</source>
        <translation>Nid yw&apos;r weithdrefn hon yn dweud pwy sy&apos;n ei chael.</translation>
    </message>
    <message>
        <source>A copy for the family leaves out what the chair has marked confidential.</source>
        <translation>Mae copi&apos;r teulu yn hepgor yr hyn y mae&apos;r cadeirydd wedi&apos;i nodi&apos;n gyfrinachol.</translation>
    </message>
    <message>
        <source>%1 gets the child’s own version.</source>
        <translation>Caiff %1 fersiwn y plentyn ei hun.</translation>
    </message>
    <message>
        <source>There is no plan to send.</source>
        <translation>Nid oes cynllun i&apos;w anfon.</translation>
    </message>
    <message>
        <source>It is not owed yet.</source>
        <translation>Nid yw&apos;n ddyledus eto.</translation>
    </message>
    <message>
        <source>In this procedure only a review can end a plan.</source>
        <translation>Yn y weithdrefn hon, dim ond adolygiad a all ddod â chynllun i ben.</translation>
    </message>
    <message>
        <source>This procedure does not let a plan end without a review on this ground: %3.</source>
        <translation>Nid yw&apos;r weithdrefn hon yn gadael i gynllun ddod i ben heb adolygiad ar y sail hon: %3.</translation>
    </message>
    <message>
        <source>The receiving authority has not accepted in writing yet.</source>
        <translation>Nid yw&apos;r awdurdod sy&apos;n derbyn wedi derbyn yn ysgrifenedig eto.</translation>
    </message>
    <message>
        <source>The agencies that were there when the plan was made have not been consulted yet.</source>
        <translation>Nid ymgynghorwyd eto â&apos;r asiantaethau a oedd yno pan wnaed y cynllun.</translation>
    </message>
    <message>
        <source>Not answered yet: %3.</source>
        <translation>Heb ei ateb eto: %3.</translation>
    </message>
    <message>
        <source>Not settled yet: %3.</source>
        <translation>Heb ei setlo eto: %3.</translation>
    </message>
    <message>
        <source>This is not as the procedure asks: %3.</source>
        <translation>Nid yw hyn fel y mae&apos;r weithdrefn yn gofyn: %3.</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>y plentyn</translation>
    </message>
    <message>
        <source>the unborn child</source>
        <translation>y plentyn yn y groth</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>y person hwn</translation>
    </message>
    <message>
        <source>this child</source>
        <translation>y plentyn hwn</translation>
    </message>
    <message>
        <source>Not issued yet to %1: %3.</source>
        <translation>Heb ei anfon eto at %1: %3.</translation>
    </message>
    <message>
        <source>The date lies after the limit (%3), and no reason is recorded.</source>
        <translation>Mae&apos;r dyddiad ar ôl y terfyn (%3), ac ni chofnodwyd rheswm.</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>Cyfrifir: %1.</translation>
    </message>
    <message>
        <source>Quorum lost at %1</source>
        <translation>Collwyd y cworwm am %1</translation>
    </message>
    <message>
        <source>Go on, with a reason</source>
        <translation>Mynd ymlaen, gyda rheswm</translation>
    </message>
    <message>
        <source>Give the reason for the category</source>
        <translation>Rhoi&apos;r rheswm dros y categori</translation>
    </message>
    <message>
        <source>Record why the date is late</source>
        <translation>Cofnodi pam mae&apos;r dyddiad yn hwyr</translation>
    </message>
    <message>
        <source>Name who takes the minutes</source>
        <translation>Enwi pwy sy&apos;n cymryd y cofnodion</translation>
    </message>
    <message>
        <source>Record why a key agency is missing</source>
        <translation>Cofnodi pam nad oes asiantaeth allweddol yno</translation>
    </message>
    <message>
        <source>A new date is needed by %1.</source>
        <translation>Mae angen dyddiad newydd erbyn %1.</translation>
    </message>
    <message>
        <source>A new date is needed; the procedure gives no number of days.</source>
        <translation>Mae angen dyddiad newydd; nid yw&apos;r weithdrefn yn rhoi nifer o ddiwrnodau.</translation>
    </message>
    <message>
        <source>Draft: not issued</source>
        <translation>Drafft: heb ei anfon</translation>
    </message>
    <message>
        <source>Recording agreement</source>
        <translation>Cytundeb recordio</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Gofalwyr</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Perthnasau</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Ymarferwyr</translation>
    </message>
    <message>
        <source>Children&apos;s guardians</source>
        <translation>Gwarcheidwaid y plant</translation>
    </message>
    <message>
        <source>Foster carers</source>
        <translation>Gofalwyr maeth</translation>
    </message>
    <message>
        <source>Supporters</source>
        <translation>Cefnogwyr</translation>
    </message>
    <message>
        <source>Advocates</source>
        <translation>Eiriolwyr</translation>
    </message>
    <message>
        <source>Legal representatives</source>
        <translation>Cynrychiolwyr cyfreithiol</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Cyfieithwyr ar y pryd</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Arsyllwyr</translation>
    </message>
    <message>
        <source>Excluded for a part</source>
        <translation>Wedi&apos;u heithrio o ran ohoni</translation>
    </message>
    <message>
        <source>Excluded for the whole</source>
        <translation>Wedi&apos;u heithrio o&apos;r cyfan</translation>
    </message>
    <message>
        <source>Invited and not there</source>
        <translation>Wedi&apos;u gwahodd ond heb ddod</translation>
    </message>
    <message>
        <source>Invited when the plan was made</source>
        <translation>Wedi&apos;u gwahodd pan wnaed y cynllun</translation>
    </message>
    <message>
        <source>Core group</source>
        <translation>Grŵp craidd</translation>
    </message>
    <message>
        <source>Manager in children&apos;s social care</source>
        <translation>Rheolwr ym maes gofal cymdeithasol i blant</translation>
    </message>
    <message>
        <source>Receiving authority</source>
        <translation>Yr awdurdod sy&apos;n derbyn</translation>
    </message>
    <message>
        <source>Originating authority</source>
        <translation>Yr awdurdod gwreiddiol</translation>
    </message>
    <message>
        <source>Exploitation group</source>
        <translation>Y grŵp camfanteisio</translation>
    </message>
    <message>
        <source>Adult services</source>
        <translation>Gwasanaethau oedolion</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Yr heddlu</translation>
    </message>
    <message>
        <source>Keeper of the list</source>
        <translation>Ceidwad y rhestr</translation>
    </message>
    <message>
        <source>Read as working days</source>
        <translation>Wedi&apos;i ddarllen fel diwrnodau gwaith</translation>
    </message>
    <message>
        <source>Read as calendar days</source>
        <translation>Wedi&apos;i ddarllen fel diwrnodau calendr</translation>
    </message>
    <message>
        <source>Quorum: further groups beside social care</source>
        <translation>Cworwm: grwpiau eraill heblaw gofal cymdeithasol</translation>
    </message>
    <message>
        <source>Age from which a child is asked to come</source>
        <translation>Oedran gwahodd plentyn i ddod</translation>
    </message>
    <message>
        <source>Chair&apos;s word where the conference cannot agree</source>
        <translation>Gair y cadeirydd os na all y gynhadledd gytuno</translation>
    </message>
    <message>
        <source>What “days” means: %1</source>
        <translation>Ystyr “diwrnodau”: %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>cyn %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>ar ôl %1</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Heb ei nodi</translation>
    </message>
    <message>
        <source>In part: %1</source>
        <translation>Yn rhannol: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n further group(s)</source>
        <translation>
            <numerusform>Dim grwpiau eraill</numerusform>
            <numerusform>%n grŵp arall</numerusform>
            <numerusform>%n o grwpiau eraill</numerusform>
            <numerusform>%n o grwpiau eraill</numerusform>
            <numerusform>%n o grwpiau eraill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the age of %n</source>
        <translation>
            <numerusform>O %n oed ymlaen</numerusform>
            <numerusform>O %n oed ymlaen</numerusform>
            <numerusform>O %n oed ymlaen</numerusform>
            <numerusform>O %n oed ymlaen</numerusform>
            <numerusform>O %n oed ymlaen</numerusform>
        </translation>
    </message>
    <message>
        <source>The chair settles it</source>
        <translation>Y cadeirydd sy&apos;n penderfynu</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Oriau</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>Diwrnodau calendr</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Diwrnodau gwaith</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wythnosau</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Misoedd</translation>
    </message>
    <message>
        <source>Local: adopted by %1 on %2. %3</source>
        <translation>Lleol: mabwysiadwyd gan %1, %2. %3</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lleol</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Y gynhadledd</translation>
    </message>
    <message>
        <source>Lead social worker</source>
        <translation>Gweithiwr cymdeithasol arweiniol</translation>
    </message>
    <message>
        <source>Children&apos;s social care</source>
        <translation>Gofal cymdeithasol plant</translation>
    </message>
    <message>
        <source>All attendees</source>
        <translation>Pawb sy&apos;n bresennol</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Asiantaethau</translation>
    </message>
    <message>
        <source>Conference and core group</source>
        <translation>Y gynhadledd a&apos;r grŵp craidd</translation>
    </message>
    <message>
        <source>Chair and social worker</source>
        <translation>Cadeirydd a gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>Core group members</source>
        <translation>Aelodau&apos;r grŵp craidd</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>Pob asiantaeth</translation>
    </message>
    <message>
        <source>Safeguarding children unit</source>
        <translation>Yr uned diogelu plant</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Ceidwad y gofrestr</translation>
    </message>
    <message>
        <source>Social worker / core group</source>
        <translation>Gweithiwr cymdeithasol neu&apos;r grŵp craidd</translation>
    </message>
    <message>
        <source>Invited professional</source>
        <translation>Gweithiwr proffesiynol a wahoddwyd</translation>
    </message>
    <message>
        <source>Minute taker</source>
        <translation>Cofnodwr</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Yr asiantaeth</translation>
    </message>
    <message>
        <source>Children&apos;s services</source>
        <translation>Gwasanaethau plant</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>Gwasanaethau cymdeithasol</translation>
    </message>
    <message>
        <source>Key social worker</source>
        <translation>Gweithiwr cymdeithasol allweddol</translation>
    </message>
    <message>
        <source>Invited practitioner</source>
        <translation>Ymarferydd a wahoddwyd</translation>
    </message>
    <message>
        <source>Independent reviewing service</source>
        <translation>Gwasanaeth adolygu annibynnol</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Y bartneriaeth</translation>
    </message>
    <message>
        <source>Independent chair</source>
        <translation>Cadeirydd annibynnol</translation>
    </message>
    <message>
        <source>Designated social care manager</source>
        <translation>Rheolwr gofal cymdeithasol dynodedig</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Gweithiwr proffesiynol</translation>
    </message>
    <message>
        <source>Children&apos;s social care manager</source>
        <translation>Rheolwr gofal cymdeithasol plant</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>Y sawl sy&apos;n penderfynu</translation>
    </message>
    <message>
        <source>Key agencies</source>
        <translation>Asiantaethau allweddol</translation>
    </message>
    <message>
        <source>Decider</source>
        <translation>Y sawl sy&apos;n penderfynu ar y cais</translation>
    </message>
    <message>
        <source>Each agency</source>
        <translation>Pob asiantaeth yn ei thro</translation>
    </message>
    <message>
        <source>Each professional</source>
        <translation>Pob gweithiwr proffesiynol yn ei dro</translation>
    </message>
    <message>
        <source>Conference members</source>
        <translation>Aelodau&apos;r gynhadledd</translation>
    </message>
    <message>
        <source>All practitioners</source>
        <translation>Pob ymarferydd</translation>
    </message>
    <message>
        <source>Report authors</source>
        <translation>Awduron yr adroddiadau</translation>
    </message>
    <message>
        <source>Original authority</source>
        <translation>Yr awdurdod gwreiddiol</translation>
    </message>
    <message>
        <source>Looked-after review</source>
        <translation>Yr adolygiad plant sy&apos;n derbyn gofal</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Pob cyfranogwr</translation>
    </message>
    <message>
        <source>Service user</source>
        <translation>Defnyddiwr gwasanaeth</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Chair and lead social worker</source>
        <translation>Cadeirydd a gweithiwr cymdeithasol arweiniol</translation>
    </message>
    <message>
        <source>Parents and, on occasion, children</source>
        <translation>Rhieni ac, o bryd i&apos;w gilydd, plant</translation>
    </message>
    <message>
        <source>Complaints manager</source>
        <translation>Rheolwr cwynion</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Yr awdurdod lleol</translation>
    </message>
    <message>
        <source>Independent reviewing officer</source>
        <translation>Swyddog adolygu annibynnol</translation>
    </message>
    <message>
        <source>Invited professionals</source>
        <translation>Gweithwyr proffesiynol a wahoddwyd</translation>
    </message>
    <message>
        <source>All professionals</source>
        <translation>Pob gweithiwr proffesiynol</translation>
    </message>
    <message>
        <source>Any agency</source>
        <translation>Unrhyw asiantaeth</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Y llys</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>Achwynydd</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Derbynwyr</translation>
    </message>
    <message>
        <source>Recipient agencies</source>
        <translation>Asiantaethau sy&apos;n derbyn copi</translation>
    </message>
    <message>
        <source>Core group member</source>
        <translation>Aelod o&apos;r grŵp craidd</translation>
    </message>
    <message>
        <source>Social care manager</source>
        <translation>Rheolwr gofal cymdeithasol</translation>
    </message>
    <message>
        <source>Social worker and manager</source>
        <translation>Gweithiwr cymdeithasol a rheolwr</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Y teulu</translation>
    </message>
    <message>
        <source>Attending professionals</source>
        <translation>Gweithwyr proffesiynol sy&apos;n bresennol</translation>
    </message>
    <message>
        <source>Key worker</source>
        <translation>Gweithiwr allweddol</translation>
    </message>
    <message>
        <source>Multi-agency practitioners</source>
        <translation>Ymarferwyr o sawl asiantaeth</translation>
    </message>
    <message>
        <source>Professional observer</source>
        <translation>Arsyllwr proffesiynol</translation>
    </message>
    <message>
        <source>Relevant authorities</source>
        <translation>Awdurdodau perthnasol</translation>
    </message>
    <message>
        <source>Senior safeguarding manager</source>
        <translation>Uwch reolwr diogelu</translation>
    </message>
    <message>
        <source>Chair and children&apos;s social care senior manager</source>
        <translation>Cadeirydd ac uwch reolwr gofal cymdeithasol plant</translation>
    </message>
    <message>
        <source>Core group chair</source>
        <translation>Cadeirydd y grŵp craidd</translation>
    </message>
    <message>
        <source>Lead social worker or advocate</source>
        <translation>Gweithiwr cymdeithasol arweiniol neu eiriolwr</translation>
    </message>
    <message>
        <source>Excluded person</source>
        <translation>Person a eithriwyd</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff yr asiantaethau</translation>
    </message>
    <message>
        <source>Holder of the record</source>
        <translation>Y sawl sy&apos;n cadw&apos;r cofnod</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Y partïon</translation>
    </message>
    <message>
        <source>Core group and review conference</source>
        <translation>Y grŵp craidd a&apos;r gynhadledd adolygu</translation>
    </message>
    <message>
        <source>All parties</source>
        <translation>Pob parti</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Rheolwr</translation>
    </message>
    <message>
        <source>Any practitioner</source>
        <translation>Unrhyw ymarferydd</translation>
    </message>
    <message>
        <source>Lead social worker and manager</source>
        <translation>Gweithiwr cymdeithasol arweiniol a rheolwr</translation>
    </message>
    <message>
        <source>Social work manager</source>
        <translation>Rheolwr gwaith cymdeithasol</translation>
    </message>
    <message>
        <source>Receiving children&apos;s social care</source>
        <translation>Gofal cymdeithasol plant yr awdurdod sy&apos;n derbyn</translation>
    </message>
    <message>
        <source>Looked after review members</source>
        <translation>Aelodau&apos;r adolygiad plant sy&apos;n derbyn gofal</translation>
    </message>
    <message>
        <source>Person recording</source>
        <translation>Y sawl sy&apos;n recordio</translation>
    </message>
    <message>
        <source>Local authority senior manager</source>
        <translation>Uwch reolwr yr awdurdod lleol</translation>
    </message>
    <message>
        <source>Core group chair or lead social worker</source>
        <translation>Cadeirydd y grŵp craidd neu weithiwr cymdeithasol arweiniol</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>Aelod o&apos;r teulu</translation>
    </message>
    <message>
        <source>Social worker or advocate</source>
        <translation>Gweithiwr cymdeithasol neu eiriolwr</translation>
    </message>
    <message>
        <source>Any agency worker</source>
        <translation>Unrhyw weithiwr asiantaeth</translation>
    </message>
    <message>
        <source>Dissenting agency</source>
        <translation>Yr asiantaeth sy&apos;n anghytuno</translation>
    </message>
    <message>
        <source>Agency concerned</source>
        <translation>Yr asiantaeth dan sylw</translation>
    </message>
    <message>
        <source>Business support team</source>
        <translation>Tîm cymorth busnes</translation>
    </message>
    <message>
        <source>All recipients</source>
        <translation>Pob derbynnydd</translation>
    </message>
    <message>
        <source>Police / court</source>
        <translation>Heddlu neu&apos;r llys</translation>
    </message>
    <message>
        <source>Excluded parent</source>
        <translation>Rhiant a eithriwyd</translation>
    </message>
    <message>
        <source>Agency worker</source>
        <translation>Gweithiwr asiantaeth</translation>
    </message>
    <message>
        <source>Social worker / police</source>
        <translation>Gweithiwr cymdeithasol neu&apos;r heddlu</translation>
    </message>
    <message>
        <source>Agencies and core group</source>
        <translation>Asiantaethau a&apos;r grŵp craidd</translation>
    </message>
    <message>
        <source>Asked on the checklist “%1”: %2</source>
        <translation>Gofynnir amdano ar y rhestr wirio “%1”: %2</translation>
    </message>
    <message>
        <source>A line of the checklist “%1”: %2</source>
        <translation>Llinell ar y rhestr wirio “%1”: %2</translation>
    </message>
    <message>
        <source>A time limit, counted for you: %1</source>
        <translation>Terfyn amser, wedi&apos;i gyfrif ar eich rhan: %1</translation>
    </message>
    <message>
        <source>Judged by the program wherever it bears on a step: %1</source>
        <translation>Mae&apos;r rhaglen yn barnu hyn lle bynnag y mae&apos;n effeithio ar gam: %1</translation>
    </message>
    <message>
        <source>A check the program makes: %1</source>
        <translation>Gwiriad y mae&apos;r rhaglen yn ei wneud: %1</translation>
    </message>
    <message>
        <source>%1: not issued without it</source>
        <translation>%1: heb hyn, ni chaiff y ddogfen ei chyhoeddi</translation>
    </message>
    <message>
        <source>The list of copies follows it: %1</source>
        <translation>Mae&apos;r rhestr gopïau yn ei dilyn: %1</translation>
    </message>
    <message>
        <source>An item of the agenda: %1</source>
        <translation>Eitem ar yr agenda: %1</translation>
    </message>
    <message>
        <source>For information: it is found here and behind “Why?”</source>
        <translation>Er gwybodaeth: mae i&apos;w chael yma a thu ôl i “Pam?”</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, llinell %2</translation>
    </message>
    <message>
        <source>%1, lines %2</source>
        <translation>%1, llinellau %2</translation>
    </message>
    <message>
        <source>Restored text: the published document has lost its list here.</source>
        <translation>Testun wedi&apos;i adfer: mae&apos;r ddogfen gyhoeddedig wedi colli ei rhestr yma.</translation>
    </message>
    <message>
        <source>A parent is on bail or under investigation</source>
        <translation>Mae rhiant ar fechnïaeth neu’n destun ymchwiliad</translation>
    </message>
    <message>
        <source>A child is looked after</source>
        <translation>Mae plentyn yn derbyn gofal</translation>
    </message>
    <message>
        <source>Somebody asks to record the conference</source>
        <translation>Mae rhywun yn gofyn am gael recordio’r gynhadledd</translation>
    </message>
    <message>
        <source>A video link, or outside ordinary hours</source>
        <translation>Cyswllt fideo, neu y tu allan i oriau arferol</translation>
    </message>
    <message>
        <source>A child had to go into hospital</source>
        <translation>Bu’n rhaid i blentyn fynd i’r ysbyty</translation>
    </message>
    <message>
        <source>Visits have failed</source>
        <translation>Methodd ymweliadau</translation>
    </message>
    <message>
        <source>Something stands in the way of the plan</source>
        <translation>Mae rhywbeth yn rhwystro’r cynllun</translation>
    </message>
    <message>
        <source>There is a safety concern now</source>
        <translation>Mae pryder am ddiogelwch yn awr</translation>
    </message>
    <message>
        <source>The harm continues</source>
        <translation>Mae’r niwed yn parhau</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a line of a checklist, as a title</extracomment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more lines</source>
        <extracomment>some lines of a checklist, and how many more</extracomment>
        <translation>
            <numerusform>%1, a dim llinell arall</numerusform>
            <numerusform>%1, ac %n llinell arall</numerusform>
            <numerusform>%1, a %n llinell arall</numerusform>
            <numerusform>%1, a %n llinell arall</numerusform>
            <numerusform>%1, a %n o linellau eraill</numerusform>
        </translation>
    </message>
    <message>
        <source>Must not meet</source>
        <translation>Ni ddylent gyfarfod</translation>
    </message>
    <message>
        <source>Bail</source>
        <translation>Mechnïaeth</translation>
    </message>
    <message>
        <source>Court order</source>
        <translation>Gorchymyn llys</translation>
    </message>
    <message>
        <source>Safety of visitors</source>
        <translation>Diogelwch ymwelwyr</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Rhybudd</translation>
    </message>
    <message>
        <source>The address of %1, and the school, must not be given to %2.</source>
        <translation>Rhaid peidio â rhoi cyfeiriad %1, nac enw&apos;r ysgol, i %2.</translation>
    </message>
    <message>
        <source>The address of %1 must not be given to %2.</source>
        <translation>Rhaid peidio â rhoi cyfeiriad %1 i %2.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Ers %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of warning, and what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keeps facts, allegations and opinions apart</source>
        <translation>Mae&apos;n cadw ffeithiau, honiadau a barnau ar wahân</translation>
    </message>
    <message>
        <source>Is on the agreed form</source>
        <translation>Mae ar y ffurflen y cytunwyd arni</translation>
    </message>
    <message>
        <source>Is in writing</source>
        <translation>Mae&apos;n ysgrifenedig</translation>
    </message>
    <message>
        <source>Can be read easily</source>
        <translation>Mae&apos;n hawdd ei ddarllen</translation>
    </message>
    <message>
        <source>Is signed</source>
        <translation>Mae wedi&apos;i lofnodi</translation>
    </message>
    <message>
        <source>Says how the plan is going</source>
        <translation>Mae&apos;n dweud sut mae&apos;r cynllun yn mynd</translation>
    </message>
    <message>
        <source>Holds the assessment it rests on</source>
        <translation>Mae&apos;n cynnwys yr asesiad y mae&apos;n seiliedig arno</translation>
    </message>
    <message>
        <source>Gives the view of everybody who works on the plan</source>
        <translation>Mae&apos;n rhoi barn pawb sy&apos;n gweithio ar y cynllun</translation>
    </message>
    <message>
        <source>Makes recommendations</source>
        <translation>Mae&apos;n gwneud argymhellion</translation>
    </message>
    <message>
        <source>Says what the child needs</source>
        <translation>Mae&apos;n dweud beth sydd ei angen ar y plentyn</translation>
    </message>
    <message>
        <source>Gives the dates on which the child was seen</source>
        <translation>Mae&apos;n rhoi&apos;r dyddiadau y gwelwyd y plentyn</translation>
    </message>
    <message>
        <source>Says when the child was seen alone, or who was there</source>
        <translation>Mae&apos;n dweud pryd y gwelwyd y plentyn ar ei ben ei hun, neu pwy oedd yno</translation>
    </message>
    <message>
        <source>About conferences</source>
        <translation>Am gynadleddau</translation>
    </message>
    <message>
        <source>About complaints</source>
        <translation>Am gwynion</translation>
    </message>
    <message>
        <source>Time to prepare</source>
        <translation>Amser i baratoi</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Beth sydd wedi digwydd</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Y plentyn</translation>
    </message>
    <message>
        <source>The carers</source>
        <translation>Y gofalwyr</translation>
    </message>
    <message>
        <source>Support around the family</source>
        <translation>Cymorth o amgylch y teulu</translation>
    </message>
    <message>
        <source>The child, or who speaks for the child</source>
        <translation>Y plentyn, neu&apos;r sawl sy&apos;n siarad dros y plentyn</translation>
    </message>
    <message>
        <source>Who made the assessment, and their manager</source>
        <translation>Y rhai a wnaeth yr asesiad, a&apos;u rheolwr</translation>
    </message>
    <message>
        <source>Foster carers, now or before</source>
        <translation>Gofalwyr maeth, nawr neu o&apos;r blaen</translation>
    </message>
    <message>
        <source>Practitioners who work with the child</source>
        <translation>Ymarferwyr sy&apos;n gweithio gyda&apos;r plentyn</translation>
    </message>
    <message>
        <source>Practitioners who work with the parents</source>
        <translation>Ymarferwyr sy&apos;n gweithio gyda&apos;r rhieni</translation>
    </message>
    <message>
        <source>Somebody who knows the subject</source>
        <translation>Rhywun sy&apos;n gwybod am y pwnc</translation>
    </message>
    <message>
        <source>The child&apos;s guardian</source>
        <translation>Gwarcheidwad y plentyn</translation>
    </message>
    <message>
        <source>Any other practitioner or service</source>
        <translation>Unrhyw ymarferydd neu wasanaeth arall</translation>
    </message>
    <message>
        <source>A supporter or an advocate</source>
        <translation>Cefnogwr neu eiriolwr</translation>
    </message>
    <message>
        <source>The procedure wants them there</source>
        <translation>Mae&apos;r weithdrefn am iddynt fod yno</translation>
    </message>
    <message>
        <source>Named key by the chair</source>
        <translation>Allweddol yn ôl y cadeirydd</translation>
    </message>
    <message>
        <source>Likely members</source>
        <translation>Aelodau tebygol</translation>
    </message>
    <message>
        <source>May be invited where they are needed</source>
        <translation>Gellir eu gwahodd lle mae eu hangen</translation>
    </message>
    <message>
        <source>Old enough to be asked</source>
        <translation>Digon hen i gael cynnig</translation>
    </message>
    <message>
        <source>Of the family</source>
        <translation>O&apos;r teulu</translation>
    </message>
    <message>
        <source>At an earlier conference about these children</source>
        <translation>Mewn cynhadledd gynharach am y plant hyn</translation>
    </message>
    <message>
        <source>Named by the social worker</source>
        <translation>Enwyd gan y gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Drwy&apos;r post</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Drwy e-bost</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Â llaw</translation>
    </message>
    <message>
        <source>The social worker brings them</source>
        <translation>Daw&apos;r gweithiwr cymdeithasol â nhw</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>A recording</source>
        <translation>Recordiad</translation>
    </message>
    <message>
        <source>Through an advocate</source>
        <translation>Drwy eiriolwr</translation>
    </message>
    <message>
        <source>reminded once, %1</source>
        <translation>atgoffwyd unwaith, %1</translation>
    </message>
    <message>
        <source>reminded twice, last %1</source>
        <translation>atgoffwyd ddwywaith, %1</translation>
    </message>
    <message numerus="yes">
        <source>reminded %n time(s), last %1</source>
        <translation>
            <numerusform>heb atgoffa, %1</numerusform>
            <numerusform>atgoffwyd unwaith, %1</numerusform>
            <numerusform>atgoffwyd %n gwaith, %1</numerusform>
            <numerusform>atgoffwyd %n gwaith, %1</numerusform>
            <numerusform>atgoffwyd %n gwaith, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the change of date</source>
        <translation>y newid dyddiad</translation>
    </message>
    <message>
        <source>Reminder of the invitation</source>
        <translation>Nodyn atgoffa am y gwahoddiad</translation>
    </message>
    <message>
        <source>Request for a report</source>
        <translation>Cais am adroddiad</translation>
    </message>
    <message>
        <source>Reminder of the report</source>
        <translation>Nodyn atgoffa am yr adroddiad</translation>
    </message>
    <message>
        <source>Letter of postponement</source>
        <translation>Llythyr gohirio</translation>
    </message>
    <message>
        <source>Letter of cancellation</source>
        <translation>Llythyr canslo</translation>
    </message>
    <message>
        <source>Run-book for the chair</source>
        <translation>Llyfr y cadeirydd</translation>
    </message>
    <message>
        <source>Agenda for everybody</source>
        <translation>Agenda i bawb</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Taflen bresenoldeb</translation>
    </message>
    <message>
        <source>Name cards</source>
        <translation>Cardiau enw</translation>
    </message>
    <message>
        <source>The meeting on paper</source>
        <translation>Y cyfarfod ar bapur</translation>
    </message>
    <message>
        <source>In the room and by video</source>
        <translation>Yn yr ystafell a thrwy fideo</translation>
    </message>
    <message>
        <source>Not kept out</source>
        <translation>Heb ei eithrio</translation>
    </message>
    <message>
        <source>Kept out of a part</source>
        <translation>Eithrio o ran</translation>
    </message>
    <message>
        <source>Kept out of the whole</source>
        <translation>Eithrio o’r cyfan</translation>
    </message>
    <message>
        <source>the ground</source>
        <translation>y sail</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>y dystiolaeth</translation>
    </message>
    <message>
        <source>the chair’s decision</source>
        <translation>penderfyniad y cadeirydd</translation>
    </message>
    <message>
        <source>from when to when</source>
        <translation>o pryd tan pryd</translation>
    </message>
    <message>
        <source>which record they get</source>
        <translation>pa gofnod a gaiff</translation>
    </message>
    <message>
        <source>why a part is not enough</source>
        <translation>pam nad yw rhan yn ddigon</translation>
    </message>
    <message>
        <source>the notice letter</source>
        <translation>y llythyr rhybudd</translation>
    </message>
    <message>
        <source>the social work report for them</source>
        <translation>adroddiad y gweithiwr cymdeithasol ar eu cyfer</translation>
    </message>
    <message>
        <source>their views</source>
        <translation>eu barn</translation>
    </message>
    <message>
        <source>who puts their views</source>
        <translation>pwy sy’n cyflwyno eu barn</translation>
    </message>
    <message>
        <source>Asked in time</source>
        <translation>Gofynnwyd mewn pryd</translation>
    </message>
    <message>
        <source>Asked late</source>
        <translation>Gofynnwyd yn hwyr</translation>
    </message>
    <message>
        <source>Somebody speaks for them</source>
        <translation>Mae rhywun yn siarad ar eu rhan</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Rhywbeth arall</translation>
    </message>
    <message>
        <source>Comes to all of it</source>
        <translation>Yn dod i’r cyfan</translation>
    </message>
    <message>
        <source>Comes to a part</source>
        <translation>Yn dod i ran</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>Ddim yn dod</translation>
    </message>
    <message>
        <source>In their own words, noted by somebody</source>
        <translation>Yn eu geiriau eu hunain, wedi’u nodi gan rywun</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Yn ysgrifenedig</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Drwy neges destun</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Wedi’i recordio</translation>
    </message>
    <message>
        <source>Has the experience the procedure asks for</source>
        <translation>Â’r profiad y mae’r drefn yn gofyn amdano</translation>
    </message>
    <message>
        <source>Has the authority to hold agencies to their part</source>
        <translation>Â’r awdurdod i ddal asiantaethau at eu rhan</translation>
    </message>
    <message>
        <source>Can challenge what is said</source>
        <translation>Yn gallu herio’r hyn a ddywedir</translation>
    </message>
    <message>
        <source>Is a social worker</source>
        <translation>Yn weithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>Has been trained for it</source>
        <translation>Wedi’i hyfforddi ar gyfer y gwaith</translation>
    </message>
    <message>
        <source>Is an independent reviewing officer</source>
        <translation>Yn swyddog adolygu annibynnol</translation>
    </message>
    <message>
        <source>Is of social services</source>
        <translation>O’r gwasanaethau cymdeithasol</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Y teulu</translation>
    </message>
    <message>
        <source>The social worker</source>
        <translation>Y gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>They want every word</source>
        <translation>Maent am gael pob gair</translation>
    </message>
    <message>
        <source>They find it hard to follow or to remember</source>
        <translation>Maent yn ei chael yn anodd dilyn neu gofio</translation>
    </message>
    <message>
        <source>They want it for a court</source>
        <translation>Maent am ei gael ar gyfer llys</translation>
    </message>
    <message>
        <source>They want to publish it</source>
        <translation>Maent am ei gyhoeddi</translation>
    </message>
    <message>
        <source>The chair</source>
        <translation>Y cadeirydd</translation>
    </message>
    <message>
        <source>The chair of the core group</source>
        <translation>Cadeirydd y grŵp craidd</translation>
    </message>
    <message>
        <source>The lead social worker</source>
        <translation>Y gweithiwr cymdeithasol arweiniol</translation>
    </message>
    <message>
        <source>About a third party</source>
        <translation>Am drydydd parti</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Cyngor cyfreithiol</translation>
    </message>
    <message>
        <source>Police information</source>
        <translation>Gwybodaeth gan yr heddlu</translation>
    </message>
    <message>
        <source>%1 was asked to leave after giving the police&apos;s information, and left at %2.</source>
        <translation>Gofynnwyd i %1 adael ar ôl rhoi gwybodaeth yr heddlu. Amser gadael: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a rule of the procedure, and where it stands</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>They were told how to complain or appeal.</source>
        <translation>Dywedwyd wrthynt sut i gwyno neu apelio.</translation>
    </message>
    <message>
        <source>They were told what comes next (%1).</source>
        <extracomment>%1: the short words of a rule</extracomment>
        <translation>Dywedwyd wrthynt beth sy’n digwydd nesaf (%1).</translation>
    </message>
    <message>
        <source>They have not been told what comes next.</source>
        <translation>Nid oes neb wedi dweud wrthynt beth sy’n digwydd nesaf.</translation>
    </message>
    <message>
        <source>Telling %1 what was decided: %2</source>
        <extracomment>%1: names; %2: who does it and when, as somebody typed it</extracomment>
        <translation>Dweud wrth %1 beth a benderfynwyd: %2</translation>
    </message>
    <message>
        <source>How the conference was run</source>
        <translation>Y ffordd y cynhaliwyd y gynhadledd</translation>
    </message>
    <message>
        <source>Its outcome: that there is a plan, or the category</source>
        <translation>Ei chanlyniad: bod cynllun, neu’r categori</translation>
    </message>
    <message>
        <source>The decision whether there is a plan</source>
        <translation>Y penderfyniad a oes cynllun ai peidio</translation>
    </message>
    <message>
        <source>One service or agency</source>
        <translation>Un gwasanaeth neu asiantaeth</translation>
    </message>
    <message>
        <source>The chair’s manager</source>
        <translation>Rheolwr y cadeirydd</translation>
    </message>
    <message>
        <source>The complaints manager</source>
        <translation>Y rheolwr cwynion</translation>
    </message>
    <message>
        <source>Held again under another chair</source>
        <translation>Ei chynnal eto o dan gadeirydd arall</translation>
    </message>
    <message>
        <source>The review is brought forward</source>
        <translation>Dod â’r adolygiad ymlaen</translation>
    </message>
    <message>
        <source>It stays as it is, and was explained</source>
        <translation>Mae’n aros fel y mae, ac fe’i hesboniwyd</translation>
    </message>
    <message>
        <source>With the service, which answers it</source>
        <translation>Gyda’r gwasanaeth, sy’n ei hateb</translation>
    </message>
    <message>
        <source>Talked over in the core group</source>
        <translation>Trafod yn y grŵp craidd</translation>
    </message>
    <message>
        <source>With the managers</source>
        <translation>Gyda’r rheolwyr</translation>
    </message>
    <message>
        <source>By the policy on professional differences</source>
        <translation>Yn ôl y polisi ar wahaniaethau proffesiynol</translation>
    </message>
    <message>
        <source>Not taken further</source>
        <translation>Heb fynd ymhellach</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Drwy lythyr</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Dros y ffôn</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Wyneb yn wyneb</translation>
    </message>
    <message>
        <source>On the complaints form</source>
        <translation>Ar y ffurflen gwyno</translation>
    </message>
    <message>
        <source>A court</source>
        <translation>Llys</translation>
    </message>
    <message>
        <source>The police, for criminal proceedings</source>
        <translation>Yr heddlu, ar gyfer achos troseddol</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Rhywun arall</translation>
    </message>
    <message>
        <source>What was held</source>
        <translation>Yr hyn a gynhaliwyd</translation>
    </message>
    <message>
        <source>Within the time limits</source>
        <translation>O fewn y terfynau amser</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Cynlluniau</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ieithoedd</translation>
    </message>
    <message>
        <source>Conferences held</source>
        <translation>Cynadleddau a gynhaliwyd</translation>
    </message>
    <message>
        <source>Children they were about</source>
        <translation>Plant yr oeddent yn ymwneud â nhw</translation>
    </message>
    <message>
        <source>Conferences without a quorum</source>
        <translation>Cynadleddau heb gworwm</translation>
    </message>
    <message>
        <source>Conferences with somebody kept out</source>
        <translation>Cynadleddau y cafodd rhywun ei eithrio ohonynt</translation>
    </message>
    <message>
        <source>Conferences with a complaint</source>
        <translation>Cynadleddau â chwyn amdanynt</translation>
    </message>
    <message>
        <source>Initial conferences in time</source>
        <translation>Cynadleddau cychwynnol mewn pryd</translation>
    </message>
    <message>
        <source>Children with an initial conference in time</source>
        <translation>Plant y cynhaliwyd eu cynhadledd gychwynnol mewn pryd</translation>
    </message>
    <message>
        <source>Pre-birth conferences in time</source>
        <translation>Cynadleddau cyn geni mewn pryd</translation>
    </message>
    <message>
        <source>Transfer-in conferences in time</source>
        <translation>Cynadleddau trosglwyddo mewn pryd</translation>
    </message>
    <message>
        <source>Reviews in time</source>
        <translation>Adolygiadau mewn pryd</translation>
    </message>
    <message>
        <source>Children with a review in time</source>
        <translation>Plant y cynhaliwyd eu hadolygiad mewn pryd</translation>
    </message>
    <message>
        <source>Decision letters in time</source>
        <translation>Llythyrau penderfyniad mewn pryd</translation>
    </message>
    <message>
        <source>Copies of the minutes in time</source>
        <translation>Copïau o&apos;r cofnodion mewn pryd</translation>
    </message>
    <message>
        <source>Core groups in time</source>
        <translation>Grwpiau craidd mewn pryd</translation>
    </message>
    <message>
        <source>Agencies that came</source>
        <translation>Asiantaethau a ddaeth</translation>
    </message>
    <message>
        <source>Reports in time</source>
        <translation>Adroddiadau mewn pryd</translation>
    </message>
    <message>
        <source>Decisions about children</source>
        <translation>Penderfyniadau am blant</translation>
    </message>
    <message>
        <source>Decisions with a dissent</source>
        <translation>Penderfyniadau ag anghytundeb</translation>
    </message>
    <message>
        <source>Plans begun, by category</source>
        <translation>Cynlluniau a ddechreuwyd, yn ôl categori</translation>
    </message>
    <message>
        <source>Plans begun, by age</source>
        <translation>Cynlluniau a ddechreuwyd, yn ôl oedran</translation>
    </message>
    <message>
        <source>Second or later plans</source>
        <translation>Ail gynlluniau neu rai diweddarach</translation>
    </message>
    <message>
        <source>Plans begun again within a year</source>
        <translation>Cynlluniau a ddechreuwyd eto o fewn blwyddyn</translation>
    </message>
    <message>
        <source>Plans ended, by length</source>
        <translation>Cynlluniau a ddaeth i ben, yn ôl hyd</translation>
    </message>
    <message>
        <source>Plans ended after two years or more</source>
        <translation>Cynlluniau a ddaeth i ben ar ôl dwy flynedd neu fwy</translation>
    </message>
    <message>
        <source>Plans going on after two years</source>
        <translation>Cynlluniau sy&apos;n parhau ar ôl dwy flynedd</translation>
    </message>
    <message>
        <source>Family members asked about their language</source>
        <translation>Aelodau&apos;r teulu y gofynnwyd iddynt am eu hiaith</translation>
    </message>
    <message>
        <source>Languages chosen for the meeting</source>
        <translation>Ieithoedd a ddewiswyd ar gyfer y cyfarfod</translation>
    </message>
    <message>
        <source>Conferences that met and were concluded, by kind. One that was called off, put off or could not go on is not among them.</source>
        <translation>Cynadleddau a gyfarfu ac a gwblhawyd, yn ôl math. Nid yw un a gafodd ei chanslo neu ei gohirio, neu na allai fynd yn ei blaen, yn eu plith.</translation>
    </message>
    <message>
        <source>The children of these conferences. A child with two conferences in the period is counted twice.</source>
        <translation>Plant y cynadleddau hyn. Caiff plentyn â dwy gynhadledd yn y cyfnod ei gyfrif ddwywaith.</translation>
    </message>
    <message>
        <source>Conferences that met without the quorum their procedures ask for, for one child or more, of those whose procedures state one. Those that did not go on for that reason are among them.</source>
        <translation>Cynadleddau a gyfarfu heb y cworwm y mae eu gweithdrefnau&apos;n gofyn amdano, ar gyfer un plentyn neu fwy, o blith y rhai y mae eu gweithdrefnau&apos;n nodi un. Mae&apos;r rhai nad aethant yn eu blaen am y rheswm hwnnw yn eu plith.</translation>
    </message>
    <message>
        <source>Conferences that somebody was kept out of, for the whole or a part, of all that were held.</source>
        <translation>Cynadleddau y cafodd rhywun ei eithrio ohonynt, o&apos;r cyfan neu o ran, o blith pob un a gynhaliwyd.</translation>
    </message>
    <message>
        <source>Conferences of the period about which somebody complained, whenever that was, of all that were held.</source>
        <translation>Cynadleddau&apos;r cyfnod y cwynodd rhywun amdanynt, pryd bynnag oedd hynny, o blith pob un a gynhaliwyd.</translation>
    </message>
    <message>
        <source>Initial conferences held within every limit that governed their date, of those for which one ran. Late for one child is late. The limit is that of the procedures in force that day; Wales’s child protection measures take 15 working days from the strategy discussion.</source>
        <translation>Cynadleddau cychwynnol a gynhaliwyd o fewn pob terfyn oedd yn rheoli eu dyddiad, o blith y rhai yr oedd terfyn yn rhedeg ar eu cyfer. Mae hwyr i un plentyn yn hwyr. Terfyn y gweithdrefnau mewn grym y diwrnod hwnnw yw&apos;r terfyn; mae mesurau amddiffyn plant Cymru yn cymryd 15 diwrnod gwaith o&apos;r drafodaeth strategaeth.</translation>
    </message>
    <message>
        <source>The same, child by child. England’s children in need census counts children too, and takes 15 working days from the strategy discussion.</source>
        <translation>Yr un peth, fesul plentyn. Mae cyfrifiad plant mewn angen Lloegr yn cyfrif plant hefyd, ac yn cymryd 15 diwrnod gwaith o&apos;r drafodaeth strategaeth.</translation>
    </message>
    <message>
        <source>Pre-birth conferences held within every limit that governed their date, of those for which one ran.</source>
        <translation>Cynadleddau cyn geni a gynhaliwyd o fewn pob terfyn oedd yn rheoli eu dyddiad, o blith y rhai yr oedd terfyn yn rhedeg ar eu cyfer.</translation>
    </message>
    <message>
        <source>Conferences about children who moved in with a plan, held within the limit that runs from the notice of the move, of those for which it ran.</source>
        <translation>Cynadleddau am blant a symudodd i mewn gyda chynllun, a gynhaliwyd o fewn y terfyn sy&apos;n rhedeg o&apos;r hysbysiad am y symud, o blith y rhai yr oedd yn rhedeg ar eu cyfer.</translation>
    </message>
    <message>
        <source>Reviews held within the limit that runs from the conference before, of those for which it ran. Late for one child is late. Wales’s child protection measures count reviews in the same way.</source>
        <translation>Adolygiadau a gynhaliwyd o fewn y terfyn sy&apos;n rhedeg o&apos;r gynhadledd flaenorol, o blith y rhai yr oedd yn rhedeg ar eu cyfer. Mae hwyr i un plentyn yn hwyr. Mae mesurau amddiffyn plant Cymru yn cyfrif adolygiadau yn yr un modd.</translation>
    </message>
    <message>
        <source>The same, child by child. England’s children in need census asks about the children who have a plan on 31 March, and for all reviews of their year.</source>
        <translation>Yr un peth, fesul plentyn. Mae cyfrifiad plant mewn angen Lloegr yn holi am y plant sydd â chynllun ar 31 Mawrth, ac am bob adolygiad yn eu blwyddyn.</translation>
    </message>
    <message>
        <source>Decision letters sent within the limit, one for each reader, of those that are sent or overdue. A target with a later limit behind it is left out.</source>
        <translation>Llythyrau penderfyniad a anfonwyd o fewn y terfyn, un i bob darllenydd, o blith y rhai sydd wedi&apos;u hanfon neu sy&apos;n hwyr. Gadewir allan darged sydd â therfyn diweddarach y tu ôl iddo.</translation>
    </message>
    <message>
        <source>Copies of the minutes sent within the limit, one for each reader, of those that are sent or overdue.</source>
        <translation>Copïau o&apos;r cofnodion a anfonwyd o fewn y terfyn, un i bob darllenydd, o blith y rhai sydd wedi&apos;u hanfon neu sy&apos;n hwyr.</translation>
    </message>
    <message>
        <source>Core groups that met within the limit that runs from the conference or from the last core group, of those that met or are overdue. Wales’s child protection measures take the first one, within 10 working days.</source>
        <translation>Grwpiau craidd a gyfarfu o fewn y terfyn sy&apos;n rhedeg o&apos;r gynhadledd neu o&apos;r grŵp craidd diwethaf, o blith y rhai a gyfarfu neu sy&apos;n hwyr. Mae mesurau amddiffyn plant Cymru yn cymryd yr un cyntaf, o fewn 10 diwrnod gwaith.</translation>
    </message>
    <message>
        <source>Agencies that came, of those that were asked: each once for a conference, however many people it sent. A deputy counts.</source>
        <translation>Asiantaethau a ddaeth, o blith y rhai y gofynnwyd iddynt: pob un unwaith i bob cynhadledd, faint bynnag o bobl a anfonodd. Mae dirprwy yn cyfrif.</translation>
    </message>
    <message>
        <source>Reports that everybody who was to have them had within the limit, of those that are in or overdue. Late for one reader is late.</source>
        <translation>Adroddiadau a oedd gan bawb a oedd i&apos;w cael o fewn y terfyn, o blith y rhai sydd wedi dod i law neu sy&apos;n hwyr. Mae hwyr i un darllenydd yn hwyr.</translation>
    </message>
    <message>
        <source>What was decided for each child, as it stands now. A decision that was corrected is counted once.</source>
        <translation>Yr hyn a benderfynwyd ar gyfer pob plentyn, fel y mae&apos;n sefyll nawr. Caiff penderfyniad a gywirwyd ei gyfrif unwaith.</translation>
    </message>
    <message>
        <source>Decisions about a child from which one person or more dissented, of all decisions.</source>
        <translation>Penderfyniadau am blentyn yr anghytunodd un person neu fwy â nhw, o blith yr holl benderfyniadau.</translation>
    </message>
    <message>
        <source>Children for whom a plan was begun, by the category named first. England’s children in need census asks for the same first category.</source>
        <translation>Plant y dechreuwyd cynllun ar eu cyfer, yn ôl y categori a enwyd gyntaf. Mae cyfrifiad plant mewn angen Lloegr yn gofyn am yr un categori cyntaf.</translation>
    </message>
    <message>
        <source>Children for whom a plan was begun, by their age in full years on that day, in the bands that England’s children in need census publishes.</source>
        <translation>Plant y dechreuwyd cynllun ar eu cyfer, yn ôl eu hoedran mewn blynyddoedd llawn y diwrnod hwnnw, yn y bandiau y mae cyfrifiad plant mewn angen Lloegr yn eu cyhoeddi.</translation>
    </message>
    <message>
        <source>Children for whom a plan was begun and who had had one before, however long ago, as far as this casebook knows. England’s children in need census asks for the same.</source>
        <translation>Plant y dechreuwyd cynllun ar eu cyfer ac a fu ag un o&apos;r blaen, waeth pa mor bell yn ôl, hyd y gŵyr y llyfr achosion hwn. Mae cyfrifiad plant mewn angen Lloegr yn gofyn am yr un peth.</translation>
    </message>
    <message>
        <source>Children for whom a plan was begun within twelve months of the end of an earlier one, as far as this casebook knows. Wales’s child protection measures call this re-registration.</source>
        <translation>Plant y dechreuwyd cynllun ar eu cyfer o fewn deuddeg mis i ddiwedd un cynharach, hyd y gŵyr y llyfr achosion hwn. Mae mesurau amddiffyn plant Cymru yn galw hyn yn ailgofrestru.</translation>
    </message>
    <message>
        <source>Plans that a conference ended, by the full months they had lasted.</source>
        <translation>Cynlluniau y daeth cynhadledd â nhw i ben, yn ôl y misoedd llawn yr oeddent wedi para.</translation>
    </message>
    <message>
        <source>Plans that had lasted two years or more when a conference ended them, of all that were ended. England’s children in need census asks for the same.</source>
        <translation>Cynlluniau a oedd wedi para dwy flynedd neu fwy pan ddaeth cynhadledd â nhw i ben, o blith pob un a ddaeth i ben. Mae cyfrifiad plant mewn angen Lloegr yn gofyn am yr un peth.</translation>
    </message>
    <message>
        <source>Children whose plan had lasted two years or more when a conference decided that it goes on, of all whose plan goes on.</source>
        <translation>Plant yr oedd eu cynllun wedi para dwy flynedd neu fwy pan benderfynodd cynhadledd ei fod yn parhau, o blith pawb y mae eu cynllun yn parhau.</translation>
    </message>
    <message>
        <source>Parents, relatives, carers and children of these conferences who were asked which language they wish to use there, of all of them. One who was not asked is not taken to have chosen English.</source>
        <translation>Rhieni, perthnasau, gofalwyr a phlant y cynadleddau hyn y gofynnwyd iddynt pa iaith yr hoffent ei defnyddio yno, o blith pob un ohonynt. Ni chymerir bod un na ofynnwyd iddo wedi dewis Saesneg.</translation>
    </message>
    <message>
        <source>The languages that those who were asked chose for the meeting.</source>
        <translation>Yr ieithoedd a ddewisodd y rhai y gofynnwyd iddynt ar gyfer y cyfarfod.</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Dim categori</translation>
    </message>
    <message>
        <source>Not yet born</source>
        <translation>Heb ei eni eto</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>O dan 1 oed</translation>
    </message>
    <message>
        <source>1 to 4 years</source>
        <translation>1 i 4 oed</translation>
    </message>
    <message>
        <source>5 to 9 years</source>
        <translation>5 i 9 oed</translation>
    </message>
    <message>
        <source>10 to 15 years</source>
        <translation>10 i 15 oed</translation>
    </message>
    <message>
        <source>16 years and over</source>
        <translation>16 oed a throsodd</translation>
    </message>
    <message>
        <source>Less than 3 months</source>
        <translation>Llai na 3 mis</translation>
    </message>
    <message>
        <source>3 months and less than 6</source>
        <translation>3 mis a llai na 6</translation>
    </message>
    <message>
        <source>6 months and less than a year</source>
        <translation>6 mis a llai na blwyddyn</translation>
    </message>
    <message>
        <source>1 year and less than 2</source>
        <translation>1 flwyddyn a llai na 2</translation>
    </message>
    <message>
        <source>2 years or more</source>
        <translation>2 flynedd neu fwy</translation>
    </message>
    <message>
        <source>A manager</source>
        <translation>Rheolwr</translation>
    </message>
    <message>
        <source>Risk analysed, and how to lower it</source>
        <translation>Dadansoddi’r risg, a sut i’w lleihau</translation>
    </message>
    <message>
        <source>The detailed plan: who does what by when</source>
        <translation>Y cynllun manwl: pwy sy’n gwneud beth, ac erbyn pryd</translation>
    </message>
    <message>
        <source>Information gathered for the assessment</source>
        <translation>Gwybodaeth a gasglwyd ar gyfer yr asesiad</translation>
    </message>
    <message>
        <source>Everybody’s part in the assessment</source>
        <translation>Rhan pawb yn yr asesiad</translation>
    </message>
    <message>
        <source>What is needed shared with the group</source>
        <translation>Rhannu’r hyn sydd ei angen â’r grŵp</translation>
    </message>
    <message>
        <source>Each one’s own part of the plan</source>
        <translation>Rhan pob un yn y cynllun</translation>
    </message>
    <message>
        <source>Progress against the outcomes</source>
        <translation>Cynnydd yn erbyn y canlyniadau</translation>
    </message>
    <message>
        <source>What to recommend to the review</source>
        <translation>Beth i’w argymell i’r adolygiad</translation>
    </message>
    <message>
        <source>No drift and no delay</source>
        <translation>Dim llusgo a dim oedi</translation>
    </message>
    <message>
        <source>How often, and by whom, child and parents are seen</source>
        <translation>Pa mor aml, a chan bwy, y gwelir y plentyn a’r rhieni</translation>
    </message>
    <message>
        <source>Conflicts in the family, and how the child came first</source>
        <translation>Gwrthdaro yn y teulu, a sut y rhoddwyd y plentyn yn gyntaf</translation>
    </message>
    <message>
        <source>The family’s part, or why it was limited</source>
        <translation>Rhan y teulu, neu’r rheswm dros ei chyfyngu</translation>
    </message>
    <message>
        <source>The actions listed by agency</source>
        <translation>Y camau gweithredu fesul asiantaeth</translation>
    </message>
    <message>
        <source>Members asked to keep their own record</source>
        <translation>Gofyn i’r aelodau gadw eu cofnod eu hunain</translation>
    </message>
    <message>
        <source>The plan was explained to the child</source>
        <translation>Esboniwyd y cynllun i’r plentyn</translation>
    </message>
    <message>
        <source>It was agreed with the child</source>
        <translation>Cytunwyd arno gyda’r plentyn</translation>
    </message>
    <message>
        <source>Direct work that follows the plan</source>
        <translation>Gwaith uniongyrchol sy’n dilyn y cynllun</translation>
    </message>
    <message>
        <source>The child’s wishes were asked</source>
        <translation>Gofynnwyd am ddymuniadau’r plentyn</translation>
    </message>
    <message>
        <source>The child was told how the plan stands</source>
        <translation>Dywedwyd wrth y plentyn sut mae’r cynllun yn mynd</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Heb ddechrau</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi’i wneud</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Nid oes ei angen mwyach</translation>
    </message>
    <message>
        <source>Detailed plan made</source>
        <translation>Cynllun manwl wedi’i lunio</translation>
    </message>
    <message>
        <source>Written agreement made</source>
        <translation>Cytundeb ysgrifenedig wedi’i lunio</translation>
    </message>
    <message>
        <source>Earlier files read</source>
        <translation>Ffeiliau cynharach wedi’u darllen</translation>
    </message>
    <message>
        <source>Assessment finished</source>
        <translation>Asesiad wedi’i gwblhau</translation>
    </message>
    <message>
        <source>Everybody there understood the plan</source>
        <translation>Roedd pawb yno’n deall y cynllun</translation>
    </message>
    <message>
        <source>Explained to the parents</source>
        <translation>Eglurwyd i’r rhieni</translation>
    </message>
    <message>
        <source>Explained to the child</source>
        <translation>Eglurwyd i’r plentyn</translation>
    </message>
    <message>
        <source>Everybody knows their own part</source>
        <translation>Mae pawb yn gwybod beth yw ei ran</translation>
    </message>
    <message>
        <source>Everybody knows which version counts</source>
        <translation>Mae pawb yn gwybod pa fersiwn sy’n cyfrif</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Llofnodwyd</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>Ar lafar</translation>
    </message>
    <message>
        <source>A strategy discussion</source>
        <translation>Trafodaeth strategaeth</translation>
    </message>
    <message>
        <source>Legal action</source>
        <translation>Camau cyfreithiol</translation>
    </message>
    <message>
        <source>A child protection enquiry</source>
        <translation>Ymholiad amddiffyn plant</translation>
    </message>
    <message>
        <source>An earlier review</source>
        <translation>Adolygiad cynharach</translation>
    </message>
    <message>
        <source>For the review</source>
        <translation>I’r adolygiad</translation>
    </message>
    <message>
        <source>Agreed by the review</source>
        <translation>Cytunwyd gan yr adolygiad</translation>
    </message>
    <message>
        <source>Not agreed by the review</source>
        <translation>Ni chytunodd yr adolygiad</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Changed at once</source>
        <translation>Newidiwyd ar unwaith</translation>
    </message>
    <message>
        <source>The other authority’s social care</source>
        <translation>Gofal cymdeithasol yr awdurdod arall</translation>
    </message>
    <message>
        <source>Designated health professionals</source>
        <translation>Gweithwyr iechyd penodedig</translation>
    </message>
    <message>
        <source>The police</source>
        <translation>Yr heddlu</translation>
    </message>
    <message>
        <source>since when?</source>
        <translation>ers pryd?</translation>
    </message>
    <message>
        <source>until when?</source>
        <translation>hyd pryd?</translation>
    </message>
    <message>
        <source>why is there a conference?</source>
        <translation>pam y cynhelir cynhadledd?</translation>
    </message>
    <message>
        <source>a conference before the return?</source>
        <translation>cynhadledd cyn dychwelyd?</translation>
    </message>
    <message>
        <source>why was it decided so?</source>
        <translation>pam y penderfynwyd hynny?</translation>
    </message>
    <message>
        <source>talked over with a manager?</source>
        <translation>a drafodwyd hyn â rheolwr?</translation>
    </message>
    <message>
        <source>is an enquiry begun?</source>
        <translation>a ddechreuir ymholiad?</translation>
    </message>
    <message>
        <source>why a conference, or none?</source>
        <translation>pam cynhadledd, neu pam dim un?</translation>
    </message>
    <message>
        <source>safe without the plan?</source>
        <translation>yn ddiogel heb y cynllun?</translation>
    </message>
    <message>
        <source>a review after the care order</source>
        <translation>adolygiad ar ôl y gorchymyn gofal</translation>
    </message>
    <message>
        <source>one plan, one process?</source>
        <translation>un cynllun, un broses?</translation>
    </message>
    <message>
        <source>who is the reviewing officer?</source>
        <translation>pwy yw’r swyddog adolygu?</translation>
    </message>
    <message>
        <source>when is the looked-after review?</source>
        <translation>pryd mae’r adolygiad gofal?</translation>
    </message>
    <message>
        <source>why not on one day?</source>
        <translation>pam nad ar yr un diwrnod?</translation>
    </message>
    <message>
        <source>changed before the review</source>
        <translation>newidiwyd cyn yr adolygiad</translation>
    </message>
    <message>
        <source>why does somebody else chair?</source>
        <translation>pam mae rhywun arall yn cadeirio?</translation>
    </message>
    <message>
        <source>the reviewing officer is not asked to it</source>
        <translation>ni wahoddwyd y swyddog adolygu</translation>
    </message>
    <message>
        <source>the reviewing officer stays away</source>
        <translation>nid yw’r swyddog adolygu’n dod</translation>
    </message>
    <message>
        <source>Lower than before</source>
        <translation>Yn is nag o’r blaen</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Fel yr oedd</translation>
    </message>
    <message>
        <source>Higher than before</source>
        <translation>Yn uwch nag o’r blaen</translation>
    </message>
    <message>
        <source>By agreement with the parents</source>
        <translation>Drwy gytundeb â’r rhieni</translation>
    </message>
    <message>
        <source>Under an interim care order</source>
        <translation>O dan orchymyn gofal interim</translation>
    </message>
    <message>
        <source>Under a care order</source>
        <translation>O dan orchymyn gofal</translation>
    </message>
    <message>
        <source>On another footing</source>
        <translation>Ar sail arall</translation>
    </message>
    <message>
        <source>A return home is proposed</source>
        <translation>Cynigir bod y plentyn yn dychwelyd adref</translation>
    </message>
    <message>
        <source>A parent takes, or means to take, the child home</source>
        <translation>Rhiant yn mynd â’r plentyn adref, neu’n bwriadu gwneud</translation>
    </message>
    <message>
        <source>A parent asks for the child after the plan has ended</source>
        <translation>Rhiant yn gofyn am y plentyn ar ôl i’r cynllun ddod i ben</translation>
    </message>
    <message>
        <source>A child in need plan</source>
        <translation>Cynllun plentyn mewn angen</translation>
    </message>
    <message>
        <source>A common assessment</source>
        <translation>Asesiad cyffredin</translation>
    </message>
    <message>
        <source>No help is needed</source>
        <translation>Nid oes angen cymorth</translation>
    </message>
    <message>
        <source>A new incident or allegation of abuse</source>
        <translation>Digwyddiad neu honiad newydd o gam-drin</translation>
    </message>
    <message>
        <source>Serious difficulties with the plan</source>
        <translation>Anawsterau difrifol gyda’r cynllun</translation>
    </message>
    <message>
        <source>A baby due in the household</source>
        <translation>Babi i’w eni i’r aelwyd</translation>
    </message>
    <message>
        <source>Somebody who poses a risk joins or visits</source>
        <translation>Rhywun sy’n peri risg yn ymuno neu’n ymweld</translation>
    </message>
    <message>
        <source>Circumstances changed unexpectedly</source>
        <translation>Amgylchiadau wedi newid yn annisgwyl</translation>
    </message>
    <message>
        <source>A looked-after child may go back to the risk</source>
        <translation>Gall plentyn mewn gofal ddychwelyd i’r risg</translation>
    </message>
    <message>
        <source>The plan could end early</source>
        <translation>Gallai’r cynllun ddod i ben yn gynnar</translation>
    </message>
    <message>
        <source>A child becomes looked after</source>
        <translation>Plentyn yn dod i dderbyn gofal</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>There is no room left on the disk, so this was not kept. Everything before it is safe. Make room and do it again.</source>
        <translation>Nid oes lle ar ôl ar y ddisg, felly ni chadwyd hyn. Mae popeth cyn hynny’n ddiogel. Gwnewch le a’i wneud eto.</translation>
    </message>
    <message>
        <source>The casebook can only be read here, so this was not kept. What was there is safe. Open it from a place that can be written to.</source>
        <translation>Dim ond darllen y llyfr achosion y gellir ei wneud yma, felly ni chadwyd hyn. Mae’r hyn oedd yno’n ddiogel. Agorwch ef o le y gellir ysgrifennu iddo.</translation>
    </message>
    <message>
        <source>Part of this casebook can&apos;t be read. Nothing was changed. Open the newest backup.</source>
        <translation>Ni ellir darllen rhan o’r llyfr achosion hwn. Ni newidiwyd dim. Agorwch y copi wrth gefn diweddaraf.</translation>
    </message>
    <message>
        <source>The computer has too little memory free for this. Nothing was changed. Close other programs and do it again.</source>
        <translation>Nid oes digon o gof rhydd gan y cyfrifiadur ar gyfer hyn. Ni newidiwyd dim. Caewch raglenni eraill a’i wneud eto.</translation>
    </message>
    <message>
        <source>The casebook did not take this, and nothing of it was kept. What was there is safe. Look at what was entered and do it again.</source>
        <translation>Ni dderbyniodd y llyfr achosion hyn, ac ni chadwyd dim ohono. Mae’r hyn oedd yno’n ddiogel. Edrychwch ar yr hyn a roddwyd i mewn a’i wneud eto.</translation>
    </message>
    <message>
        <source>The casebook could not be written to just now, so this was not kept. Everything before it is safe. Do it again; if it happens again, lock and unlock.</source>
        <translation>Ni ellid ysgrifennu i’r llyfr achosion nawr, felly ni chadwyd hyn. Mae popeth cyn hynny’n ddiogel. Gwnewch ef eto; os digwydd eto, clowch a datglowch.</translation>
    </message>
</context>
<context>
    <name>cadair::ConferenceFinds</name>
    <message>
        <source>no date yet</source>
        <translation>heb ddyddiad eto</translation>
    </message>
    <message>
        <source>The casebook can&apos;t be searched just now</source>
        <translation>Ni ellir chwilio&apos;r llyfr achosion ar hyn o bryd</translation>
    </message>
    <message>
        <source>Nothing was changed. Lock and unlock, and try again.</source>
        <translation>Ni newidiwyd dim. Clowch a datgloi, a rhowch gynnig arall arni.</translation>
    </message>
</context>
<context>
    <name>cadair::FamilyFinds</name>
    <message>
        <source>born %1</source>
        <translation>ganwyd %1</translation>
    </message>
    <message>
        <source>child</source>
        <translation>plentyn</translation>
    </message>
    <message>
        <source>%1 family</source>
        <translation>Teulu %1</translation>
    </message>
    <message>
        <source>The casebook can&apos;t be searched just now</source>
        <translation>Ni ellir chwilio&apos;r llyfr achosion ar hyn o bryd</translation>
    </message>
    <message>
        <source>Nothing was changed. Lock and unlock, and try again.</source>
        <translation>Ni newidiwyd dim. Clowch a datgloi, a rhowch gynnig arall arni.</translation>
    </message>
</context>
<context>
    <name>cadair::PeopleFinds</name>
    <message>
        <source>Its people and their conferences</source>
        <translation>Ei phobl a’u cynadleddau</translation>
    </message>
</context>
<context>
    <name>cadair::Program</name>
    <message>
        <source>&amp;New conference…</source>
        <translation>Cynhadledd &amp;newydd…</translation>
    </message>
    <message>
        <source>&amp;Procedures</source>
        <translation>&amp;Gweithdrefnau</translation>
    </message>
</context>
<context>
    <name>cadair::Resuming</name>
    <message>
        <source>This conference was left in session on %1. Everything up to %2 was kept. Close it with the time at which it ended.</source>
        <translation>Gadawyd y gynhadledd hon heb ei chau ar %1. Cadwyd popeth hyd at %2. Caewch hi gyda’r amser y daeth i ben.</translation>
    </message>
    <message>
        <source>Cadair was closed at %1. Everything was kept. The clock of the meeting went on.</source>
        <translation>Caewyd Cadair am %1. Cadwyd popeth. Aeth cloc y cyfarfod yn ei flaen.</translation>
    </message>
    <message>
        <source>Cadair stopped unexpectedly. We kept everything up to %1. The clock of the meeting went on.</source>
        <translation>Daeth Cadair i ben yn annisgwyl. Cadwyd popeth hyd at %1. Aeth cloc y cyfarfod yn ei flaen.</translation>
    </message>
    <message>
        <source>Use the clock as it is</source>
        <translation>Defnyddio’r cloc fel y mae</translation>
    </message>
    <message>
        <source>Change the time away</source>
        <translation>Newid yr amser i ffwrdd</translation>
    </message>
    <message>
        <source>Close the conference…</source>
        <translation>Cau’r gynhadledd…</translation>
    </message>
    <message>
        <source>The time from %1 to %2 counts as a break.</source>
        <translation>Mae’r amser o %1 tan %2 yn cyfrif fel egwyl.</translation>
    </message>
    <message>
        <source>No item of the agenda was being dealt with then, so the time away counts as a break already.</source>
        <translation>Nid oedd eitem o’r agenda dan sylw bryd hynny, felly mae’r amser i ffwrdd eisoes yn cyfrif fel egwyl.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AcceptanceList</name>
    <message>
        <source>in the child’s record</source>
        <translation>yng nghofnod y plentyn</translation>
    </message>
    <message>
        <source>%1: what was signed or written lies in the child’s record</source>
        <extracomment>%1: a name</extracomment>
        <translation>%1: mae’r hyn a lofnodwyd neu a ysgrifennwyd yng nghofnod y plentyn</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ActionForm</name>
    <message>
        <source>How this action stands</source>
        <translation>Sut mae’r cam gweithredu hwn yn mynd</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Mae’r cam hwn</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Beth sy’n dangos hynny</translation>
    </message>
    <message>
        <source>Needed for what is done or no longer needed. The review reads it.</source>
        <translation>Rhaid ei roi os yw wedi’i wneud neu os nad oes ei angen mwyach. Mae’r adolygiad yn ei ddarllen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Agree it anew…</source>
        <translation>Cytuno o’r newydd…</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AddPersonForm</name>
    <message>
        <source>Who comes for %1?</source>
        <extracomment>%1: who cannot come</extracomment>
        <translation>Pwy sy’n dod yn lle %1?</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ychwanegu person</translation>
    </message>
    <message>
        <source>Add the deputy</source>
        <translation>Ychwanegu’r dirprwy</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Ychwanegu at y rhestr</translation>
    </message>
    <message>
        <source>&amp;They come as</source>
        <translation>&amp;Dod fel</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chwilio</translation>
    </message>
    <message>
        <source>Name, job or team</source>
        <translation>Enw, swydd neu dîm</translation>
    </message>
    <message>
        <source>People the casebook knows</source>
        <translation>Pobl y mae’r llyfr achosion yn eu hadnabod</translation>
    </message>
    <message>
        <source>Nobody else is known here. Enter the person on the right.</source>
        <translation>Nid oes neb arall yn hysbys yma. Rhowch fanylion y person ar y dde.</translation>
    </message>
    <message>
        <source>No one called “%1”. Check the spelling, or enter the person on the right.</source>
        <translation>Neb o’r enw “%1”. Gwiriwch y sillafu, neu rhowch fanylion y person ar y dde.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AdoptForm</name>
    <message>
        <source>Adopted &amp;by</source>
        <translation>Mabwysiadwyd &amp;gan</translation>
    </message>
    <message>
        <source>Who decided it for this unit</source>
        <translation>Pwy benderfynodd dros yr uned</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>A&amp;r</translation>
    </message>
    <message>
        <source>W&amp;hy</source>
        <translation>Pa&amp;m</translation>
    </message>
    <message>
        <source>What the text says</source>
        <translation>Beth mae&apos;r testun yn ei ddweud</translation>
    </message>
    <message>
        <source>What the text says, and what is adopted here</source>
        <translation>Beth mae&apos;r testun yn ei ddweud, a beth a fabwysiadwyd yma</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Dim wedi&apos;i ddewis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a document and who has it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned amser</translation>
    </message>
    <message>
        <source>The procedure as it is now does not take this value, so it is not used.</source>
        <translation>Nid yw&apos;r weithdrefn fel y mae&apos;n awr yn derbyn y gwerth hwn, felly ni ddefnyddir ef.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AdultFields</name>
    <message>
        <source>Full name</source>
        <translation>Enw llawn</translation>
    </message>
    <message>
        <source>As on an envelope.</source>
        <translation>Fel ar amlen.</translation>
    </message>
    <message>
        <source>Addressed as</source>
        <translation>Sut i gyfarch</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Perthynas</translation>
    </message>
    <message>
        <source>Has parental responsibility</source>
        <translation>Gyda chyfrifoldeb rhiant</translation>
    </message>
    <message>
        <source>Of which children</source>
        <translation>I ba blant</translation>
    </message>
    <message>
        <source>Language to speak</source>
        <translation>Iaith siarad</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Iaith papurau</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>To arrange</source>
        <translation>I&apos;w drefnu</translation>
    </message>
    <message>
        <source>Access, an interpreter, anything else. Who must not meet whom is a warning of its own.</source>
        <translation>Mynediad, cyfieithydd, unrhyw beth arall. Mae pwy na ddylai gyfarfod â phwy yn rhybudd ar wahân.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AdultForm</name>
    <message>
        <source>Add this adult</source>
        <translation>Ychwanegu&apos;r oedolyn</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw&apos;r newidiadau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AdultRecordForm</name>
    <message>
        <source>An adult of the family</source>
        <translation>Oedolyn o&apos;r teulu</translation>
    </message>
    <message>
        <source>Add this adult</source>
        <translation>Ychwanegu&apos;r oedolyn</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw&apos;r newidiadau</translation>
    </message>
    <message>
        <source>Take out of the family…</source>
        <translation>Tynnu o&apos;r teulu…</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AfterPart</name>
    <message>
        <source>Letters: %1 of %2 issued</source>
        <translation>Llythyrau: %1 o %2 wedi’u hanfon</translation>
    </message>
    <message>
        <source>Minutes: issued</source>
        <translation>Cofnodion: wedi’u hanfon</translation>
    </message>
    <message>
        <source>Minutes: approved</source>
        <translation>Cofnodion: wedi’u cymeradwyo</translation>
    </message>
    <message>
        <source>Minutes: draft</source>
        <translation>Cofnodion: drafft</translation>
    </message>
    <message>
        <source>ended at %1</source>
        <translation>daeth i ben am %1</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n letter(s)</source>
        <translation>
            <numerusform>Anfon dim llythyrau</numerusform>
            <numerusform>Anfon 1 llythyr</numerusform>
            <numerusform>Anfon %n o lythyrau</numerusform>
            <numerusform>Anfon %n o lythyrau</numerusform>
            <numerusform>Anfon %n o lythyrau</numerusform>
        </translation>
    </message>
    <message>
        <source>The letters are done</source>
        <translation>Mae’r llythyrau wedi’u gorffen</translation>
    </message>
    <message>
        <source>The chair approves the minutes…</source>
        <translation>Mae’r cadeirydd yn cymeradwyo’r cofnodion…</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n copy(s)</source>
        <translation>
            <numerusform>Anfon dim copïau</numerusform>
            <numerusform>Anfon 1 copi</numerusform>
            <numerusform>Anfon %n o gopïau</numerusform>
            <numerusform>Anfon %n o gopïau</numerusform>
            <numerusform>Anfon %n o gopïau</numerusform>
        </translation>
    </message>
    <message>
        <source>The minutes are done</source>
        <translation>Mae’r cofnodion wedi’u gorffen</translation>
    </message>
    <message>
        <source>Close the conference…</source>
        <translation>Cau’r gynhadledd…</translation>
    </message>
    <message>
        <source>The minutes are approved once the decision letters have gone.</source>
        <translation>Caiff y cofnodion eu cymeradwyo ar ôl i’r llythyrau penderfyniad fynd.</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>I’w gorffen</translation>
    </message>
    <message>
        <source>The marked line chooses what stands at the right. Enter goes there.</source>
        <translation>Mae’r llinell a ddewiswyd yn penderfynu beth sydd ar y dde. Mae Enter yn mynd yno.</translation>
    </message>
    <message>
        <source>Go on with this reason</source>
        <translation>Mynd ymlaen â’r rheswm hwn</translation>
    </message>
    <message>
        <source>Close this conference?</source>
        <translation>Cau’r gynhadledd hon?</translation>
    </message>
    <message>
        <source>Letters and minutes have gone. It can always be read again; nothing more is added to it.</source>
        <translation>Mae’r llythyrau a’r cofnodion wedi mynd. Gellir ei darllen eto bob amser; ni chaiff dim mwy ei ychwanegu ati.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Ei chau</translation>
    </message>
    <message>
        <source>Close this conference</source>
        <translation>Cau’r gynhadledd hon</translation>
    </message>
    <message>
        <source>Has the chair read the minutes?</source>
        <translation>A yw’r cadeirydd wedi darllen y cofnodion?</translation>
    </message>
    <message>
        <source>The chair approves them</source>
        <translation>Mae’r cadeirydd yn eu cymeradwyo</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>Cymeradwyo’r cofnodion</translation>
    </message>
    <message>
        <source>Why you go on all the same</source>
        <translation>Pam yr ewch ymlaen er hynny</translation>
    </message>
    <message>
        <source>The reasons for %1, put right</source>
        <extracomment>%1: a child</extracomment>
        <translation>Y rhesymau dros %1, wedi’u cywiro</translation>
    </message>
    <message>
        <source>The old words stay beside the new ones, with who changed them, when and why. Letters already issued stay as they were.</source>
        <translation>Mae’r hen eiriau’n aros wrth ochr y rhai newydd, gyda phwy a’u newidiodd, pryd a pham. Mae llythyrau a anfonwyd eisoes yn aros fel yr oeddent.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Why are they put right?</source>
        <translation>Pam maent yn cael eu cywiro?</translation>
    </message>
    <message>
        <source>This stands beside the decision everywhere.</source>
        <translation>Bydd hyn wrth ochr y penderfyniad ym mhobman.</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Cofnodi’r cywiriad</translation>
    </message>
    <message>
        <source>Where does %1’s letter go?</source>
        <extracomment>%1: a person</extracomment>
        <translation>I ble mae llythyr %1 yn mynd?</translation>
    </message>
    <message>
        <source>The address as it stands on the envelope, line by line. It is kept for this conference.</source>
        <translation>Y cyfeiriad fel y mae ar yr amlen, fesul llinell. Caiff ei gadw ar gyfer y gynhadledd hon.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Keep the address</source>
        <translation>Cadw’r cyfeiriad</translation>
    </message>
    <message>
        <source>&amp;Decision letters</source>
        <translation>Llythyrau &amp;penderfyniad</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Cofnodion</translation>
    </message>
    <message>
        <source>Decisions as &amp;recorded</source>
        <translation>Pen&amp;derfyniadau fel y’u cofnodwyd</translation>
    </message>
    <message>
        <source>What the procedures ask</source>
        <translation>Gofynion y gweithdrefnau</translation>
    </message>
    <message>
        <source>The chair signs the next version…</source>
        <translation>Y cadeirydd i lofnodi’r fersiwn nesaf…</translation>
    </message>
    <message>
        <source>Does the chair sign the next version?</source>
        <translation>A yw’r cadeirydd yn llofnodi’r fersiwn nesaf?</translation>
    </message>
    <message>
        <source>It says what changed since the version before, and goes to everybody who had that one.</source>
        <translation>Mae’n dweud beth a newidiodd ers y fersiwn flaenorol, ac mae’n mynd at bawb a gafodd honno.</translation>
    </message>
    <message>
        <source>The chair signs it</source>
        <translation>Mae’r cadeirydd yn ei llofnodi</translation>
    </message>
    <message>
        <source>Sign the next version</source>
        <translation>Llofnodi’r fersiwn nesaf</translation>
    </message>
    <message>
        <source>The record is signed with the chair’s name, the time and its digest. From then on nothing in it changes but by an amendment, and it can be issued.</source>
        <translation>Caiff y cofnod ei lofnodi ag enw’r cadeirydd, yr amser a’i grynodeb digidol. O hynny ymlaen nid oes dim ynddo’n newid ond drwy gywiriad, a gellir ei ddosbarthu.</translation>
    </message>
    <message>
        <source>&amp;Who gets what</source>
        <translation>&amp;Pwy sy’n cael beth</translation>
    </message>
    <message>
        <source>The r&amp;ecord</source>
        <translation>Y co&amp;fnod</translation>
    </message>
    <message>
        <source>&amp;Amendments</source>
        <translation>Cy&amp;wiriadau</translation>
    </message>
    <message>
        <source>En&amp;velopes and receipts</source>
        <translation>A&amp;mlenni a derbyniadau</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n plan(s)</source>
        <translation>
            <numerusform>Nid oes cynllun i’w anfon</numerusform>
            <numerusform>Anfon 1 cynllun</numerusform>
            <numerusform>Anfon %n o gynlluniau</numerusform>
            <numerusform>Anfon %n o gynlluniau</numerusform>
            <numerusform>Anfon %n o gynlluniau</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline &amp;plans</source>
        <translation>Cynlluniau &amp;amlinellol</translation>
    </message>
    <message>
        <source>&amp;Told and explained</source>
        <translation>Dweud ac &amp;esbonio</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>&amp;Gwirio’r sillafu</translation>
    </message>
    <message>
        <source>&amp;Complaints</source>
        <translation>C&amp;wynion</translation>
    </message>
    <message>
        <source>Di&amp;ssent and differences</source>
        <translation>A&amp;nghytundeb a gwahaniaethau</translation>
    </message>
    <message>
        <source>Re&amp;quests for the record</source>
        <translation>Ceisiadau am y cofno&amp;d</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>plan / actual, min</source>
        <translation>cynllun / gwir, mun</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AgendaModel</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>minutes planned, minutes taken</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 / %2  +%3</source>
        <extracomment>minutes planned, minutes taken, minutes beyond</extracomment>
        <translation>%1 / %2  +%3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>the number of an agenda item and its title</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, now, %2 of %3 minutes</source>
        <translation>%1, nawr, %2 o %3 munud</translation>
    </message>
    <message>
        <source>%1, taken, %2 of %3 minutes</source>
        <translation>%1, wedi’i thrafod, %2 o %3 munud</translation>
    </message>
    <message>
        <source>%1, to come, %2 minutes</source>
        <translation>%1, i ddod, %2 munud</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AgendaStep</name>
    <message>
        <source>Step</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Yr agenda</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>number and words of an agenda step</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>A yw&apos;n ffitio?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>The agenda takes %n minute(s) longer than the room is booked for.</source>
        <translation>
            <numerusform>Nid yw&apos;r agenda&apos;n hirach na&apos;r amser a archebwyd.</numerusform>
            <numerusform>Mae&apos;r agenda 1 munud yn hirach na&apos;r amser a archebwyd.</numerusform>
            <numerusform>Mae&apos;r agenda %n munud yn hirach na&apos;r amser a archebwyd.</numerusform>
            <numerusform>Mae&apos;r agenda %n munud yn hirach na&apos;r amser a archebwyd.</numerusform>
            <numerusform>Mae&apos;r agenda %n munud yn hirach na&apos;r amser a archebwyd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are left over.</source>
        <translation>
            <numerusform>Nid oes munud dros ben.</numerusform>
            <numerusform>Mae 1 munud dros ben.</numerusform>
            <numerusform>Mae %n munud dros ben.</numerusform>
            <numerusform>Mae %n munud dros ben.</numerusform>
            <numerusform>Mae %n munud dros ben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda fills the time that is booked.</source>
        <translation>Mae&apos;r agenda&apos;n llenwi&apos;r amser a archebwyd.</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Archebu %1</translation>
    </message>
    <message>
        <source>The steps are the procedures’ own. Their minutes are a suggestion: the text gives none.</source>
        <translation>Camau&apos;r gweithdrefnau eu hunain yw&apos;r rhain. Awgrym yw&apos;r munudau: nid yw&apos;r testun yn rhoi rhai.</translation>
    </message>
    <message>
        <source>The steps and their minutes are the procedures’ own.</source>
        <translation>Y gweithdrefnau eu hunain sy&apos;n rhoi&apos;r camau a&apos;u munudau.</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>Sut y&apos;i cynhelir</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AmendmentsPane</name>
    <message>
        <source>no last day is set here</source>
        <translation>nid oes diwrnod olaf wedi’i osod yma</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hyd %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>gofynnwyd %1</translation>
    </message>
    <message>
        <source>%1, after the last day</source>
        <translation>%1, ar ôl y diwrnod olaf</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>I’w benderfynu</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a person, %2: &quot;until Tue 1 Dec&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is written yet of what they ask. Nothing was kept; write it in their own words.</source>
        <translation>Nid oes dim wedi’i ysgrifennu eto o’r hyn y maent yn ei ofyn. Ni chadwyd dim; ysgrifennwch ef yn eu geiriau eu hunain.</translation>
    </message>
    <message>
        <source>How does the paragraph read from now on?</source>
        <translation>Sut y mae’r paragraff yn darllen o hyn ymlaen?</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gofynnwyd: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Why is it accepted?</source>
        <translation>Pam y mae’n cael ei dderbyn?</translation>
    </message>
    <message>
        <source>The record is signed again as the next version. What it read before stands in it.</source>
        <translation>Caiff y cofnod ei lofnodi eto fel y fersiwn nesaf. Mae’r hyn a ddywedai o’r blaen yn aros ynddi.</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>Ei dderbyn</translation>
    </message>
    <message>
        <source>Why is it refused?</source>
        <translation>Pam y mae’n cael ei wrthod?</translation>
    </message>
    <message>
        <source>The record stays as it is. What was asked and this reason are kept beside it.</source>
        <translation>Mae’r cofnod yn aros fel y mae. Cedwir yr hyn a ofynnwyd a’r rheswm hwn wrth ei ochr.</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Ei wrthod</translation>
    </message>
    <message>
        <source>No amendment has been asked for</source>
        <translation>Nid oes neb wedi gofyn am gywiriad</translation>
    </message>
    <message>
        <source>Amendments asked for</source>
        <translation>Cywiriadau y gofynnwyd amdanynt</translation>
    </message>
    <message>
        <source>Enter accepts the marked one.</source>
        <translation>Mae Enter yn derbyn yr un sydd wedi’i farcio.</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Derbyn…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Gwrthod…</translation>
    </message>
    <message>
        <source>Somebody asks for an amendment</source>
        <translation>Mae rhywun yn gofyn am gywiriad</translation>
    </message>
    <message>
        <source>Nobody has the minutes yet: there is nothing to amend</source>
        <translation>Nid yw’r cofnodion gan neb eto: nid oes dim i’w gywiro</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Pwy sy’n gofyn</translation>
    </message>
    <message>
        <source>Which paragraph</source>
        <translation>Pa baragraff</translation>
    </message>
    <message>
        <source>What they ask, in their own words</source>
        <translation>Yr hyn y maent yn ei ofyn, yn eu geiriau eu hunain</translation>
    </message>
    <message>
        <source>Record what is asked</source>
        <translation>Cofnodi’r hyn a ofynnir</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AnswerCard</name>
    <message>
        <source>since %1</source>
        <extracomment>since when a child is on the list</extracomment>
        <translation>ers %1</translation>
    </message>
    <message>
        <source>The procedures do not let this be told. Nothing was written; the enquiry is kept as it was.</source>
        <translation>Nid yw&apos;r gweithdrefnau&apos;n caniatáu dweud hyn. Nid ysgrifennwyd dim; mae&apos;r ymholiad wedi&apos;i gadw fel yr oedd.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>What the enquirer was told</source>
        <translation>Yr hyn a ddywedwyd wrth yr ymholydd</translation>
    </message>
    <message>
        <source>Fill in what is missing…</source>
        <translation>Llenwi&apos;r hyn sydd ar goll…</translation>
    </message>
    <message>
        <source>Keep what was told</source>
        <translation>Cadw&apos;r hyn a ddywedwyd</translation>
    </message>
    <message>
        <source>Children on the list of this name</source>
        <translation>Plant o&apos;r enw hwn ar y rhestr</translation>
    </message>
    <message>
        <source>%1 asked about %2 on %3.</source>
        <translation>Gofynnodd %1 am %2 ar %3.</translation>
    </message>
    <message>
        <source>Choose an enquiry, or record a new one.</source>
        <translation>Dewiswch ymholiad, neu cofnodwch un newydd.</translation>
    </message>
    <message>
        <source>Nothing may be told yet. The enquiry is kept; the procedures still ask for:</source>
        <translation>Ni chaniateir dweud dim eto. Mae&apos;r ymholiad wedi&apos;i gadw; mae&apos;r gweithdrefnau&apos;n dal i ofyn am y canlynol:</translation>
    </message>
    <message>
        <source>No child of this name is on the list today.</source>
        <translation>Nid oes plentyn o&apos;r enw hwn ar y rhestr heddiw.</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) of this name are on the list today. Choose the one who is meant.</source>
        <translation>
            <numerusform>Nid oes plentyn o&apos;r enw hwn ar y rhestr heddiw.</numerusform>
            <numerusform>Mae un plentyn o&apos;r enw hwn ar y rhestr heddiw. Dewiswch ef os dyna&apos;r plentyn dan sylw.</numerusform>
            <numerusform>Mae %n o blant o&apos;r enw hwn ar y rhestr heddiw. Dewiswch y plentyn dan sylw.</numerusform>
            <numerusform>Mae %n o blant o&apos;r enw hwn ar y rhestr heddiw. Dewiswch y plentyn dan sylw.</numerusform>
            <numerusform>Mae %n o blant o&apos;r enw hwn ar y rhestr heddiw. Dewiswch y plentyn dan sylw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::ApartForm</name>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Must not meet</source>
        <translation>Ni chaiff gwrdd â</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>How they are kept apart</source>
        <translation>Sut y cedwir hwy ar wahân</translation>
    </message>
    <message>
        <source>Seats, different times of arrival, separate parts of the meeting.</source>
        <translation>Seddi, amseroedd cyrraedd gwahanol, rhannau gwahanol o’r cyfarfod.</translation>
    </message>
    <message>
        <source>Choose somebody.</source>
        <translation>Dewiswch rywun.</translation>
    </message>
    <message>
        <source>Choose somebody else: these are the same person.</source>
        <translation>Dewiswch rywun arall: yr un person yw’r ddau.</translation>
    </message>
    <message>
        <source>Two people who must not meet</source>
        <translation>Dau berson na chânt gwrdd</translation>
    </message>
    <message>
        <source>Keep them apart</source>
        <translation>Eu cadw ar wahân</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ArrivalSheet</name>
    <message>
        <source>Write the name first.</source>
        <translation>Ysgrifennwch yr enw yn gyntaf.</translation>
    </message>
    <message>
        <source>Choose where they come from first.</source>
        <translation>Dewiswch o ble y mae’n dod yn gyntaf.</translation>
    </message>
    <message>
        <source>When did they arrive?</source>
        <translation>Pryd y cyrhaeddodd?</translation>
    </message>
    <message>
        <source>Who has arrived?</source>
        <translation>Pwy sydd wedi cyrraedd?</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Ar y rhestr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Somebody nobody expected</source>
        <translation>Rhywun nad oedd neb yn ei ddisgwyl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O ble</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewiswch…</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>In direct contact with</source>
        <translation>Mewn cysylltiad uniongyrchol â</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>Add, and mark here</source>
        <translation>Ychwanegu, a nodi yma</translation>
    </message>
    <message>
        <source>Anybody nobody expected: one line. Whoever is on the list: press their name below.</source>
        <translation>Unrhyw un nad oedd neb yn ei ddisgwyl: un llinell. Pwy bynnag sydd ar y rhestr: pwyswch yr enw isod.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AskingBar</name>
    <message>
        <source>As listed</source>
        <translation>Yn nhrefn y rhestr</translation>
    </message>
    <message>
        <source>Another begins for each child</source>
        <translation>Un arall yn dechrau ar gyfer pob plentyn</translation>
    </message>
    <message>
        <source>Social care first</source>
        <translation>Gofal cymdeithasol yn gyntaf</translation>
    </message>
    <message>
        <source>Social care last</source>
        <translation>Gofal cymdeithasol yn olaf</translation>
    </message>
    <message>
        <source>In what order people are asked; it is remembered</source>
        <translation>Ym mha drefn y gofynnir i bobl; mae’n cael ei chofio</translation>
    </message>
    <message>
        <source>Order to ask: %1</source>
        <extracomment>%1: in what order people are asked</extracomment>
        <translation>Trefn gofyn: %1</translation>
    </message>
    <message>
        <source>Questions to answer: %1</source>
        <translation>Cwestiynau i’w hateb: %1</translation>
    </message>
    <message>
        <source>Alike so far; not everybody has been asked.</source>
        <translation>Yn gytûn hyd yma; ni ofynnwyd i bawb eto.</translation>
    </message>
    <message>
        <source>All who were asked see it alike: %1.</source>
        <extracomment>%1: the view all of them have, as on its button</extracomment>
        <translation>Mae pawb y gofynnwyd iddynt yn gytûn: %1.</translation>
    </message>
    <message>
        <source>They do not all see it alike.</source>
        <translation>Nid yw pawb yn gytûn.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AwayForm</name>
    <message>
        <source>Take back</source>
        <translation>Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>days, and why somebody cannot come on them</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When people cannot come</source>
        <translation>Pryd na all pobl ddod</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hyd at</translation>
    </message>
    <message>
        <source>Empty: that day only.</source>
        <translation>Gwag: y diwrnod hwnnw&apos;n unig.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ei nodi</translation>
    </message>
    <message>
        <source>The last day lies before the first. Change one of them.</source>
        <translation>Mae&apos;r diwrnod olaf cyn y cyntaf. Newidiwch un ohonynt.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::BehindList</name>
    <message>
        <source>unborn child</source>
        <translation>plentyn yn y groth</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Y teulu</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Sefyllfa</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Faint</translation>
    </message>
</context>
<context>
    <name>cadair::ui::BoardModel</name>
    <message>
        <source>Practitioners</source>
        <translation>Ymarferwyr</translation>
    </message>
    <message>
        <source>Family and supporters</source>
        <translation>Y teulu a chefnogwyr</translation>
    </message>
    <message>
        <source>Chair and minutes</source>
        <translation>Y cadeirydd a’r cofnodion</translation>
    </message>
    <message>
        <source>Practitioners · direct contact with %1</source>
        <extracomment>%1: children with their letters (&quot;A Siân, B Tomos&quot;)</extracomment>
        <translation>Ymarferwyr · cysylltiad uniongyrchol: %1</translation>
    </message>
    <message>
        <source>first reports due by %1</source>
        <translation>yr adroddiadau cyntaf erbyn %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>yn lle %1</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>Dim ymateb eto</translation>
    </message>
    <message>
        <source>invited %1</source>
        <translation>gwahoddwyd %1</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Heb wahoddiad</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Yn dod</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Drwy fideo</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Dros y ffôn</translation>
    </message>
    <message>
        <source>chair to agree</source>
        <translation>y cadeirydd i gytuno</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Ymddiheuriadau</translation>
    </message>
    <message>
        <source>Sends a deputy</source>
        <translation>Yn anfon dirprwy</translation>
    </message>
    <message>
        <source>name the deputy</source>
        <translation>enwch y dirprwy</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Adroddiad yn unig</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>erbyn heddiw</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Heb ddod</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Heb ofyn</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ymateb</translation>
    </message>
    <message>
        <source>Report in</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Parents have it</source>
        <translation>Gan y rhieni</translation>
    </message>
    <message>
        <source>All have it</source>
        <translation>Gan bawb</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>report in since %1</source>
        <translation>adroddiad wedi dod ers %1</translation>
    </message>
    <message>
        <source>report not in</source>
        <translation>adroddiad heb ddod</translation>
    </message>
    <message>
        <source>no direct contact</source>
        <translation>dim cysylltiad uniongyrchol</translation>
    </message>
    <message>
        <source>direct contact with %1</source>
        <translation>cysylltiad uniongyrchol: %1</translation>
    </message>
    <message>
        <source>chair and family to agree</source>
        <translation>y cadeirydd a&apos;r teulu i gytuno</translation>
    </message>
    <message>
        <source>invited %1: short notice</source>
        <translation>gwahoddwyd %1: rhybudd byr</translation>
    </message>
</context>
<context>
    <name>cadair::ui::CareStepForm</name>
    <message>
        <source>What happened about %1’s care</source>
        <extracomment>%1: a child</extracomment>
        <translation>Beth ddigwyddodd ynghylch gofal %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Talked over with</source>
        <translation>Trafodwyd â</translation>
    </message>
    <message>
        <source>The social care manager, by name.</source>
        <translation>Enw’r rheolwr gofal cymdeithasol.</translation>
    </message>
    <message>
        <source>Talked over on</source>
        <translation>Trafodwyd ar</translation>
    </message>
    <message>
        <source>An enquiry</source>
        <translation>Ymholiad</translation>
    </message>
    <message>
        <source>A conference first</source>
        <translation>Cynhadledd yn gyntaf</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>heb ei benderfynu eto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>bydd</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na fydd</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Penderfynwyd ar</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Penderfynwyd gan</translation>
    </message>
    <message>
        <source>The looked-after review, by whom it was held.</source>
        <translation>Yr adolygiad gofal: pwy a’i cynhaliodd.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>Plan the conference…</source>
        <translation>Cynllunio’r gynhadledd…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw’r newidiadau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ChairFields</name>
    <message>
        <source>Last time, on %1: %2</source>
        <translation>Y tro diwethaf, ar %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a person, and what speaks against them as the chair</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ofyn eto</translation>
    </message>
    <message>
        <source>Yes, free of it</source>
        <translation>Ydy, yn rhydd ohono</translation>
    </message>
    <message>
        <source>No, there is a conflict</source>
        <translation>Nac ydy, mae gwrthdaro</translation>
    </message>
    <message>
        <source>Free of any management of the case</source>
        <translation>Yn rhydd o unrhyw reoli ar yr achos</translation>
    </message>
    <message>
        <source>What the conflict is</source>
        <translation>Beth yw&apos;r gwrthdaro</translation>
    </message>
    <message>
        <source>Why another chair this time</source>
        <translation>Pam cadeirydd arall y tro hwn</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ChairForm</name>
    <message>
        <source>Free of the case</source>
        <translation>Heb ran yn yr achos</translation>
    </message>
    <message>
        <source>Has no part in the case, and manages nobody who has</source>
        <translation>Heb ran yn yr achos, a heb reoli neb sydd â rhan ynddo</translation>
    </message>
    <message>
        <source>Has a part in it</source>
        <translation>Â rhan ynddo</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ofyn eto</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Beth sydd yn y ffordd</translation>
    </message>
    <message>
        <source>What the procedure asks of a chair</source>
        <translation>Beth mae’r drefn yn ei ofyn gan gadeirydd</translation>
    </message>
    <message>
        <source>Met before the meeting</source>
        <translation>Wedi cwrdd cyn y cyfarfod</translation>
    </message>
    <message>
        <source>Why it is somebody else this time</source>
        <translation>Pam mai rhywun arall sydd y tro hwn</translation>
    </message>
    <message>
        <source>Write what the chair has to do with the case.</source>
        <translation>Ysgrifennwch beth sydd a wnelo’r cadeirydd â’r achos.</translation>
    </message>
    <message>
        <source>The chair</source>
        <translation>Y cadeirydd</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Cadw hyn</translation>
    </message>
    <message>
        <source>This casebook knows of no earlier conference about these children.</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>Ni ŵyr y llyfr achosion hwn am gynhadledd gynharach am y plant hyn.</translation>
    </message>
    <message>
        <source>%1 chaired the last conference about these children.</source>
        <translation>Cadeiriwyd y gynhadledd ddiwethaf am y plant hyn gan %1.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ChairWords</name>
    <message>
        <source>takes part in it</source>
        <translation>yn cymryd rhan ynddi</translation>
    </message>
    <message>
        <source>knows the family from an earlier conference</source>
        <translation>yn adnabod y teulu ers cynhadledd gynharach</translation>
    </message>
    <message>
        <source>takes the minutes</source>
        <translation>yn cymryd y cofnodion</translation>
    </message>
    <message>
        <source>cannot come that day</source>
        <translation>yn methu dod y diwrnod hwnnw</translation>
    </message>
    <message>
        <source>is at another conference then</source>
        <translation>mewn cynhadledd arall yr adeg honno</translation>
    </message>
</context>
<context>
    <name>cadair::ui::CheckStep</name>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gwirio</translation>
    </message>
    <message numerus="yes">
        <source>Create and draft %n invitation(s)</source>
        <translation>
            <numerusform>Creu heb wahoddiadau</numerusform>
            <numerusform>Creu a drafftio 1 gwahoddiad</numerusform>
            <numerusform>Creu a drafftio %n o wahoddiadau</numerusform>
            <numerusform>Creu a drafftio %n o wahoddiadau</numerusform>
            <numerusform>Creu a drafftio %n o wahoddiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the conference</source>
        <translation>Creu&apos;r gynhadledd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Am bwy</translation>
    </message>
    <message>
        <source>Plan since</source>
        <translation>Cynllun ers</translation>
    </message>
    <message>
        <source>Why it is called</source>
        <translation>Pam y&apos;i gelwir</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Why so late</source>
        <translation>Pam mor hwyr</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation>Cofnodwr</translation>
    </message>
    <message>
        <source>Asked to come</source>
        <translation>Gofynnwyd iddynt ddod</translation>
    </message>
    <message>
        <source>Quorum if all come</source>
        <translation>Cworwm os daw pawb</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Yr agenda</translation>
    </message>
    <message>
        <source>A conference needs a family and one child at least</source>
        <translation>Mae angen teulu ac o leiaf un plentyn ar gynhadledd</translation>
    </message>
    <message>
        <source>The invitations will not say why</source>
        <translation>Ni fydd y gwahoddiadau&apos;n dweud pam</translation>
    </message>
    <message>
        <source>The time it begins is missing</source>
        <translation>Mae&apos;r amser dechrau ar goll</translation>
    </message>
    <message>
        <source>No day yet: it is kept as requested</source>
        <translation>Dim diwrnod eto: fe&apos;i cedwir fel cais</translation>
    </message>
    <message>
        <source>The day is past a limit: a reason is needed</source>
        <translation>Mae&apos;r diwrnod ar ôl terfyn: mae angen rheswm</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Dim lleoliad eto</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>Nobody yet; needed when the conference starts</source>
        <translation>Neb eto; bydd angen un pan fydd y gynhadledd yn dechrau</translation>
    </message>
    <message>
        <source>No practitioner yet</source>
        <translation>Dim ymarferydd eto</translation>
    </message>
    <message>
        <source>Not for every child</source>
        <translation>Ddim i bob plentyn</translation>
    </message>
    <message>
        <source>%1, by the procedures of %2</source>
        <extracomment>kind of conference and local procedures</extracomment>
        <translation>%1, yn ôl gweithdrefnau: %2</translation>
    </message>
    <message>
        <source>%1 (%2 family)</source>
        <translation>%1 (teulu %2)</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1, hyd: %2</translation>
    </message>
    <message>
        <source>Yes, for each child</source>
        <translation>Oes, i bob plentyn</translation>
    </message>
    <message>
        <source>Missing for %1</source>
        <translation>Heb gworwm: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>Dim camau</numerusform>
            <numerusform>1 cam</numerusform>
            <numerusform>%n o gamau</numerusform>
            <numerusform>%n o gamau</numerusform>
            <numerusform>%n o gamau</numerusform>
        </translation>
    </message>
    <message>
        <source>Before it is made</source>
        <translation>Cyn ei chreu</translation>
    </message>
    <message>
        <source>Everything chosen so far</source>
        <translation>Popeth a ddewiswyd hyd yma</translation>
    </message>
    <message>
        <source>The limit</source>
        <translation>Y terfyn</translation>
    </message>
    <message>
        <source>Making it keeps the family’s particulars as they are today. Nothing is sent: the invitations are drafts until you print or send them.</source>
        <translation>Wrth ei chreu cedwir manylion y teulu fel y maent heddiw. Nid anfonir dim: drafftiau yw&apos;r gwahoddiadau nes i chi eu hargraffu neu eu hanfon.</translation>
    </message>
    <message>
        <source>No limit runs for this conference</source>
        <translation>Nid oes terfyn yn rhedeg i&apos;r gynhadledd hon</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Erbyn %1</translation>
    </message>
    <message>
        <source>After the limit of %1</source>
        <translation>Ar ôl y terfyn, %1</translation>
    </message>
    <message>
        <source>In time: by %1</source>
        <translation>Mewn pryd: erbyn %1</translation>
    </message>
    <message>
        <source>What the procedures ask</source>
        <translation>Gofynion y gweithdrefnau</translation>
    </message>
    <message>
        <source>Record that none is held</source>
        <translation>Cofnodi na chynhelir un</translation>
    </message>
    <message>
        <source>The request is kept with its reasons, and nobody is invited. It stays in the list of conferences.</source>
        <translation>Cedwir y cais gyda&apos;i resymau, ac ni wahoddir neb. Mae&apos;n aros yn rhestr y cynadleddau.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Y cais</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Y penderfyniad</translation>
    </message>
    <message>
        <source>Other children</source>
        <translation>Plant eraill</translation>
    </message>
    <message>
        <source>Free of the case</source>
        <translation>Yn rhydd o&apos;r achos</translation>
    </message>
    <message>
        <source>Another chair</source>
        <translation>Cadeirydd arall</translation>
    </message>
    <message>
        <source>Nobody has said what brought it about</source>
        <translation>Nid oes neb wedi dweud beth a arweiniodd ati</translation>
    </message>
    <message>
        <source>Not every one of them has a reason</source>
        <translation>Nid oes rheswm i bob un ohonynt</translation>
    </message>
    <message>
        <source>There is a conflict</source>
        <translation>Mae gwrthdaro</translation>
    </message>
    <message>
        <source>The chair was not asked</source>
        <translation>Ni ofynnwyd i&apos;r cadeirydd</translation>
    </message>
    <message>
        <source>The family met another chair before: say why it changes</source>
        <translation>Cyfarfu&apos;r teulu â chadeirydd arall o&apos;r blaen: dywedwch pam y newid</translation>
    </message>
    <message>
        <source>No conference: %1</source>
        <translation>Dim cynhadledd: %1</translation>
    </message>
    <message>
        <source>None in the household</source>
        <translation>Dim un ar yr aelwyd</translation>
    </message>
    <message>
        <source>Not about %1</source>
        <translation>Nid yw&apos;n ymwneud â&apos;r rhain: %1</translation>
    </message>
    <message>
        <source>Yes, as the chair says</source>
        <translation>Ydy, yn ôl y cadeirydd</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, ganwyd %2</translation>
    </message>
    <message>
        <source>The day or its hour has passed: choose another</source>
        <translation>Mae&apos;r diwrnod neu&apos;r awr wedi mynd heibio: dewiswch un arall</translation>
    </message>
    <message>
        <source>It would end after midnight: begin earlier, or take less time</source>
        <translation>Byddai&apos;n gorffen ar ôl hanner nos: dechreuwch yn gynt, neu gymryd llai o amser</translation>
    </message>
    <message>
        <source>%1 is after the day of the conference: mend one of the dates</source>
        <translation>%1: mae hyn ar ôl diwrnod y gynhadledd. Cywirwch un o&apos;r dyddiadau</translation>
    </message>
    <message>
        <source>One child with two records? %1</source>
        <translation>Un plentyn â dau gofnod? %1</translation>
    </message>
    <message>
        <source>Two people of one name: %1</source>
        <translation>Dau berson â&apos;r un enw: %1</translation>
    </message>
    <message>
        <source>The day it was asked for is still to come</source>
        <translation>Mae diwrnod y cais eto i ddod</translation>
    </message>
    <message>
        <source>The day it was decided on is still to come</source>
        <translation>Mae diwrnod y penderfyniad eto i ddod</translation>
    </message>
    <message>
        <source>It was decided on before it was asked for: check the dates</source>
        <translation>Penderfynwyd arni cyn gofyn amdani: edrychwch ar y dyddiadau</translation>
    </message>
    <message>
        <source>Say why no conference is held</source>
        <translation>Dywedwch pam na chynhelir cynhadledd</translation>
    </message>
    <message>
        <source>A complaint has it held again under another chair: choose somebody else</source>
        <translation>Mae cwyn yn peri ei chynnal eto o dan gadeirydd arall: dewiswch rywun arall</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Checklist</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a day and a time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ticked by %1, %2</source>
        <extracomment>who, and when</extracomment>
        <translation>Ticiwyd gan %1, %2</translation>
    </message>
    <message>
        <source>Answered by %1, %2</source>
        <extracomment>who, and when; the answer follows</extracomment>
        <translation>Atebwyd gan %1, %2</translation>
    </message>
    <message>
        <source>Does not apply: %1, %2</source>
        <extracomment>who, and when; why follows</extracomment>
        <translation>Ddim yn berthnasol: %1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a rule&apos;s number and how strongly it is put</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This rule’s text is in English only.</source>
        <translation>Yn Saesneg yn unig y mae testun y rheol hon.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ChecklistModel</name>
    <message>
        <source>Does any of this hold here?</source>
        <translation>A oes unrhyw un o’r rhain yn wir yma?</translation>
    </message>
    <message>
        <source>To go through</source>
        <translation>I fynd drwyddynt</translation>
    </message>
    <message>
        <source>Worth a glance</source>
        <translation>Gwerth cip</translation>
    </message>
    <message>
        <source>Not told yet; an answer can be noted</source>
        <translation>Heb ei ddweud eto; gellir nodi ateb</translation>
    </message>
    <message>
        <source>Not as the procedure asks</source>
        <translation>Nid fel y mae’r weithdrefn yn gofyn</translation>
    </message>
    <message>
        <source>The procedure asks nothing here of this seat.</source>
        <translation>Nid yw’r weithdrefn yn gofyn dim yma i’r rôl hon.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ateb…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>lines that have an answer, of how many</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <extracomment>a circumstance, for a screen reader</extracomment>
        <translation>%1: ydy</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nac ydy</translation>
    </message>
    <message>
        <source>%1. Not answered yet</source>
        <extracomment>a line of a checklist, for a screen reader</extracomment>
        <translation>%1. Heb ei ateb eto</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ChecklistPanel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>a moment of the conference and how many lines are still open there</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation>Pa adeg</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Gweinyddwr</translation>
    </message>
    <message>
        <source>Whose checklist</source>
        <translation>Rhestr wirio pwy</translation>
    </message>
    <message>
        <source>Space ticks a line, Enter opens it.</source>
        <translation>Mae’r bylchwr yn ticio llinell, ac Enter yn ei hagor.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message>
        <source>What the procedure asks</source>
        <translation>Gofynion y weithdrefn</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ChildForm</name>
    <message>
        <source>Given name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>May wait for a child not yet born.</source>
        <translation>Gall aros os nad yw&apos;r plentyn wedi&apos;i eni eto.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Enw arferol</translation>
    </message>
    <message>
        <source>Where it differs.</source>
        <translation>Os yw&apos;n wahanol.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ganwyd</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Disgwylir</translation>
    </message>
    <message>
        <source>For a child not yet born.</source>
        <translation>I blentyn sydd heb ei eni eto.</translation>
    </message>
    <message>
        <source>Language to speak</source>
        <translation>Iaith siarad</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Iaith papurau</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Add this child</source>
        <translation>Ychwanegu&apos;r plentyn</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw&apos;r newidiadau</translation>
    </message>
    <message>
        <source>Use that family</source>
        <translation>Defnyddio&apos;r teulu hwnnw</translation>
    </message>
    <message>
        <source>There may already be a record: %1, born %2.</source>
        <translation>Efallai fod cofnod eisoes: %1, ganwyd %2.</translation>
    </message>
    <message>
        <source>There may already be a record: %1.</source>
        <translation>Efallai fod cofnod eisoes: %1.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ChildPartForm</name>
    <message>
        <source>Who speaks for the child</source>
        <translation>Pwy sy’n siarad ar ran y plentyn</translation>
    </message>
    <message>
        <source>Should the child come?</source>
        <translation>A ddylai’r plentyn ddod?</translation>
    </message>
    <message>
        <source>The child’s wish</source>
        <translation>Dymuniad y plentyn</translation>
    </message>
    <message>
        <source>Wishes to come</source>
        <translation>Yn dymuno dod</translation>
    </message>
    <message>
        <source>Does not wish to come</source>
        <translation>Ddim yn dymuno dod</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ofyn eto</translation>
    </message>
    <message>
        <source>What coming, or not coming, would do to the child</source>
        <translation>Beth fyddai dod, neu beidio â dod, yn ei wneud i’r plentyn</translation>
    </message>
    <message>
        <source>What the parents think</source>
        <translation>Barn y rhieni</translation>
    </message>
    <message>
        <source>What the chair and the social worker settle</source>
        <translation>Beth mae’r cadeirydd a’r gweithiwr cymdeithasol yn ei setlo</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Y plentyn</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Heb ei setlo eto</translation>
    </message>
    <message>
        <source>Weighed and settled on</source>
        <translation>Dyddiad pwyso a setlo</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Setlwyd gan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Prepared for it</source>
        <translation>Paratoi ar ei gyfer</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Gyda phwy</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Dyddiad paratoi</translation>
    </message>
    <message>
        <source>Meets the chair on</source>
        <translation>Dyddiad cwrdd â’r cadeirydd</translation>
    </message>
    <message>
        <source>Who is there then</source>
        <translation>Pwy sydd yno bryd hynny</translation>
    </message>
    <message>
        <source>A baby or young child, as those who know the child judge</source>
        <translation>Babi neu blentyn ifanc, ym marn y rhai sy’n adnabod y plentyn</translation>
    </message>
    <message>
        <source>Why the child is brought all the same</source>
        <translation>Pam y deuir â’r plentyn er hynny</translation>
    </message>
    <message>
        <source>How the child is heard</source>
        <translation>Sut y clywir y plentyn</translation>
    </message>
    <message>
        <source>When the child does not come, or beside coming</source>
        <translation>Pan na fydd y plentyn yn dod, neu yn ogystal â dod</translation>
    </message>
    <message>
        <source>Enter the day it was settled.</source>
        <translation>Rhowch y diwrnod y’i setlwyd.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Nid yw’r diwrnod hwn wedi dod eto.</translation>
    </message>
    <message>
        <source>Write why; it goes into the record.</source>
        <translation>Ysgrifennwch pam; mae’n mynd i’r cofnod.</translation>
    </message>
    <message>
        <source>The child’s part</source>
        <translation>Rhan y plentyn</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Cadw hyn</translation>
    </message>
    <message>
        <source>This child is not born yet: nobody is asked to come. Somebody can speak for what the child will need.</source>
        <translation>Nid yw’r plentyn hwn wedi’i eni eto: ni ofynnir i neb ddod. Gall rhywun siarad dros yr hyn y bydd ei angen ar y plentyn.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ChildRecordForm</name>
    <message>
        <source>A child of the family</source>
        <translation>Plentyn o&apos;r teulu</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>May wait for a child not yet born.</source>
        <translation>Gall aros os nad yw&apos;r plentyn wedi&apos;i eni eto.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Enw arferol</translation>
    </message>
    <message>
        <source>Where it differs.</source>
        <translation>Os yw&apos;n wahanol.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ganwyd</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Disgwylir</translation>
    </message>
    <message>
        <source>For a child not yet born. It is kept after the birth; the date of birth then counts.</source>
        <translation>Ar gyfer plentyn nad yw wedi&apos;i eni eto. Fe&apos;i cedwir ar ôl y geni; y dyddiad geni sy&apos;n cyfrif wedyn.</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Wedi marw</translation>
    </message>
    <message>
        <source>Also where a pregnancy has ended. Every letter, reminder and date for this child then stops.</source>
        <translation>Hefyd os yw beichiogrwydd wedi dod i ben. Bydd pob llythyr, nodyn atgoffa a dyddiad ar gyfer y plentyn hwn yn peidio wedyn.</translation>
    </message>
    <message>
        <source>Language to speak</source>
        <translation>Iaith siarad</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Iaith papurau</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Add this child</source>
        <translation>Ychwanegu&apos;r plentyn</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw&apos;r newidiadau</translation>
    </message>
    <message>
        <source>Something has happened…</source>
        <translation>Mae rhywbeth wedi digwydd…</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ChildrenPane</name>
    <message>
        <source>Not settled yet</source>
        <translation>Heb ei setlo eto</translation>
    </message>
    <message>
        <source>prepared by %1</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>paratowyd gan %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>rhywun</translation>
    </message>
    <message>
        <source>Nobody has said how</source>
        <translation>Nid oes neb wedi dweud sut</translation>
    </message>
    <message>
        <source>%1 speaks for the child</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>%1 sy’n siarad ar ran y plentyn</translation>
    </message>
    <message>
        <source>Not born yet</source>
        <translation>Heb ei eni eto</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ofyn eto</translation>
    </message>
    <message>
        <source>Wishes to come</source>
        <translation>Yn dymuno dod</translation>
    </message>
    <message>
        <source>Does not wish to come</source>
        <translation>Ddim yn dymuno dod</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>derbyniwyd %1</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Gellir ei rannu</translation>
    </message>
    <message>
        <source>Not to be shared</source>
        <translation>Ni ddylid ei rannu</translation>
    </message>
    <message>
        <source>What the children and the family give the conference themselves</source>
        <translation>Beth mae’r plant a’r teulu eu hunain yn ei roi i’r gynhadledd</translation>
    </message>
    <message>
        <source>Nothing yet. Plus writes something down.</source>
        <translation>Dim eto. Mae plws yn nodi rhywbeth.</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Plentyn</translation>
    </message>
    <message>
        <source>At this age</source>
        <translation>Yn yr oedran hwn</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Dymuniad</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Setlwyd</translation>
    </message>
    <message>
        <source>How they are heard</source>
        <translation>Sut y’u clywir</translation>
    </message>
    <message>
        <source>The children’s part</source>
        <translation>Rhan y plant</translation>
    </message>
    <message>
        <source>Something from the family…</source>
        <translation>Rhywbeth gan y teulu…</translation>
    </message>
    <message>
        <source>Take this off the list?</source>
        <translation>Tynnu hyn oddi ar y rhestr?</translation>
    </message>
    <message>
        <source>It was written down by mistake; the conference does not get it.</source>
        <translation>Fe’i nodwyd drwy gamgymeriad; ni chaiff y gynhadledd ef.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tynnu oddi ar y rhestr</translation>
    </message>
    <message>
        <source>Only before the conference begins</source>
        <translation>Dim ond cyn i’r gynhadledd ddechrau</translation>
    </message>
    <message>
        <source>Write down what the family gives…</source>
        <translation>Nodi’r hyn y mae’r teulu’n ei roi…</translation>
    </message>
    <message>
        <source>There are no others.</source>
        <translation>Nid oes rhai eraill.</translation>
    </message>
    <message>
        <source>Nobody has said whether there are any</source>
        <translation>Nid oes neb wedi dweud a oes rhai</translation>
    </message>
    <message>
        <source>Nobody has said why not</source>
        <translation>Ni roddwyd rheswm eto</translation>
    </message>
    <message>
        <source>The other children of the household</source>
        <translation>Plant eraill yr aelwyd</translation>
    </message>
    <message>
        <source>Enter: the child’s part, the other children of the household, or what was given. Plus: a letter, a drawing or a recording. Delete: take what was given off the list.</source>
        <translation>Enter: rhan y plentyn, plant eraill yr aelwyd, neu’r hyn a roddwyd. Plws: llythyr, llun neu recordiad. Delete: tynnu’r hyn a roddwyd oddi ar y rhestr.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::CloseSheet</name>
    <message>
        <source>When did it end?</source>
        <translation>Pryd y daeth i ben?</translation>
    </message>
    <message>
        <source>What follows must lie after the day of the conference.</source>
        <translation>Rhaid i’r hyn sy’n dilyn fod ar ôl diwrnod y gynhadledd.</translation>
    </message>
    <message>
        <source>One reason answers everything that stays open. Write it here.</source>
        <translation>Mae un rheswm yn ateb popeth sy’n aros yn agored. Ysgrifennwch ef yma.</translation>
    </message>
    <message>
        <source>The procedure gives no limit for this.</source>
        <translation>Nid yw’r weithdrefn yn rhoi terfyn amser ar gyfer hyn.</translation>
    </message>
    <message>
        <source>This lies after the limit, %1.</source>
        <translation>Mae hyn ar ôl y terfyn, %1.</translation>
    </message>
    <message>
        <source>Close the conference</source>
        <translation>Cau’r gynhadledd</translation>
    </message>
    <message>
        <source>Attendance and the agenda end with it. The record can still be completed afterwards.</source>
        <translation>Daw’r presenoldeb a’r agenda i ben gyda hi. Gellir cwblhau’r cofnod wedyn o hyd.</translation>
    </message>
    <message>
        <source>Nothing is open: every child is decided, with reasons.</source>
        <translation>Nid oes dim yn agored: penderfynwyd ar bob plentyn, gyda rhesymau.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Yn agored o hyd</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Beth sy’n dilyn</translation>
    </message>
    <message>
        <source>First core group</source>
        <translation>Grŵp craidd cyntaf</translation>
    </message>
    <message>
        <source>Review conference</source>
        <translation>Cynhadledd adolygu</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Daeth i ben am</translation>
    </message>
    <message>
        <source>One reason for what stays open</source>
        <translation>Un rheswm dros yr hyn sy’n aros yn agored</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>Close the conference %1</source>
        <translation>Cau’r gynhadledd %1</translation>
    </message>
    <message>
        <source>Who tells %1, and when?</source>
        <extracomment>%1: names of parents and children</extracomment>
        <translation>Pwy sy’n dweud wrth %1, a phryd?</translation>
    </message>
    <message>
        <source>They were not here. It is written into the record; a child is told in words that suit the child.</source>
        <translation>Nid oeddent yma. Caiff ei ysgrifennu yn y cofnod; dywedir wrth blentyn mewn geiriau sy’n addas i’r plentyn.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ComingForm</name>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ofyn eto</translation>
    </message>
    <message>
        <source>&amp;Meeting in</source>
        <translation>Cyfarfod &amp;mewn</translation>
    </message>
    <message>
        <source>&amp;Papers in</source>
        <translation>Pap&amp;urau mewn</translation>
    </message>
    <message>
        <source>Papers reach &amp;them</source>
        <translation>Sut i anfon &amp;papurau</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Dim angen</translation>
    </message>
    <message>
        <source>Needed, not offered yet</source>
        <translation>Ei angen, heb ei gynnig eto</translation>
    </message>
    <message>
        <source>Needed and offered</source>
        <translation>Ei angen, a&apos;i gynnig</translation>
    </message>
    <message>
        <source>Offered and declined</source>
        <translation>Wedi&apos;i gynnig a&apos;i wrthod</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>&amp;Cyfieithydd</translation>
    </message>
    <message>
        <source>&amp;Needs: a way in, hearing, reading, breaks</source>
        <translation>Anghe&amp;nion: mynediad, clyw, darllen, egwyliau</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Wedi&apos;i gynnig</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Heb ei ddymuno</translation>
    </message>
    <message>
        <source>C&amp;hildcare</source>
        <translation>&amp;Gofal plant</translation>
    </message>
    <message>
        <source>Who &amp;looks after them</source>
        <translation>Pwy sy&apos;n gofa&amp;lu amdanynt</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Wedi&apos;i hyfforddi</translation>
    </message>
    <message>
        <source>Not trained</source>
        <translation>Heb ei hyfforddi</translation>
    </message>
    <message>
        <source>Trainin&amp;g</source>
        <translation>&amp;Hyfforddiant</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Neb wedi&apos;i enwi</translation>
    </message>
    <message>
        <source>Comes &amp;with</source>
        <translation>Yn d&amp;od gyda</translation>
    </message>
    <message>
        <source>The &amp;chair agreed on</source>
        <translation>Cytunodd y cadeir&amp;ydd ar</translation>
    </message>
    <message>
        <source>The &amp;family agreed on</source>
        <translation>Cytunodd y &amp;teulu ar</translation>
    </message>
    <message>
        <source>Why they cannot be in the &amp;room</source>
        <translation>Pam na allant fod yn yr y&amp;stafell</translation>
    </message>
    <message>
        <source>If they are not to be invited, wh&amp;y</source>
        <translation>Os na &amp;fydd gwahoddiad, pam</translation>
    </message>
    <message>
        <source>Can decide</source>
        <translation>Gall benderfynu</translation>
    </message>
    <message>
        <source>Cannot decide</source>
        <translation>Ni all benderfynu</translation>
    </message>
    <message>
        <source>For their &amp;agency</source>
        <translation>Dros eu h&amp;asiantaeth</translation>
    </message>
    <message>
        <source>We were told on (apolog&amp;ies)</source>
        <translation>Cawsom wybod ar (ymdd&amp;iheuriadau)</translation>
    </message>
    <message>
        <source>Leaflets they were given</source>
        <translation>Taflenni a roddwyd iddynt</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>Heb ei rhoi eto</translation>
    </message>
    <message>
        <source>On the preparation sheet that went with the invitation</source>
        <translation>Ar y daflen baratoi a aeth gyda&apos;r gwahoddiad</translation>
    </message>
    <message>
        <source>Asked to come at, if not at the &amp;beginning</source>
        <translation>Gofynnwyd iddynt ddod am, os nad ar y &amp;dechrau</translation>
    </message>
    <message>
        <source>Asked to these parts only (none ticked: all of it)</source>
        <translation>Gwahoddir i&apos;r rhannau hyn yn unig (dim tic: y cyfan)</translation>
    </message>
    <message>
        <source>How %1 comes</source>
        <extracomment>%1: a person</extracomment>
        <translation>Sut y daw %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Their agency knows little of the family</source>
        <translation>Ychydig y mae eu hasiantaeth yn ei wybod am y teulu</translation>
    </message>
    <message>
        <source>That day is still to come. Enter the day on which it was said.</source>
        <translation>Nid yw&apos;r diwrnod hwnnw wedi dod eto. Rhowch y diwrnod y dywedwyd hynny.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ComplaintsPane</name>
    <message>
        <source>The chair has it</source>
        <translation>Mae’r gŵyn gan y cadeirydd</translation>
    </message>
    <message>
        <source>Handed on…</source>
        <translation>Wedi’i hanfon ymlaen…</translation>
    </message>
    <message>
        <source>Handed to the service…</source>
        <translation>Wedi’i rhoi i’r gwasanaeth…</translation>
    </message>
    <message>
        <source>Plan that conference…</source>
        <translation>Cynllunio’r gynhadledd honno…</translation>
    </message>
    <message>
        <source>Nothing to hand on</source>
        <translation>Dim i’w anfon ymlaen</translation>
    </message>
    <message>
        <source>answer promised by %1</source>
        <translation>addawyd ateb erbyn %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1: an office, %2: a day</extracomment>
        <translation>%1 ers %2</translation>
    </message>
    <message>
        <source>To be given to the chair</source>
        <translation>I’w rhoi i’r cadeirydd</translation>
    </message>
    <message>
        <source>To be handed on</source>
        <translation>I’w hanfon ymlaen</translation>
    </message>
    <message>
        <source>To be handed to the service</source>
        <translation>I’w rhoi i’r gwasanaeth</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>mae’r gŵyn gan %1</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Yn aros am ateb</translation>
    </message>
    <message>
        <source>to be planned</source>
        <translation>i’w chynllunio</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a day, %2: &quot;By letter&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Write who complains.</source>
        <translation>Ysgrifennwch pwy sy’n cwyno.</translation>
    </message>
    <message>
        <source>Say when it came in: today or a day before.</source>
        <translation>Dywedwch pryd y daeth i law: heddiw neu ddiwrnod cynt.</translation>
    </message>
    <message>
        <source>Choose what it is about: one thing or more.</source>
        <translation>Dewiswch beth sydd dan sylw: un peth neu fwy.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Rhywun arall</translation>
    </message>
    <message>
        <source>The chair</source>
        <translation>Y cadeirydd</translation>
    </message>
    <message>
        <source>This procedure does not list what a complaint may be about.</source>
        <translation>Nid yw’r weithdrefn hon yn rhestru’r hyn y gellir cwyno amdano.</translation>
    </message>
    <message>
        <source>Nobody has complained about this conference</source>
        <translation>Nid oes neb wedi cwyno am y gynhadledd hon</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Cwynion</translation>
    </message>
    <message>
        <source>Enter does what is next about the marked one.</source>
        <translation>Mae Enter yn gwneud yr hyn sydd nesaf am yr un sydd wedi’i marcio.</translation>
    </message>
    <message>
        <source>Answer promised…</source>
        <translation>Addawyd ateb…</translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation>Beth ddaeth ohoni…</translation>
    </message>
    <message>
        <source>The decision stands while a complaint is considered. It changes nothing else here.</source>
        <translation>Mae’r penderfyniad yn sefyll tra bydd cwyn yn cael ei hystyried. Nid yw’n newid dim arall yma.</translation>
    </message>
    <message>
        <source>A complaint has come in</source>
        <translation>Mae cwyn wedi dod i law</translation>
    </message>
    <message>
        <source>Record the complaint</source>
        <translation>Cofnodi’r gŵyn</translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation>Pwy sy’n cwyno</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Eu henw</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Daeth i law ar</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Sut y daeth i law</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Beth sydd dan sylw</translation>
    </message>
    <message>
        <source>What they say, in their own words</source>
        <translation>Yr hyn y maent yn ei ddweud, yn eu geiriau eu hunain</translation>
    </message>
    <message>
        <source>Who had it first</source>
        <translation>Pwy a’i cafodd gyntaf</translation>
    </message>
    <message>
        <source>An answer was promised by</source>
        <translation>Addawyd ateb erbyn</translation>
    </message>
    <message>
        <source>Which service has it now?</source>
        <translation>Pa wasanaeth sydd â’r gŵyn nawr?</translation>
    </message>
    <message>
        <source>A complaint about one service goes that service’s own way. That it was handed over, and when, is kept here.</source>
        <translation>Mae cwyn am un gwasanaeth yn dilyn trefn y gwasanaeth hwnnw ei hun. Cedwir yma iddi gael ei rhoi iddo, a phryd.</translation>
    </message>
    <message>
        <source>The service, and who has it there</source>
        <translation>Y gwasanaeth, a phwy sydd â hi yno</translation>
    </message>
    <message>
        <source>It was handed over</source>
        <translation>Fe’i rhoddwyd iddynt</translation>
    </message>
    <message>
        <source>Who has the complaint now?</source>
        <translation>Gan bwy y mae’r gŵyn nawr?</translation>
    </message>
    <message>
        <source>It is noted with today’s day. The conference’s decision stands meanwhile.</source>
        <translation>Fe’i nodir gyda dyddiad heddiw. Mae penderfyniad y gynhadledd yn sefyll yn y cyfamser.</translation>
    </message>
    <message>
        <source>By when was an answer promised?</source>
        <translation>Erbyn pryd yr addawyd ateb?</translation>
    </message>
    <message>
        <source>The day stands on Today until it is answered. This procedure gives no limit of its own.</source>
        <translation>Mae’r diwrnod ar y sgrin Heddiw nes ceir ateb. Nid yw’r weithdrefn hon yn rhoi terfyn ei hun.</translation>
    </message>
    <message>
        <source>A day, such as 8 Dec</source>
        <translation>Diwrnod, fel 8 Rhag</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>Cadw’r diwrnod hwn</translation>
    </message>
    <message>
        <source>That is no day, so nothing was kept. Write it as 8 Dec or 8/12.</source>
        <translation>Nid diwrnod yw hynny, felly ni chadwyd dim. Ysgrifennwch ef fel 8 Rhag neu 8/12.</translation>
    </message>
    <message>
        <source>What came of the complaint by %1?</source>
        <extracomment>%1: a person</extracomment>
        <translation>Beth ddaeth o’r gŵyn gan %1?</translation>
    </message>
    <message>
        <source>What was decided at the conference is not undone by any of these.</source>
        <translation>Nid yw’r un o’r rhain yn dadwneud yr hyn a benderfynwyd yn y gynhadledd.</translation>
    </message>
    <message>
        <source>This procedure does not say how a complaint can end; these are the usual ways. What was decided at the conference is not undone by any of them.</source>
        <translation>Nid yw’r weithdrefn hon yn dweud sut y gall cwyn ddod i ben; dyma’r ffyrdd arferol. Nid yw’r un ohonynt yn dadwneud yr hyn a benderfynwyd yn y gynhadledd.</translation>
    </message>
    <message>
        <source>What was %1 told?</source>
        <extracomment>%1: a person</extracomment>
        <translation>Beth a ddywedwyd wrth %1?</translation>
    </message>
    <message>
        <source>The explanation, as it was given. It stays with the complaint.</source>
        <translation>Yr esboniad, fel y’i rhoddwyd. Mae’n aros gyda’r gŵyn.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ConcernForm</name>
    <message>
        <source>An immediate concern about %1</source>
        <translation>Pryder uniongyrchol am %1</translation>
    </message>
    <message>
        <source>Thought of</source>
        <translation>Ystyriwyd</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Beth a wneir</translation>
    </message>
    <message>
        <source>Who does what now so that the child is safe.</source>
        <translation>Pwy sy’n gwneud beth nawr i gadw’r plentyn yn ddiogel.</translation>
    </message>
    <message>
        <source>The concern has passed: it is no longer shown here</source>
        <translation>Mae’r pryder wedi mynd heibio: nid yw i’w weld yma mwyach</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Cadw</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ConferenceWorkspace</name>
    <message>
        <source>Conference</source>
        <translation>Cynhadledd</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>&amp;Paratoi</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Cynnal</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Wedyn</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and the time the conference begins</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Dim dyddiad eto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a child and its age in years</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Paratoi</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Cynnal</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a family&apos;s name and the kind of conference</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>Dim rhybuddion</numerusform>
            <numerusform>%n rhybudd</numerusform>
            <numerusform>%n o rybuddion</numerusform>
            <numerusform>%n o rybuddion</numerusform>
            <numerusform>%n o rybuddion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::ConferencesWorkspace</name>
    <message>
        <source>Family</source>
        <translation>Teulu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Sefyllfa</translation>
    </message>
    <message numerus="yes">
        <source>In hand · %n</source>
        <translation>
            <numerusform>Ar y gweill · 0</numerusform>
            <numerusform>Ar y gweill · 1</numerusform>
            <numerusform>Ar y gweill · %n</numerusform>
            <numerusform>Ar y gweill · %n</numerusform>
            <numerusform>Ar y gweill · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over · %n</source>
        <translation>
            <numerusform>Ar ben · 0</numerusform>
            <numerusform>Ar ben · 1</numerusform>
            <numerusform>Ar ben · %n</numerusform>
            <numerusform>Ar ben · %n</numerusform>
            <numerusform>Ar ben · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>unborn child</source>
        <translation>plentyn yn y groth</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Dim dyddiad eto</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Cynadleddau</translation>
    </message>
    <message>
        <source>&amp;Find a conference</source>
        <translation>&amp;Canfod cynhadledd</translation>
    </message>
    <message numerus="yes">
        <source>%n conference(s) in hand</source>
        <translation>
            <numerusform>dim cynadleddau ar y gweill</numerusform>
            <numerusform>1 gynhadledd ar y gweill</numerusform>
            <numerusform>%n o gynadleddau ar y gweill</numerusform>
            <numerusform>%n o gynadleddau ar y gweill</numerusform>
            <numerusform>%n o gynadleddau ar y gweill</numerusform>
        </translation>
    </message>
    <message>
        <source>All conferences</source>
        <translation>Pob cynhadledd</translation>
    </message>
    <message>
        <source>Family or child</source>
        <translation>Teulu neu blentyn</translation>
    </message>
    <message>
        <source>Find a conference by the name of a family or a child</source>
        <translation>Canfod cynhadledd yn ôl enw teulu neu blentyn</translation>
    </message>
    <message>
        <source>There are no conferences yet. A conference begins with what is asked for and by when.</source>
        <translation>Nid oes cynadleddau eto. Mae cynhadledd yn dechrau gyda&apos;r hyn y gofynnir amdano ac erbyn pryd.</translation>
    </message>
    <message>
        <source>New conference…</source>
        <translation>Cynhadledd newydd…</translation>
    </message>
    <message>
        <source>No conference matches “%1”. Check the spelling, or show all of them again.</source>
        <translation>Nid oes cynhadledd yn cyfateb i “%1”. Gwiriwch y sillafu, neu dangoswch nhw i gyd eto.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos pob un</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ConfirmSheet</name>
    <message>
        <source>Say why it is corrected; the old words stay beside the new ones.</source>
        <translation>Dywedwch pam y caiff ei gywiro; mae’r hen eiriau’n aros wrth ochr y rhai newydd.</translation>
    </message>
    <message>
        <source>Correct the decision for %1?</source>
        <translation>Cywiro’r penderfyniad ar gyfer %1?</translation>
    </message>
    <message>
        <source>Is this what was decided for %1?</source>
        <translation>Ai dyma a benderfynwyd ar gyfer %1?</translation>
    </message>
    <message>
        <source>The decision of before stays in the record, with who corrected it and why.</source>
        <translation>Mae’r penderfyniad blaenorol yn aros yn y cofnod, gyda phwy a’i cywirodd a pham.</translation>
    </message>
    <message>
        <source>Read it out. It is written when you confirm, and can only be corrected after that.</source>
        <translation>Darllenwch ef yn uchel. Caiff ei ysgrifennu pan fyddwch yn cadarnhau, a dim ond ei gywiro y gellir ei wneud wedyn.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a child and the decision</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dissent: %1</source>
        <translation>Anghytundeb: %1</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>Heb eu holi: %1</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Pam y caiff ei gywiro</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Gofyn nawr</translation>
    </message>
    <message>
        <source>Write the correction</source>
        <translation>Ysgrifennu’r cywiriad</translation>
    </message>
    <message>
        <source>Confirm for %1</source>
        <translation>Cadarnhau: %1</translation>
    </message>
    <message>
        <source>Confirm without asking them</source>
        <translation>Cadarnhau heb eu holi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ContributionForm</name>
    <message>
        <source>From</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Beth mae’n ei ddweud</translation>
    </message>
    <message>
        <source>In their own words where that can be.</source>
        <translation>Yn eu geiriau eu hunain lle bo modd.</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Derbyniwyd ar</translation>
    </message>
    <message>
        <source>Everybody at the conference may have it, as the giver wishes</source>
        <translation>Caiff pawb yn y gynhadledd ei weld, yn ôl dymuniad y sawl a’i rhoddodd</translation>
    </message>
    <message>
        <source>Choose who it is from.</source>
        <translation>Dewiswch gan bwy y mae.</translation>
    </message>
    <message>
        <source>Write what it says, or what it shows.</source>
        <translation>Ysgrifennwch beth mae’n ei ddweud, neu ei ddangos.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Nid yw’r diwrnod hwn wedi dod eto.</translation>
    </message>
    <message>
        <source>What the family gives the conference</source>
        <translation>Beth mae’r teulu’n ei roi i’r gynhadledd</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Cadw hyn</translation>
    </message>
</context>
<context>
    <name>cadair::ui::CopiesPane</name>
    <message>
        <source>▨ 1 paragraph withheld. %1</source>
        <extracomment>%1: why</extracomment>
        <translation>▨ 1 paragraff wedi’i gadw’n ôl. %1</translation>
    </message>
    <message>
        <source>This copy leaves out nothing of what was noted.</source>
        <translation>Nid yw’r copi hwn yn hepgor dim o’r hyn a nodwyd.</translation>
    </message>
    <message>
        <source>Full copy</source>
        <translation>Copi llawn</translation>
    </message>
    <message>
        <source>Their copy</source>
        <translation>Eu copi nhw</translation>
    </message>
    <message>
        <source>What does %1 get?</source>
        <extracomment>%1: a person</extracomment>
        <translation>Beth y mae %1 yn ei gael?</translation>
    </message>
    <message>
        <source>By the rules: %1 Whatever you choose is kept with your reason. Nothing is issued yet.</source>
        <translation>Yn ôl y rheolau: %1 Cedwir beth bynnag a ddewiswch gyda’ch rheswm. Nid oes dim yn cael ei ddosbarthu eto.</translation>
    </message>
    <message>
        <source>As the rules say</source>
        <translation>Fel y dywed y rheolau</translation>
    </message>
    <message>
        <source>Family copy, with the other children</source>
        <translation>Copi’r teulu, gyda’r plant eraill</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message>
        <source>The reason stands beside the copy.</source>
        <translation>Mae’r rheswm yn sefyll wrth ochr y copi.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Why does %1 get this passage?</source>
        <extracomment>%1: a person</extracomment>
        <translation>Pam y mae %1 yn cael y darn hwn?</translation>
    </message>
    <message>
        <source>The reason stands beside the passage.</source>
        <translation>Mae’r rheswm yn sefyll wrth ochr y darn.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Ei roi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: who settled it, %2: why
----------
%1: a document, %2: why the marked person&apos;s copy of it is what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Derbynnydd</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) left out</source>
        <translation>
            <numerusform>ni hepgorir yr un darn</numerusform>
            <numerusform>hepgorir 1 darn</numerusform>
            <numerusform>hepgorir %n darn</numerusform>
            <numerusform>hepgorir %n darn</numerusform>
            <numerusform>hepgorir %n darn</numerusform>
        </translation>
    </message>
    <message>
        <source>the chair’s word</source>
        <translation>gair y cadeirydd</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>dosbarthwyd</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Pwy sy’n cael beth</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>dim i’w benderfynu</numerusform>
            <numerusform>1 i’w benderfynu</numerusform>
            <numerusform>%n i’w penderfynu</numerusform>
            <numerusform>%n i’w penderfynu</numerusform>
            <numerusform>%n i’w penderfynu</numerusform>
        </translation>
    </message>
    <message>
        <source>Change this copy…</source>
        <translation>Newid y copi hwn…</translation>
    </message>
    <message>
        <source>What the minutes for %1 leave out</source>
        <translation>Yr hyn y mae’r cofnodion i %1 yn ei hepgor</translation>
    </message>
    <message>
        <source>What the minutes leave out</source>
        <translation>Yr hyn y mae’r cofnodion yn ei hepgor</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which passage of how many</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Darn blaenorol</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Darn nesaf</translation>
    </message>
    <message>
        <source>Give this passage…</source>
        <translation>Rhoi’r darn hwn…</translation>
    </message>
    <message>
        <source>Why is this passage withheld from %1?</source>
        <translation>Pam y mae’r darn hwn yn cael ei gadw’n ôl rhag %1?</translation>
    </message>
    <message>
        <source>It never enters the copy, and nothing in it shows that something is left out. The reason stands here alone.</source>
        <translation>Nid yw byth yn mynd i mewn i’r copi, ac nid oes dim ynddo’n dangos bod rhywbeth wedi’i hepgor. Yma yn unig y mae’r rheswm.</translation>
    </message>
    <message>
        <source>Withhold it</source>
        <translation>Ei gadw’n ôl</translation>
    </message>
    <message>
        <source>Does %1 get what was noted about the other children?</source>
        <extracomment>%1: a person</extracomment>
        <translation>A yw %1 yn cael yr hyn a nodwyd am y plant eraill?</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) about children who are not theirs stand side by side with their copy here. Their copy does not go until you have said.</source>
        <translation>
            <numerusform>Nid oes darn am blant nad ydynt yn blant iddynt. Nid yw eu copi’n mynd nes i chi ddweud.</numerusform>
            <numerusform>Mae un darn am blant nad ydynt yn blant iddynt ochr yn ochr â’u copi yma. Nid yw eu copi’n mynd nes i chi ddweud.</numerusform>
            <numerusform>Mae %n darn am blant nad ydynt yn blant iddynt ochr yn ochr â’u copi yma. Nid yw eu copi’n mynd nes i chi ddweud.</numerusform>
            <numerusform>Mae %n darn am blant nad ydynt yn blant iddynt ochr yn ochr â’u copi yma. Nid yw eu copi’n mynd nes i chi ddweud.</numerusform>
            <numerusform>Mae %n darn am blant nad ydynt yn blant iddynt ochr yn ochr â’u copi yma. Nid yw eu copi’n mynd nes i chi ddweud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Eu hepgor</translation>
    </message>
    <message>
        <source>Give them</source>
        <translation>Eu rhoi</translation>
    </message>
    <message>
        <source>Why are they given?</source>
        <translation>Pam y maent yn cael eu rhoi?</translation>
    </message>
    <message>
        <source>Why are they left out?</source>
        <translation>Pam y maent yn cael eu hepgor?</translation>
    </message>
    <message>
        <source>The reason is kept with the copy.</source>
        <translation>Cedwir y rheswm gyda’r copi.</translation>
    </message>
    <message>
        <source>The other children: to decide</source>
        <translation>Y plant eraill: i’w benderfynu</translation>
    </message>
    <message>
        <source>Each line is a recipient, each column a document. Enter changes the marked copy. Space turns to all passages; + gives the passage on show, − withholds it.</source>
        <translation>Derbynnydd yw pob llinell, a dogfen yw pob colofn. Mae Enter yn newid y copi sydd wedi’i farcio. Mae’r bylchwr yn troi at bob darn; mae + yn rhoi’r darn a ddangosir, a − yn ei gadw’n ôl.</translation>
    </message>
    <message>
        <source>The minutes for %1, passage by passage</source>
        <translation>Y cofnodion i %1, fesul darn</translation>
    </message>
    <message>
        <source>All passages</source>
        <translation>Pob darn</translation>
    </message>
    <message>
        <source>Turn to every passage of the record, to withhold a further one (Space)</source>
        <translation>Troi at bob darn o’r cofnod, i gadw un arall yn ôl (bylchwr)</translation>
    </message>
    <message>
        <source>The other children…</source>
        <translation>Y plant eraill…</translation>
    </message>
    <message>
        <source>Say whether they get what was noted about the children who are not theirs</source>
        <translation>Dywedwch a ydynt yn cael yr hyn a nodwyd am y plant nad ydynt yn blant iddynt</translation>
    </message>
    <message>
        <source>Withhold this passage…</source>
        <translation>Cadw’r darn hwn yn ôl…</translation>
    </message>
</context>
<context>
    <name>cadair::ui::CoreGroupModel</name>
    <message>
        <source>%1, in the core group</source>
        <translation>%1, yn y grŵp craidd</translation>
    </message>
    <message>
        <source>%1, not in the core group</source>
        <translation>%1, heb fod yn y grŵp craidd</translation>
    </message>
</context>
<context>
    <name>cadair::ui::CreatePage</name>
    <message>
        <source>Where the casebook is to be kept</source>
        <translation>Ble i gadw’r llyfr achosion</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>Casebooks (*.cadair)</source>
        <translation>Llyfrau achosion (*.cadair)</translation>
    </message>
    <message>
        <source>Would fall in seconds.</source>
        <translation>Byddai’n ildio mewn eiliadau.</translation>
    </message>
    <message>
        <source>Would fall in hours.</source>
        <translation>Byddai’n ildio mewn oriau.</translation>
    </message>
    <message>
        <source>Would fall in days.</source>
        <translation>Byddai’n ildio mewn dyddiau.</translation>
    </message>
    <message>
        <source>Would fall in months.</source>
        <translation>Byddai’n ildio mewn misoedd.</translation>
    </message>
    <message>
        <source>Would stand for years.</source>
        <translation>Byddai’n dal am flynyddoedd.</translation>
    </message>
    <message>
        <source>Would stand for centuries.</source>
        <translation>Byddai’n dal am ganrifoedd.</translation>
    </message>
    <message>
        <source>Create a casebook</source>
        <translation>Creu llyfr achosion</translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase: not Cadair&apos;s makers, not your own computer people. Write it down and keep it where you keep what must never be lost.</source>
        <translation>Ni all neb adfer cyfrinymadrodd a gollwyd: nid gwneuthurwyr Cadair, na’ch staff cyfrifiadurol chi. Ysgrifennwch ef a’i gadw lle rydych yn cadw’r hyn na ddylid byth ei golli.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Yr un cyfrinymadrodd eto</translation>
    </message>
    <message>
        <source>Four or more words that have nothing to do with each other.</source>
        <translation>Pedwar gair neu fwy heb ddim i’w wneud â’i gilydd.</translation>
    </message>
    <message>
        <source>Add another word.</source>
        <translation>Ychwanegwch air arall.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Nid yw’r ddau yr un fath.</translation>
    </message>
    <message>
        <source>Local procedures</source>
        <translation>Gweithdrefnau lleol</translation>
    </message>
    <message>
        <source>Each conference can choose others.</source>
        <translation>Gall pob cynhadledd ddewis rhai eraill.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Ble mae’n cael ei gadw</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Choose where the casebook is kept</source>
        <translation>Dewis ble i gadw’r llyfr achosion</translation>
    </message>
    <message>
        <source>Making the casebook…</source>
        <translation>Wrthi’n creu’r llyfr achosion…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Create the casebook</source>
        <translation>Creu’r llyfr achosion</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DateField</name>
    <message>
        <source>%1 %2 does not exist. Did you mean %3?</source>
        <translation>Nid yw %1 %2 yn bod. Ai %3 oeddech chi’n ei olygu?</translation>
    </message>
    <message>
        <source>This is not a date Cadair can read. Write it like 8 December 2026 or 8/12.</source>
        <translation>Ni all Cadair ddarllen hyn fel dyddiad. Ysgrifennwch fel 8 Rhagfyr 2026 neu 8/12.</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Dewis o galendr</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>diwrnod mis blwyddyn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DateForm</name>
    <message>
        <source>No limit of the procedure bears on this date yet.</source>
        <translation>Nid oes terfyn amser yn y weithdrefn yn effeithio ar y dyddiad hwn eto.</translation>
    </message>
    <message>
        <source>%1 is not a working day.</source>
        <translation>Nid yw %1 yn ddiwrnod gwaith.</translation>
    </message>
    <message>
        <source>Choose a date to see what the procedure asks.</source>
        <translation>Dewiswch ddyddiad i weld beth mae’r weithdrefn yn ei ofyn.</translation>
    </message>
    <message>
        <source>Choose a date.</source>
        <translation>Dewiswch ddyddiad.</translation>
    </message>
    <message>
        <source>Enter the time it begins.</source>
        <translation>Rhowch yr amser y mae’n dechrau.</translation>
    </message>
    <message>
        <source>Write the reason; it goes into the record.</source>
        <translation>Ysgrifennwch y rheswm; bydd yn mynd i’r cofnod.</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>Symud y dyddiad</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Gosod y dyddiad</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>Defnyddio’r dyddiad hwn</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dyddiad</translation>
    </message>
    <message>
        <source>Be&amp;gins at</source>
        <translation>De&amp;chrau am</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lleoliad</translation>
    </message>
    <message>
        <source>What the procedure asks</source>
        <translation>Beth mae’r weithdrefn yn ei ofyn</translation>
    </message>
    <message>
        <source>Why so late?</source>
        <translation>Pam mor hwyr?</translation>
    </message>
    <message>
        <source>You can go on; the reason will be in the record.</source>
        <translation>Gallwch fynd ymlaen; bydd y rheswm yn y cofnod.</translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>Beth sy&apos;n dibynnu arno</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Yn awr</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Wedyn</translation>
    </message>
    <message numerus="yes">
        <source>%n must be told again: %1</source>
        <translation>
            <numerusform>Nid oes rhaid dweud eto wrth neb: %1</numerusform>
            <numerusform>Rhaid dweud eto wrth 1 person: %1</numerusform>
            <numerusform>Rhaid dweud eto wrth %n o bobl: %1</numerusform>
            <numerusform>Rhaid dweud eto wrth %n o bobl: %1</numerusform>
            <numerusform>Rhaid dweud eto wrth %n o bobl: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Wedi&apos;i wneud eisoes</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Wedi mynd heibio</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>fel yn awr</translation>
    </message>
    <message>
        <source>What moves with it</source>
        <translation>Beth sy&apos;n symud gydag ef</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DayCard</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>dim amser eto</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, heddiw</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>dim i&apos;w wneud</numerusform>
            <numerusform>1 i&apos;w wneud</numerusform>
            <numerusform>%n i&apos;w gwneud</numerusform>
            <numerusform>%n i&apos;w gwneud</numerusform>
            <numerusform>%n i&apos;w gwneud</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>dim i&apos;w wneud</translation>
    </message>
    <message>
        <source>No conference</source>
        <translation>Dim cynhadledd</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Cynadleddau</translation>
    </message>
    <message>
        <source>Conferences %1</source>
        <extracomment>a day: &quot;on Tuesday 24 November 2026&quot;, in Welsh &quot;ddydd Mawrth …&quot;</extracomment>
        <translation>Cynadleddau %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a day of the week and of the month: &quot;Mon 23&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DayModel</name>
    <message>
        <source>Closed</source>
        <translation>Ar gau</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>Hwyr</numerusform>
            <numerusform>1 diwrnod hwyr</numerusform>
            <numerusform>%n diwrnod hwyr</numerusform>
            <numerusform>%n diwrnod hwyr</numerusform>
            <numerusform>%n diwrnod hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Notice short</source>
        <translation>Rhybudd byr</translation>
    </message>
    <message>
        <source>Chair busy</source>
        <translation>Cadeirydd yn brysur</translation>
    </message>
    <message>
        <source>Room taken</source>
        <translation>Ystafell yn llawn</translation>
    </message>
    <message>
        <source>All met</source>
        <translation>Mewn pryd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>limits met</source>
        <translation>o fewn y terfynau</translation>
    </message>
    <message>
        <source>latest day</source>
        <translation>diwrnod olaf</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to spare</source>
        <translation>
            <numerusform>diwrnod olaf</numerusform>
            <numerusform>1 diwrnod wrth gefn</numerusform>
            <numerusform>%n diwrnod wrth gefn</numerusform>
            <numerusform>%n diwrnod wrth gefn</numerusform>
            <numerusform>%n diwrnod wrth gefn</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed day %1</source>
        <translation>diwrnod a gynigir, %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wedi&apos;i ddewis</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Saturday&apos;s and Sunday&apos;s day of the month</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sa Su</source>
        <translation>Sad Sul</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 o %2 ddiwrnod</translation>
    </message>
    <message>
        <source>After the order</source>
        <translation>Ar ôl y gorchymyn</translation>
    </message>
    <message>
        <source>Birth due</source>
        <translation>Geni disgwyliedig</translation>
    </message>
    <message numerus="yes">
        <source>%n people away</source>
        <translation>
            <numerusform>Neb i ffwrdd</numerusform>
            <numerusform>1 person ddim ar gael</numerusform>
            <numerusform>%n o bobl ddim ar gael</numerusform>
            <numerusform>%n o bobl ddim ar gael</numerusform>
            <numerusform>%n o bobl ddim ar gael</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 away</source>
        <extracomment>%1: &quot;Mother&quot;, &quot;Chair&quot;</extracomment>
        <translation>%1 ddim ar gael</translation>
    </message>
    <message>
        <source>Minute-taker busy</source>
        <translation>Cofnodwr yn brysur</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DayRuler</name>
    <message>
        <source>Counted from %1 to %2; %3 is day %4</source>
        <translation>Cyfrif o %1 hyd at %2; diwrnod %4 yw %3</translation>
    </message>
    <message>
        <source>day 0</source>
        <translation>diwrnod 0</translation>
    </message>
    <message>
        <source>%1 is day %2</source>
        <extracomment>a date and its number in a count</extracomment>
        <translation>Diwrnod %2: %1</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DayWords</name>
    <message>
        <source>The same chair and room at %1: the %2 family</source>
        <translation>Yr un cadeirydd ac ystafell am %1: teulu %2</translation>
    </message>
    <message>
        <source>The same chair at %1: the %2 family</source>
        <translation>Yr un cadeirydd am %1: teulu %2</translation>
    </message>
    <message>
        <source>The same minute-taker and room at %1: the %2 family</source>
        <translation>Yr un cofnodwr ac ystafell am %1: teulu %2</translation>
    </message>
    <message>
        <source>The same minute-taker at %1: the %2 family</source>
        <translation>Yr un cofnodwr am %1: teulu %2</translation>
    </message>
    <message>
        <source>The same room at %1: the %2 family</source>
        <translation>Yr un ystafell am %1: teulu %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are also asked to the %2 family’s at %1</source>
        <translation>
            <numerusform>Ni ofynnwyd i neb ohonynt ddod hefyd at gynhadledd teulu %2 am %1</numerusform>
            <numerusform>Gofynnwyd i 1 ohonynt ddod hefyd at gynhadledd teulu %2 am %1</numerusform>
            <numerusform>Gofynnwyd i %n ohonynt ddod hefyd at gynhadledd teulu %2 am %1</numerusform>
            <numerusform>Gofynnwyd i %n ohonynt ddod hefyd at gynhadledd teulu %2 am %1</numerusform>
            <numerusform>Gofynnwyd i %n ohonynt ddod hefyd at gynhadledd teulu %2 am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot come (%2)</source>
        <extracomment>%1: a person, %2: as what: &quot;Mother&quot;, &quot;Chair&quot;</extracomment>
        <translation>Ni all %1 ddod (%2)</translation>
    </message>
    <message>
        <source>%1 cannot come (%2): %3</source>
        <translation>Ni all %1 ddod (%2): %3</translation>
    </message>
    <message>
        <source>Mondays only</source>
        <translation>Dydd Llun yn unig</translation>
    </message>
    <message>
        <source>Tuesdays only</source>
        <translation>Dydd Mawrth yn unig</translation>
    </message>
    <message>
        <source>Wednesdays only</source>
        <translation>Dydd Mercher yn unig</translation>
    </message>
    <message>
        <source>Thursdays only</source>
        <translation>Dydd Iau yn unig</translation>
    </message>
    <message>
        <source>Fridays only</source>
        <translation>Dydd Gwener yn unig</translation>
    </message>
    <message>
        <source>Saturdays only</source>
        <translation>Dydd Sadwrn yn unig</translation>
    </message>
    <message>
        <source>Sundays only</source>
        <translation>Dydd Sul yn unig</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Bob dydd</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>days from one to another, and &quot;Tuesdays only&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DecisionForm</name>
    <message>
        <source>Nothing can be decided for %1 now. %2</source>
        <translation>Ni ellir penderfynu dim ar gyfer %1 nawr. %2</translation>
    </message>
    <message>
        <source>Cannot be decided now: %1. %2</source>
        <translation>Ni ellir penderfynu hyn nawr: %1. %2</translation>
    </message>
    <message>
        <source>Outcome for %1</source>
        <translation>Canlyniad: %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>How it was reached</source>
        <translation>Sut y’i cyrhaeddwyd</translation>
    </message>
    <message>
        <source>Why this category</source>
        <translation>Pam y categori hwn</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Un arall</translation>
    </message>
    <message>
        <source>Another category, with a reason</source>
        <translation>Categori arall, gyda rheswm</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewiswch…</translation>
    </message>
    <message>
        <source>Second category</source>
        <translation>Ail gategori</translation>
    </message>
    <message>
        <source>Reasons, in plain words</source>
        <translation>Rhesymau, mewn geiriau plaen</translation>
    </message>
    <message>
        <source>Reasons for %1, in plain words: the letter will give them</source>
        <translation>Rhesymau ar gyfer %1, mewn geiriau plaen: bydd y llythyr yn eu rhoi</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>how a decision was reached, and the word &quot;Local&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DecisionPage</name>
    <message>
        <source>First 1, 2 or 3, then the reason. Nothing is chosen before it is asked.</source>
        <translation>Yn gyntaf 1, 2 neu 3, yna’r rheswm. Ni ddewisir dim cyn gofyn.</translation>
    </message>
    <message>
        <source>Reason of %1</source>
        <translation>Rheswm: %1</translation>
    </message>
    <message>
        <source>Choose the outcome first.</source>
        <translation>Dewiswch y canlyniad yn gyntaf.</translation>
    </message>
    <message>
        <source>Say how it was reached first.</source>
        <translation>Dywedwch sut y’i cyrhaeddwyd yn gyntaf.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a child and the child&apos;s words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Heard, not counted</source>
        <translation>Clywyd, heb ei gyfrif</translation>
    </message>
    <message>
        <source>Views, in order</source>
        <translation>Barn pob un, yn ei thro</translation>
    </message>
    <message>
        <source>1 likely, 2 not likely, 3 no view, 0 not asked. Enter or F2: the reason.</source>
        <translation>1 tebygol, 2 annhebygol, 3 dim barn, 0 heb ofyn. Enter neu F2: y rheswm.</translation>
    </message>
    <message>
        <source>No practitioner has come yet, so there is nobody to ask.</source>
        <translation>Nid oes ymarferydd wedi dod eto, felly nid oes neb i ofyn iddo.</translation>
    </message>
    <message>
        <source>Record dissent…</source>
        <translation>Cofnodi anghytundeb…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Cywiro…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
    <message>
        <source>Correct for %1…</source>
        <translation>Cywiro: %1…</translation>
    </message>
    <message>
        <source>Confirm for %1…</source>
        <translation>Cadarnhau: %1…</translation>
    </message>
    <message>
        <source>Decided for %1: %2</source>
        <translation>Penderfynwyd ar gyfer %1: %2</translation>
    </message>
    <message>
        <source>%1, at %2 by %3</source>
        <translation>%1, am %2 gan %3</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Cywirwyd: %1</translation>
    </message>
    <message>
        <source>Nothing was decided for %1.</source>
        <translation>Ni phenderfynwyd dim ar gyfer %1.</translation>
    </message>
    <message>
        <source>Dissent: %1. %2</source>
        <translation>Anghytundeb: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <translation>
            <numerusform>Gofynnwyd i bawb</numerusform>
            <numerusform>Heb ofyn i %n eto</numerusform>
            <numerusform>Heb ofyn i %n eto</numerusform>
            <numerusform>Heb ofyn i %n eto</numerusform>
            <numerusform>Heb ofyn i %n eto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::DecisionsPane</name>
    <message>
        <source>Dissent: %1, %2, read back</source>
        <extracomment>%1: who disagreed, %2: when</extracomment>
        <translation>Anghytundeb: %1, %2, wedi’i ddarllen yn ôl</translation>
    </message>
    <message>
        <source>Dissent: %1, %2</source>
        <translation>Anghytundeb: %1, %2</translation>
    </message>
    <message>
        <source>Corrected on %1 at %2</source>
        <translation>Cywirwyd %1 am %2</translation>
    </message>
    <message>
        <source>Before: %1. %2</source>
        <extracomment>an earlier decision: its outcome and its reasons</extracomment>
        <translation>Cyn hynny: %1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a child and what was decided for that child</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not decided</source>
        <translation>%1: heb benderfynu</translation>
    </message>
    <message>
        <source>Correct the reasons…</source>
        <translation>Cywiro’r rhesymau…</translation>
    </message>
    <message>
        <source>Correct the reasons for %1</source>
        <extracomment>%1: a child</extracomment>
        <translation>Cywiro’r rhesymau: %1</translation>
    </message>
    <message>
        <source>Categories, the first is the main one</source>
        <translation>Categorïau, y cyntaf yw’r prif un</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>Why more than one category</source>
        <translation>Pam mwy nag un categori</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>How it was reached</source>
        <extracomment>how a decision was reached, who confirmed it, the day and the time</extracomment>
        <translation>Sut y’i gwnaed</translation>
    </message>
    <message>
        <source>%1. Confirmed by %2 on %3 at %4.</source>
        <translation>%1. Cadarnhawyd gan %2, %3 am %4.</translation>
    </message>
    <message>
        <source>This conference was called off.</source>
        <translation>Cafodd y gynhadledd hon ei chanslo.</translation>
    </message>
    <message>
        <source>This conference did not go ahead.</source>
        <translation>Nid aeth y gynhadledd hon yn ei blaen.</translation>
    </message>
    <message>
        <source>This conference was broken off, part heard. It goes on in Live.</source>
        <translation>Torrwyd y gynhadledd hon ar ei hanner. Mae’n mynd ymlaen o dan Cynnal.</translation>
    </message>
    <message>
        <source>This conference has not ended yet. Letters and minutes come here when it has.</source>
        <translation>Nid yw’r gynhadledd hon wedi dod i ben eto. Daw’r llythyrau a’r cofnodion yma wedyn.</translation>
    </message>
    <message>
        <source>Why (%1, %2)</source>
        <extracomment>%1: who, %2: day and time</extracomment>
        <translation>Pam (%1, %2)</translation>
    </message>
    <message>
        <source>Decisions as recorded</source>
        <translation>Penderfyniadau fel y’u cofnodwyd</translation>
    </message>
    <message>
        <source>corrected, never undone</source>
        <translation>cânt eu cywiro, byth eu dadwneud</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DifferencesPane</name>
    <message>
        <source>Resolved</source>
        <translation>Wedi’i ddatrys</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>ateb erbyn %1</translation>
    </message>
    <message>
        <source>To be talked over</source>
        <translation>I’w drafod</translation>
    </message>
    <message>
        <source>This procedure states nothing for them</source>
        <translation>Nid yw’r weithdrefn hon yn dweud dim ar eu cyfer</translation>
    </message>
    <message>
        <source>Not told yet what comes next</source>
        <translation>Heb gael gwybod eto beth sydd nesaf</translation>
    </message>
    <message>
        <source>Told how to complain</source>
        <translation>Wedi cael gwybod sut i gwyno</translation>
    </message>
    <message>
        <source>Told what comes next</source>
        <translation>Wedi cael gwybod beth sydd nesaf</translation>
    </message>
    <message>
        <source>not taken further yet</source>
        <translation>heb fynd ymhellach eto</translation>
    </message>
    <message>
        <source>In the core group</source>
        <translation>Yn y grŵp craidd</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>a child&apos;s name: the dissent is from the decision about that child</extracomment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Write who has it now.</source>
        <translation>Ysgrifennwch gan bwy y mae nawr.</translation>
    </message>
    <message>
        <source>Write what came of the step before.</source>
        <translation>Ysgrifennwch beth ddaeth o’r cam blaenorol.</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Beth ddaeth ohono?</translation>
    </message>
    <message>
        <source>The decision of the conference stays as it was; it is changed only by a correction or at the next conference.</source>
        <translation>Mae penderfyniad y gynhadledd yn aros fel yr oedd; dim ond cywiriad neu’r gynhadledd nesaf sy’n ei newid.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Who differs in the core group, and over what?</source>
        <translation>Pwy sy’n anghytuno yn y grŵp craidd, ac am beth?</translation>
    </message>
    <message>
        <source>Also where an agreed action was not carried out.</source>
        <translation>Hefyd lle na chyflawnwyd cam a gytunwyd.</translation>
    </message>
    <message>
        <source>Nobody dissented from what was decided</source>
        <translation>Nid oedd neb yn anghytuno â’r hyn a benderfynwyd</translation>
    </message>
    <message>
        <source>Dissent and differences</source>
        <translation>Anghytundeb a gwahaniaethau</translation>
    </message>
    <message>
        <source>Enter goes to the form that takes the marked one further.</source>
        <translation>Mae Enter yn mynd at y ffurflen sy’n mynd â’r un sydd wedi’i farcio ymhellach.</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>Cawsant wybod</translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation>Beth ddaeth ohono…</translation>
    </message>
    <message>
        <source>In the core group…</source>
        <translation>Yn y grŵp craidd…</translation>
    </message>
    <message>
        <source>It is taken further</source>
        <translation>Mynd â’r mater ymhellach</translation>
    </message>
    <message>
        <source>Take it further</source>
        <translation>Mynd ag ef ymhellach</translation>
    </message>
    <message>
        <source>At which level</source>
        <translation>Ar ba lefel</translation>
    </message>
    <message>
        <source>Who has it now</source>
        <translation>Gan bwy y mae nawr</translation>
    </message>
    <message>
        <source>What came of the step before</source>
        <translation>Beth ddaeth o’r cam blaenorol</translation>
    </message>
    <message>
        <source>They will answer by</source>
        <translation>Byddant yn ateb erbyn</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DirectoryWords</name>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ofyn eto</translation>
    </message>
    <message>
        <source>Meeting: %1 · papers: %2</source>
        <extracomment>the language somebody speaks in a meeting, then the language of their papers</extracomment>
        <translation>Cyfarfod: %1 · papurau: %2</translation>
    </message>
    <message>
        <source>Safe for papers</source>
        <translation>Yn ddiogel i bapurau</translation>
    </message>
    <message>
        <source>Not safe for papers</source>
        <translation>Ddim yn ddiogel i bapurau</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Wedi gadael ar %1</translation>
    </message>
    <message>
        <source>Here until %1</source>
        <translation>Yma tan %1</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Rhowch enw.</translation>
    </message>
    <message>
        <source>Choose the kind of agency: the quorum counts by it.</source>
        <translation>Dewiswch y math o asiantaeth: mae’r cworwm yn cyfrif yn ôl hynny.</translation>
    </message>
    <message>
        <source>Enter the address, or take away that it is safe.</source>
        <translation>Rhowch y cyfeiriad, neu dynnu’r nodyn ei fod yn ddiogel.</translation>
    </message>
    <message>
        <source>This is longer than 300 characters. Shorten it.</source>
        <translation>Mae hwn yn hirach na 300 nod. Byrhewch ef.</translation>
    </message>
    <message>
        <source>One of these conferences can no longer be changed. Nothing was changed; look at the list again.</source>
        <translation>Ni ellir newid un o’r cynadleddau hyn mwyach. Ni newidiwyd dim; edrychwch ar y rhestr eto.</translation>
    </message>
    <message>
        <source>This cannot stand as it is.</source>
        <translation>Ni all hwn sefyll fel y mae.</translation>
    </message>
    <message>
        <source>Came as a deputy</source>
        <translation>Wedi dod fel dirprwy</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Wedi dod</translation>
    </message>
    <message>
        <source>A deputy came</source>
        <translation>Daeth dirprwy</translation>
    </message>
    <message>
        <source>Invited, no answer</source>
        <translation>Wedi cael gwahoddiad, dim ateb</translation>
    </message>
    <message>
        <source>On the list, not yet invited</source>
        <translation>Ar y rhestr, heb wahoddiad eto</translation>
    </message>
    <message>
        <source>Said they would come</source>
        <translation>Wedi dweud y byddai’n dod</translation>
    </message>
    <message>
        <source>Sent apologies</source>
        <translation>Wedi anfon ymddiheuriadau</translation>
    </message>
    <message>
        <source>Sends a deputy</source>
        <translation>Yn anfon dirprwy</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Adroddiad yn unig</translation>
    </message>
    <message>
        <source>Report awaited</source>
        <translation>Disgwyl adroddiad</translation>
    </message>
    <message>
        <source>Report in time</source>
        <translation>Adroddiad mewn pryd</translation>
    </message>
    <message>
        <source>Report late</source>
        <translation>Adroddiad yn hwyr</translation>
    </message>
    <message>
        <source>No report came</source>
        <translation>Ni ddaeth adroddiad</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Dim enw</translation>
    </message>
    <message>
        <source>Too long: “%1…”</source>
        <translation>Yn rhy hir: “%1…”</translation>
    </message>
    <message>
        <source>No kind of agency</source>
        <translation>Dim math o asiantaeth</translation>
    </message>
    <message>
        <source>Unknown kind of agency: “%1”</source>
        <translation>Math anhysbys o asiantaeth: “%1”</translation>
    </message>
    <message>
        <source>Not an e-mail address: “%1”</source>
        <translation>Nid yw’n gyfeiriad e-bost: “%1”</translation>
    </message>
    <message>
        <source>E-mail said to be safe, but no address</source>
        <translation>Dywedir bod yr e-bost yn ddiogel, ond does dim cyfeiriad</translation>
    </message>
    <message>
        <source>Not a real date: “%1”</source>
        <translation>Nid yw’n ddyddiad go iawn: “%1”</translation>
    </message>
    <message>
        <source>Neither yes nor no: “%1”</source>
        <translation>Nid yw’n ie nac yn na: “%1”</translation>
    </message>
    <message>
        <source>Not a way of sending: “%1”</source>
        <translation>Nid yw’n ffordd o anfon: “%1”</translation>
    </message>
    <message>
        <source>Not a role the rules name: “%1”</source>
        <translation>Nid yw’n rôl y mae’r rheolau’n ei henwi: “%1”</translation>
    </message>
    <message>
        <source>Not a language: “%1”</source>
        <translation>Nid yw’n iaith: “%1”</translation>
    </message>
    <message>
        <source>The same person as line %1</source>
        <translation>Yr un person â llinell %1</translation>
    </message>
    <message>
        <source>There is nothing in this file. Nothing was changed; choose another file.</source>
        <translation>Does dim byd yn y ffeil hon. Ni newidiwyd dim; dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>This file is larger than 16 MB. Nothing was changed; import it in smaller parts.</source>
        <translation>Mae’r ffeil hon yn fwy nag 16 MB. Ni newidiwyd dim; mewnforiwch hi fesul rhan.</translation>
    </message>
    <message>
        <source>This is not a text file. Nothing was changed; save the table as CSV and open that.</source>
        <translation>Nid ffeil destun yw hon. Ni newidiwyd dim; cadwch y tabl fel CSV ac agor hwnnw.</translation>
    </message>
    <message>
        <source>This person takes part in one of these conferences, and so cannot chair it or take its minutes. Nothing was changed. Choose somebody else, or leave that conference out.</source>
        <translation>Mae&apos;r person hwn yn cymryd rhan yn un o&apos;r cynadleddau hyn, ac felly ni all ei chadeirio na chymryd ei chofnodion. Ni newidiwyd dim. Dewiswch rywun arall, neu gadewch y gynhadledd honno allan.</translation>
    </message>
    <message>
        <source>A complaint has one of these conferences held again under somebody else than this person. Nothing was changed. Choose somebody else, or leave that conference out.</source>
        <translation>Mae cwyn yn peri cynnal un o’r cynadleddau hyn eto o dan rywun heblaw’r person hwn. Ni newidiwyd dim. Dewiswch rywun arall, neu gadewch y gynhadledd honno allan.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DirectoryWorkspace</name>
    <message>
        <source>All</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Dim e-bost</translation>
    </message>
    <message>
        <source>Export people as a table</source>
        <translation>Allforio pobl fel tabl</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Allforio</translation>
    </message>
    <message>
        <source>people.csv</source>
        <translation>pobl.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablau (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) exported.</source>
        <translation>
            <numerusform>Ni allforiwyd neb.</numerusform>
            <numerusform>Allforiwyd 1 person.</numerusform>
            <numerusform>Allforiwyd %n o bobl.</numerusform>
            <numerusform>Allforiwyd %n o bobl.</numerusform>
            <numerusform>Allforiwyd %n o bobl.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be written. Nothing was lost; choose another folder or make room.</source>
        <translation>Ni ellid ysgrifennu’r tabl. Ni chollwyd dim; dewiswch ffolder arall neu wneud lle.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>&amp;Find somebody</source>
        <translation>&amp;Dod o hyd i rywun</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Ychwanegu person…</translation>
    </message>
    <message>
        <source>&amp;Import a table of people…</source>
        <translation>&amp;Mewnforio tabl o bobl…</translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <translation>&amp;Allforio’r rhestr hon…</translation>
    </message>
    <message>
        <source>&amp;Change this person…</source>
        <translation>&amp;Newid y person hwn…</translation>
    </message>
    <message>
        <source>No longer &amp;here…</source>
        <translation>Ddim y&amp;ma mwyach…</translation>
    </message>
    <message>
        <source>&amp;Replace with…</source>
        <translation>&amp;Rhoi rhywun yn ei le…</translation>
    </message>
    <message>
        <source>Leave without keeping?</source>
        <translation>Gadael heb gadw?</translation>
    </message>
    <message>
        <source>What you typed about this person has not been kept.</source>
        <translation>Nid yw’r hyn a deipioch am y person hwn wedi’i gadw.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Aros</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gadael</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the directory</source>
        <translation>
            <numerusform>neb yn y cyfeiriadur</numerusform>
            <numerusform>1 person yn y cyfeiriadur</numerusform>
            <numerusform>%n o bobl yn y cyfeiriadur</numerusform>
            <numerusform>%n o bobl yn y cyfeiriadur</numerusform>
            <numerusform>%n o bobl yn y cyfeiriadur</numerusform>
        </translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Asiantaethau</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Enter or F2 changes the person.</source>
        <translation>Mae Enter neu F2 yn newid y person.</translation>
    </message>
    <message>
        <source>Name, service or job</source>
        <translation>Enw, gwasanaeth neu swydd</translation>
    </message>
    <message>
        <source>Find somebody by name, service or job</source>
        <translation>Dod o hyd i rywun yn ôl enw, gwasanaeth neu swydd</translation>
    </message>
    <message>
        <source>Those who left</source>
        <translation>Y rhai a adawodd</translation>
    </message>
    <message>
        <source>Nobody here matches. Check the spelling, or show everybody, those who left too.</source>
        <translation>Does neb yma’n cyfateb. Gwiriwch y sillafu, neu ddangos pawb, y rhai a adawodd hefyd.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Dangos pawb</translation>
    </message>
    <message>
        <source>Add the agencies you invite most: their people are then one key away.</source>
        <translation>Ychwanegwch yr asiantaethau rydych yn eu gwahodd amlaf: bydd eu pobl wedyn un fysell i ffwrdd.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ychwanegu person…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Mewnforio…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Allforio…</translation>
    </message>
    <message>
        <source>Replace with…</source>
        <translation>Rhoi rhywun yn ei le…</translation>
    </message>
    <message>
        <source>Here again</source>
        <translation>Yma eto</translation>
    </message>
    <message>
        <source>No longer here…</source>
        <translation>Ddim yma mwyach…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n person(s)</source>
        <translation>
            <numerusform>Mewnforio neb</numerusform>
            <numerusform>Mewnforio 1 person</numerusform>
            <numerusform>Mewnforio %n o bobl</numerusform>
            <numerusform>Mewnforio %n o bobl</numerusform>
            <numerusform>Mewnforio %n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept before this.</source>
        <translation>Does dim yn cael ei gadw cyn hyn.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DispatchPane</name>
    <message>
        <source>Recipient</source>
        <translation>Derbynnydd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Aeth</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Beth a ddaeth ohono</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>copi %1</translation>
    </message>
    <message>
        <source>version %1 · %2</source>
        <extracomment>%1: a number, %2: &quot;copy 3&quot;</extracomment>
        <translation>fersiwn %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: how it was sent, %2: who sent it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Yma o hyd</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>dosbarthwyd %1</translation>
    </message>
    <message>
        <source>Came back %1</source>
        <translation>Daeth yn ôl %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Derbyniwyd %1</translation>
    </message>
    <message>
        <source>No word of it yet</source>
        <translation>Dim gair amdano eto</translation>
    </message>
    <message>
        <source>Nothing has been issued yet</source>
        <translation>Nid oes dim wedi’i ddosbarthu eto</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Yr hyn a anfonwyd</translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s) due</source>
        <translation>
            <numerusform>dim amlen i’w hanfon</numerusform>
            <numerusform>1 amlen i’w hanfon</numerusform>
            <numerusform>%n amlen i’w hanfon</numerusform>
            <numerusform>%n amlen i’w hanfon</numerusform>
            <numerusform>%n amlen i’w hanfon</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter prints the marked letter again, to the letter.</source>
        <translation>Mae Enter yn argraffu’r llythyr sydd wedi’i farcio eto, air am air.</translation>
    </message>
    <message>
        <source>One envelope at a time…</source>
        <translation>Un amlen ar y tro…</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Argraffu eto…</translation>
    </message>
    <message>
        <source>It came back…</source>
        <translation>Daeth yn ôl…</translation>
    </message>
    <message>
        <source>It was received</source>
        <translation>Fe’i derbyniwyd</translation>
    </message>
    <message>
        <source>The address or the exclusion of %1, or the record, was changed after this was issued. It stays here; issue it anew and look at it again.</source>
        <translation>Newidiwyd cyfeiriad neu eithriad %1, neu’r cofnod, ar ôl dosbarthu hwn. Mae’n aros yma; dosbarthwch ef o’r newydd ac edrychwch arno eto.</translation>
    </message>
    <message>
        <source>Something in these papers must not reach %1 any more. They stay here; look at what is withheld, and issue them anew.</source>
        <translation>Mae rhywbeth yn y papurau hyn na chaiff gyrraedd %1 mwyach. Maent yn aros yma; edrychwch ar yr hyn a gedwir yn ôl, a dosbarthwch hwy o’r newydd.</translation>
    </message>
    <message>
        <source>%1 has no address. The papers stay here until there is one, or they are handed over.</source>
        <translation>Nid oes cyfeiriad gan %1. Mae’r papurau’n aros yma nes bod un, neu nes eu rhoi â llaw.</translation>
    </message>
    <message>
        <source>Envelope %1 of %2: %3</source>
        <extracomment>%1: which envelope, %2: of how many, %3: a person</extracomment>
        <translation>Amlen %1 o %2: %3</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Aros yma</translation>
    </message>
    <message>
        <source>Go on with the next</source>
        <translation>Ymlaen â’r nesaf</translation>
    </message>
    <message>
        <source>to be handed over</source>
        <translation>i’w roi â llaw</translation>
    </message>
    <message numerus="yes">
        <source>%1

%2

Is this right today? A cover sheet and %n paper(s) are printed for this person alone.</source>
        <extracomment>%1: how it is sent, %2: an address, line by line</extracomment>
        <translation>
            <numerusform>%1

%2

A yw hyn yn gywir heddiw? Argraffir dalen glawr heb bapur arall i’r person hwn yn unig.</numerusform>
            <numerusform>%1

%2

A yw hyn yn gywir heddiw? Argraffir dalen glawr ac 1 papur i’r person hwn yn unig.</numerusform>
            <numerusform>%1

%2

A yw hyn yn gywir heddiw? Argraffir dalen glawr a %n o bapurau i’r person hwn yn unig.</numerusform>
            <numerusform>%1

%2

A yw hyn yn gywir heddiw? Argraffir dalen glawr a %n o bapurau i’r person hwn yn unig.</numerusform>
            <numerusform>%1

%2

A yw hyn yn gywir heddiw? Argraffir dalen glawr a %n o bapurau i’r person hwn yn unig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Hepgor hon</translation>
    </message>
    <message>
        <source>It is right: print</source>
        <translation>Mae’n gywir: argraffu</translation>
    </message>
    <message>
        <source>Are all the papers in the envelope? Nothing of the next person’s is printed before.</source>
        <translation>A yw’r papurau i gyd yn yr amlen? Nid oes dim i’r person nesaf yn cael ei argraffu cyn hynny.</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Argraffu eto</translation>
    </message>
    <message>
        <source>It is in the envelope</source>
        <translation>Maent yn yr amlen</translation>
    </message>
    <message>
        <source>Something was changed meanwhile, so this envelope was not logged as sent. Keep it here and look again.</source>
        <translation>Newidiwyd rhywbeth yn y cyfamser, felly ni chofnodwyd bod yr amlen hon wedi’i hanfon. Cadwch hi yma ac edrychwch eto.</translation>
    </message>
    <message>
        <source>Every envelope has left, and each is logged.</source>
        <translation>Mae pob amlen wedi mynd, ac mae pob un wedi’i chofnodi.</translation>
    </message>
    <message numerus="yes">
        <source>%n envelope(s) still due. What has left is logged.</source>
        <translation>
            <numerusform>Nid oes amlen ar ôl i’w hanfon. Cofnodwyd yr hyn sydd wedi mynd.</numerusform>
            <numerusform>Mae 1 amlen i’w hanfon o hyd. Cofnodwyd yr hyn sydd wedi mynd.</numerusform>
            <numerusform>Mae %n amlen i’w hanfon o hyd. Cofnodwyd yr hyn sydd wedi mynd.</numerusform>
            <numerusform>Mae %n amlen i’w hanfon o hyd. Cofnodwyd yr hyn sydd wedi mynd.</numerusform>
            <numerusform>Mae %n amlen i’w hanfon o hyd. Cofnodwyd yr hyn sydd wedi mynd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why did the envelope for %1 come back?</source>
        <extracomment>%1: a person</extracomment>
        <translation>Pam y daeth yr amlen i %1 yn ôl?</translation>
    </message>
    <message>
        <source>It is due again from now on. The log keeps that it left.</source>
        <translation>Mae angen ei hanfon eto o hyn ymlaen. Mae’r rhestr yn cadw ei bod wedi mynd.</translation>
    </message>
    <message>
        <source>As it stands on the envelope</source>
        <translation>Fel y mae ar yr amlen</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ei nodi</translation>
    </message>
    <message>
        <source>This letter says something that is now kept from %1, so it was not printed again. What was sent stays in the log. Issue it anew under Letters.</source>
        <translation>Mae’r llythyr hwn yn dweud rhywbeth sydd bellach yn cael ei gadw rhag %1, felly ni chafodd ei argraffu eto. Mae’r hyn a anfonwyd yn aros yn y log. Cyhoeddwch ef o’r newydd o dan Llythyrau.</translation>
    </message>
    <message>
        <source>It was answered that it is not safe to send these papers to %1. They stay here until somebody answers otherwise under Letters.</source>
        <translation>Atebwyd nad yw’n ddiogel anfon y papurau hyn at %1. Maent yn aros yma nes i rywun ateb yn wahanol dan Llythyrau.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DisplayChoiceFields</name>
    <message>
        <source>What does the family display show?</source>
        <translation>Beth mae sgrin y teulu’n ei ddangos?</translation>
    </message>
    <message>
        <source>A screen of its own that faces the family (F5). Nothing but what is ticked is ever on it.</source>
        <translation>Sgrin ar wahân sy’n wynebu’r teulu (F5). Dim ond yr hyn sydd wedi’i dicio fydd arni byth.</translation>
    </message>
    <message>
        <source>A welcome</source>
        <translation>Croeso</translation>
    </message>
    <message>
        <source>The agenda, and where we are</source>
        <translation>Yr agenda, a ble’r ydym ni</translation>
    </message>
    <message>
        <source>Who is here, by first name</source>
        <translation>Pwy sydd yma, yn ôl enw cyntaf</translation>
    </message>
    <message>
        <source>How long a break still lasts</source>
        <translation>Faint o egwyl sydd ar ôl</translation>
    </message>
    <message>
        <source>The board, once it is shared</source>
        <translation>Y bwrdd, ar ôl ei rannu</translation>
    </message>
    <message>
        <source>The plan, once it is shared</source>
        <translation>Y cynllun, ar ôl ei rannu</translation>
    </message>
    <message>
        <source>A break lasts</source>
        <translation>Hyd egwyl</translation>
    </message>
    <message>
        <source>Minutes a break lasts</source>
        <translation>Hyd egwyl mewn munudau</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>after the number in a field: how long a break lasts</extracomment>
        <translation>munud</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DisplaySheet</name>
    <message>
        <source>Family display</source>
        <translation>Sgrin y teulu</translation>
    </message>
    <message>
        <source>Never on it: times over, the quorum, views, categories, addresses, the minutes.</source>
        <translation>Byth arni: amser dros ben, y cworwm, safbwyntiau, categorïau, cyfeiriadau, y cofnodion.</translation>
    </message>
    <message>
        <source>Keep this choice</source>
        <translation>Cadw’r dewis hwn</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DissentSheet</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose who dissents first.</source>
        <translation>Dewiswch pwy sy’n anghytuno yn gyntaf.</translation>
    </message>
    <message>
        <source>Write down the reason in their own words first.</source>
        <translation>Ysgrifennwch y rheswm yn ei eiriau ei hun yn gyntaf.</translation>
    </message>
    <message>
        <source>Dissent from the decision for %1</source>
        <translation>Anghytundeb â’r penderfyniad ar gyfer %1</translation>
    </message>
    <message>
        <source>It is kept beside the decision and goes wherever the decision goes.</source>
        <translation>Fe’i cedwir wrth ochr y penderfyniad ac mae’n mynd i ble bynnag yr â’r penderfyniad.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewiswch…</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Yn ei eiriau ei hun</translation>
    </message>
    <message>
        <source>Read back to them</source>
        <translation>Wedi’i ddarllen yn ôl</translation>
    </message>
    <message>
        <source>Record the dissent</source>
        <translation>Cofnodi’r anghytundeb</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>What comes next for them</source>
        <translation>Beth sy’n digwydd nesaf iddynt</translation>
    </message>
    <message>
        <source>This procedure does not state what somebody who dissents does next.</source>
        <translation>Nid yw’r weithdrefn hon yn dweud beth y mae rhywun sy’n anghytuno yn ei wneud nesaf.</translation>
    </message>
    <message>
        <source>They were told what comes next</source>
        <translation>Dywedwyd wrthynt beth sy’n digwydd nesaf</translation>
    </message>
    <message>
        <source>Their dissent is recorded since %1. Tick below that they were told what comes next, or write down a further one.</source>
        <translation>Mae eu hanghytundeb wedi’i gofnodi ers %1. Ticiwch isod y dywedwyd wrthynt beth sy’n digwydd nesaf, neu cofnodwch un arall.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DocumentPreview</name>
    <message>
        <source>The document as it will be printed</source>
        <translation>Y ddogfen fel y caiff ei hargraffu</translation>
    </message>
    <message>
        <source>No document to show</source>
        <translation>Dim dogfen i&apos;w dangos</translation>
    </message>
</context>
<context>
    <name>cadair::ui::EditPersonForm</name>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw’r newidiadau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::EndToldForm</name>
    <message>
        <source>Told</source>
        <translation>Cafodd wybod</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ar</translation>
    </message>
    <message>
        <source>Note that they were told</source>
        <translation>Nodi eu bod wedi cael gwybod</translation>
    </message>
    <message>
        <source>Told that the plan has ended</source>
        <translation>Wedi cael gwybod am y diwedd</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Llythyrau…</translation>
    </message>
    <message>
        <source>One for each person who is ticked, in the language of their papers.</source>
        <translation>Un i bob person a diciwyd, yn iaith ei bapurau.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::EndingAnswerForm</name>
    <message>
        <source>The other authority has not accepted in writing. %1</source>
        <translation>Nid yw’r awdurdod arall wedi derbyn yn ysgrifenedig. %1</translation>
    </message>
    <message>
        <source>Not everybody has been consulted. %1</source>
        <translation>Nid ymgynghorwyd â phawb. %1</translation>
    </message>
    <message>
        <source>The chair</source>
        <translation>Y cadeirydd</translation>
    </message>
    <message>
        <source>agrees that the plan ends</source>
        <translation>yn cytuno bod y cynllun yn dod i ben</translation>
    </message>
    <message>
        <source>does not agree: a review decides</source>
        <translation>ddim yn cytuno: adolygiad sy’n penderfynu</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Atebwyd ar</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>The plan ends on</source>
        <translation>Daw’r cynllun i ben ar</translation>
    </message>
    <message>
        <source>The first day without it. A day ahead stands on Today until it comes.</source>
        <translation>Y diwrnod cyntaf hebddo. Bydd diwrnod sydd i ddod yn ymddangos ar Heddiw pan ddaw.</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Cadw’r ateb</translation>
    </message>
    <message>
        <source>The chair’s answer</source>
        <translation>Ateb y cadeirydd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
</context>
<context>
    <name>cadair::ui::EndingForm</name>
    <message>
        <source>Ending the plan without a review</source>
        <translation>Dod â’r cynllun i ben heb adolygiad</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Pwy sy’n gofyn</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gofynnwyd ar</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Beth sy’n hysbys</translation>
    </message>
    <message>
        <source>Accepted in writing</source>
        <translation>Derbyn yn ysgrifenedig</translation>
    </message>
    <message>
        <source>The day of the other authority’s letter, after its own conference.</source>
        <translation>Dyddiad llythyr yr awdurdod arall, ar ôl ei gynhadledd ei hun.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Ymgynghorwyd â</translation>
    </message>
    <message>
        <source>%1 (was there when it began)</source>
        <extracomment>a name; they were at the conference that first decided on the plan</extracomment>
        <translation>%1 (yno pan ddechreuodd)</translation>
    </message>
    <message>
        <source>Consulted on</source>
        <translation>Ymgynghorwyd ar</translation>
    </message>
    <message>
        <source>Of those ticked now for the first time.</source>
        <translation>O’r rhai a diciwyd nawr am y tro cyntaf.</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Beth ddywedon nhw</translation>
    </message>
    <message>
        <source>One to a line, with the name first: “Rhys Quill: agrees.”</source>
        <translation>Un i bob llinell, gyda’r enw’n gyntaf: “Rhys Quill: yn cytuno.”</translation>
    </message>
    <message>
        <source>Keep the request</source>
        <translation>Cadw’r cais</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw’r newidiadau</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Sail</translation>
    </message>
    <message>
        <source>Take the request back…</source>
        <translation>Tynnu’r cais yn ôl…</translation>
    </message>
</context>
<context>
    <name>cadair::ui::EndingWords</name>
    <message>
        <source>The day on which the plan ends has come: %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>Mae’r diwrnod y daw’r cynllun i ben wedi cyrraedd: %1</translation>
    </message>
    <message>
        <source>to be carried out</source>
        <translation>i’w gyflawni</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Dod â’r cynllun i ben</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Dod i ben</translation>
    </message>
    <message>
        <source>After the plan: %1</source>
        <extracomment>%1: children</extracomment>
        <translation>Ar ôl y cynllun: %1</translation>
    </message>
    <message>
        <source>ended at a review on %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>daeth i ben mewn adolygiad ar %1</translation>
    </message>
    <message>
        <source>ended on %1 without a review: %2</source>
        <extracomment>a date, and why</extracomment>
        <translation>daeth i ben ar %1 heb adolygiad: %2</translation>
    </message>
    <message>
        <source>ended on %1 without a review</source>
        <extracomment>%1: a date</extracomment>
        <translation>daeth i ben ar %1 heb adolygiad</translation>
    </message>
    <message>
        <source>no number given</source>
        <translation>dim rhif wedi’i roi</translation>
    </message>
    <message>
        <source>Here a plan ends at a review only.</source>
        <translation>Yma dim ond mewn adolygiad y daw cynllun i ben.</translation>
    </message>
    <message>
        <source>Ask the chair…</source>
        <translation>Gofyn i’r cadeirydd…</translation>
    </message>
    <message>
        <source>Ending the plan without a review</source>
        <extracomment>%1: several grounds</extracomment>
        <translation>Dod â’r cynllun i ben heb adolygiad</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Agor…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Tynnu’n ôl…</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>gofynnwyd amdano</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>heb gytuno</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>daw i ben ar %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>wedi dod i ben</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>why a plan is to end, and for which children</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>asked by %1 on %2</source>
        <extracomment>a name, and a date</extracomment>
        <translation>gofynnwyd gan %1 ar %2</translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>Ei gofnodi…</translation>
    </message>
    <message>
        <source>the chair has not answered</source>
        <translation>nid yw’r cadeirydd wedi ateb</translation>
    </message>
    <message>
        <source>consultation goes on</source>
        <translation>ymgynghori’n parhau</translation>
    </message>
    <message>
        <source>not consulted yet: %1</source>
        <extracomment>%1: names</extracomment>
        <translation>heb ymgynghori eto â: %1</translation>
    </message>
    <message>
        <source>the other authority has not accepted in writing</source>
        <translation>nid yw’r awdurdod arall wedi derbyn yn ysgrifenedig</translation>
    </message>
    <message>
        <source>The chair’s answer</source>
        <translation>Ateb y cadeirydd</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation>Cawsant wybod…</translation>
    </message>
    <message>
        <source>everybody told</source>
        <translation>pawb wedi cael gwybod</translation>
    </message>
    <message numerus="yes">
        <source>%n still to tell</source>
        <translation>
            <numerusform>neb i gael gwybod eto</numerusform>
            <numerusform>1 person i gael gwybod eto</numerusform>
            <numerusform>%n o bobl i gael gwybod eto</numerusform>
            <numerusform>%n o bobl i gael gwybod eto</numerusform>
            <numerusform>%n o bobl i gael gwybod eto</numerusform>
        </translation>
    </message>
    <message>
        <source>Told that the plan has ended</source>
        <extracomment>%1: names</extracomment>
        <translation>Cael gwybod bod y cynllun wedi dod i ben</translation>
    </message>
    <message>
        <source>not yet: %1</source>
        <translation>ddim eto: %1</translation>
    </message>
    <message>
        <source>As long as nobody was told, the end can be taken back.</source>
        <translation>Cyhyd â nad oes neb wedi cael gwybod, gellir tynnu’r diwedd yn ôl.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>Settle it…</source>
        <translation>Ei setlo…</translation>
    </message>
    <message>
        <source>Support after the plan</source>
        <translation>Cymorth ar ôl y cynllun</translation>
    </message>
    <message>
        <source>Nothing has been settled yet: what goes on, who leads it, and when it is looked at again.</source>
        <translation>Ni setlwyd dim eto: beth sy’n parhau, pwy sy’n ei arwain, a phryd yr edrychir arno eto.</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>heb ei setlo</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>hyd %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>wedi’i setlo</translation>
    </message>
    <message>
        <source>Support after the plan: %1</source>
        <extracomment>%1: what kind of help</extracomment>
        <translation>Cymorth ar ôl y cynllun: %1</translation>
    </message>
    <message>
        <source>led by %1</source>
        <extracomment>%1: a name</extracomment>
        <translation>dan arweiniad %1</translation>
    </message>
    <message>
        <source>Record a review…</source>
        <translation>Cofnodi adolygiad…</translation>
    </message>
    <message>
        <source>last on %1: %2</source>
        <extracomment>a date, and what came of it</extracomment>
        <translation>y tro diwethaf ar %1: %2</translation>
    </message>
    <message>
        <source>The procedure gives no interval for it.</source>
        <translation>Nid yw’r weithdrefn yn dweud pa mor aml.</translation>
    </message>
    <message>
        <source>The next review of this support</source>
        <translation>Adolygiad nesaf y cymorth hwn</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Ei symud…</translation>
    </message>
    <message>
        <source>Fix the day…</source>
        <translation>Pennu’r dyddiad…</translation>
    </message>
    <message>
        <source>fixed by hand</source>
        <translation>wedi’i bennu â llaw</translation>
    </message>
    <message>
        <source>after its limit, %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>ar ôl ei derfyn, %1</translation>
    </message>
    <message>
        <source>the day has passed</source>
        <translation>mae’r diwrnod wedi mynd heibio</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>mewn pryd</translation>
    </message>
    <message>
        <source>Next review on %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>Adolygiad nesaf ar %1</translation>
    </message>
    <message>
        <source>The day of the next review is not fixed</source>
        <translation>Nid yw dyddiad yr adolygiad nesaf wedi’i bennu</translation>
    </message>
    <message>
        <source>it stood for %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>roedd wedi’i bennu ar gyfer %1</translation>
    </message>
    <message>
        <source>The procedure gives no number for it: the day is fixed by hand, with a reason.</source>
        <translation>Nid yw’r weithdrefn yn rhoi rhif ar ei gyfer: pennir y dyddiad â llaw, gyda rheswm.</translation>
    </message>
    <message>
        <source>Go through it…</source>
        <translation>Mynd drwyddo…</translation>
    </message>
    <message>
        <source>to be brought forward</source>
        <translation>i’w ddwyn ymlaen</translation>
    </message>
    <message>
        <source>long plan to look at</source>
        <translation>cynllun hir i edrych arno</translation>
    </message>
    <message>
        <source>to be considered</source>
        <translation>i’w ystyried</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what has happened, and a date</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the core group asked for a review on %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>gofynnodd y grŵp craidd am adolygiad ar %1</translation>
    </message>
    <message>
        <source>%1 needs a shorter interval</source>
        <extracomment>%1: a child</extracomment>
        <translation>mae angen cyfnod byrrach ar %1</translation>
    </message>
    <message>
        <source>%1 needs no shorter interval</source>
        <translation>nid oes angen cyfnod byrrach ar %1</translation>
    </message>
    <message>
        <source>whether %1 needs a shorter interval has not been considered</source>
        <extracomment>%1: a child</extracomment>
        <translation>heb ystyried a oes angen cyfnod byrrach ar %1</translation>
    </message>
    <message>
        <source>long plan, looked at on %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>cynllun hir, edrychwyd arno ar %1</translation>
    </message>
    <message>
        <source>a plan since %1: nobody has looked at it as a long one</source>
        <translation>cynllun ers %1: nid oes neb wedi edrych arno fel un hir</translation>
    </message>
    <message>
        <source>Nothing speaks for an earlier review</source>
        <translation>Nid oes dim o blaid adolygiad cynharach</translation>
    </message>
    <message>
        <source>What speaks for an earlier review</source>
        <translation>Beth sydd o blaid adolygiad cynharach</translation>
    </message>
    <message>
        <source>Plan it…</source>
        <translation>Ei chynllunio…</translation>
    </message>
    <message>
        <source>called</source>
        <translation>wedi’i galw</translation>
    </message>
    <message>
        <source>No review conference has been called yet</source>
        <translation>Ni alwyd cynhadledd adolygu eto</translation>
    </message>
    <message>
        <source>Review conference called for %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>Galwyd y gynhadledd adolygu ar gyfer %1</translation>
    </message>
    <message>
        <source>A review conference has been asked for</source>
        <translation>Gofynnwyd am gynhadledd adolygu</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>yr un diwrnod</translation>
    </message>
    <message>
        <source>Looked-after review of %1 on %2</source>
        <extracomment>a child, and a date</extracomment>
        <translation>Adolygiad derbyn gofal %1 ar %2</translation>
    </message>
    <message>
        <source>%1 is looked after; no day is known of that review</source>
        <extracomment>%1: a child</extracomment>
        <translation>Mae %1 yn derbyn gofal; nid yw dyddiad yr adolygiad hwnnw’n hysbys</translation>
    </message>
    <message>
        <source>The next review fixed for %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>Pennwyd yr adolygiad nesaf ar gyfer %1</translation>
    </message>
    <message>
        <source>The next review moved from %1 to %2</source>
        <extracomment>two dates</extracomment>
        <translation>Symudwyd yr adolygiad nesaf o %1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%n told that the plan had ended</source>
        <translation>
            <numerusform>Ni chafodd neb wybod bod y cynllun wedi dod i ben</numerusform>
            <numerusform>Cafodd 1 person wybod bod y cynllun wedi dod i ben</numerusform>
            <numerusform>Cafodd %n o bobl wybod bod y cynllun wedi dod i ben</numerusform>
            <numerusform>Cafodd %n o bobl wybod bod y cynllun wedi dod i ben</numerusform>
            <numerusform>Cafodd %n o bobl wybod bod y cynllun wedi dod i ben</numerusform>
        </translation>
    </message>
    <message>
        <source>The core group asked for a review</source>
        <translation>Gofynnodd y grŵp craidd am adolygiad</translation>
    </message>
    <message>
        <source>A plan that runs very long was looked at</source>
        <translation>Edrychwyd ar gynllun sy’n rhedeg ers amser maith</translation>
    </message>
    <message>
        <source>The chair was asked to end the plan without a review</source>
        <translation>Gofynnwyd i’r cadeirydd ddod â’r cynllun i ben heb adolygiad</translation>
    </message>
    <message>
        <source>The chair agreed that the plan ends</source>
        <translation>Cytunodd y cadeirydd fod y cynllun yn dod i ben</translation>
    </message>
    <message>
        <source>The chair did not agree to end the plan</source>
        <translation>Ni chytunodd y cadeirydd i ddod â’r cynllun i ben</translation>
    </message>
    <message>
        <source>Ending the plan was taken back</source>
        <translation>Tynnwyd diwedd y cynllun yn ôl</translation>
    </message>
    <message>
        <source>Support after the plan settled</source>
        <translation>Setlwyd y cymorth ar ôl y cynllun</translation>
    </message>
    <message>
        <source>No support after the plan</source>
        <translation>Dim cymorth ar ôl y cynllun</translation>
    </message>
    <message>
        <source>Support after the plan reviewed</source>
        <translation>Adolygwyd y cymorth ar ôl y cynllun</translation>
    </message>
    <message>
        <source>Support after the plan came to an end</source>
        <translation>Daeth y cymorth ar ôl y cynllun i ben</translation>
    </message>
    <message>
        <source>nobody is noted as told</source>
        <translation>nid oes neb wedi’i nodi fel un a gafodd wybod</translation>
    </message>
    <message>
        <source>The chair may agree to it on these grounds only: %1.</source>
        <translation>Dim ond ar y seiliau hyn y caiff y cadeirydd gytuno: %1.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::EnquiriesPane</name>
    <message>
        <source>Asked</source>
        <translation>Gofynnwyd</translation>
    </message>
    <message>
        <source>Who and about whom</source>
        <translation>Pwy ac am bwy</translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation>Yr hyn a ddywedwyd</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>nothing: the check is not complete</source>
        <translation>dim: nid yw&apos;r gwirio&apos;n gyflawn</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>dim eto</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Pwy ofynnodd</translation>
    </message>
    <message>
        <source>Enquiries, newest first</source>
        <translation>Ymholiadau, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Enter looks the answer up: that is noted.</source>
        <translation>Mae Enter yn chwilio am yr ateb: nodir hynny.</translation>
    </message>
    <message>
        <source>Nobody has asked yet. An enquiry is written down before anything is told.</source>
        <translation>Nid oes neb wedi gofyn eto. Ysgrifennir ymholiad i lawr cyn dweud dim.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::EnquiryForm</name>
    <message>
        <source>Enquiry</source>
        <translation>Ymholiad</translation>
    </message>
    <message>
        <source>It is kept before anything is shown, whether or not it is answered.</source>
        <translation>Fe&apos;i cedwir cyn dangos dim, p&apos;un a gaiff ei ateb ai peidio.</translation>
    </message>
    <message>
        <source>&amp;Who asks</source>
        <translation>P&amp;wy sy&apos;n gofyn</translation>
    </message>
    <message>
        <source>A&amp;gency</source>
        <translation>As&amp;iantaeth</translation>
    </message>
    <message>
        <source>Why they may &amp;know</source>
        <translation>Pam y &amp;cânt wybod</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Heb ei ddewis eto</translation>
    </message>
    <message>
        <source>What worries them about the &amp;child</source>
        <translation>Beth sy&apos;n eu &amp;poeni am y plentyn</translation>
    </message>
    <message>
        <source>&amp;The child&apos;s name, as given</source>
        <translation>&amp;Enw&apos;r plentyn, fel y&apos;i rhoddwyd</translation>
    </message>
    <message>
        <source>Child&apos;s &amp;date of birth, if given</source>
        <translation>&amp;Dyddiad geni&apos;r plentyn, os rhoddwyd ef</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Keep and look</source>
        <translation>Cadw ac edrych</translation>
    </message>
    <message>
        <source>How they were checked</source>
        <translation>Sut y gwiriwyd pwy ydynt</translation>
    </message>
    <message>
        <source>I rang &amp;back</source>
        <translation>Ffoniais yn ô&amp;l</translation>
    </message>
    <message>
        <source>On a number you found yourself. The procedures ask for it.</source>
        <translation>Ar rif y daethoch o hyd iddo eich hun. Mae&apos;r gweithdrefnau&apos;n gofyn am hynny.</translation>
    </message>
    <message>
        <source>On a number you found yourself.</source>
        <translation>Ar rif y daethoch o hyd iddo eich hun.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::EntryFields</name>
    <message>
        <source>This is not an e-mail address: it needs a name, @ and a domain such as council.example.</source>
        <translation>Nid cyfeiriad e-bost yw hwn: mae angen enw, @ a pharth fel cyngor.example.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;Called</source>
        <translation>&amp;Galw’n</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Asiantaeth</translation>
    </message>
    <message>
        <source>&amp;Service or team</source>
        <translation>Gwa&amp;sanaeth neu dîm</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>S&amp;wydd</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Rôl</translation>
    </message>
    <message>
        <source>&amp;Meeting in</source>
        <translation>Cyfarfod &amp;mewn</translation>
    </message>
    <message>
        <source>&amp;Papers in</source>
        <translation>Pap&amp;urau mewn</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;bost</translation>
    </message>
    <message>
        <source>Sa&amp;fe</source>
        <translation>D&amp;iogel</translation>
    </message>
    <message>
        <source>Safe for confidential papers</source>
        <translation>Yn ddiogel i bapurau cyfrinachol</translation>
    </message>
    <message>
        <source>Papers &amp;by</source>
        <translation>Papurau drw&amp;y</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Ffôn</translation>
    </message>
    <message>
        <source>Post a&amp;ddress</source>
        <translation>&amp;Cyfeiriad post</translation>
    </message>
    <message>
        <source>Here &amp;until</source>
        <translation>Yma &amp;tan</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>None that a rule names</source>
        <translation>Dim un y mae rheol yn ei henwi</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ofyn eto</translation>
    </message>
    <message>
        <source>To arran&amp;ge</source>
        <translation>I’w &amp;drefnu</translation>
    </message>
</context>
<context>
    <name>cadair::ui::EntryForm</name>
    <message>
        <source>There may already be a record of %1 (%2). Nothing was kept yet.</source>
        <translation>Efallai fod cofnod o %1 (%2) yn barod. Ni chadwyd dim eto.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nid yr un un</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Person newydd</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>The person&apos;s details</source>
        <translation>Manylion y person</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Add to the directory</source>
        <translation>Ychwanegu at y cyfeiriadur</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>In the directory already:</source>
        <translation>Yn y cyfeiriadur yn barod:</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ExploitationSheet</name>
    <message>
        <source>That day lies ahead. Leave it empty until the referral has been made.</source>
        <translation>Mae’r diwrnod hwnnw eto i ddod. Gadewch y maes yn wag nes bod yr atgyfeiriad wedi’i wneud.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is open, and where its rule stands</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing the procedure asks about exploitation is open.</source>
        <translation>Nid oes dim y mae’r weithdrefn yn ei ofyn am gamfanteisio heb ei ateb.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Yn agored o hyd</translation>
    </message>
    <message>
        <source>Exploitation and trafficking</source>
        <translation>Camfanteisio a masnachu pobl</translation>
    </message>
    <message>
        <source>Where exploitation of any kind is known or suspected, this procedure asks more.</source>
        <translation>Lle mae camfanteisio o unrhyw fath yn hysbys neu’n cael ei amau, mae’r weithdrefn hon yn gofyn mwy.</translation>
    </message>
    <message>
        <source>This procedure asks nothing further here; what is recorded is kept with the conference.</source>
        <translation>Nid yw’r weithdrefn hon yn gofyn dim pellach yma; cedwir yr hyn a gofnodir gyda’r gynhadledd.</translation>
    </message>
    <message>
        <source>Exploitation of any kind is known or suspected</source>
        <translation>Mae camfanteisio o ryw fath yn hysbys neu’n cael ei amau</translation>
    </message>
    <message>
        <source>Is anybody in the family deliberately part of it?</source>
        <translation>A oes rhywun o’r teulu yn rhan fwriadol ohono?</translation>
    </message>
    <message>
        <source>Not explored yet</source>
        <translation>Heb ei ystyried eto</translation>
    </message>
    <message>
        <source>Is trafficking suspected?</source>
        <translation>A oes amheuaeth o fasnachu pobl?</translation>
    </message>
    <message>
        <source>Not considered yet</source>
        <translation>Heb ei drafod eto</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Dyddiad yr atgyfeiriad</translation>
    </message>
    <message>
        <source>To the National Referral Mechanism; empty where no referral has been made.</source>
        <translation>I’r Mecanwaith Atgyfeirio Cenedlaethol; yn wag lle na wnaed atgyfeiriad.</translation>
    </message>
    <message>
        <source>Who is to refer</source>
        <translation>Pwy sydd i atgyfeirio</translation>
    </message>
    <message>
        <source>Whose age is in doubt?</source>
        <translation>Oedran pwy sy’n ansicr?</translation>
    </message>
    <message>
        <source>Treated as a child until the age has been assessed</source>
        <translation>I’w drin fel plentyn nes bod yr oedran wedi’i asesu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>Nobody is</source>
        <translation>Nac oes, neb</translation>
    </message>
    <message>
        <source>Somebody is</source>
        <translation>Oes, mae rhywun</translation>
    </message>
    <message>
        <source>Not suspected</source>
        <translation>Nac oes</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Oes</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Families</name>
    <message>
        <source>%1, %2</source>
        <extracomment>an unborn child without a name, and its family name</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>bu farw %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>disgwylir %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>ganwyd %1</translation>
    </message>
    <message>
        <source>the pregnancy ended</source>
        <translation>daeth y beichiogrwydd i ben</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s), due %1</source>
        <extracomment>%n weeks of pregnancy</extracomment>
        <translation>
            <numerusform>%n wythnos o feichiogrwydd, disgwylir %1</numerusform>
            <numerusform>%n wythnos o feichiogrwydd, disgwylir %1</numerusform>
            <numerusform>%n wythnos o feichiogrwydd, disgwylir %1</numerusform>
            <numerusform>%n wythnos o feichiogrwydd, disgwylir %1</numerusform>
            <numerusform>%n wythnos o feichiogrwydd, disgwylir %1</numerusform>
        </translation>
    </message>
    <message>
        <source>On a plan</source>
        <extracomment>%1: categories of harm, without a capital</extracomment>
        <translation>Ar gynllun</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Cynllun: %1</translation>
    </message>
    <message>
        <source>%1 family</source>
        <translation>Teulu %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>heb ofyn</translation>
    </message>
    <message>
        <source>papers: not asked</source>
        <translation>papurau: heb ofyn</translation>
    </message>
    <message>
        <source>papers: %1</source>
        <translation>papurau: %1</translation>
    </message>
    <message>
        <source>There may already be a record: another %1 family.</source>
        <translation>Efallai fod cofnod eisoes: teulu %1 arall.</translation>
    </message>
    <message>
        <source>There may already be a record of %1: %2, born %3.</source>
        <translation>Efallai fod cofnod o %1 eisoes: %2, ganwyd %3.</translation>
    </message>
    <message>
        <source>There may already be a record of %1: %2.</source>
        <translation>Efallai fod cofnod o %1 eisoes: %2.</translation>
    </message>
    <message>
        <source>There may already be a record of %1: an adult of the same name.</source>
        <translation>Efallai fod cofnod o %1 eisoes: oedolyn o&apos;r un enw.</translation>
    </message>
    <message>
        <source>This is still needed.</source>
        <translation>Mae angen hwn o hyd.</translation>
    </message>
    <message>
        <source>This is longer than can be kept. What you typed is still here: shorten it.</source>
        <translation>Mae hwn yn hirach nag y gellir ei gadw. Mae&apos;r hyn a deipiwyd yma o hyd: byrhewch ef.</translation>
    </message>
    <message>
        <source>A date of birth cannot lie ahead. For a child not yet born give the date expected.</source>
        <translation>Ni all dyddiad geni fod yn y dyfodol. Ar gyfer plentyn nad yw wedi&apos;i eni eto, rhowch y dyddiad disgwyliedig.</translation>
    </message>
    <message>
        <source>No pregnancy lasts so long. Check the year, or clear this date.</source>
        <translation>Nid oes beichiogrwydd yn para cyhyd. Gwiriwch y flwyddyn, neu cliriwch y dyddiad hwn.</translation>
    </message>
    <message>
        <source>This date lies ahead. Check it.</source>
        <translation>Mae&apos;r dyddiad hwn yn y dyfodol. Gwiriwch ef.</translation>
    </message>
    <message>
        <source>This is before it began. Check the date.</source>
        <translation>Mae hyn cyn y dechrau. Gwiriwch y dyddiad.</translation>
    </message>
    <message>
        <source>This date is too long ago. Check the year.</source>
        <translation>Mae&apos;r dyddiad hwn yn rhy bell yn ôl. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
        <source>Give the date of birth, or the date the child is expected.</source>
        <translation>Rhowch y dyddiad geni, neu&apos;r dyddiad y disgwylir y plentyn.</translation>
    </message>
    <message>
        <source>It is withheld from this person already.</source>
        <translation>Mae eisoes yn cael ei gadw rhag y person hwn.</translation>
    </message>
    <message>
        <source>This child is not of this family.</source>
        <translation>Nid yw&apos;r plentyn hwn o&apos;r teulu hwn.</translation>
    </message>
    <message>
        <source>Choose the kind of agency.</source>
        <translation>Dewiswch y math o asiantaeth.</translation>
    </message>
    <message>
        <source>This time is outside the meeting.</source>
        <translation>Mae&apos;r amser hwn y tu allan i&apos;r cyfarfod.</translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation>Ticiwch o leiaf un person.</translation>
    </message>
    <message>
        <source>One of these days cannot be read. Write it as 8 December, after the second semicolon.</source>
        <translation>Ni ellir darllen un o’r dyddiadau hyn. Ysgrifennwch ef fel 8 Rhagfyr, ar ôl yr ail hanner colon.</translation>
    </message>
    <message>
        <source>This is before the plan began. Check the date.</source>
        <translation>Mae hyn cyn i’r cynllun ddechrau. Gwiriwch y dyddiad.</translation>
    </message>
    <message>
        <source>The next meeting is today or later, and after the last one. Check the date.</source>
        <translation>Mae’r cyfarfod nesaf heddiw neu’n hwyrach, ac ar ôl yr un diwethaf. Gwiriwch y dyddiad.</translation>
    </message>
    <message>
        <source>This is before the meeting. Check the date.</source>
        <translation>Mae hyn cyn y cyfarfod. Gwiriwch y dyddiad.</translation>
    </message>
    <message>
        <source>This stands there already.</source>
        <translation>Mae hwn yno’n barod.</translation>
    </message>
    <message>
        <source>This is as it was.</source>
        <translation>Mae hwn fel yr oedd.</translation>
    </message>
    <message>
        <source>Tick at least one child.</source>
        <translation>Ticiwch o leiaf un plentyn.</translation>
    </message>
    <message>
        <source>Give the day the court made the order.</source>
        <translation>Rhowch y dyddiad y gwnaeth y llys y gorchymyn.</translation>
    </message>
    <message>
        <source>Write down the plan that was agreed, or why there is none.</source>
        <translation>Nodwch y cynllun y cytunwyd arno, neu pam nad oes un.</translation>
    </message>
    <message>
        <source>This is before the move was known, or before the day above. Check the date.</source>
        <translation>Mae hyn cyn i’r symud ddod yn hysbys, neu cyn y dyddiad uchod. Gwiriwch y dyddiad.</translation>
    </message>
    <message>
        <source>The child is written down as looked after at that time already. Check the dates.</source>
        <translation>Nodwyd eisoes fod y plentyn yn derbyn gofal bryd hynny. Gwiriwch y dyddiadau.</translation>
    </message>
    <message>
        <source>These children have no plan here that they share. Tick those of one plan.</source>
        <translation>Nid oes gan y plant hyn gynllun cyffredin yma. Ticiwch blant yr un cynllun.</translation>
    </message>
    <message>
        <source>Write down first that the other authority has held its conference.</source>
        <translation>Nodwch yn gyntaf fod yr awdurdod arall wedi cynnal ei gynhadledd.</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <extracomment>%1: names that a child had before</extracomment>
        <translation>gynt: %1</translation>
    </message>
    <message>
        <source>That is later than this procedure allows. Choose an earlier day.</source>
        <translation>Mae hynny’n hwyrach nag y mae’r weithdrefn hon yn ei ganiatáu. Dewiswch ddiwrnod cynharach.</translation>
    </message>
    <message>
        <source>The next review is today or later, and after the last conference. Check the date.</source>
        <translation>Mae’r adolygiad nesaf heddiw neu’n hwyrach, ac ar ôl y gynhadledd ddiwethaf. Gwiriwch y dyddiad.</translation>
    </message>
    <message>
        <source>This is before the conference that decided on the plan. Check the date.</source>
        <translation>Mae hyn cyn y gynhadledd a benderfynodd ar y cynllun. Gwiriwch y dyddiad.</translation>
    </message>
    <message>
        <source>This is before it was asked for or answered. Check the date.</source>
        <translation>Mae hyn cyn gofyn amdano neu ei ateb. Gwiriwch y dyddiad.</translation>
    </message>
    <message>
        <source>This is before the last time. Check the date.</source>
        <translation>Mae hyn cyn y tro diwethaf. Gwiriwch y dyddiad.</translation>
    </message>
    <message>
        <source>The chair has answered already: what was asked is not changed any more.</source>
        <translation>Mae’r cadeirydd wedi ateb eisoes: ni chaiff yr hyn a ofynnwyd ei newid mwyach.</translation>
    </message>
    <message>
        <source>Here a plan does not end on this ground without a review.</source>
        <translation>Yma ni ddaw cynllun i ben ar y sail hon heb adolygiad.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FamiliesWorkspace</name>
    <message>
        <source>Families</source>
        <translation>Teuluoedd</translation>
    </message>
    <message>
        <source>&amp;Find a family</source>
        <translation>Dod o &amp;hyd i deulu</translation>
    </message>
    <message>
        <source>Open a family first</source>
        <translation>Agorwch deulu yn gyntaf</translation>
    </message>
    <message>
        <source>C&amp;hange what has the keyboard…</source>
        <translation>&amp;Newid yr hyn sydd dan sylw…</translation>
    </message>
    <message>
        <source>Change the family’s name…</source>
        <translation>Newid enw&apos;r teulu…</translation>
    </message>
    <message>
        <source>Add a child…</source>
        <translation>Ychwanegu plentyn…</translation>
    </message>
    <message>
        <source>Add an adult…</source>
        <translation>Ychwanegu oedolyn…</translation>
    </message>
    <message>
        <source>Withhold an address…</source>
        <translation>Cadw cyfeiriad yn ôl…</translation>
    </message>
    <message>
        <source>Add a warning…</source>
        <translation>Ychwanegu rhybudd…</translation>
    </message>
    <message>
        <source>&amp;Print the family tree…</source>
        <translation>&amp;Argraffu&apos;r goeden deulu…</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>Dim plant</numerusform>
            <numerusform>%n plentyn</numerusform>
            <numerusform>%n o blant</numerusform>
            <numerusform>%n o blant</numerusform>
            <numerusform>%n o blant</numerusform>
        </translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>cyfeirnod %1</translation>
    </message>
    <message>
        <source>Choose a family on the left. Opening it is written down, as for every record.</source>
        <translation>Dewiswch deulu ar y chwith. Nodir ei fod wedi&apos;i agor, fel pob cofnod.</translation>
    </message>
    <message>
        <source>No families yet. A family is made with its first conference.</source>
        <translation>Dim teuluoedd eto. Caiff teulu ei greu gyda&apos;i gynhadledd gyntaf.</translation>
    </message>
    <message>
        <source>New conference…</source>
        <translation>Cynhadledd newydd…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Golygu</translation>
    </message>
    <message>
        <source>Change the family’s name and reference</source>
        <translation>Newid enw a chyfeirnod y teulu</translation>
    </message>
    <message>
        <source>The new address stands in every conference that is not over. What has been issued stays as it was.</source>
        <translation>Mae&apos;r cyfeiriad newydd ym mhob cynhadledd nad yw ar ben. Mae&apos;r hyn a anfonwyd yn aros fel yr oedd.</translation>
    </message>
    <message>
        <source>Show the conferences</source>
        <translation>Dangos y cynadleddau</translation>
    </message>
    <message>
        <source>If you end it, letters to %1 may show this address from today. What has gone out stays as it was, and the record keeps since when it was withheld.</source>
        <translation>Os dowch â hyn i ben, caiff llythyrau at %1 ddangos y cyfeiriad hwn o heddiw ymlaen. Mae&apos;r hyn a anfonwyd yn aros fel yr oedd, ac mae&apos;r cofnod yn cadw ers pryd y&apos;i cadwyd yn ôl.</translation>
    </message>
    <message>
        <source>Keep it withheld</source>
        <translation>Dal i&apos;w gadw&apos;n ôl</translation>
    </message>
    <message>
        <source>End it today</source>
        <translation>Dod â hyn i ben heddiw</translation>
    </message>
    <message>
        <source>Does this warning no longer hold?</source>
        <translation>A yw&apos;r rhybudd hwn wedi peidio â bod yn berthnasol?</translation>
    </message>
    <message>
        <source>%1 If you end it, it leaves this page and the conferences; the record keeps it.</source>
        <translation>%1 Os dowch ag ef i ben, bydd yn gadael y dudalen hon a&apos;r cynadleddau; bydd y cofnod yn ei gadw.</translation>
    </message>
    <message>
        <source>Keep the warning</source>
        <translation>Cadw&apos;r rhybudd</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>What you began to write down is still here, and not kept yet.</source>
        <translation>Mae&apos;r hyn y dechreuoch ei ysgrifennu yma o hyd, ac nid yw wedi&apos;i gadw eto.</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Yn ôl ato</translation>
    </message>
    <message numerus="yes">
        <source>The new address of %1 is kept. %n conference(s) still to come write to the address they were given.</source>
        <translation>
            <numerusform>Cadwyd cyfeiriad newydd %1. Nid oes cynhadledd i ddod sy&apos;n ysgrifennu at yr hen gyfeiriad.</numerusform>
            <numerusform>Cadwyd cyfeiriad newydd %1. Mae 1 gynhadledd i ddod yn ysgrifennu at y cyfeiriad a roddwyd iddi.</numerusform>
            <numerusform>Cadwyd cyfeiriad newydd %1. Mae %n o gynadleddau i ddod yn ysgrifennu at y cyfeiriad a roddwyd iddynt.</numerusform>
            <numerusform>Cadwyd cyfeiriad newydd %1. Mae %n o gynadleddau i ddod yn ysgrifennu at y cyfeiriad a roddwyd iddynt.</numerusform>
            <numerusform>Cadwyd cyfeiriad newydd %1. Mae %n o gynadleddau i ddod yn ysgrifennu at y cyfeiriad a roddwyd iddynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it there too</source>
        <translation>Ei newid yno hefyd</translation>
    </message>
    <message numerus="yes">
        <source>The new address stands in %n conference(s) still to come. From whom it is withheld stays as it was.</source>
        <translation>
            <numerusform>Nid oedd angen newid y cyfeiriad mewn unrhyw gynhadledd i ddod.</numerusform>
            <numerusform>Mae&apos;r cyfeiriad newydd mewn 1 gynhadledd i ddod. Nid oes newid o ran rhag pwy y caiff ei gadw.</numerusform>
            <numerusform>Mae&apos;r cyfeiriad newydd mewn %n o gynadleddau i ddod. Nid oes newid o ran rhag pwy y caiff ei gadw.</numerusform>
            <numerusform>Mae&apos;r cyfeiriad newydd mewn %n o gynadleddau i ddod. Nid oes newid o ran rhag pwy y caiff ei gadw.</numerusform>
            <numerusform>Mae&apos;r cyfeiriad newydd mewn %n o gynadleddau i ddod. Nid oes newid o ran rhag pwy y caiff ei gadw.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (conference of %2)</source>
        <extracomment>%1: a kind of letter, %2: a date</extracomment>
        <translation>%1 (cynhadledd %2)</translation>
    </message>
    <message>
        <source>Gone to the old address, and to be sent again: %1.</source>
        <extracomment>%1: letters, each with its conference</extracomment>
        <translation>Wedi mynd i&apos;r hen gyfeiriad, ac i&apos;w hanfon eto: %1.</translation>
    </message>
    <message>
        <source>Take %1 out of the family?</source>
        <extracomment>%1: a person</extracomment>
        <translation>Tynnu %1 o&apos;r teulu?</translation>
    </message>
    <message>
        <source>How they belong to the children leaves this page, and they are proposed for no conference of this family any more. The person, and everything written about them, stays in the casebook.</source>
        <translation>Mae eu perthynas â&apos;r plant yn gadael y dudalen hon, ac ni chânt eu cynnig ar gyfer unrhyw gynhadledd o&apos;r teulu hwn mwyach. Mae&apos;r person, a phopeth a ysgrifennwyd amdano, yn aros yn y llyfr achosion.</translation>
    </message>
    <message>
        <source>Leave them in it</source>
        <translation>Eu gadael ynddo</translation>
    </message>
    <message>
        <source>Take out of the family</source>
        <translation>Tynnu o&apos;r teulu</translation>
    </message>
    <message>
        <source>%1 stays in the family: an address is withheld from them, or theirs from somebody. Nothing was changed. End that first, under Addresses.</source>
        <translation>Mae %1 yn aros yn y teulu: mae cyfeiriad yn cael ei gadw rhagddynt, neu eu cyfeiriad nhw rhag rhywun. Ni newidiwyd dim. Dewch â hynny i ben yn gyntaf, o dan Cyfeiriadau.</translation>
    </message>
    <message>
        <source>%1 stays in the family: they are of a conference that is not over. Nothing was changed. Take them off its list first, or wait until it is over.</source>
        <translation>Mae %1 yn aros yn y teulu: maent yn rhan o gynhadledd nad yw ar ben. Ni newidiwyd dim. Tynnwch nhw oddi ar ei rhestr yn gyntaf, neu arhoswch nes ei bod ar ben.</translation>
    </message>
    <message>
        <source>Open a family with a plan first</source>
        <translation>Agorwch deulu sydd â chynllun yn gyntaf</translation>
    </message>
    <message>
        <source>Record a meeting of the core group…</source>
        <translation>Cofnodi cyfarfod o’r grŵp craidd…</translation>
    </message>
    <message>
        <source>Fix the core group’s next day…</source>
        <translation>Pennu dyddiad nesaf y grŵp craidd…</translation>
    </message>
    <message>
        <source>Record a visit to a child…</source>
        <translation>Cofnodi ymweliad â phlentyn…</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>Pob teulu</translation>
    </message>
    <message>
        <source>Write down an action worked out…</source>
        <translation>Nodi cam a luniwyd…</translation>
    </message>
    <message>
        <source>Propose a change to the review…</source>
        <translation>Cynnig newid i’r adolygiad…</translation>
    </message>
    <message>
        <source>Write down a stay in hospital…</source>
        <translation>Nodi arhosiad yn yr ysbyty…</translation>
    </message>
    <message>
        <source>Print the written agreement…</source>
        <translation>Argraffu’r cytundeb ysgrifenedig…</translation>
    </message>
    <message>
        <source>Nobody of the core group was named at the conference, so there is nobody to make a copy for. Nothing was printed.</source>
        <translation>Ni enwyd neb o’r grŵp craidd yn y gynhadledd, felly nid oes neb i wneud copi ar ei gyfer. Ni argraffwyd dim.</translation>
    </message>
    <message>
        <source>No copy for %1: it has nothing to say to them, or would give away what is withheld. Look at the plan and at the withheld addresses.</source>
        <translation>Dim copi i %1: nid oes ganddo ddim i’w ddweud wrthynt, neu byddai’n datgelu’r hyn a gedwir yn ôl. Edrychwch ar y cynllun ac ar y cyfeiriadau a gedwir yn ôl.</translation>
    </message>
    <message>
        <source>A child with a plan moves away…</source>
        <translation>Plentyn â chynllun yn symud i ffwrdd…</translation>
    </message>
    <message>
        <source>A child with a plan made elsewhere moves here…</source>
        <translation>Plentyn â chynllun o rywle arall yn symud yma…</translation>
    </message>
    <message>
        <source>Kept. The plan here has ended for %1, and the register shows it.</source>
        <translation>Cadwyd. Daeth y cynllun yma i ben ar gyfer %1, ac mae’r gofrestr yn dangos hynny.</translation>
    </message>
    <message>
        <source>Kept. The plan here goes on until those who made it have been consulted on its end.</source>
        <translation>Cadwyd. Mae’r cynllun yma’n parhau nes ymgynghori â’r rhai a’i gwnaeth ynghylch ei ddiwedd.</translation>
    </message>
    <message>
        <source>Kept. The plan here goes on: in this procedure a review ends it.</source>
        <translation>Cadwyd. Mae’r cynllun yma’n parhau: yn y gweithdrefnau hyn, adolygiad sy’n dod ag ef i ben.</translation>
    </message>
    <message>
        <source>A child as a looked-after child…</source>
        <translation>Plentyn fel plentyn sy’n derbyn gofal…</translation>
    </message>
    <message>
        <source>Something has happened to a child…</source>
        <translation>Mae rhywbeth wedi digwydd i blentyn…</translation>
    </message>
    <message>
        <source>After what happened…</source>
        <translation>Ar ôl yr hyn a ddigwyddodd…</translation>
    </message>
    <message>
        <source>Something has happened…</source>
        <translation>Mae rhywbeth wedi digwydd…</translation>
    </message>
    <message>
        <source>Nothing is left to be done after what happened in this family.</source>
        <translation>Nid oes dim ar ôl i’w wneud wedi’r hyn a ddigwyddodd yn y teulu hwn.</translation>
    </message>
    <message>
        <source>It is taken back. The child’s record is as it was before.</source>
        <translation>Mae wedi’i dynnu’n ôl. Mae cofnod y plentyn fel yr oedd o’r blaen.</translation>
    </message>
    <message>
        <source>What is still to be done…</source>
        <translation>Yr hyn sydd eto i’w wneud…</translation>
    </message>
    <message>
        <source>It is recorded. Today keeps in view what is still to be done.</source>
        <translation>Mae wedi’i gofnodi. Mae Heddiw yn cadw golwg ar yr hyn sydd eto i’w wneud.</translation>
    </message>
    <message>
        <source>It is recorded.</source>
        <translation>Mae wedi’i gofnodi.</translation>
    </message>
    <message>
        <source>Fix the day of the next review…</source>
        <translation>Pennu dyddiad yr adolygiad nesaf…</translation>
    </message>
    <message>
        <source>What speaks for an earlier review…</source>
        <translation>Beth sydd o blaid adolygiad cynharach…</translation>
    </message>
    <message>
        <source>Plan the review conference…</source>
        <translation>Cynllunio’r gynhadledd adolygu…</translation>
    </message>
    <message>
        <source>Ask the chair to end the plan…</source>
        <translation>Gofyn i’r cadeirydd ddod â’r cynllun i ben…</translation>
    </message>
    <message>
        <source>Here a plan ends at a review only. Nothing was changed.</source>
        <translation>Yma dim ond mewn adolygiad y daw cynllun i ben. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Take back that the plan ends</source>
        <translation>Tynnu diwedd y cynllun yn ôl</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Pam y’i tynnir yn ôl</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tynnu’n ôl</translation>
    </message>
    <message>
        <source>What was asked and agreed stays in the record as taken back. Where the plan had ended, the children are on the register again as if it had not.</source>
        <translation>Erys yr hyn a ofynnwyd ac y cytunwyd arno yn y cofnod fel rhywbeth a dynnwyd yn ôl. Os oedd y cynllun wedi dod i ben, bydd y plant ar y gofrestr eto fel pe na bai wedi gwneud.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>a button with a menu: a child, an adult, a warning</extracomment>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Letters that a plan has ended…</source>
        <translation>Llythyrau i ddweud bod cynllun wedi dod i ben…</translation>
    </message>
    <message>
        <source>No letter for %1: nobody says that it is safe.</source>
        <translation>Dim llythyr i %1: nid oes neb yn dweud ei fod yn ddiogel.</translation>
    </message>
    <message>
        <source>No letter for %1: no conference about this plan knew them, so there is no address. Tell them in another way.</source>
        <translation>Dim llythyr i %1: nid oedd yn hysbys i unrhyw gynhadledd am y cynllun hwn, felly nid oes cyfeiriad. Rhowch wybod mewn ffordd arall.</translation>
    </message>
    <message>
        <source>No letter for %1: no rule here gives a child one, and the chair has not. Somebody tells the child in person.</source>
        <translation>Dim llythyr i %1: nid oes rheol yma sy’n rhoi un i blentyn, ac nid yw’r cadeirydd wedi rhoi un. Mae rhywun yn dweud wrth y plentyn yn bersonol.</translation>
    </message>
    <message>
        <source>Nobody is ticked, so there is no letter to make.</source>
        <translation>Nid oes neb wedi’i dicio, felly nid oes llythyr i’w lunio.</translation>
    </message>
    <message>
        <source>Is it safe to write to them?</source>
        <translation>A yw’n ddiogel ysgrifennu atynt?</translation>
    </message>
    <message>
        <source>Nobody has said yet whether a letter may safely go to these people: %1. If you do not know, ask whoever knows the family.</source>
        <extracomment>%1: names</extracomment>
        <translation>Nid oes neb wedi dweud eto a all llythyr fynd yn ddiogel at y bobl hyn: %1. Os nad ydych yn gwybod, gofynnwch i rywun sy’n adnabod y teulu.</translation>
    </message>
    <message>
        <source>Leave these letters out</source>
        <translation>Hepgor y llythyrau hyn</translation>
    </message>
    <message>
        <source>It is safe: make them too</source>
        <translation>Mae’n ddiogel: eu llunio hefyd</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) can be made: %1.</source>
        <extracomment>%1: names</extracomment>
        <translation>
            <numerusform>Dim llythyrau i’w llunio: %1.</numerusform>
            <numerusform>Gellir llunio 1 llythyr: %1.</numerusform>
            <numerusform>Gellir llunio %n o lythyrau: %1.</numerusform>
            <numerusform>Gellir llunio %n o lythyrau: %1.</numerusform>
            <numerusform>Gellir llunio %n o lythyrau: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters that the plan has ended</source>
        <translation>Llythyrau i ddweud bod y cynllun wedi dod i ben</translation>
    </message>
    <message>
        <source>As PDF files…</source>
        <translation>Fel ffeiliau PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Are they told?</source>
        <translation>A ydynt wedi cael gwybod?</translation>
    </message>
    <message>
        <source>The letters are made. Note these people as told today only if their letters go out today: %1.</source>
        <extracomment>%1: names</extracomment>
        <translation>Mae’r llythyrau wedi’u llunio. Nodwch fod y bobl hyn wedi cael gwybod heddiw dim ond os yw eu llythyrau’n mynd allan heddiw: %1.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Note them as told today</source>
        <translation>Nodi eu bod wedi cael gwybod heddiw</translation>
    </message>
    <message>
        <source>Everybody was told, or no plan here has ended without a review</source>
        <translation>Mae pawb wedi cael gwybod, neu nid oes cynllun yma wedi dod i ben heb adolygiad</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FamilyAddresses</name>
    <message>
        <source>Addresses</source>
        <translation>Cyfeiriadau</translation>
    </message>
    <message>
        <source>Withheld from named people</source>
        <translation>Wedi&apos;u cadw rhag pobl a enwir</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Rhybuddion</translation>
    </message>
    <message>
        <source>Withhold…</source>
        <translation>Cadw&apos;n ôl…</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Dim cyfeiriad</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>daeth i ben %1</translation>
    </message>
    <message>
        <source>recorded by %1</source>
        <translation>cofnodwyd gan %1</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Dod â hyn i ben…</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ers %1</translation>
    </message>
    <message>
        <source>Addresses and warnings. Enter: withhold this address, or end what holds.</source>
        <translation>Cyfeiriadau a rhybuddion. Enter: cadw&apos;r cyfeiriad hwn yn ôl, neu ddod â&apos;r hyn sydd mewn grym i ben.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FamilyConferences</name>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Sefyllfa</translation>
    </message>
    <message>
        <source>unborn child</source>
        <translation>plentyn yn y groth</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Dim dyddiad eto</translation>
    </message>
    <message>
        <source>Conferences of this family</source>
        <translation>Cynadleddau&apos;r teulu hwn</translation>
    </message>
    <message>
        <source>There has been no conference about this family yet.</source>
        <translation>Ni fu cynhadledd am y teulu hwn eto.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FamilyForm</name>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>Take it back?</source>
        <translation>Ei dynnu’n ôl?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ei dynnu’n ôl</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FamilyLetters</name>
    <message>
        <source>To</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dogfen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Anfonwyd</translation>
    </message>
    <message>
        <source>Letters and documents sent</source>
        <translation>Llythyrau a dogfennau a anfonwyd</translation>
    </message>
    <message>
        <source>No letter has gone out about this family yet.</source>
        <translation>Nid oes llythyr wedi&apos;i anfon am y teulu hwn eto.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FamilyList</name>
    <message>
        <source>Families</source>
        <translation>Teuluoedd</translation>
    </message>
    <message>
        <source>Name of a child or an adult</source>
        <translation>Enw plentyn neu oedolyn</translation>
    </message>
    <message>
        <source>Find a family by the name of a child or an adult</source>
        <translation>Canfod teulu yn ôl enw plentyn neu oedolyn</translation>
    </message>
    <message>
        <source>Families and their children</source>
        <translation>Teuluoedd a&apos;u plant</translation>
    </message>
    <message>
        <source>No one called “%1”. Check the spelling, or begin a conference with a new family.</source>
        <translation>Neb o&apos;r enw “%1”. Gwiriwch y sillafu, neu dechreuwch gynhadledd gyda theulu newydd.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FamilyPage</name>
    <message>
        <source>called %1</source>
        <translation>enw arferol: %1</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Dim cynllun</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ers %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>Children of the family</source>
        <translation>Plant y teulu</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Llinell amser</translation>
    </message>
    <message>
        <source>People around</source>
        <translation>Pobl o gwmpas</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Cynadleddau</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Llythyrau</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Cyfeiriadau</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>adopted %1</source>
        <translation>mabwysiadwyd %1</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FamilyPlan</name>
    <message>
        <source>No child of this family has a plan that is running. What a conference decides, its core group and the visits will stand here.</source>
        <translation>Nid oes cynllun ar waith ar gyfer unrhyw blentyn o’r teulu hwn. Yma y bydd yr hyn y mae cynhadledd yn ei benderfynu, ei grŵp craidd a’r ymweliadau.</translation>
    </message>
    <message>
        <source>Record a meeting…</source>
        <translation>Cofnodi cyfarfod…</translation>
    </message>
    <message>
        <source>Fix the next day…</source>
        <translation>Pennu’r dyddiad nesaf…</translation>
    </message>
    <message>
        <source>Record a visit…</source>
        <translation>Cofnodi ymweliad…</translation>
    </message>
    <message>
        <source>No actions have been written down. They stand in the plan that the conference makes.</source>
        <translation>Nid oes camau gweithredu wedi’u cofnodi. Maent yn y cynllun y mae’r gynhadledd yn ei lunio.</translation>
    </message>
    <message>
        <source>Core group</source>
        <translation>Grŵp craidd</translation>
    </message>
    <message>
        <source>nobody is named yet</source>
        <translation>nid oes neb wedi’i enwi eto</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation>Ymweliadau: %1</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Cynllun: %1</translation>
    </message>
    <message>
        <source>as decided on %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>fel y penderfynwyd ar %1</translation>
    </message>
    <message>
        <source>no number given</source>
        <translation>dim rhif wedi’i roi</translation>
    </message>
    <message>
        <source>was due by %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>i fod erbyn %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>How it stands…</source>
        <translation>Sut mae’n mynd…</translation>
    </message>
    <message>
        <source>its day has passed</source>
        <translation>mae ei ddyddiad wedi mynd heibio</translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>Ei gofnodi…</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Ei symud…</translation>
    </message>
    <message>
        <source>Fix the day…</source>
        <translation>Pennu’r dyddiad…</translation>
    </message>
    <message>
        <source>not written down yet</source>
        <translation>heb ei gofnodi eto</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>wedi’i bennu</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>mewn pryd</translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>Cyfarfod %1</translation>
    </message>
    <message>
        <source>Next meeting on %1</source>
        <translation>Cyfarfod nesaf: %1</translation>
    </message>
    <message>
        <source>The day of the next meeting is not fixed</source>
        <translation>Nid oes dyddiad i’r cyfarfod nesaf</translation>
    </message>
    <message>
        <source>The procedure gives no number of days for it.</source>
        <translation>Nid yw’r weithdrefn yn rhoi nifer o ddyddiau ar ei gyfer.</translation>
    </message>
    <message>
        <source>It has been</source>
        <translation>Fe’i cadarnhawyd</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>heb ei gadarnhau</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <extracomment>two dates</extracomment>
        <translation>Wedi’i symud o %1 i %2</translation>
    </message>
    <message>
        <source>The new day is confirmed in writing to everyone concerned.</source>
        <translation>Cadarnheir y dyddiad newydd yn ysgrifenedig i bawb dan sylw.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Agor…</translation>
    </message>
    <message>
        <source>notes sent %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>anfonwyd y nodiadau %1</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>wedi’u llofnodi</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>heb eu llofnodi eto</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>neb wedi dod</numerusform>
            <numerusform>%n wedi dod</numerusform>
            <numerusform>%n wedi dod</numerusform>
            <numerusform>%n wedi dod</numerusform>
            <numerusform>%n wedi dod</numerusform>
        </translation>
    </message>
    <message>
        <source>away: %1</source>
        <translation>yn absennol: %1</translation>
    </message>
    <message>
        <source>chair: %1</source>
        <extracomment>%1: who chaired</extracomment>
        <translation>cadeirydd: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) open</source>
        <translation>
            <numerusform>dim cam ar agor</numerusform>
            <numerusform>%n cam ar agor</numerusform>
            <numerusform>%n gam ar agor</numerusform>
            <numerusform>%n cham ar agor</numerusform>
            <numerusform>%n cam ar agor</numerusform>
        </translation>
    </message>
    <message>
        <source>They went…</source>
        <translation>Fe’u hanfonwyd…</translation>
    </message>
    <message>
        <source>Notes of %1 to its members</source>
        <extracomment>%1: a date</extracomment>
        <translation>Nodiadau %1 i’r aelodau</translation>
    </message>
    <message>
        <source>seen without anybody else</source>
        <translation>ei weld heb neb arall</translation>
    </message>
    <message>
        <source>seen awake</source>
        <translation>ei weld yn effro</translation>
    </message>
    <message>
        <source>the bedroom</source>
        <translation>yr ystafell wely</translation>
    </message>
    <message>
        <source>No visit has been written down yet</source>
        <translation>Nid oes ymweliad wedi’i gofnodi eto</translation>
    </message>
    <message>
        <source>The next visit</source>
        <translation>Yr ymweliad nesaf</translation>
    </message>
    <message>
        <source>The procedure gives no interval.</source>
        <translation>Nid yw’r weithdrefn yn dweud pa mor aml.</translation>
    </message>
    <message>
        <source>This time: %1.</source>
        <extracomment>%1: what the next visit owes the child</extracomment>
        <translation>Y tro hwn: %1.</translation>
    </message>
    <message>
        <source>They know</source>
        <translation>Mae’n gwybod</translation>
    </message>
    <message>
        <source>nobody has been told</source>
        <translation>nid yw neb wedi cael gwybod</translation>
    </message>
    <message numerus="yes">
        <source>Not seen at %n visits running</source>
        <translation>
            <numerusform>Heb ei weld mewn %n ymweliad yn olynol</numerusform>
            <numerusform>Heb ei weld mewn %n ymweliad yn olynol</numerusform>
            <numerusform>Heb ei weld mewn %n ymweliad yn olynol</numerusform>
            <numerusform>Heb ei weld mewn %n ymweliad yn olynol</numerusform>
            <numerusform>Heb ei weld mewn %n ymweliad yn olynol</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead social worker has to know of it.</source>
        <translation>Rhaid i’r gweithiwr cymdeithasol arweiniol gael gwybod.</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>heb ei weld</translation>
    </message>
    <message>
        <source>lead social worker told</source>
        <translation>y gweithiwr arweiniol yn gwybod</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>wedi’i weld</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>heb neb arall</translation>
    </message>
    <message>
        <source>awake</source>
        <translation>yn effro</translation>
    </message>
    <message>
        <source>bedroom</source>
        <translation>ystafell wely</translation>
    </message>
    <message>
        <source>after its limit, %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>ar ôl ei derfyn, %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Print the written agreement…</source>
        <translation>Argraffu’r cytundeb ysgrifenedig…</translation>
    </message>
    <message>
        <source>The written agreement as PDF…</source>
        <translation>Y cytundeb ysgrifenedig fel PDF…</translation>
    </message>
    <message>
        <source>An action worked out…</source>
        <translation>Cam a luniwyd…</translation>
    </message>
    <message>
        <source>A change proposed to the review…</source>
        <translation>Newid a gynigir i’r adolygiad…</translation>
    </message>
    <message>
        <source>What the parents ask for…</source>
        <translation>Yr hyn y mae’r rhieni’n gofyn amdano…</translation>
    </message>
    <message>
        <source>An immediate concern…</source>
        <translation>Pryder uniongyrchol…</translation>
    </message>
    <message>
        <source>A stay in hospital…</source>
        <translation>Arhosiad yn yr ysbyty…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a child, %2: what is said</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a young child</source>
        <translation>plentyn ifanc</translation>
    </message>
    <message numerus="yes">
        <source>for %n month(s)</source>
        <translation>
            <numerusform>ers llai na mis</numerusform>
            <numerusform>ers mis</numerusform>
            <numerusform>ers %n mis</numerusform>
            <numerusform>ers %n mis</numerusform>
            <numerusform>ers %n mis</numerusform>
        </translation>
    </message>
    <message>
        <source>made</source>
        <translation>wedi’i lunio</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>heb ei lunio eto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: what was done, %2: a date</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>still to take on their part: %1</source>
        <extracomment>%1: names</extracomment>
        <translation>heb ymgymryd â’u rhan eto: %1</translation>
    </message>
    <message>
        <source>Worked out for %1</source>
        <extracomment>%1: a child</extracomment>
        <translation>Lluniwyd ar gyfer %1</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Nid oes dim wedi’i nodi eto.</translation>
    </message>
    <message>
        <source>What became of it…</source>
        <translation>Beth ddaeth ohono…</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>heb ei ateb</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <extracomment>%1: what is to change in the plan</extracomment>
        <translation>Cynigiwyd: %1</translation>
    </message>
    <message>
        <source>The parents ask: %1</source>
        <extracomment>%1: what they ask for</extracomment>
        <translation>Mae’r rhieni’n gofyn: %1</translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation>yn y cynllun</translation>
    </message>
    <message>
        <source>not taken up, explained</source>
        <translation>heb ei dderbyn, eglurwyd</translation>
    </message>
    <message>
        <source>not explained yet</source>
        <translation>heb ei egluro eto</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nawr</translation>
    </message>
    <message>
        <source>Immediate concern: %1</source>
        <translation>Pryder uniongyrchol: %1</translation>
    </message>
    <message>
        <source>thought of: %1</source>
        <translation>ystyriwyd: %1</translation>
    </message>
    <message>
        <source>In hospital, %1, from %2</source>
        <extracomment>%1: where, %2: a date</extracomment>
        <translation>Yn yr ysbyty, %1, o %2</translation>
    </message>
    <message>
        <source>going home planned on %1</source>
        <translation>cynlluniwyd mynd adref ar %1</translation>
    </message>
    <message>
        <source>core group not considered</source>
        <translation>grŵp craidd heb ei ystyried</translation>
    </message>
    <message>
        <source>meets before going home</source>
        <translation>cyfarfod cyn mynd adref</translation>
    </message>
    <message>
        <source>home %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>adref %1</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation>yn yr ysbyty</translation>
    </message>
    <message>
        <source>The plan in detail</source>
        <translation>Y cynllun yn fanwl</translation>
    </message>
    <message>
        <source>worked out by the core group</source>
        <translation>lluniwyd gan y grŵp craidd</translation>
    </message>
    <message>
        <source>agreed anew</source>
        <translation>cytunwyd o’r newydd</translation>
    </message>
    <message numerus="yes">
        <source>%n acceptance(s) awaited</source>
        <translation>
            <numerusform>dim derbyniad i’w gael</numerusform>
            <numerusform>disgwylir 1 derbyniad</numerusform>
            <numerusform>disgwylir %n derbyniad</numerusform>
            <numerusform>disgwylir %n derbyniad</numerusform>
            <numerusform>disgwylir %n derbyniad</numerusform>
        </translation>
    </message>
    <message>
        <source>Moves and care</source>
        <translation>Symud a gofal</translation>
    </message>
    <message>
        <source>%1: moving to %2</source>
        <extracomment>%1: children, %2: another authority</extracomment>
        <translation>%1: yn symud i ardal arall: %2</translation>
    </message>
    <message>
        <source>%1: moved here from %2</source>
        <translation>%1: wedi symud yma o ardal arall: %2</translation>
    </message>
    <message>
        <source>known since %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>yn hysbys ers %1</translation>
    </message>
    <message>
        <source>their notice came on %1</source>
        <translation>daeth eu hysbysiad ar %1</translation>
    </message>
    <message>
        <source>came to nothing</source>
        <translation>ni ddaeth dim ohono</translation>
    </message>
    <message>
        <source>the plan here has ended</source>
        <translation>daeth y cynllun yma i ben</translation>
    </message>
    <message>
        <source>taken over here</source>
        <translation>trosglwyddwyd yma</translation>
    </message>
    <message>
        <source>for good, or for how long?</source>
        <translation>am byth, neu am ba hyd?</translation>
    </message>
    <message>
        <source>accepted there</source>
        <translation>derbyniwyd yno</translation>
    </message>
    <message>
        <source>the plan here goes on</source>
        <translation>mae’r cynllun yma’n parhau</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>ar waith</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation>Dywedwyd wrthynt…</translation>
    </message>
    <message>
        <source>Interim plan until the transfer conference</source>
        <translation>Cynllun dros dro tan y gynhadledd drosglwyddo</translation>
    </message>
    <message>
        <source>Plan it…</source>
        <translation>Cynllunio…</translation>
    </message>
    <message>
        <source>A review here: is a plan still needed?</source>
        <translation>Adolygiad yma: a oes angen cynllun o hyd?</translation>
    </message>
    <message>
        <source>How they stand…</source>
        <translation>Sut maent…</translation>
    </message>
    <message>
        <source>Our reports and the plan to them</source>
        <translation>Ein hadroddiadau a’r cynllun iddynt hwy</translation>
    </message>
    <message>
        <source>Their reports and their plan</source>
        <translation>Eu hadroddiadau a’u cynllun</translation>
    </message>
    <message>
        <source>It came…</source>
        <translation>Fe ddaeth…</translation>
    </message>
    <message>
        <source>They take the case over, in writing</source>
        <translation>Maent yn derbyn yr achos, yn ysgrifenedig</translation>
    </message>
    <message>
        <source>The other authority’s conference</source>
        <translation>Cynhadledd yr awdurdod arall</translation>
    </message>
    <message>
        <source>The transfer-in conference here</source>
        <translation>Y gynhadledd drosglwyddo yma</translation>
    </message>
    <message>
        <source>held on %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>cynhaliwyd ar %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>ar %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>in writing %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>yn ysgrifenedig %1</translation>
    </message>
    <message>
        <source>none, with a reason</source>
        <translation>dim un, â rheswm</translation>
    </message>
    <message>
        <source>held</source>
        <translation>cynhaliwyd</translation>
    </message>
    <message>
        <source>did they meet?</source>
        <translation>a fu iddynt gwrdd?</translation>
    </message>
    <message>
        <source>somebody of theirs asked?</source>
        <translation>a wahoddwyd rhywun ohonynt?</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>gofynnwyd amdano</translation>
    </message>
    <message>
        <source>both</source>
        <translation>y ddau</translation>
    </message>
    <message>
        <source>reports only</source>
        <translation>adroddiadau’n unig</translation>
    </message>
    <message>
        <source>the plan only</source>
        <translation>y cynllun yn unig</translation>
    </message>
    <message>
        <source>A child with a plan moves away</source>
        <translation>Plentyn â chynllun yn symud i ffwrdd</translation>
    </message>
    <message>
        <source>A child with a plan made elsewhere moves here</source>
        <translation>Plentyn â chynllun o rywle arall yn symud yma</translation>
    </message>
    <message>
        <source>Who is told, what keeps the child safe meanwhile, who takes over.</source>
        <translation>Wrth bwy y dywedir, beth sy’n cadw’r plentyn yn ddiogel yn y cyfamser, pwy sy’n derbyn yr achos.</translation>
    </message>
    <message>
        <source>From another authority’s notice: its limit is counted from that day.</source>
        <translation>O hysbysiad awdurdod arall: cyfrifir y terfyn o’r diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>Became looked after…</source>
        <translation>Dechreuodd dderbyn gofal…</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1: a child, %2: a date</extracomment>
        <translation>hyd %1</translation>
    </message>
    <message>
        <source>%1 is not looked after</source>
        <extracomment>%1: a child</extracomment>
        <translation>Nid yw %1 yn derbyn gofal</translation>
    </message>
    <message>
        <source>%1: looked after since %2</source>
        <extracomment>%1: a child, %2: a date</extracomment>
        <translation>%1: yn derbyn gofal ers %2</translation>
    </message>
    <message>
        <source>looked-after review %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>adolygiad gofal %1</translation>
    </message>
    <message>
        <source>our conference %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>ein cynhadledd %1</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>wedi’i nodi</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a dim un arall</numerusform>
            <numerusform>ac 1 arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>heb ei benderfynu eto</translation>
    </message>
    <message>
        <source>an enquiry</source>
        <translation>ymholiad</translation>
    </message>
    <message>
        <source>no enquiry</source>
        <translation>dim ymholiad</translation>
    </message>
    <message>
        <source>a conference first</source>
        <translation>cynhadledd yn gyntaf</translation>
    </message>
    <message>
        <source>no conference</source>
        <translation>dim cynhadledd</translation>
    </message>
    <message>
        <source>Something happened about %1’s care</source>
        <extracomment>%1: a child</extracomment>
        <translation>Digwyddodd rhywbeth ynghylch gofal %1</translation>
    </message>
    <message>
        <source>A return home proposed, a parent who takes the child or asks for it.</source>
        <translation>Cynnig i ddychwelyd adref, rhiant sy’n mynd â’r plentyn neu’n gofyn amdano.</translation>
    </message>
    <message>
        <source>Plan, core group, visits, review, ending, moves and care. Enter does what the line’s button says.</source>
        <translation>Cynllun, grŵp craidd, ymweliadau, adolygu, dod i ben, symud a gofal. Mae Enter yn gwneud yr hyn sydd ar fotwm y llinell.</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>a button with a menu: the headings of a long list</extracomment>
        <translation>Mynd i</translation>
    </message>
    <message>
        <source>From heading to heading: Ctrl+Down, Ctrl+Up</source>
        <translation>O bennawd i bennawd: Ctrl+I lawr, Ctrl+I fyny</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FamilyRecordForm</name>
    <message>
        <source>Family name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>For lists. The children keep their own names.</source>
        <translation>Ar gyfer rhestrau. Mae&apos;r plant yn cadw eu henwau eu hunain.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw&apos;r newidiadau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FamilyScreen</name>
    <message>
        <source>There is only one screen: the family display would cover this one. It was not opened. F5 once more opens it all the same, and F5 brings you back.</source>
        <translation>Un sgrin yn unig sydd: byddai sgrin y teulu’n cuddio hon. Ni chafodd ei hagor. Mae F5 unwaith eto’n ei hagor er hynny, ac mae F5 yn dod â chi’n ôl.</translation>
    </message>
    <message>
        <source>Open it over this screen</source>
        <translation>Ei hagor dros y sgrin hon</translation>
    </message>
    <message>
        <source>Is this the screen the family sees?</source>
        <translation>Ai hon yw’r sgrin y mae’r teulu’n ei gweld?</translation>
    </message>
    <message>
        <source>The family display is open and still blank. Nothing of the meeting is on it before you answer.</source>
        <translation>Mae sgrin y teulu ar agor ac yn wag o hyd. Nid oes dim o’r cyfarfod arni cyn i chi ateb.</translation>
    </message>
    <message>
        <source>Move to the other screen</source>
        <translation>Symud i’r sgrin arall</translation>
    </message>
    <message>
        <source>Yes, show it</source>
        <translation>Ie, ei dangos</translation>
    </message>
    <message>
        <source>Somebody is kept out of the room</source>
        <translation>Mae rhywun yn cael ei gadw allan o’r ystafell</translation>
    </message>
    <message>
        <source>%1 is out. The family display is blank meanwhile. It can show the meeting to those who are here all the same.</source>
        <translation>Allan: %1. Mae sgrin y teulu’n wag yn y cyfamser. Gall ddangos y cyfarfod i’r rhai sydd yma er hynny.</translation>
    </message>
    <message>
        <source>Leave it blank</source>
        <translation>Ei gadael yn wag</translation>
    </message>
    <message>
        <source>Show it all the same</source>
        <translation>Ei dangos er hynny</translation>
    </message>
    <message>
        <source>This was not ticked for the family display. Nothing was shared. Tick it under “What the family display shows” first.</source>
        <translation>Nid oedd hyn wedi’i dicio ar gyfer sgrin y teulu. Ni rannwyd dim. Ticiwch ef yn gyntaf o dan “Beth mae sgrin y teulu’n ei ddangos”.</translation>
    </message>
    <message>
        <source>The family display is not open.</source>
        <translation>Nid yw sgrin y teulu ar agor.</translation>
    </message>
    <message>
        <source>Close the family display</source>
        <translation>Cau sgrin y teulu</translation>
    </message>
    <message>
        <source>Family display</source>
        <translation>Sgrin y teulu</translation>
    </message>
    <message>
        <source>Show the family display again</source>
        <translation>Dangos sgrin y teulu eto</translation>
    </message>
    <message>
        <source>Blank the family display</source>
        <translation>Gwagio sgrin y teulu</translation>
    </message>
    <message>
        <source>Share the board no longer</source>
        <translation>Peidio â rhannu’r bwrdd mwyach</translation>
    </message>
    <message>
        <source>Share the board with the family</source>
        <translation>Rhannu’r bwrdd â’r teulu</translation>
    </message>
    <message>
        <source>Share the plan no longer</source>
        <translation>Peidio â rhannu’r cynllun mwyach</translation>
    </message>
    <message>
        <source>Share the plan with the family</source>
        <translation>Rhannu’r cynllun â’r teulu</translation>
    </message>
    <message>
        <source>What the family display shows…</source>
        <translation>Beth mae sgrin y teulu’n ei ddangos…</translation>
    </message>
    <message>
        <source>Family display: blank</source>
        <translation>Sgrin y teulu: gwag</translation>
    </message>
    <message>
        <source>SHARED: the plan</source>
        <translation>WEDI’I RANNU: y cynllun</translation>
    </message>
    <message>
        <source>SHARED: the board</source>
        <translation>WEDI’I RANNU: y bwrdd</translation>
    </message>
    <message>
        <source>Family display: agenda</source>
        <translation>Sgrin y teulu: agenda</translation>
    </message>
    <message>
        <source>There is nothing that all of the family who are here may read: it is confidential, or about a child who is not everybody&apos;s. Nothing was shared.</source>
        <translation>Nid oes dim y caiff pawb o’r teulu sydd yma ei ddarllen: mae’n gyfrinachol, neu am blentyn nad yw’n perthyn i bawb. Ni rannwyd dim.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FamilyStep</name>
    <message>
        <source>unborn child</source>
        <translation>plentyn yn y groth</translation>
    </message>
    <message>
        <source>no children yet</source>
        <translation>dim plant eto</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Plentyn</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ganwyd</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ieithoedd</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Oedolyn</translation>
    </message>
    <message>
        <source>Parental responsibility</source>
        <translation>Cyfrifoldeb rhiant</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Teulu</translation>
    </message>
    <message>
        <source>No child is ticked yet</source>
        <translation>Nid oes plentyn wedi&apos;i dicio eto</translation>
    </message>
    <message>
        <source>Plan for %1 since</source>
        <translation>Cynllun i %1 ers</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>enw arferol: %1</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>disgwylir</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>heb ofyn</translation>
    </message>
    <message>
        <source>papers: %1</source>
        <translation>papurau: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>%1, the conference is about this child</source>
        <translation>%1, mae&apos;r gynhadledd am y plentyn hwn</translation>
    </message>
    <message>
        <source>%1, the conference is not about this child</source>
        <translation>%1, nid yw&apos;r gynhadledd am y plentyn hwn</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nac oes</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oes</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Dim cyfeiriad</translation>
    </message>
    <message>
        <source>Which family?</source>
        <translation>Pa deulu?</translation>
    </message>
    <message>
        <source>Name of a child or an adult</source>
        <translation>Enw plentyn neu oedolyn</translation>
    </message>
    <message>
        <source>Find a family by the name of a child or an adult</source>
        <translation>Canfod teulu yn ôl enw plentyn neu oedolyn</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Teuluoedd</translation>
    </message>
    <message>
        <source>Write the family’s name above, then add it.</source>
        <translation>Ysgrifennwch enw&apos;r teulu uchod, yna&apos;i ychwanegu.</translation>
    </message>
    <message>
        <source>No one called “%1”. Check the spelling, or add the family.</source>
        <translation>Neb o&apos;r enw “%1”. Gwiriwch y sillafu, neu ychwanegwch y teulu.</translation>
    </message>
    <message>
        <source>No families yet. Write the name above, then add it.</source>
        <translation>Dim teuluoedd eto. Ysgrifennwch yr enw uchod, yna&apos;i ychwanegu.</translation>
    </message>
    <message>
        <source>Add a family…</source>
        <translation>Ychwanegu teulu…</translation>
    </message>
    <message>
        <source>Add the %1 family…</source>
        <translation>Ychwanegu teulu %1…</translation>
    </message>
    <message>
        <source>Choose a family on the left, or add one. Its children and adults are then shown here.</source>
        <translation>Dewiswch deulu ar y chwith, neu ychwanegwch un. Dangosir ei blant a&apos;i oedolion yma wedyn.</translation>
    </message>
    <message>
        <source>A child of the %1 family</source>
        <translation>Plentyn o deulu %1</translation>
    </message>
    <message>
        <source>An adult of the %1 family</source>
        <translation>Oedolyn o deulu %1</translation>
    </message>
    <message>
        <source>%1 family</source>
        <translation>Teulu %1</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Y teulu</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Space ticks whom the conference is about: each child is decided apart.</source>
        <translation>Mae&apos;r bylchwr yn ticio am bwy mae&apos;r gynhadledd: penderfynir ar bob plentyn ar wahân.</translation>
    </message>
    <message>
        <source>A conference is about one child at least.</source>
        <translation>Mae cynhadledd am o leiaf un plentyn.</translation>
    </message>
    <message>
        <source>Add a child…</source>
        <translation>Ychwanegu plentyn…</translation>
    </message>
    <message>
        <source>Parents, carers and family</source>
        <translation>Rhieni, gofalwyr a theulu</translation>
    </message>
    <message>
        <source>They are invited with the conference.</source>
        <translation>Fe&apos;u gwahoddir gyda&apos;r gynhadledd.</translation>
    </message>
    <message>
        <source>Add an adult…</source>
        <translation>Ychwanegu oedolyn…</translation>
    </message>
    <message>
        <source>Children of the family</source>
        <translation>Plant y teulu</translation>
    </message>
    <message>
        <source>not for %1</source>
        <translation>nid i %1</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FamilyTimeline</name>
    <message>
        <source>Timeline, newest first. Enter opens the conference.</source>
        <translation>Llinell amser, y diweddaraf yn gyntaf. Mae Enter yn agor y gynhadledd.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. A conference, a letter or a warning will stand here with its day.</source>
        <translation>Nid oes dim wedi digwydd eto. Bydd cynhadledd, llythyr neu rybudd yn ymddangos yma gyda&apos;i ddiwrnod.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FamilyTree</name>
    <message>
        <source>Family tree</source>
        <translation>Coeden deulu</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>an adult, their relation (&quot;Mother&quot;) and the names of the children</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FamilyWarningForm</name>
    <message>
        <source>Add a warning</source>
        <translation>Ychwanegu rhybudd</translation>
    </message>
    <message>
        <source>A warning</source>
        <translation>Rhybudd</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Mewn geiriau</translation>
    </message>
    <message>
        <source>Shown above everything about this family, and with each of its conferences. In no letter.</source>
        <translation>Fe&apos;i dangosir uwchben popeth am y teulu hwn, a chyda phob un o&apos;i gynadleddau. Nid yw mewn unrhyw lythyr.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers</translation>
    </message>
    <message>
        <source>Add this warning</source>
        <translation>Ychwanegu&apos;r rhybudd hwn</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw&apos;r newidiadau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FamilyWindow</name>
    <message>
        <source>Croeso · Welcome</source>
        <translation>Croeso · Welcome</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>beside the step of the agenda that is being dealt with</extracomment>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>Here today</source>
        <translation>Yma heddiw</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dim arall</numerusform>
            <numerusform>1 arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>What is working well</source>
        <translation>Beth sy’n gweithio’n dda</translation>
    </message>
    <message>
        <source>What are we worried about</source>
        <translation>Beth rydym yn poeni amdano</translation>
    </message>
    <message>
        <source>What needs to happen</source>
        <translation>Beth sydd angen digwydd</translation>
    </message>
    <message>
        <source>The plan for the baby</source>
        <extracomment>heading on the family&apos;s screen; %1 is a child&apos;s name</extracomment>
        <translation>Y cynllun ar gyfer y baban</translation>
    </message>
    <message>
        <source>The plan for %1</source>
        <translation>Y cynllun ar gyfer %1</translation>
    </message>
    <message>
        <source>Family display</source>
        <translation>Sgrin y teulu</translation>
    </message>
    <message>
        <source>runs the meeting</source>
        <translation>yn cynnal y cyfarfod</translation>
    </message>
    <message>
        <source>writes it down</source>
        <translation>yn cofnodi</translation>
    </message>
    <message>
        <source>%1, not in the room</source>
        <extracomment>what somebody does, and that they take part by video or phone</extracomment>
        <translation>%1, nid yn yr ystafell</translation>
    </message>
    <message numerus="yes">
        <source>A break: %n more minute(s), until %1</source>
        <extracomment>how long a break still lasts, and the time of day it ends</extracomment>
        <translation>
            <numerusform>Egwyl tan %1</numerusform>
            <numerusform>Egwyl: 1 munud arall, tan %1</numerusform>
            <numerusform>Egwyl: %n munud arall, tan %1</numerusform>
            <numerusform>Egwyl: %n munud arall, tan %1</numerusform>
            <numerusform>Egwyl: %n munud arall, tan %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>who does it, by when</extracomment>
        <translation>%1, erbyn %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nawr: %1</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FiguresOut</name>
    <message>
        <source>Key</source>
        <translation>Allwedd</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rhan</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Canran</translation>
    </message>
    <message>
        <source>Figures of the unit</source>
        <translation>Ffigurau&apos;r uned</translation>
    </message>
    <message>
        <source>%1, beside %2</source>
        <translation>%1, ochr yn ochr â %2</translation>
    </message>
    <message>
        <source>All procedures. Counted on %1.</source>
        <translation>Pob gweithdrefn. Dyddiad cyfrif: %1.</translation>
    </message>
    <message>
        <source>Procedures: %1. Counted on %2.</source>
        <translation>Gweithdrefnau: %1. Dyddiad cyfrif: %2.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Yr hyn a gyfrifir</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Y cyfnod hwn</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Yr un blaenorol</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>tudalen %1 o %2</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FiguresTable</name>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Y cyfnod hwn</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Yr un blaenorol</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Cyfran</translation>
    </message>
    <message>
        <source>As a bar</source>
        <translation>Fel bar</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FindBox</name>
    <message>
        <source>Find or do…   Ctrl+K</source>
        <translation>Canfod neu wneud…   Ctrl+K</translation>
    </message>
    <message>
        <source>Find or do (Ctrl+K)</source>
        <translation>Canfod neu wneud (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Canfod neu wneud</translation>
    </message>
    <message>
        <source>Type a name, a screen or a command; arrows choose, Enter does it.</source>
        <translation>Teipiwch enw, sgrin neu orchymyn; mae’r saethau’n dewis ac Enter yn gwneud.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Canfuwyd</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Heb ganfod dim</translation>
    </message>
    <message>
        <source>Check the spelling, or type less of it.</source>
        <translation>Gwiriwch y sillafu, neu deipiwch lai ohono.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FinishModel</name>
    <message>
        <source>Decisions recorded</source>
        <translation>Penderfyniadau wedi’u cofnodi</translation>
    </message>
    <message>
        <source>A decision is open</source>
        <translation>Mae penderfyniad ar ôl</translation>
    </message>
    <message>
        <source>Decision letters issued</source>
        <translation>Llythyrau penderfyniad wedi’u hanfon</translation>
    </message>
    <message>
        <source>Decision letters</source>
        <translation>Llythyrau penderfyniad</translation>
    </message>
    <message>
        <source>Minutes issued</source>
        <translation>Cofnodion wedi’u hanfon</translation>
    </message>
    <message>
        <source>Minutes: to be issued</source>
        <translation>Cofnodion: i’w hanfon</translation>
    </message>
    <message>
        <source>Minutes: to be approved</source>
        <translation>Cofnodion: i’w cymeradwyo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>erbyn heddiw</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>roedd i fod erbyn %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>%1 of %2 issued</source>
        <translation>%1 o %2 wedi’u hanfon</translation>
    </message>
    <message>
        <source>What the procedures ask</source>
        <translation>Gofynion y gweithdrefnau</translation>
    </message>
    <message>
        <source>%1 of %2 gone through</source>
        <extracomment>lines of the checklists that are answered, of how many</extracomment>
        <translation>Aed drwy %1 o %2</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Pwy sy’n cael beth</translation>
    </message>
    <message>
        <source>The record is signed</source>
        <translation>Mae’r cofnod wedi’i lofnodi</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Y cofnod</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Cywiriadau</translation>
    </message>
    <message>
        <source>Envelopes and receipts</source>
        <translation>Amlenni a derbyniadau</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) wait for the chair</source>
        <translation>
            <numerusform>nid oes neb yn aros am y cadeirydd</numerusform>
            <numerusform>mae 1 derbynnydd yn aros am y cadeirydd</numerusform>
            <numerusform>mae %n derbynnydd yn aros am y cadeirydd</numerusform>
            <numerusform>mae %n derbynnydd yn aros am y cadeirydd</numerusform>
            <numerusform>mae %n derbynnydd yn aros am y cadeirydd</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits for the chair</source>
        <translation>nid oes neb yn aros am y cadeirydd</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>fersiwn %1</translation>
    </message>
    <message>
        <source>draft %1 is with the chair</source>
        <translation>mae drafft %1 gyda’r cadeirydd</translation>
    </message>
    <message>
        <source>to be sent to the chair</source>
        <translation>i’w anfon at y cadeirydd</translation>
    </message>
    <message>
        <source>none asked for</source>
        <translation>ni ofynnwyd am yr un</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>penderfynwyd %1 o %2</translation>
    </message>
    <message>
        <source>nothing issued yet</source>
        <translation>dim wedi’i ddosbarthu eto</translation>
    </message>
    <message>
        <source>%1 of %2 have left</source>
        <translation>mae %1 o %2 wedi mynd</translation>
    </message>
    <message>
        <source>Outline plans issued</source>
        <translation>Cynlluniau amlinellol wedi’u hanfon</translation>
    </message>
    <message>
        <source>Outline plans</source>
        <translation>Cynlluniau amlinellol</translation>
    </message>
    <message>
        <source>Told and explained</source>
        <translation>Dweud ac esbonio</translation>
    </message>
    <message>
        <source>nothing to tell</source>
        <translation>dim i’w ddweud</translation>
    </message>
    <message>
        <source>%1 of %2 recorded</source>
        <translation>%1 o %2 wedi’u cofnodi</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Cwynion</translation>
    </message>
    <message>
        <source>Dissent and differences</source>
        <translation>Anghytundeb a gwahaniaethau</translation>
    </message>
    <message>
        <source>Requests for the record</source>
        <translation>Ceisiadau am y cofnod</translation>
    </message>
    <message>
        <source>none has come in</source>
        <translation>nid oes un wedi dod i law</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>atebwyd %1 o %2</translation>
    </message>
    <message>
        <source>nobody dissented</source>
        <translation>nid oedd neb yn anghytuno</translation>
    </message>
    <message>
        <source>nobody has asked</source>
        <translation>nid oes neb wedi gofyn</translation>
    </message>
    <message>
        <source>In the other language</source>
        <translation>Yn yr iaith arall</translation>
    </message>
    <message>
        <source>%1 of %2 translated</source>
        <extracomment>passages of the record</extracomment>
        <translation>%1 o %2 wedi’u cyfieithu</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FirstRun</name>
    <message>
        <source>Welcome</source>
        <translation>Croeso</translation>
    </message>
    <message>
        <source>A casebook is one locked file with your families, conferences and letters.</source>
        <translation>Un ffeil dan glo yw llyfr achosion, gyda’ch teuluoedd, cynadleddau a llythyrau.</translation>
    </message>
    <message>
        <source>Try it with made-up families</source>
        <translation>Rhoi cynnig arni gyda theuluoedd dychmygol</translation>
    </message>
    <message>
        <source>Six families, a conference to prepare, one to run, one to finish</source>
        <translation>Chwe theulu, cynhadledd i’w pharatoi, un i’w chynnal, un i’w gorffen</translation>
    </message>
    <message>
        <source>Create a casebook…</source>
        <translation>Creu llyfr achosion…</translation>
    </message>
    <message>
        <source>Choose a passphrase and your local procedures</source>
        <translation>Dewis cyfrinymadrodd a’ch gweithdrefnau lleol</translation>
    </message>
    <message>
        <source>Open a casebook…</source>
        <translation>Agor llyfr achosion…</translation>
    </message>
    <message>
        <source>On this computer or on a stick</source>
        <translation>Ar y cyfrifiadur hwn neu ar gof bach</translation>
    </message>
    <message>
        <source>Works without a network. Nothing leaves this computer unless you send it.</source>
        <translation>Yn gweithio heb rwydwaith. Nid oes dim yn gadael y cyfrifiadur hwn oni bai eich bod chi’n ei anfon.</translation>
    </message>
    <message>
        <source>Writing the made-up families: %1 %</source>
        <translation>Yn ysgrifennu’r teuluoedd dychmygol: %1 %</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FixMeetingForm</name>
    <message>
        <source>Move the next meeting of the core group</source>
        <translation>Symud cyfarfod nesaf y grŵp craidd</translation>
    </message>
    <message>
        <source>Fix the next meeting of the core group</source>
        <translation>Pennu cyfarfod nesaf y grŵp craidd</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>The procedure gives no number of days for it.</source>
        <translation>Nid yw’r weithdrefn yn rhoi nifer o ddyddiau ar ei gyfer.</translation>
    </message>
    <message>
        <source>Why it moves</source>
        <translation>Pam mae’n symud</translation>
    </message>
    <message>
        <source>The new day was confirmed in writing to everyone concerned</source>
        <translation>Cadarnhawyd y dyddiad newydd yn ysgrifenedig i bawb dan sylw</translation>
    </message>
    <message>
        <source>How often it meets</source>
        <translation>Pa mor aml y mae’n cwrdd</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>Fel arfer yma</translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Bob %n wythnos</numerusform>
            <numerusform>Bob wythnos</numerusform>
            <numerusform>Bob %n wythnos</numerusform>
            <numerusform>Bob %n wythnos</numerusform>
            <numerusform>Bob %n wythnos</numerusform>
        </translation>
    </message>
    <message>
        <source>A complex case by the local protocol: a manager goes on chairing</source>
        <translation>Achos cymhleth yn ôl y protocol lleol: rheolwr yn dal i gadeirio</translation>
    </message>
    <message>
        <source>A further health specialist is needed after the birth</source>
        <translation>Mae angen arbenigwr iechyd arall ar ôl y geni</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>Cadw’r dyddiad hwn</translation>
    </message>
    <message>
        <source>Fix this day</source>
        <translation>Pennu’r dyddiad hwn</translation>
    </message>
    <message>
        <source>This lies after the limit, %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Mae hyn ar ôl y terfyn, %1.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ForecastModel</name>
    <message>
        <source>Agencies this place calls key</source>
        <translation>Yr asiantaethau allweddol yma</translation>
    </message>
    <message>
        <source>All expected</source>
        <translation>Disgwylir pob un</translation>
    </message>
    <message>
        <source>Not all expected</source>
        <translation>Ni ddisgwylir pob un</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ofyn eto</translation>
    </message>
    <message>
        <source>Wishes to come</source>
        <translation>Yn dymuno dod</translation>
    </message>
    <message>
        <source>Does not wish to come</source>
        <translation>Ddim yn dymuno dod</translation>
    </message>
    <message>
        <source>Quorum, child by child</source>
        <translation>Cworwm, fesul plentyn</translation>
    </message>
    <message>
        <source>Comes, but does not count</source>
        <translation>Yn dod, ond heb gyfrif</translation>
    </message>
    <message>
        <source>Key agencies</source>
        <translation>Asiantaethau allweddol</translation>
    </message>
    <message>
        <source>Each child’s own part</source>
        <translation>Rhan pob plentyn</translation>
    </message>
    <message>
        <source>If all come who have not declined</source>
        <translation>Os daw pawb sydd heb wrthod</translation>
    </message>
    <message>
        <source>So far: who said yes</source>
        <translation>Hyd yma: pwy sydd wedi cytuno</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ForecastPane</name>
    <message>
        <source>What to expect</source>
        <translation>Beth i’w ddisgwyl</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i’r rhestr</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Gate</name>
    <message>
        <source>That passphrase does not open this casebook. Passphrases know capital letters and spaces.</source>
        <translation>Nid yw’r cyfrinymadrodd hwnnw’n agor y llyfr achosion hwn. Mae priflythrennau a bylchau’n cyfrif.</translation>
    </message>
    <message>
        <source>This file is not a casebook. Nothing in it was changed. Choose another file.</source>
        <translation>Nid llyfr achosion yw’r ffeil hon. Ni newidiwyd dim ynddi. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>Part of this casebook can&apos;t be read. Nothing in it was changed. Open the newest backup instead.</source>
        <translation>Ni ellir darllen rhan o’r llyfr achosion hwn. Ni newidiwyd dim ynddo. Agorwch y copi wrth gefn diweddaraf yn ei le.</translation>
    </message>
    <message>
        <source>This casebook needs a newer Cadair. Nothing in it was changed. Choose another file.</source>
        <translation>Mae angen fersiwn mwy newydd o Cadair ar y llyfr achosion hwn. Ni newidiwyd dim ynddo. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>This casebook needs Cadair %1 or newer. Nothing in it was changed. Choose another file.</source>
        <translation>Mae angen Cadair %1 neu fwy newydd ar y llyfr achosion hwn. Ni newidiwyd dim ynddo. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>This casebook is open elsewhere. Nothing in it was changed. Close it there and try again.</source>
        <translation>Mae’r llyfr achosion hwn ar agor mewn man arall. Ni newidiwyd dim ynddo. Caewch ef yno a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The file is no longer there. Put the stick in or connect the folder, and try again.</source>
        <translation>Nid yw’r ffeil yno bellach. Rhowch y cof bach i mewn neu cysylltwch y ffolder, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is a file with this name already. It was not touched. Choose another name.</source>
        <translation>Mae ffeil â’r enw hwn yn bod eisoes. Ni chyffyrddwyd â hi. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>Cadair may not write here. Nothing was changed. Choose another folder.</source>
        <translation>Ni chaiff Cadair ysgrifennu yma. Ni newidiwyd dim. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed. Make room and try again.</source>
        <translation>Nid oes lle ar ôl ar y ddisg. Ni newidiwyd dim. Gwnewch le a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This folder is shared or copied elsewhere, and a casebook is not safe in it. Choose a folder on this computer or a stick.</source>
        <translation>Mae’r ffolder hon yn cael ei rhannu neu ei chopïo i fan arall, ac nid yw llyfr achosion yn ddiogel ynddi. Dewiswch ffolder ar y cyfrifiadur hwn neu ar gof bach.</translation>
    </message>
    <message>
        <source>The casebook could not be opened. Nothing in it was changed. Try again, or open the newest backup.</source>
        <translation>Ni ellid agor y llyfr achosion. Ni newidiwyd dim ynddo. Rhowch gynnig arall arni, neu agorwch y copi wrth gefn diweddaraf.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::GatePage</name>
    <message>
        <source>Child protection conferences, prepared, held and followed up. Everything stays on this computer.</source>
        <translation>Cynadleddau amddiffyn plant: eu paratoi, eu cynnal a’u dilyn. Mae popeth yn aros ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
</context>
<context>
    <name>cadair::ui::HandingPane</name>
    <message>
        <source>Welsh version: %1</source>
        <extracomment>%1: a document</extracomment>
        <translation>Fersiwn Gymraeg: %1</translation>
    </message>
    <message>
        <source>English version: %1</source>
        <translation>Fersiwn Saesneg: %1</translation>
    </message>
    <message>
        <source>The minutes are discussed with a parent</source>
        <translation>Trafod y cofnodion gyda rhiant</translation>
    </message>
    <message>
        <source>What concerns the child in the record is explained to the child</source>
        <translation>Esbonio i’r plentyn y rhannau o’r cofnod sy’n ymwneud ag ef neu hi</translation>
    </message>
    <message>
        <source>The plan is explained to the child</source>
        <translation>Esbonio’r cynllun i’r plentyn</translation>
    </message>
    <message>
        <source>A member of the core group who was absent is told the outcome</source>
        <translation>Dweud y canlyniad wrth aelod o’r grŵp craidd a oedd yn absennol</translation>
    </message>
    <message>
        <source>The plan is noted on the parent’s own record</source>
        <translation>Nodi’r cynllun ar gofnod y rhiant ei hun</translation>
    </message>
    <message>
        <source>Adult services</source>
        <translation>Gwasanaethau oedolion</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1: a day, %2: a person</extracomment>
        <translation>%1 gan %2</translation>
    </message>
    <message>
        <source>Not yet recorded</source>
        <translation>Heb ei gofnodi eto</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>i fod i’w wneud erbyn %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>Write who did it. Nothing was recorded yet.</source>
        <translation>Ysgrifennwch pwy a’i gwnaeth. Ni chofnodwyd dim eto.</translation>
    </message>
    <message>
        <source>The day lies between the conference and today. Nothing was recorded; put the day right.</source>
        <translation>Rhaid i’r diwrnod fod rhwng y gynhadledd a heddiw. Ni chofnodwyd dim; cywirwch y diwrnod.</translation>
    </message>
    <message>
        <source>This version cannot go yet: something in it is missing, or it has not been answered whether it is safe. Look at it under Letters; nothing was issued.</source>
        <translation>Ni all y fersiwn hon fynd eto: mae rhywbeth ar goll ynddi, neu nid oes ateb a yw’n ddiogel. Edrychwch arni dan Llythyrau; nid anfonwyd dim.</translation>
    </message>
    <message>
        <source>The version is issued. It waits under Envelopes and receipts.</source>
        <translation>Mae’r fersiwn wedi’i hanfon. Mae’n aros dan Amlenni a derbynebau.</translation>
    </message>
    <message>
        <source>Nothing is to be told or explained here</source>
        <translation>Nid oes dim i’w ddweud na’i esbonio yma</translation>
    </message>
    <message>
        <source>Told and explained</source>
        <translation>Dweud ac esbonio</translation>
    </message>
    <message>
        <source>Enter goes to the fields below, or issues the version that follows.</source>
        <translation>Mae Enter yn mynd i’r meysydd isod, neu’n anfon y fersiwn sy’n dilyn.</translation>
    </message>
    <message>
        <source>Issue this version</source>
        <translation>Anfon y fersiwn hon</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>Dim i’w gofnodi</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Ar</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>&amp;Gan bwy</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Sut</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Ei gywiro</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Ei gofnodi</translation>
    </message>
</context>
<context>
    <name>cadair::ui::HeldFields</name>
    <message>
        <source>How people meet</source>
        <translation>Sut mae pobl yn cwrdd</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Heb ei setlo eto</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Yn yr ystafell</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Drwy fideo</translation>
    </message>
    <message>
        <source>In the room, some by video</source>
        <translation>Yn yr ystafell, rhai drwy fideo</translation>
    </message>
    <message>
        <source>For this family</source>
        <translation>I&apos;r teulu hwn</translation>
    </message>
    <message>
        <source>Who waits where</source>
        <translation>Pwy sy&apos;n aros ble</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Diogelwch</translation>
    </message>
    <message>
        <source>Breaks, toys, a room without stairs.</source>
        <translation>Seibiannau, teganau, ystafell heb risiau.</translation>
    </message>
    <message>
        <source>For those who run the meeting only.</source>
        <translation>I&apos;r rhai sy&apos;n rhedeg y cyfarfod yn unig.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::HereModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>where somebody comes from, and how they take part</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Gadawodd %1</translation>
    </message>
    <message>
        <source>%1, expected</source>
        <translation>%1, disgwylir</translation>
    </message>
    <message>
        <source>%1, apologies</source>
        <translation>%1, ymddiheuriadau</translation>
    </message>
    <message>
        <source>%1, report only</source>
        <translation>%1, adroddiad yn unig</translation>
    </message>
    <message>
        <source>%1, %2, present since %3</source>
        <translation>%1, %2, yn bresennol ers %3</translation>
    </message>
    <message>
        <source>%1, %2, left at %3</source>
        <translation>%1, %2, gadawodd am %3</translation>
    </message>
    <message>
        <source>%1, %2, not here yet</source>
        <translation>%1, %2, heb gyrraedd eto</translation>
    </message>
    <message>
        <source>%1, %2, sent apologies</source>
        <translation>%1, %2, anfonodd ymddiheuriadau</translation>
    </message>
    <message>
        <source>%1, %2, gives a report only</source>
        <translation>%1, %2, yn rhoi adroddiad yn unig</translation>
    </message>
    <message>
        <source>%1, kept out</source>
        <extracomment>%1: where somebody comes from</extracomment>
        <translation>%1, wedi’i eithrio</translation>
    </message>
    <message>
        <source>%1, kept out %2</source>
        <extracomment>%1: where somebody comes from; %2: from when to when</extracomment>
        <translation>%1, wedi’i eithrio %2</translation>
    </message>
    <message>
        <source>Out, %1</source>
        <extracomment>out of the room, and since when</extracomment>
        <translation>Allan, %1</translation>
    </message>
    <message>
        <source>%1, %2, out of the room since %3</source>
        <translation>%1, %2, allan o’r ystafell ers %3</translation>
    </message>
</context>
<context>
    <name>cadair::ui::HereNow</name>
    <message>
        <source>Here now</source>
        <translation>Yma nawr</translation>
    </message>
    <message>
        <source>Who was here</source>
        <translation>Pwy oedd yma</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Cyrraedd</translation>
    </message>
    <message>
        <source>Somebody has arrived (+)</source>
        <translation>Mae rhywun wedi cyrraedd (+)</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>The person marked in the list has left (−)</source>
        <translation>Mae’r person a farciwyd yn y rhestr wedi gadael (−)</translation>
    </message>
    <message>
        <source>Mark all who said they would come</source>
        <translation>Nodi pawb a ddywedodd y deuent</translation>
    </message>
    <message>
        <source>Space: here from the beginning. Plus: arrived now. Minus: left now. Enter: how and when.</source>
        <translation>Bylchwr: yma o’r dechrau. Plws: cyrhaeddodd nawr. Minws: gadawodd nawr. Enter: sut a phryd.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::HouseholdFields</name>
    <message>
        <source>Other children of the household</source>
        <translation>Plant eraill yr aelwyd</translation>
    </message>
    <message>
        <source>Each is thought of: why is there no decision for them?</source>
        <translation>Meddylir am bob un: pam nad oes penderfyniad iddynt?</translation>
    </message>
    <message>
        <source>Name of a child without a record</source>
        <translation>Enw plentyn heb gofnod</translation>
    </message>
    <message>
        <source>Name of another child of the household</source>
        <translation>Enw plentyn arall yr aelwyd</translation>
    </message>
    <message>
        <source>Add to the household</source>
        <translation>Ychwanegu at yr aelwyd</translation>
    </message>
    <message>
        <source>There are no others</source>
        <translation>Nid oes rhai eraill</translation>
    </message>
    <message>
        <source>Why not %1?</source>
        <extracomment>%1: a child the conference is not about</extracomment>
        <translation>%1: pam ddim?</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Tynnu %1</translation>
    </message>
    <message>
        <source>The report says how they are</source>
        <translation>Mae&apos;r adroddiad yn dweud sut maen nhw</translation>
    </message>
    <message>
        <source>Has a plan already</source>
        <translation>Mae ganddynt gynllun eisoes</translation>
    </message>
    <message>
        <source>Their needs were looked at</source>
        <translation>Edrychwyd ar eu hanghenion</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a child&apos;s name, then a tick (&quot;Has a plan already&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cadair::ui::HouseholdForm</name>
    <message>
        <source>Who else is of the household</source>
        <translation>Pwy arall sydd ar yr aelwyd</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Cadw hyn</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ImportColumns</name>
    <message>
        <source>Column %1</source>
        <translation>Colofn %1</translation>
    </message>
    <message>
        <source>for example “%1”</source>
        <translation>er enghraifft “%1”</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ei hepgor</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ImportPage</name>
    <message>
        <source>Open a table of people</source>
        <translation>Agor tabl o bobl</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablau (*.csv *.tsv *.txt);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>The file cannot be opened. Nothing was changed; check that it is still there and may be read.</source>
        <translation>Ni ellir agor y ffeil. Ni newidiwyd dim; gwiriwch ei bod yno o hyd a bod modd ei darllen.</translation>
    </message>
    <message>
        <source>A row could not be kept. Nothing was imported; look at the rows again.</source>
        <translation>Ni ellid cadw un rhes. Ni fewnforiwyd dim; edrychwch ar y rhesi eto.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>%1: how many people were added, with their noun</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation>
            <numerusform>Ni ychwanegwyd neb</numerusform>
            <numerusform>Ychwanegwyd 1 person</numerusform>
            <numerusform>Ychwanegwyd %n o bobl</numerusform>
            <numerusform>Ychwanegwyd %n o bobl</numerusform>
            <numerusform>Ychwanegwyd %n o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>ni ddiweddarwyd neb</numerusform>
            <numerusform>diweddarwyd 1</numerusform>
            <numerusform>diweddarwyd %n</numerusform>
            <numerusform>diweddarwyd %n</numerusform>
            <numerusform>diweddarwyd %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All · %1</source>
        <translation>Pob un · %1</translation>
    </message>
    <message>
        <source>Left out · %1</source>
        <translation>Wedi’u hepgor · %1</translation>
    </message>
    <message>
        <source>There already · %1</source>
        <translation>Yno’n barod · %1</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>O ble mae’n dod</translation>
    </message>
    <message>
        <source>A table with one person a row and headings in the first row: CSV, or copied from a spreadsheet.</source>
        <translation>Tabl ag un person ym mhob rhes a phenawdau yn y rhes gyntaf: CSV, neu wedi’i gopïo o daenlen.</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>Agor &amp;ffeil…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>What happens to each row</source>
        <translation>Beth sy’n digwydd i bob rhes</translation>
    </message>
    <message>
        <source>Which rows are listed</source>
        <translation>Pa resi sydd yn y rhestr</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Rhesi’r tabl</translation>
    </message>
    <message>
        <source>1 skips a row that is there already, 2 updates, 3 adds a second person.</source>
        <translation>Mae 1 yn neidio dros res sydd yno’n barod, 2 yn diweddaru, 3 yn ychwanegu ail berson.</translation>
    </message>
    <message>
        <source>1 Skip</source>
        <translation>1 Neidio drosti</translation>
    </message>
    <message>
        <source>2 Update</source>
        <translation>2 Diweddaru</translation>
    </message>
    <message>
        <source>3 Add a second person</source>
        <translation>3 Ychwanegu ail berson</translation>
    </message>
    <message>
        <source>How many rows were looked at</source>
        <translation>Faint o resi yr edrychwyd arnynt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ImportRows</name>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Yr asiantaeth</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Beth sy’n digwydd</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Wedi’i hepgor</translation>
    </message>
    <message>
        <source>In the directory already: %1</source>
        <translation>Yn y cyfeiriadur yn barod: %1</translation>
    </message>
    <message>
        <source>Is added</source>
        <translation>Yn cael ei ychwanegu</translation>
    </message>
    <message>
        <source>Updates who is there</source>
        <translation>Yn diweddaru’r un sydd yno</translation>
    </message>
    <message>
        <source>Is skipped</source>
        <translation>Yn cael ei hepgor am y tro</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>dim enw</translation>
    </message>
</context>
<context>
    <name>cadair::ui::KeepingCard</name>
    <message>
        <source>Looking after it</source>
        <translation>Gofalu amdani</translation>
    </message>
    <message>
        <source>Who &amp;looks after it</source>
        <translation>Pwy sy&apos;n &amp;gofalu amdani</translation>
    </message>
    <message>
        <source>Lists the procedures ask for, kept by this unit</source>
        <translation>Rhestrau y mae&apos;r gweithdrefnau&apos;n gofyn amdanynt, a gedwir gan yr uned hon</translation>
    </message>
    <message>
        <source>The police have had no list yet; nobody is on it.</source>
        <translation>Nid yw&apos;r heddlu wedi cael rhestr eto; nid oes neb arni.</translation>
    </message>
    <message>
        <source>The police have had no list yet. Print one for use out of office hours.</source>
        <translation>Nid yw&apos;r heddlu wedi cael rhestr eto. Argraffwch un i&apos;w defnyddio y tu allan i oriau swyddfa.</translation>
    </message>
    <message>
        <source>The police have the list of %1; nothing has changed since.</source>
        <translation>Mae rhestr %1 gan yr heddlu; nid oes dim wedi newid ers hynny.</translation>
    </message>
    <message>
        <source>The list has changed since the police had theirs on %1. Send a new one.</source>
        <translation>Mae&apos;r rhestr wedi newid ers i&apos;r heddlu gael un ar %1. Anfonwch un newydd.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::KeptOutForm</name>
    <message>
        <source>The request</source>
        <translation>Y cais</translation>
    </message>
    <message>
        <source>Who is to be kept out</source>
        <translation>Pwy sydd i’w eithrio</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gofynnwyd ar</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gofynnwyd gan</translation>
    </message>
    <message>
        <source>Nobody of this conference</source>
        <translation>Neb o’r gynhadledd hon</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Sail</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>What was seen or said, by whom and when. It goes into the full record, and into nobody else’s letter.</source>
        <translation>Beth a welwyd neu a ddywedwyd, gan bwy a phryd. Mae’n mynd i’r cofnod llawn, ac nid i lythyr neb arall.</translation>
    </message>
    <message>
        <source>The chair considers it</source>
        <translation>Mae’r cadeirydd yn ei ystyried</translation>
    </message>
    <message>
        <source>Considered on</source>
        <translation>Ystyriwyd ar</translation>
    </message>
    <message>
        <source>Legal advice on</source>
        <translation>Cyngor cyfreithiol ar</translation>
    </message>
    <message>
        <source>What the advice was</source>
        <translation>Beth oedd y cyngor</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Y penderfyniad</translation>
    </message>
    <message>
        <source>The chair decides</source>
        <translation>Y cadeirydd sy’n penderfynu</translation>
    </message>
    <message>
        <source>Waits for the chair</source>
        <translation>Yn aros am y cadeirydd</translation>
    </message>
    <message>
        <source>Out from</source>
        <translation>Allan o</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Yn ôl am</translation>
    </message>
    <message>
        <source>Items the person is not there for; without times they say when</source>
        <translation>Eitemau na fydd y person yno ar eu cyfer; heb amseroedd, hwy sy’n dweud pryd</translation>
    </message>
    <message>
        <source>Why a part is not enough</source>
        <translation>Pam nad yw rhan yn ddigon</translation>
    </message>
    <message>
        <source>The chair’s reasons</source>
        <translation>Rhesymau’r cadeirydd</translation>
    </message>
    <message>
        <source>Record they get</source>
        <translation>Y cofnod a gaiff</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Heb benderfynu eto</translation>
    </message>
    <message>
        <source>Who speaks for them there</source>
        <translation>Pwy sy’n siarad ar eu rhan yno</translation>
    </message>
    <message>
        <source>For the person kept out</source>
        <translation>Ar gyfer y person a eithrir</translation>
    </message>
    <message>
        <source>Report given on</source>
        <translation>Rhoddwyd yr adroddiad ar</translation>
    </message>
    <message>
        <source>The social work report is theirs, whatever becomes of the record.</source>
        <translation>Mae ganddynt hawl i adroddiad y gweithiwr cymdeithasol, beth bynnag a ddaw o’r cofnod.</translation>
    </message>
    <message>
        <source>Views collected on</source>
        <translation>Casglwyd eu barn ar</translation>
    </message>
    <message>
        <source>How their views reach the conference</source>
        <translation>Sut mae eu barn yn cyrraedd y gynhadledd</translation>
    </message>
    <message>
        <source>Who puts their views</source>
        <translation>Pwy sy’n cyflwyno eu barn</translation>
    </message>
    <message>
        <source>Choose who is to be kept out.</source>
        <translation>Dewiswch pwy sydd i’w eithrio.</translation>
    </message>
    <message>
        <source>It is considered all the same.</source>
        <extracomment>what follows &quot;Asked late&quot;</extracomment>
        <translation>Fe’i hystyrir er hynny.</translation>
    </message>
    <message>
        <source>This procedure has no list of grounds: what you write is recorded, and not judged.</source>
        <translation>Nid oes gan y drefn hon restr o seiliau: cofnodir yr hyn a ysgrifennwch, ac ni chaiff ei farnu.</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>Cynlluniwyd ar gyfer %1.</translation>
    </message>
    <message>
        <source>Choose the ground.</source>
        <translation>Dewiswch y sail.</translation>
    </message>
    <message>
        <source>Write the evidence; without it nobody is kept out.</source>
        <translation>Ysgrifennwch y dystiolaeth; hebddi ni chaiff neb ei eithrio.</translation>
    </message>
    <message>
        <source>Write the chair’s reasons; they go into the record.</source>
        <translation>Ysgrifennwch resymau’r cadeirydd; maent yn mynd i’r cofnod.</translation>
    </message>
    <message>
        <source>Enter from when, or tick the items.</source>
        <translation>Rhowch o pryd, neu ticiwch yr eitemau.</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>Rhowch y diwrnod.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Nid yw’r diwrnod hwn wedi dod eto.</translation>
    </message>
    <message>
        <source>This procedure does not list this ground. Choose one of its own.</source>
        <translation>Nid yw’r drefn hon yn rhestru’r sail hon. Dewiswch un o’i rhai hi.</translation>
    </message>
    <message>
        <source>This ground only shows itself in the meeting. Choose another.</source>
        <translation>Dim ond yn y cyfarfod y daw’r sail hon i’r amlwg. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>This person cannot be kept out. Choose somebody else.</source>
        <translation>Ni ellir eithrio’r person hwn. Dewiswch rywun arall.</translation>
    </message>
    <message>
        <source>Choose somebody else of this conference.</source>
        <translation>Dewiswch rywun arall o’r gynhadledd hon.</translation>
    </message>
    <message>
        <source>This is not after the time the person goes out.</source>
        <translation>Nid yw hyn ar ôl yr amser y mae’r person yn mynd allan.</translation>
    </message>
    <message>
        <source>The meeting is planned for %1.</source>
        <translation>Mae’r cyfarfod wedi’i gynllunio ar gyfer %1.</translation>
    </message>
    <message>
        <source>An item ticked is no longer on the agenda.</source>
        <translation>Nid yw eitem a diciwyd ar yr agenda mwyach.</translation>
    </message>
    <message>
        <source>This is before anybody asked.</source>
        <translation>Mae hyn cyn i neb ofyn.</translation>
    </message>
    <message>
        <source>Keep somebody out</source>
        <translation>Eithrio rhywun</translation>
    </message>
    <message>
        <source>Ask to keep somebody out</source>
        <translation>Gofyn am eithrio rhywun</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Cadw hyn</translation>
    </message>
</context>
<context>
    <name>cadair::ui::KeptOutPane</name>
    <message>
        <source>Not said by whom</source>
        <translation>Heb ddweud gan bwy</translation>
    </message>
    <message>
        <source>Waits for the chair</source>
        <translation>Yn aros am y cadeirydd</translation>
    </message>
    <message>
        <source>considered %1</source>
        <translation>ystyriwyd %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim byd</translation>
    </message>
    <message>
        <source>Nobody is to be kept out. Plus writes down a request.</source>
        <translation>Nid oes neb i’w eithrio. Mae plws yn nodi cais.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gofynnwyd gan</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Sail</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Yn ddyledus o hyd</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Eithrio</translation>
    </message>
    <message>
        <source>Ask to keep somebody out…</source>
        <translation>Gofyn am eithrio rhywun…</translation>
    </message>
    <message>
        <source>Enter: the request, the decision and what is owed. Plus: a new request. Delete: withdraw the request.</source>
        <translation>Enter: y cais, y penderfyniad a’r hyn sy’n ddyledus. Plws: cais newydd. Delete: tynnu’r cais yn ôl.</translation>
    </message>
    <message>
        <source>Withdraw the request about %1?</source>
        <extracomment>%1: a person</extracomment>
        <translation>Tynnu’r cais yn ôl (%1)?</translation>
    </message>
    <message>
        <source>The person comes to all of the conference again.</source>
        <translation>Bydd y person yn dod i’r gynhadledd gyfan eto.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Ei dynnu’n ôl</translation>
    </message>
    <message>
        <source>Only before the conference begins</source>
        <translation>Dim ond cyn i’r gynhadledd ddechrau</translation>
    </message>
    <message>
        <source>Notice letters…</source>
        <translation>Llythyrau hysbysu…</translation>
    </message>
    <message>
        <source>N&amp;otice to somebody kept out…</source>
        <translation>Hyb&amp;ysu rhywun a eithrir…</translation>
    </message>
    <message>
        <source>Nobody is kept out of this conference</source>
        <translation>Nid oes neb wedi’i eithrio o’r gynhadledd hon</translation>
    </message>
</context>
<context>
    <name>cadair::ui::KeysDialog</name>
    <message>
        <source>Keys on this screen</source>
        <translation>Bysellau’r sgrin hon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::KindStep</name>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>The limit passed on %1</source>
        <translation>Aeth y terfyn heibio: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Erbyn %1</translation>
    </message>
    <message>
        <source>No limit runs yet</source>
        <translation>Nid oes terfyn yn rhedeg eto</translation>
    </message>
    <message>
        <source>No time is given</source>
        <translation>Ni roddir amser</translation>
    </message>
    <message>
        <source>Counted from the conference before this one, once the children are chosen</source>
        <translation>Cyfrifir o&apos;r gynhadledd flaenorol, ar ôl dewis y plant</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Ni chyfrifir dim eto</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Yr hyn y gofynnir amdano</translation>
    </message>
    <message>
        <source>What the procedures ask</source>
        <translation>Gofynion y gweithdrefnau</translation>
    </message>
    <message>
        <source>Local procedures</source>
        <translation>Gweithdrefnau lleol</translation>
    </message>
    <message>
        <source>Enquiries were begun there</source>
        <translation>Dechreuwyd ymholiadau yno</translation>
    </message>
    <message>
        <source>Another date that counts</source>
        <translation>Dyddiad arall sy&apos;n cyfrif</translation>
    </message>
    <message>
        <source>Why it is called</source>
        <translation>Pam y&apos;i gelwir</translation>
    </message>
    <message>
        <source>In plain words: the invitations give it.</source>
        <translation>Mewn geiriau plaen: bydd yn y gwahoddiadau.</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Cychwynnol</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygu</translation>
    </message>
    <message>
        <source>Pre-birth</source>
        <translation>Cyn geni</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>Trosglwyddo i mewn</translation>
    </message>
    <message>
        <source>These procedures have no agenda for this kind of conference.</source>
        <translation>Nid oes gan y gweithdrefnau hyn agenda i&apos;r math hwn o gynhadledd.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>how a limit is counted, and the word &quot;Local&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Y cais</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LanguageBox</name>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ofyn eto</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LeavingForm</name>
    <message>
        <source>Enter the name of who takes over.</source>
        <translation>Rhowch enw’r un sy’n cymryd drosodd.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Correct it, or leave it empty for now.</source>
        <translation>Nid cyfeiriad e-bost yw hwn. Cywirwch ef, neu ei adael yn wag am y tro.</translation>
    </message>
    <message>
        <source>There may already be a record of %1 (%2). Choose them above, or write the name in full.</source>
        <translation>Efallai fod cofnod o %1 (%2) yn barod. Dewiswch y person uchod, neu ysgrifennu’r enw’n llawn.</translation>
    </message>
    <message>
        <source>Give the last day in this work.</source>
        <translation>Rhowch y diwrnod olaf yn y gwaith hwn.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Rhoi rhywun yn ei le</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Ddim yma mwyach</translation>
    </message>
    <message>
        <source>They stay in every record. After the last day nobody offers them for a new invitation.</source>
        <translation>Mae’r person yn aros ym mhob cofnod. Ar ôl y diwrnod olaf ni chaiff ei gynnig ar gyfer gwahoddiad newydd.</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Diwrnod olaf</translation>
    </message>
    <message>
        <source>&amp;Who takes over</source>
        <translation>&amp;Pwy sy’n cymryd drosodd</translation>
    </message>
    <message>
        <source>Takes over the agency, the service and the role</source>
        <translation>Yn cymryd yr asiantaeth, y gwasanaeth a’r rôl</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Rhywun newydd</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;bost</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>heb ddyddiad eto</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>family, kind of conference, date</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>The invitation has gone out: the old person stays on the list with apologies.</source>
        <translation>Mae’r gwahoddiad wedi mynd: mae’r hen berson yn aros ar y rhestr gydag ymddiheuriadau.</translation>
    </message>
    <message>
        <source>No invitation has gone out: the old person comes off the list.</source>
        <translation>Nid oes gwahoddiad wedi mynd: daw’r hen berson oddi ar y rhestr.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Keep the last day</source>
        <translation>Cadw’r diwrnod olaf</translation>
    </message>
    <message>
        <source>The new chair is asked anew whether they are free of the case.</source>
        <translation>Gofynnir o&apos;r newydd i&apos;r cadeirydd newydd a yw heb ran yn yr achos.</translation>
    </message>
    <message>
        <source>The new chair %1. They are asked anew whether they are free of the case.</source>
        <translation>Mae&apos;r cadeirydd newydd %1. Gofynnir o&apos;r newydd a yw heb ran yn yr achos.</translation>
    </message>
    <message>
        <source>They have no part in any conference still to come.</source>
        <translation>Nid oes ganddynt ran mewn unrhyw gynhadledd i ddod.</translation>
    </message>
    <message>
        <source>The new person comes instead to</source>
        <translation>Daw&apos;r person newydd yn eu lle i</translation>
    </message>
    <message>
        <source>%1 (as the chair)</source>
        <translation>%1 (fel cadeirydd)</translation>
    </message>
    <message>
        <source>%1 (as the minute-taker)</source>
        <translation>%1 (fel cofnodwr)</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LetterCard</name>
    <message>
        <source>Not asked yet, so it is in English. Choose the language as soon as you have asked.</source>
        <translation>Heb ofyn eto, felly mae’n Saesneg. Dewiswch yr iaith cyn gynted ag y byddwch wedi gofyn.</translation>
    </message>
    <message>
        <source>The language this person asked for.</source>
        <translation>Yr iaith y gofynnodd y person hwn amdani.</translation>
    </message>
    <message>
        <source>Asked for: %1. The copy is in English; somebody has to translate or explain it.</source>
        <extracomment>the name of a third language</extracomment>
        <translation>Gofynnwyd am: %1. Mae’r copi’n Saesneg; rhaid i rywun ei gyfieithu neu ei esbonio.</translation>
    </message>
    <message>
        <source>The procedure says this person gets it.</source>
        <translation>Mae’r weithdrefn yn dweud bod y person hwn yn ei gael.</translation>
    </message>
    <message>
        <source>The procedure does not say who gets it; this is the unit’s own practice.</source>
        <translation>Nid yw’r weithdrefn yn dweud pwy sy’n ei gael; dyma arfer yr uned.</translation>
    </message>
    <message>
        <source>Nothing goes to this person until the chair has said so.</source>
        <translation>Nid oes dim yn mynd at y person hwn nes i’r cadeirydd ddweud.</translation>
    </message>
    <message>
        <source>Issued on %1 at %2, copy %3.</source>
        <translation>Anfonwyd %1 am %2, copi %3.</translation>
    </message>
    <message>
        <source>The text is frozen: printing it again gives the identical letter.</source>
        <translation>Mae’r testun wedi’i rewi: bydd ei argraffu eto’n rhoi’r un llythyr yn union.</translation>
    </message>
    <message>
        <source>Every field has a value.</source>
        <translation>Mae gwerth ym mhob maes.</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>Y llythyr hwn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>The letter in Welsh</source>
        <translation>Y llythyr yn Gymraeg</translation>
    </message>
    <message>
        <source>The letter in English</source>
        <translation>Y llythyr yn Saesneg</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Maint y print</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <extracomment>a type size in points</extracomment>
        <translation>%1 pwynt</translation>
    </message>
    <message>
        <source>12 points</source>
        <translation>12 pwynt</translation>
    </message>
    <message>
        <source>14 points</source>
        <translation>14 pwynt</translation>
    </message>
    <message>
        <source>18 points</source>
        <translation>18 pwynt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Wedi’i wirio</translation>
    </message>
    <message>
        <source>Take the chair’s yes back</source>
        <translation>Tynnu cytundeb y cadeirydd yn ôl</translation>
    </message>
    <message>
        <source>The chair says yes</source>
        <translation>Mae’r cadeirydd yn cytuno</translation>
    </message>
    <message>
        <source>Add what is missing…</source>
        <translation>Ychwanegu’r hyn sydd ar goll…</translation>
    </message>
    <message>
        <source>The letter issued on %1 gives an address that has been withheld since. It is kept, and it is not printed or saved again. Issue this one in its place.</source>
        <translation>Mae&apos;r llythyr a anfonwyd ar %1 yn rhoi cyfeiriad sy&apos;n cael ei gadw&apos;n ôl ers hynny. Fe&apos;i cedwir, ac nis argreffir na&apos;i gadw fel ffeil eto. Anfonwch hwn yn ei le.</translation>
    </message>
    <message>
        <source>In English now; the Welsh follows by %1.</source>
        <extracomment>%1: a day</extracomment>
        <translation>Yn Saesneg nawr; daw’r Gymraeg erbyn %1.</translation>
    </message>
    <message>
        <source>In Welsh now; the English follows by %1.</source>
        <translation>Yn Gymraeg nawr; daw’r Saesneg erbyn %1.</translation>
    </message>
    <message>
        <source>Both versions go together in one envelope, Welsh first.</source>
        <translation>Mae’r ddwy fersiwn yn mynd gyda’i gilydd mewn un amlen, y Gymraeg yn gyntaf.</translation>
    </message>
    <message>
        <source>It was answered that this may safely go to this person.</source>
        <translation>Atebwyd ei bod yn ddiogel anfon hwn at y person hwn.</translation>
    </message>
    <message>
        <source>Is it safe to send?…</source>
        <translation>A yw’n ddiogel ei anfon?…</translation>
    </message>
    <message>
        <source>Answer it anew…</source>
        <translation>Ateb eto…</translation>
    </message>
    <message>
        <source>Whether it is safe to send this to this person</source>
        <translation>A yw’n ddiogel anfon hwn at y person hwn</translation>
    </message>
    <message>
        <source>Both together again</source>
        <translation>Y ddwy gyda’i gilydd eto</translation>
    </message>
    <message>
        <source>One now, one later…</source>
        <translation>Un nawr, un wedyn…</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Y ddwy</translation>
    </message>
    <message>
        <source>The letter in both languages</source>
        <translation>Y llythyr yn y ddwy iaith</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stand as they were written: translate them under “In the other language”.</source>
        <translation>
            <numerusform>Nid oes darn yn sefyll fel y’i hysgrifennwyd.</numerusform>
            <numerusform>Mae %n darn yn sefyll fel y’i hysgrifennwyd: cyfieithwch ef o dan “Yn yr iaith arall”.</numerusform>
            <numerusform>Mae %n ddarn yn sefyll fel y’u hysgrifennwyd: cyfieithwch nhw o dan “Yn yr iaith arall”.</numerusform>
            <numerusform>Mae %n darn yn sefyll fel y’u hysgrifennwyd: cyfieithwch nhw o dan “Yn yr iaith arall”.</numerusform>
            <numerusform>Mae %n darn yn sefyll fel y’u hysgrifennwyd: cyfieithwch nhw o dan “Yn yr iaith arall”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::LetterheadPage</name>
    <message>
        <source>Which picture?</source>
        <translation>Pa lun?</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Cymryd hwn</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Lluniau (*.png *.svg)</translation>
    </message>
    <message>
        <source>This file cannot be read. The letterhead is as it was. Choose another file.</source>
        <translation>Ni ellir darllen y ffeil hon. Mae’r pennawd llythyr fel yr oedd. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>This file is larger than 4 MB. The letterhead is as it was. Choose a smaller picture.</source>
        <translation>Mae’r ffeil hon yn fwy na 4 MB. Mae’r pennawd llythyr fel yr oedd. Dewiswch lun llai.</translation>
    </message>
    <message>
        <source>This is no PNG or SVG picture, or it is damaged. The letterhead is as it was. Choose another file.</source>
        <translation>Nid llun PNG na SVG yw hwn, neu mae wedi’i ddifrodi. Mae’r pennawd llythyr fel yr oedd. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>This drawing would fetch something from elsewhere. The letterhead is as it was. Save it as a PNG picture and choose that.</source>
        <translation>Byddai’r darlun hwn yn nôl rhywbeth o fan arall. Mae’r pennawd llythyr fel yr oedd. Cadwch ef fel llun PNG a dewiswch hwnnw.</translation>
    </message>
    <message>
        <source>Stands on every letter from now on; letters that were issued stay as they are</source>
        <translation>Bydd ar bob llythyr o hyn ymlaen; mae llythyrau a anfonwyd yn aros fel y maent</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Pennawd llythyr</translation>
    </message>
    <message>
        <source>How the unit calls itself, and where it can be reached. It is kept as you write.</source>
        <translation>Beth mae’r uned yn ei galw ei hun, a sut i gysylltu â hi. Caiff ei gadw wrth i chi ysgrifennu.</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Enw yn Saesneg</translation>
    </message>
    <message>
        <source>Name in Welsh</source>
        <translation>Enw yn Gymraeg</translation>
    </message>
    <message>
        <source>Where it is empty, Welsh letters carry the English name.</source>
        <translation>Lle mae’n wag, bydd yr enw Saesneg ar lythyrau Cymraeg.</translation>
    </message>
    <message>
        <source>Line under it in English</source>
        <translation>Llinell oddi tano yn Saesneg</translation>
    </message>
    <message>
        <source>Line under it in Welsh</source>
        <translation>Llinell oddi tano yn Gymraeg</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Both names on every letter</source>
        <translation>Y ddau enw ar bob llythyr</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>No picture. A PNG or SVG file; it is made small and kept in the casebook.</source>
        <translation>Dim llun. Ffeil PNG neu SVG; caiff ei gwneud yn fach a’i chadw yn y llyfr achosion.</translation>
    </message>
    <message>
        <source>Kept in the casebook. It stands beside the name.</source>
        <translation>Wedi’i gadw yn y llyfr achosion. Mae wrth ochr yr enw.</translation>
    </message>
    <message>
        <source>The picture in the letterhead</source>
        <translation>Y llun yn y pennawd llythyr</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Dewis llun…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Ei dynnu</translation>
    </message>
    <message>
        <source>A letter with it</source>
        <translation>Llythyr gydag ef</translation>
    </message>
    <message>
        <source>The letter in English</source>
        <translation>Y llythyr yn Saesneg</translation>
    </message>
    <message>
        <source>The letter in Welsh</source>
        <translation>Y llythyr yn Gymraeg</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LettersPane</name>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) written. Nobody else on this computer can read them.</source>
        <translation>
            <numerusform>Dim ffeiliau PDF wedi’u hysgrifennu.</numerusform>
            <numerusform>1 ffeil PDF wedi’i hysgrifennu. Ni all neb arall ar y cyfrifiadur hwn ei darllen.</numerusform>
            <numerusform>%n o ffeiliau PDF wedi’u hysgrifennu. Ni all neb arall ar y cyfrifiadur hwn eu darllen.</numerusform>
            <numerusform>%n o ffeiliau PDF wedi’u hysgrifennu. Ni all neb arall ar y cyfrifiadur hwn eu darllen.</numerusform>
            <numerusform>%n o ffeiliau PDF wedi’u hysgrifennu. Ni all neb arall ar y cyfrifiadur hwn eu darllen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1’s waits: something is missing</source>
        <translation>Mae un %1 yn aros: mae rhywbeth ar goll</translation>
    </message>
    <message>
        <source>%1’s waits for the chair</source>
        <translation>Mae un %1 yn aros am y cadeirydd</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait</source>
        <translation>
            <numerusform>Nid oes llythyr yn aros</numerusform>
            <numerusform>Mae 1 llythyr yn aros</numerusform>
            <numerusform>Mae %n o lythyrau’n aros</numerusform>
            <numerusform>Mae %n o lythyrau’n aros</numerusform>
            <numerusform>Mae %n o lythyrau’n aros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) issued and kept as they are.</source>
        <translation>
            <numerusform>Dim llythyrau wedi’u hanfon.</numerusform>
            <numerusform>Anfonwyd 1 llythyr a’i gadw fel y mae.</numerusform>
            <numerusform>Anfonwyd %n o lythyrau a’u cadw fel y maent.</numerusform>
            <numerusform>Anfonwyd %n o lythyrau a’u cadw fel y maent.</numerusform>
            <numerusform>Anfonwyd %n o lythyrau a’u cadw fel y maent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Save PDFs…</source>
        <translation>Cadw PDF…</translation>
    </message>
    <message>
        <source>Where shall the PDF files go?</source>
        <translation>I ble y dylai’r ffeiliau PDF fynd?</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Cadw yma</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>The printer took %1 of %2. The letters are safe in the casebook. Look at the printer and print again.</source>
        <translation>Cymerodd yr argraffydd %1 o %2. Mae’r llythyrau’n ddiogel yn y llyfr achosion. Edrychwch ar yr argraffydd ac argraffwch eto.</translation>
    </message>
    <message>
        <source>No letter</source>
        <translation>Dim llythyr</translation>
    </message>
    <message>
        <source>Letter %1 of %2</source>
        <translation>Llythyr %1 o %2</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Derbynwyr</translation>
    </message>
    <message>
        <source>Space: leave this letter out, or take it in. Enter: read it, or enter what is missing.</source>
        <translation>Bylchwr: gadael y llythyr hwn allan, neu ei gynnwys. Enter: ei ddarllen, neu roi’r hyn sydd ar goll.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Previous letter</source>
        <translation>Y llythyr blaenorol</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Y llythyr nesaf</translation>
    </message>
    <message>
        <source>There is nobody to write to yet.</source>
        <translation>Nid oes neb i ysgrifennu ato eto.</translation>
    </message>
    <message>
        <source>Nothing goes to this person until the chair has said so.</source>
        <translation>Nid oes dim yn mynd at y person hwn nes i’r cadeirydd ddweud.</translation>
    </message>
    <message>
        <source>Save drafts as PDF…</source>
        <translation>Cadw drafftiau’n PDF…</translation>
    </message>
    <message>
        <source>Print drafts…</source>
        <translation>Argraffu drafftiau…</translation>
    </message>
    <message>
        <source>No copy</source>
        <translation>Dim copi</translation>
    </message>
    <message>
        <source>Copy %1 of %2</source>
        <translation>Copi %1 o %2</translation>
    </message>
    <message>
        <source>Letters of this kind cannot go out while the conference stands as it does. Nothing was issued.</source>
        <translation>Ni ellir anfon llythyrau o’r math hwn tra bydd y gynhadledd fel y mae. Ni anfonwyd dim.</translation>
    </message>
    <message>
        <source>Where shall the e-mail drafts go?</source>
        <translation>Ble y dylai’r drafftiau e-bost fynd?</translation>
    </message>
    <message>
        <source>Not every draft could be written. Nothing in the casebook has changed. Choose another folder, or make room.</source>
        <translation>Ni ellid ysgrifennu pob drafft. Nid oes dim yn y llyfr achosion wedi newid. Dewiswch ffolder arall, neu gwnewch le.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) written. Open each in your mail program and send it from there.</source>
        <translation>
            <numerusform>Ni ysgrifennwyd dim drafftiau.</numerusform>
            <numerusform>Ysgrifennwyd 1 drafft. Agorwch ef yn eich rhaglen e-bost a’i anfon oddi yno.</numerusform>
            <numerusform>Ysgrifennwyd %n o ddrafftiau. Agorwch bob un yn eich rhaglen e-bost a’i anfon oddi yno.</numerusform>
            <numerusform>Ysgrifennwyd %n o ddrafftiau. Agorwch bob un yn eich rhaglen e-bost a’i anfon oddi yno.</numerusform>
            <numerusform>Ysgrifennwyd %n o ddrafftiau. Agorwch bob un yn eich rhaglen e-bost a’i anfon oddi yno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without an e-mail address: send those on paper.</source>
        <translation>
            <numerusform>Mae gan bawb gyfeiriad e-bost.</numerusform>
            <numerusform>1 person heb gyfeiriad e-bost: anfonwch ar bapur.</numerusform>
            <numerusform>%n o bobl heb gyfeiriad e-bost: anfonwch y rheini ar bapur.</numerusform>
            <numerusform>%n o bobl heb gyfeiriad e-bost: anfonwch y rheini ar bapur.</numerusform>
            <numerusform>%n o bobl heb gyfeiriad e-bost: anfonwch y rheini ar bapur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall the calendar entry go?</source>
        <translation>Ble y dylai’r cofnod calendr fynd?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Calendar entries (*.ics)</source>
        <translation>Cofnodion calendr (*.ics)</translation>
    </message>
    <message>
        <source>The calendar entry is written. It names nobody.</source>
        <translation>Ysgrifennwyd y cofnod calendr. Nid yw’n enwi neb.</translation>
    </message>
    <message>
        <source>The calendar entry could not be written. Nothing in the casebook has changed. Choose another folder, or make room.</source>
        <translation>Ni ellid ysgrifennu’r cofnod calendr. Nid oes dim yn y llyfr achosion wedi newid. Dewiswch ffolder arall, neu gwnewch le.</translation>
    </message>
    <message>
        <source>Make e-mail drafts…</source>
        <translation>Gwneud drafftiau e-bost…</translation>
    </message>
    <message>
        <source>Of letters that have been issued, for those with an e-mail address</source>
        <translation>O’r llythyrau a anfonwyd, i’r rhai sydd â chyfeiriad e-bost</translation>
    </message>
    <message>
        <source>Calendar entry…</source>
        <translation>Cofnod calendr…</translation>
    </message>
    <message>
        <source>The day and the hour for other people’s calendars, without a name</source>
        <translation>Y diwrnod a’r awr ar gyfer calendrau pobl eraill, heb enw</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Math o lythyr</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) would read otherwise now than when you looked: something was changed meanwhile. They stay here; look at them again.</source>
        <translation>
            <numerusform>Ni fyddai’r un llythyr yn darllen yn wahanol.</numerusform>
            <numerusform>Byddai 1 llythyr yn darllen yn wahanol nawr i’r hyn a welsoch: newidiwyd rhywbeth yn y cyfamser. Mae’n aros yma; edrychwch arno eto.</numerusform>
            <numerusform>Byddai %n o lythyrau’n darllen yn wahanol nawr i’r hyn a welsoch: newidiwyd rhywbeth yn y cyfamser. Maent yn aros yma; edrychwch arnynt eto.</numerusform>
            <numerusform>Byddai %n o lythyrau’n darllen yn wahanol nawr i’r hyn a welsoch: newidiwyd rhywbeth yn y cyfamser. Maent yn aros yma; edrychwch arnynt eto.</numerusform>
            <numerusform>Byddai %n o lythyrau’n darllen yn wahanol nawr i’r hyn a welsoch: newidiwyd rhywbeth yn y cyfamser. Maent yn aros yma; edrychwch arnynt eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it safe to send this to %1?</source>
        <extracomment>%1: a person</extracomment>
        <translation>A yw’n ddiogel anfon hwn at %1?</translation>
    </message>
    <message>
        <source>Think of domestic abuse, of who opens the post, and of addresses that are withheld. The answer is for this person and this document alone. It chooses how the envelope goes.</source>
        <translation>Meddyliwch am gam-drin domestig, am bwy sy’n agor y post, ac am gyfeiriadau a gedwir yn ôl. I’r person hwn a’r ddogfen hon yn unig y mae’r ateb. Mae’n dewis sut mae’r amlen yn mynd.</translation>
    </message>
    <message>
        <source>It is not safe</source>
        <translation>Nid yw’n ddiogel</translation>
    </message>
    <message>
        <source>Safe: %1</source>
        <extracomment>%1: how papers are sent</extracomment>
        <translation>Diogel: %1</translation>
    </message>
    <message>
        <source>Which version is ready?</source>
        <translation>Pa fersiwn sy’n barod?</translation>
    </message>
    <message>
        <source>It goes now. The other follows by a day of its own, and stands under To finish and on Today until it is issued.</source>
        <translation>Mae’n mynd nawr. Daw’r llall erbyn ei diwrnod ei hun, ac mae’n sefyll dan I’w gorffen ac ar Heddiw nes iddi gael ei hanfon.</translation>
    </message>
    <message>
        <source>Both: they go together</source>
        <translation>Y ddwy: maent yn mynd gyda’i gilydd</translation>
    </message>
    <message>
        <source>The English is ready</source>
        <translation>Mae’r Saesneg yn barod</translation>
    </message>
    <message>
        <source>The Welsh is ready</source>
        <translation>Mae’r Gymraeg yn barod</translation>
    </message>
    <message>
        <source>By which day does the Welsh follow?</source>
        <translation>Erbyn pa ddiwrnod y daw’r Gymraeg?</translation>
    </message>
    <message>
        <source>By which day does the English follow?</source>
        <translation>Erbyn pa ddiwrnod y daw’r Saesneg?</translation>
    </message>
    <message>
        <source>Nobody else’s letter waits for it.</source>
        <translation>Nid yw llythyr neb arall yn aros amdani.</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>Cadw’r diwrnod hwn</translation>
    </message>
    <message>
        <source>That is no day from today on. Both versions still go together; type a day such as 8 December.</source>
        <translation>Nid diwrnod o heddiw ymlaen yw hwnnw. Mae’r ddwy fersiwn yn dal i fynd gyda’i gilydd; teipiwch ddiwrnod fel 8 Rhagfyr.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) whose e-mail is not marked safe for these papers: send those on paper.</source>
        <translation>
            <numerusform>Mae e-bost pawb wedi’i nodi’n ddiogel ar gyfer y papurau hyn.</numerusform>
            <numerusform>1 person nad yw ei e-bost wedi’i nodi’n ddiogel ar gyfer y papurau hyn: anfonwch ei bapurau drwy’r post.</numerusform>
            <numerusform>%n o bobl nad yw eu he-bost wedi’i nodi’n ddiogel ar gyfer y papurau hyn: anfonwch eu papurau drwy’r post.</numerusform>
            <numerusform>%n o bobl nad yw eu he-bost wedi’i nodi’n ddiogel ar gyfer y papurau hyn: anfonwch eu papurau drwy’r post.</numerusform>
            <numerusform>%n o bobl nad yw eu he-bost wedi’i nodi’n ddiogel ar gyfer y papurau hyn: anfonwch eu papurau drwy’r post.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is not there any more. Choose another one.</source>
        <translation>Nid yw’r ffolder yno mwyach. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another one.</source>
        <translation>Ni ellir ysgrifennu i’r ffolder hon. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>There is no room left on that disk. Make room, or choose another folder.</source>
        <translation>Nid oes lle ar ôl ar y ddisg honno. Gwnewch le, neu dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Dewiswch ffolder arall, neu gwnewch le.</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation>Ym mha ffurf?</translation>
    </message>
    <message>
        <source>The words are the same in each. PDF is as printed. OpenDocument can be enlarged and goes into Braille. A web page is read aloud by any browser.</source>
        <translation>Yr un yw’r geiriau ym mhob un. Mae PDF fel yr argreffir. Gellir chwyddo OpenDocument a’i droi’n Braille. Gall unrhyw borwr ddarllen tudalen we’n uchel.</translation>
    </message>
    <message>
        <source>Where shall the files go?</source>
        <translation>I ble y dylai’r ffeiliau fynd?</translation>
    </message>
    <message>
        <source>Making files: %1 of %2.</source>
        <translation>Wrthi’n gwneud ffeiliau: %1 o %2.</translation>
    </message>
    <message>
        <source>Not every file could be written: %1 of %2 are in the folder. Nothing in the casebook has changed.</source>
        <translation>Ni ellid ysgrifennu pob ffeil: mae %1 o %2 yn y ffolder. Nid oes dim yn y llyfr achosion wedi newid.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written. Nobody else on this computer can read them.</source>
        <translation>
            <numerusform>Dim ffeiliau wedi’u hysgrifennu.</numerusform>
            <numerusform>1 ffeil wedi’i hysgrifennu. Ni all neb arall ar y cyfrifiadur hwn ei darllen.</numerusform>
            <numerusform>%n o ffeiliau wedi’u hysgrifennu. Ni all neb arall ar y cyfrifiadur hwn eu darllen.</numerusform>
            <numerusform>%n o ffeiliau wedi’u hysgrifennu. Ni all neb arall ar y cyfrifiadur hwn eu darllen.</numerusform>
            <numerusform>%n o ffeiliau wedi’u hysgrifennu. Ni all neb arall ar y cyfrifiadur hwn eu darllen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is set up on this computer, so nothing was printed. The papers are safe in the casebook. Set up a printer, or save them as PDF.</source>
        <translation>Nid oes argraffydd wedi’i osod ar y cyfrifiadur hwn, felly nid argraffwyd dim. Mae’r papurau’n ddiogel yn y llyfr achosion. Gosodwch argraffydd, neu cadwch nhw fel PDF.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Cadw fel…</translation>
    </message>
    <message>
        <source>As PDF, for a word processor, or as a web page: for screen readers and larger type</source>
        <translation>Fel PDF, ar gyfer prosesydd geiriau, neu fel tudalen we: ar gyfer darllenwyr sgrin a llythrennau mwy</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>Fel PDF</translation>
    </message>
    <message>
        <source>As OpenDocument</source>
        <translation>Fel OpenDocument</translation>
    </message>
    <message>
        <source>As a web page</source>
        <translation>Fel tudalen we</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Life</name>
    <message>
        <source>The child was born</source>
        <translation>Ganwyd y plentyn</translation>
    </message>
    <message>
        <source>The pregnancy ended</source>
        <translation>Daeth y beichiogrwydd i ben</translation>
    </message>
    <message>
        <source>The child was stillborn</source>
        <translation>Ganwyd y plentyn yn farw</translation>
    </message>
    <message>
        <source>The child died</source>
        <translation>Bu farw’r plentyn</translation>
    </message>
    <message>
        <source>The child was adopted</source>
        <translation>Mabwysiadwyd y plentyn</translation>
    </message>
    <message>
        <source>The child has a new name</source>
        <translation>Mae gan y plentyn enw newydd</translation>
    </message>
    <message>
        <source>Record the birth</source>
        <translation>Cofnodi’r enedigaeth</translation>
    </message>
    <message>
        <source>Record that the pregnancy ended</source>
        <translation>Cofnodi bod y beichiogrwydd wedi dod i ben</translation>
    </message>
    <message>
        <source>Record the stillbirth</source>
        <translation>Cofnodi’r farw-enedigaeth</translation>
    </message>
    <message>
        <source>Record the death</source>
        <translation>Cofnodi’r farwolaeth</translation>
    </message>
    <message>
        <source>Record the adoption</source>
        <translation>Cofnodi’r mabwysiadu</translation>
    </message>
    <message>
        <source>Record the new name</source>
        <translation>Cofnodi’r enw newydd</translation>
    </message>
    <message>
        <source>Birth: %1</source>
        <translation>Genedigaeth: %1</translation>
    </message>
    <message>
        <source>The pregnancy ended: %1</source>
        <translation>Daeth y beichiogrwydd i ben: %1</translation>
    </message>
    <message>
        <source>Stillbirth: %1</source>
        <translation>Marw-enedigaeth: %1</translation>
    </message>
    <message>
        <source>Death: %1</source>
        <translation>Marwolaeth: %1</translation>
    </message>
    <message>
        <source>Adoption: %1</source>
        <translation>Mabwysiadu: %1</translation>
    </message>
    <message>
        <source>New name: %1</source>
        <translation>Enw newydd: %1</translation>
    </message>
    <message>
        <source>The pregnancy has ended.</source>
        <translation>Mae’r beichiogrwydd wedi dod i ben.</translation>
    </message>
    <message>
        <source>The child was stillborn.</source>
        <translation>Ganwyd y plentyn yn farw.</translation>
    </message>
    <message>
        <source>The child has died.</source>
        <translation>Mae’r plentyn wedi marw.</translation>
    </message>
    <message>
        <source>The child has been adopted.</source>
        <translation>Mae’r plentyn wedi’i fabwysiadu.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Yn dod i ben</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Yn newid</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Yn parhau</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a rule of the procedures: how it is put in short, and its number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a kind of conference and its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Plan: ends</source>
        <translation>Cynllun: daw i ben</translation>
    </message>
    <message>
        <source>Register: comes off it</source>
        <translation>Cofrestr: daw oddi arni</translation>
    </message>
    <message>
        <source>%1: called off</source>
        <translation>%1: wedi’i chanslo</translation>
    </message>
    <message>
        <source>Core group, %1: does not meet</source>
        <translation>Grŵp craidd, %1: nid yw’n cyfarfod</translation>
    </message>
    <message>
        <source>Visits: stop</source>
        <translation>Ymweliadau: maent yn peidio</translation>
    </message>
    <message>
        <source>%1: no longer due</source>
        <translation>%1: nid oes terfyn mwyach</translation>
    </message>
    <message>
        <source>%1: not sent</source>
        <translation>%1: nis anfonir</translation>
    </message>
    <message>
        <source>%1: goes on without this child</source>
        <translation>%1: mae’n mynd yn ei blaen heb y plentyn hwn</translation>
    </message>
    <message>
        <source>%1: the chair decides how it goes on</source>
        <translation>%1: y cadeirydd sy’n penderfynu sut y mae’n mynd yn ei blaen</translation>
    </message>
    <message>
        <source>%1: held as an initial conference</source>
        <translation>%1: fe’i cynhelir fel cynhadledd gychwynnol</translation>
    </message>
    <message numerus="yes">
        <source>%1: about %n more child(ren)</source>
        <translation>
            <numerusform>%1: heb ragor o blant</numerusform>
            <numerusform>%1: am 1 plentyn arall hefyd</numerusform>
            <numerusform>%1: am %n o blant eraill hefyd</numerusform>
            <numerusform>%1: am %n o blant eraill hefyd</numerusform>
            <numerusform>%1: am %n o blant eraill hefyd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: by %2</source>
        <translation>%1: erbyn %2</translation>
    </message>
    <message>
        <source>Register: a child born on %1</source>
        <translation>Cofrestr: plentyn a anwyd ar %1</translation>
    </message>
    <message>
        <source>Register: the new name, with the one before as “formerly”</source>
        <translation>Cofrestr: yr enw newydd, a’r un blaenorol ar ôl “gynt”</translation>
    </message>
    <message>
        <source>Papers from now on: the new name</source>
        <translation>Papurau o hyn ymlaen: yr enw newydd</translation>
    </message>
    <message>
        <source>Papers to the family: wait until somebody has looked at them</source>
        <translation>Papurau at y teulu: maent yn aros nes bod rhywun wedi edrych arnynt</translation>
    </message>
    <message>
        <source>Age: stays as it was on %1</source>
        <translation>Oedran: mae’n aros fel yr oedd ar %1</translation>
    </message>
    <message>
        <source>Record: one of its own, under the new name</source>
        <translation>Cofnod: un ar wahân, o dan yr enw newydd</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has decided yet about %n child(ren) of this birth</source>
        <translation>
            <numerusform>Penderfynwyd am bob plentyn o’r enedigaeth hon</numerusform>
            <numerusform>Nid oes neb wedi penderfynu eto am 1 plentyn o’r enedigaeth hon</numerusform>
            <numerusform>Nid oes neb wedi penderfynu eto am %n o blant o’r enedigaeth hon</numerusform>
            <numerusform>Nid oes neb wedi penderfynu eto am %n o blant o’r enedigaeth hon</numerusform>
            <numerusform>Nid oes neb wedi penderfynu eto am %n o blant o’r enedigaeth hon</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan of the other children: does it call for an earlier review?</source>
        <translation>Cynllun y plant eraill: a oes angen adolygiad cynharach?</translation>
    </message>
    <message>
        <source>People to tell</source>
        <translation>Pobl i roi gwybod iddynt</translation>
    </message>
    <message>
        <source>People to tell: %1</source>
        <translation>Pobl i roi gwybod iddynt: %1</translation>
    </message>
    <message>
        <source>Plan: goes on</source>
        <translation>Cynllun: mae’n parhau</translation>
    </message>
    <message>
        <source>%1: goes ahead</source>
        <translation>%1: mae’n mynd yn ei blaen</translation>
    </message>
    <message>
        <source>Core group, %1: meets</source>
        <translation>Grŵp craidd, %1: mae’n cyfarfod</translation>
    </message>
    <message>
        <source>Visits: go on</source>
        <translation>Ymweliadau: maent yn parhau</translation>
    </message>
    <message>
        <source>What has been issued: stays as it was</source>
        <translation>Yr hyn a anfonwyd: mae’n aros fel yr oedd</translation>
    </message>
    <message>
        <source>decided last on %1</source>
        <translation>penderfynwyd ddiwethaf ar %1</translation>
    </message>
    <message>
        <source>on it since %1</source>
        <translation>arni ers %1</translation>
    </message>
    <message>
        <source>It is about no other child. No letter goes out: somebody tells those who were asked.</source>
        <translation>Nid yw’n ymwneud â’r un plentyn arall. Nid oes llythyr yn mynd: mae rhywun yn rhoi gwybod i’r rhai a wahoddwyd.</translation>
    </message>
    <message>
        <source>was due by %1</source>
        <translation>i fod erbyn %1</translation>
    </message>
    <message numerus="yes">
        <source>it was owed to %n person(s)</source>
        <translation>
            <numerusform>nid oedd yn ddyledus i neb</numerusform>
            <numerusform>roedd yn ddyledus i 1 person</numerusform>
            <numerusform>roedd yn ddyledus i %n o bobl</numerusform>
            <numerusform>roedd yn ddyledus i %n o bobl</numerusform>
            <numerusform>roedd yn ddyledus i %n o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n other child(ren)</source>
        <translation>
            <numerusform>heb blant eraill</numerusform>
            <numerusform>am 1 plentyn arall</numerusform>
            <numerusform>am %n o blant eraill</numerusform>
            <numerusform>am %n o blant eraill</numerusform>
            <numerusform>am %n o blant eraill</numerusform>
        </translation>
    </message>
    <message>
        <source>The child is born before it.</source>
        <translation>Mae’r plentyn wedi’i eni cyn hynny.</translation>
    </message>
    <message>
        <source>until now by %1</source>
        <translation>hyd yn hyn erbyn %1</translation>
    </message>
    <message>
        <source>begins with this</source>
        <translation>yn dechrau gyda hyn</translation>
    </message>
    <message numerus="yes">
        <source>%n conference(s) still to be held</source>
        <translation>
            <numerusform>dim cynadleddau eto i’w cynnal</numerusform>
            <numerusform>1 gynhadledd eto i’w chynnal</numerusform>
            <numerusform>%n o gynadleddau eto i’w cynnal</numerusform>
            <numerusform>%n o gynadleddau eto i’w cynnal</numerusform>
            <numerusform>%n o gynadleddau eto i’w cynnal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) owed to the family now</source>
        <translation>
            <numerusform>dim papurau’n ddyledus i’r teulu ar hyn o bryd</numerusform>
            <numerusform>1 papur yn ddyledus i’r teulu ar hyn o bryd</numerusform>
            <numerusform>%n o bapurau’n ddyledus i’r teulu ar hyn o bryd</numerusform>
            <numerusform>%n o bapurau’n ddyledus i’r teulu ar hyn o bryd</numerusform>
            <numerusform>%n o bapurau’n ddyledus i’r teulu ar hyn o bryd</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in a list or a letter leads from one record to the other. The old one keeps the name it has.</source>
        <translation>Nid oes dim mewn rhestr na llythyr yn arwain o’r naill gofnod i’r llall. Mae’r hen un yn cadw’r enw sydd arno.</translation>
    </message>
    <message>
        <source>Being born does not give them a plan. Today keeps it in view until a conference is asked for.</source>
        <translation>Nid yw cael eu geni yn rhoi cynllun iddynt. Mae Heddiw yn cadw golwg ar hyn nes gofyn am gynhadledd.</translation>
    </message>
    <message>
        <source>Today keeps it in view until it is written down who was told.</source>
        <translation>Mae Heddiw yn cadw golwg ar hyn nes ysgrifennu pwy a gafodd wybod.</translation>
    </message>
    <message>
        <source>A review can end it.</source>
        <translation>Gall adolygiad ddod ag ef i ben.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LifeAfterForm</name>
    <message>
        <source>Who was told</source>
        <translation>Pwy a gafodd wybod</translation>
    </message>
    <message>
        <source>By name, and how: “Sera Pebble, by telephone on the same day”.</source>
        <translation>Wrth ei enw, a sut: “Sera Pebble, dros y ffôn yr un diwrnod”.</translation>
    </message>
    <message>
        <source>Papers to the family wait. Read them first: they stand with each conference, under After and under its letters.</source>
        <translation>Mae papurau at y teulu yn aros. Darllenwch nhw gyntaf: maent gyda phob cynhadledd, o dan Wedyn ac o dan ei llythyrau.</translation>
    </message>
    <message>
        <source>I have looked at what goes to the family. It may go.</source>
        <translation>Rwyf wedi edrych ar yr hyn sy’n mynd at y teulu. Caiff fynd.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LifeEventForm</name>
    <message>
        <source>Something has happened: %1</source>
        <extracomment>%1: a child</extracomment>
        <translation>Mae rhywbeth wedi digwydd: %1</translation>
    </message>
    <message>
        <source>Something has happened</source>
        <translation>Mae rhywbeth wedi digwydd</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Plentyn</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>What was recorded last had not happened</source>
        <translation>Ni ddigwyddodd yr hyn a gofnodwyd ddiwethaf</translation>
    </message>
    <message>
        <source>There is nothing more to record about this child.</source>
        <translation>Nid oes dim mwy i’w gofnodi am y plentyn hwn.</translation>
    </message>
    <message>
        <source>Recorded last: %1, %2. The child’s record will be as it was before. What was called off stays called off, and what was sent stays sent.</source>
        <translation>Cofnodwyd ddiwethaf: %1, %2. Bydd cofnod y plentyn fel yr oedd o’r blaen. Mae’r hyn a ganslwyd yn aros wedi’i ganslo, a’r hyn a anfonwyd wedi’i anfon.</translation>
    </message>
    <message>
        <source>The child goes on in a record of its own, under the new name. Nobody who looks at one record finds the other.</source>
        <translation>Mae’r plentyn yn parhau mewn cofnod ar wahân, o dan yr enw newydd. Nid yw neb sy’n edrych ar y naill gofnod yn dod o hyd i’r llall.</translation>
    </message>
    <message>
        <source>Take the time you need. Nothing is written or sent until you record it.</source>
        <translation>Cymerwch yr amser sydd ei angen. Nid oes dim yn cael ei ysgrifennu na’i anfon nes i chi ei gofnodi.</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Ganwyd ar</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ar</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Faint</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <comment>of one birth</comment>
        <translation>
            <numerusform>Dim plant</numerusform>
            <numerusform>1 plentyn</numerusform>
            <numerusform>%n o blant</numerusform>
            <numerusform>%n o blant</numerusform>
            <numerusform>%n o blant</numerusform>
        </translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>May wait.</source>
        <translation>Caiff aros.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Enw arferol</translation>
    </message>
    <message>
        <source>Where it differs.</source>
        <translation>Os yw’n wahanol.</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Y lleill</translation>
    </message>
    <message>
        <source>Their given names, parted by commas. They may wait.</source>
        <translation>Eu henwau cyntaf, gyda choma rhyngddynt. Cânt aros.</translation>
    </message>
    <message>
        <source>Name of the new family</source>
        <translation>Enw’r teulu newydd</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Cyfeiriad newydd</translation>
    </message>
    <message>
        <source>Stands in the new record alone.</source>
        <translation>Yn y cofnod newydd yn unig.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Why it is called off</source>
        <translation>Pam mae’n cael ei chanslo</translation>
    </message>
    <message>
        <source>It is kept with what was recorded.</source>
        <translation>Fe’i cedwir gyda’r hyn a gofnodwyd.</translation>
    </message>
    <message>
        <source>The record of the conference keeps it.</source>
        <translation>Mae cofnod y gynhadledd yn ei gadw.</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>Beth mae hyn yn ei wneud</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ei dynnu’n ôl</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Ei gofnodi</translation>
    </message>
    <message>
        <source>Stops: %1 · Changes: %2 · Goes on: %3. All of it is shown below.</source>
        <extracomment>three numbers of things</extracomment>
        <translation>Yn dod i ben: %1 · Yn newid: %2 · Yn parhau: %3. Dangosir y cyfan isod.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LimitWords</name>
    <message>
        <source>Hide the rule</source>
        <translation>Cuddio&apos;r rheol</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message>
        <source>%1
%2 (%3)</source>
        <extracomment>the text of a rule, where it stands, its number</extracomment>
        <translation>%1
%2 (%3)</translation>
    </message>
    <message>
        <source>Open in Procedures</source>
        <translation>Agor yn y Gweithdrefnau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LinePage</name>
    <message>
        <source>Write the answer first; it goes into the record.</source>
        <translation>Ysgrifennwch yr ateb yn gyntaf; mae’n mynd i’r cofnod.</translation>
    </message>
    <message>
        <source>Write first why it does not apply; it goes into the record.</source>
        <translation>Ysgrifennwch yn gyntaf pam nad yw’n berthnasol; mae’n mynd i’r cofnod.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Heb ei ateb eto</translation>
    </message>
    <message>
        <source>In words, where words are needed</source>
        <translation>Mewn geiriau, lle bo angen geiriau</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Ticio</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Cadw’r ateb</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ddim yn berthnasol</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tynnu’n ôl</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i’r rhestr</translation>
    </message>
    <message>
        <source>Why? What the procedure says</source>
        <translation>Pam? Yr hyn y mae’r weithdrefn yn ei ddweud</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LivePart</name>
    <message>
        <source>+%1 min</source>
        <translation>+%1 mun</translation>
    </message>
    <message>
        <source>The conference is not in session.</source>
        <translation>Nid yw’r gynhadledd yn cael ei chynnal nawr.</translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation>Eitem &amp;nesaf</translation>
    </message>
    <message>
        <source>This is the last item.</source>
        <translation>Dyma’r eitem olaf.</translation>
    </message>
    <message>
        <source>Pre&amp;vious item</source>
        <translation>Eitem &amp;flaenorol</translation>
    </message>
    <message>
        <source>&amp;Break, or go on</source>
        <translation>&amp;Egwyl, neu fynd ymlaen</translation>
    </message>
    <message>
        <source>N&amp;otes or decision</source>
        <translation>N&amp;odiadau neu benderfyniad</translation>
    </message>
    <message>
        <source>Next &amp;child</source>
        <translation>Plentyn ne&amp;saf</translation>
    </message>
    <message>
        <source>P&amp;revious child</source>
        <translation>Plentyn &amp;blaenorol</translation>
    </message>
    <message>
        <source>So&amp;mebody has arrived…</source>
        <translation>&amp;Mae rhywun wedi cyrraedd…</translation>
    </message>
    <message>
        <source>Record &amp;dissent…</source>
        <translation>Cofnodi &amp;anghytundeb…</translation>
    </message>
    <message>
        <source>&amp;What can I do without a quorum?</source>
        <translation>Be&amp;th alla i ei wneud heb gworwm?</translation>
    </message>
    <message>
        <source>Every child has a quorum.</source>
        <translation>Mae cworwm ar gyfer pob plentyn.</translation>
    </message>
    <message>
        <source>Put in the &amp;time</source>
        <translation>Rhoi’r am&amp;ser i mewn</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Dim i’w ddadwneud.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Dim i’w ailwneud.</translation>
    </message>
    <message>
        <source>%1 has taken half the time. Summarise the rest?</source>
        <translation>Mae %1 wedi cymryd hanner yr amser. Crynhoi’r gweddill?</translation>
    </message>
    <message>
        <source>%1 for %2. What was decided before stands.</source>
        <extracomment>&quot;Quorum lost at 11:02&quot; and the child</extracomment>
        <translation>%1 ar gyfer %2. Mae’r hyn a benderfynwyd cynt yn sefyll.</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Beth alla i ei wneud?</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>All children</source>
        <translation>Pob plentyn</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Nodiadau %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Clo&amp;se the conference…</source>
        <translation>Cau’r &amp;gynhadledd…</translation>
    </message>
    <message>
        <source>Checklist %1 of %2</source>
        <extracomment>lines of the checklist that are answered at this moment of the meeting, of how many</extracomment>
        <translation>Rhestr wirio %1 o %2</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Rhestr wirio</translation>
    </message>
    <message>
        <source>Chec&amp;klist</source>
        <translation>Rhestr wi&amp;rio</translation>
    </message>
    <message>
        <source>%1 is kept out</source>
        <extracomment>%1: a person</extracomment>
        <translation>%1: wedi’i eithrio</translation>
    </message>
    <message>
        <source>The chair decided before the conference that they are not there for this part. If they come in, the record shows it.</source>
        <translation>Penderfynodd y cadeirydd cyn y gynhadledd na fyddant yno ar gyfer y rhan hon. Os dônt i mewn, bydd y cofnod yn dangos hynny.</translation>
    </message>
    <message>
        <source>The chair decided before the conference that they are not there at all. If they come in, the record shows it.</source>
        <translation>Penderfynodd y cadeirydd cyn y gynhadledd na fyddant yno o gwbl. Os dônt i mewn, bydd y cofnod yn dangos hynny.</translation>
    </message>
    <message>
        <source>They stay out</source>
        <translation>Maent yn aros allan</translation>
    </message>
    <message>
        <source>The chair lets them in</source>
        <translation>Mae’r cadeirydd yn eu gadael i mewn</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Use the same words for another child…</source>
        <translation>Defnyddio’r un geiriau ar gyfer plentyn arall…</translation>
    </message>
    <message>
        <source>There is one child, or the plan is not in front.</source>
        <translation>Un plentyn sydd, neu nid y cynllun sydd ar y sgrin.</translation>
    </message>
    <message>
        <source>Turn the scale off</source>
        <translation>Diffodd y raddfa</translation>
    </message>
    <message>
        <source>Turn the scale on</source>
        <translation>Troi’r raddfa ymlaen</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Graddfa</translation>
    </message>
    <message>
        <source>%1 was asked for another item only, and is still marked as here.</source>
        <translation>I eitem arall yn unig y gofynnwyd i %1 ddod. Mae’r rhestr yn dweud bod %1 yma o hyd.</translation>
    </message>
    <message>
        <source>%1 is asked for this item, and is not marked as here.</source>
        <translation>Gofynnwyd i %1 ddod i’r eitem hon. Nid yw’r rhestr yn dweud bod %1 yma.</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Wedi gadael</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Yma</translation>
    </message>
    <message>
        <source>%1 has been out of the room since %2. What is written now is left out of that person&apos;s copy.</source>
        <translation>%1: allan o’r ystafell ers %2. Mae’r hyn a ysgrifennir yn awr yn cael ei hepgor o gopi’r person hwnnw.</translation>
    </message>
    <message>
        <source>Out of the room: %1. What is written now is left out of their copies.</source>
        <translation>Allan o’r ystafell: %1. Mae’r hyn a ysgrifennir yn awr yn cael ei hepgor o’u copïau.</translation>
    </message>
    <message>
        <source>Back in the room  %1</source>
        <translation>Yn ôl yn yr ystafell  %1</translation>
    </message>
    <message>
        <source>Out of the room…</source>
        <translation>Allan o’r ystafell…</translation>
    </message>
    <message>
        <source>Back in the room</source>
        <translation>Yn ôl yn yr ystafell</translation>
    </message>
    <message>
        <source>Somebody else goes out…</source>
        <translation>Rhywun arall yn mynd allan…</translation>
    </message>
    <message>
        <source>Nobody is out of the room.</source>
        <translation>Nid oes neb allan o’r ystafell.</translation>
    </message>
    <message>
        <source>Police leave after their information</source>
        <translation>Yr heddlu’n gadael ar ôl rhoi eu gwybodaeth</translation>
    </message>
    <message>
        <source>No police officer is in the room.</source>
        <translation>Nid oes swyddog heddlu yn yr ystafell.</translation>
    </message>
    <message>
        <source>Here for this item only…</source>
        <translation>Yma i’r eitem hon yn unig…</translation>
    </message>
    <message>
        <source>No item has been taken up yet</source>
        <translation>Nid oes eitem wedi dechrau eto</translation>
    </message>
    <message>
        <source>Who may read this paragraph…</source>
        <translation>Pwy gaiff ddarllen y paragraff hwn…</translation>
    </message>
    <message>
        <source>Open the notes first.</source>
        <translation>Agorwch y nodiadau yn gyntaf.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Gwirio’r sillafu</translation>
    </message>
    <message>
        <source>Notes beside the decision (two seats)</source>
        <translation>Nodiadau wrth ochr y penderfyniad (dwy sedd)</translation>
    </message>
    <message>
        <source>Page of the record: %1</source>
        <translation>Tudalen y cofnod: %1</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <translation>Yr agenda: %1</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <extracomment>an agenda item, and the minutes planned and taken</extracomment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Take up the item that is looked at</source>
        <translation>Dechrau’r eitem sy’n cael ei gweld</translation>
    </message>
    <message>
        <source>%1/%2, %3</source>
        <extracomment>the number of the item that is running, how many there are, minutes and seconds it has run</extracomment>
        <translation>%1/%2, %3</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>the number of the item taken up last, and how many there are</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Exploitation and trafficking…</source>
        <translation>Camfanteisio a masnachu pobl…</translation>
    </message>
    <message>
        <source>Two seats need a wider window or smaller type.</source>
        <translation>Mae angen ffenestr letach neu lythrennau llai ar gyfer dwy sedd.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LocalSettings</name>
    <message>
        <source>Give a value.</source>
        <translation>Rhowch werth.</translation>
    </message>
    <message>
        <source>Write an age in whole years, 18 at most.</source>
        <translation>Ysgrifennwch oedran mewn blynyddoedd cyfan, 18 ar y mwyaf.</translation>
    </message>
    <message>
        <source>Write how many groups, as a whole number up to 20.</source>
        <translation>Ysgrifennwch faint o grwpiau, fel rhif cyfan hyd at 20.</translation>
    </message>
    <message>
        <source>Write a whole number up to 400.</source>
        <translation>Ysgrifennwch rif cyfan hyd at 400.</translation>
    </message>
    <message>
        <source>The procedure states %1%2. A local value may only be stricter.</source>
        <extracomment>what the text states, and the number of the rule in brackets</extracomment>
        <translation>Mae&apos;r weithdrefn yn nodi: %1%2. Dim ond gwerth llymach a gaiff fod yn lleol.</translation>
    </message>
    <message>
        <source>The procedure says itself who has this%1.</source>
        <translation>Mae&apos;r weithdrefn ei hun yn dweud pwy sy&apos;n cael hwn%1.</translation>
    </message>
    <message>
        <source>Write who adopted it.</source>
        <translation>Ysgrifennwch pwy a&apos;i mabwysiadodd.</translation>
    </message>
    <message>
        <source>Write why. It will stand beside the value.</source>
        <translation>Ysgrifennwch pam. Bydd yn sefyll wrth ymyl y gwerth.</translation>
    </message>
    <message>
        <source>Give the day it was adopted.</source>
        <translation>Rhowch y diwrnod y mabwysiadwyd ef.</translation>
    </message>
    <message>
        <source>That day is still to come. A value counts once it has been adopted.</source>
        <translation>Nid yw&apos;r diwrnod hwnnw wedi dod eto. Mae gwerth yn cyfrif unwaith y mabwysiadwyd ef.</translation>
    </message>
    <message>
        <source>%1. In its own words: “%2”</source>
        <extracomment>&quot;Not stated&quot;, and the procedure&apos;s own words</extracomment>
        <translation>%1. Yn ei eiriau ei hun: “%2”</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>what the text gives, and what it leaves unclear</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No rule of the procedure speaks of this.</source>
        <translation>Nid oes yr un rheol yn y weithdrefn yn sôn am hyn.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who adopted a value, and the day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Further groups</source>
        <translation>&amp;Grwpiau eraill</translation>
    </message>
    <message>
        <source>&amp;From the age of</source>
        <translation>&amp;O oedran</translation>
    </message>
    <message>
        <source>&amp;At least</source>
        <translation>O &amp;leiaf</translation>
    </message>
    <message>
        <source>&amp;Within</source>
        <translation>O &amp;fewn</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Darlleniad</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copi</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Rheol</translation>
    </message>
    <message>
        <source>%1
%2 (%3)</source>
        <extracomment>a rule&apos;s text, where it stands, the rule&apos;s number</extracomment>
        <translation>%1
%2 (%3)</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>Ar glo</translation>
    </message>
    <message>
        <source>Open a casebook</source>
        <translation>Agor llyfr achosion</translation>
    </message>
    <message>
        <source>Everything you typed was kept at %1.</source>
        <translation>Cadwyd popeth a deipiwyd gennych am %1.</translation>
    </message>
    <message>
        <source>This casebook holds made-up families and needs no passphrase.</source>
        <translation>Teuluoedd dychmygol sydd yn y llyfr achosion hwn; nid oes angen cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Opening the casebook…</source>
        <translation>Wrthi’n agor y llyfr achosion…</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Gallwch roi cynnig arall arni nawr.</numerusform>
            <numerusform>Gallwch roi cynnig arall arni ymhen %n eiliad.</numerusform>
            <numerusform>Gallwch roi cynnig arall arni ymhen %n eiliad.</numerusform>
            <numerusform>Gallwch roi cynnig arall arni ymhen %n eiliad.</numerusform>
            <numerusform>Gallwch roi cynnig arall arni ymhen %n eiliad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>Wedi anghofio?</translation>
    </message>
    <message>
        <source>Another casebook…</source>
        <translation>Llyfr achosion arall…</translation>
    </message>
    <message>
        <source>Nobody can open a casebook without its passphrase: not Cadair&apos;s makers, not your own computer people. Ask whoever keeps the recovery sheet in your team. Backups open with the passphrase they were made with.</source>
        <translation>Ni all neb agor llyfr achosion heb ei gyfrinymadrodd: nid gwneuthurwyr Cadair, na’ch staff cyfrifiadurol chi. Gofynnwch i bwy bynnag sy’n cadw’r daflen adfer yn eich tîm. Mae copïau wrth gefn yn agor â’r cyfrinymadrodd y’u gwnaed ag ef.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Datgloi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LookedAfterForm</name>
    <message>
        <source>%1 as a looked-after child</source>
        <extracomment>%1: a child</extracomment>
        <translation>%1 fel plentyn sy’n derbyn gofal</translation>
    </message>
    <message>
        <source>Looked after since</source>
        <translation>Yn derbyn gofal ers</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Ar ba sail</translation>
    </message>
    <message>
        <source>Order made on</source>
        <translation>Gwnaed y gorchymyn ar</translation>
    </message>
    <message>
        <source>Reviewing officer</source>
        <translation>Swyddog adolygu</translation>
    </message>
    <message>
        <source>As the name stands among those asked to the conference.</source>
        <translation>Fel y mae’r enw ymhlith y rhai a wahoddwyd i’r gynhadledd.</translation>
    </message>
    <message>
        <source>One plan, one process</source>
        <translation>Un cynllun, un broses</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>heb ei ateb eto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>Looked-after review</source>
        <translation>Adolygiad gofal</translation>
    </message>
    <message>
        <source>Care plan changed on</source>
        <translation>Newidiwyd y cynllun gofal ar</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hyd at</translation>
    </message>
    <message>
        <source>The last day, once it is over.</source>
        <translation>Y diwrnod olaf, unwaith y bydd ar ben.</translation>
    </message>
    <message>
        <source>At the conference of %1:</source>
        <extracomment>%1: a date</extracomment>
        <translation>Yn y gynhadledd ar %1:</translation>
    </message>
    <message>
        <source>At the conference that has no day yet:</source>
        <translation>Yn y gynhadledd sydd heb ddiwrnod eto:</translation>
    </message>
    <message>
        <source>Why a conference</source>
        <translation>Pam cynhadledd</translation>
    </message>
    <message>
        <source>Why another chair</source>
        <translation>Pam cadeirydd arall</translation>
    </message>
    <message>
        <source>Why not on one day</source>
        <translation>Pam nad ar yr un diwrnod</translation>
    </message>
    <message>
        <source>Safe without the plan</source>
        <translation>Yn ddiogel heb y cynllun</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LooksCard</name>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Beth a wnaethant</translation>
    </message>
    <message>
        <source>Looked a child up for an enquiry</source>
        <translation>Chwiliodd am blentyn ar gyfer ymholiad</translation>
    </message>
    <message>
        <source>Printed the list</source>
        <translation>Argraffodd y rhestr</translation>
    </message>
    <message>
        <source>Sent the list to the police</source>
        <translation>Anfonodd y rhestr at yr heddlu</translation>
    </message>
    <message>
        <source>Saved the list as a file</source>
        <translation>Cadwodd y rhestr fel ffeil</translation>
    </message>
    <message>
        <source>Read who had asked</source>
        <translation>Darllenodd pwy oedd wedi gofyn</translation>
    </message>
    <message>
        <source>Read the notices</source>
        <translation>Darllenodd yr hysbysiadau</translation>
    </message>
    <message>
        <source>Looked at the list</source>
        <translation>Edrychodd ar y rhestr</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>dim unwaith</numerusform>
            <numerusform>unwaith</numerusform>
            <numerusform>%n gwaith</numerusform>
            <numerusform>%n gwaith</numerusform>
            <numerusform>%n gwaith</numerusform>
        </translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Pwy edrychodd</translation>
    </message>
    <message>
        <source>Who looked at the register</source>
        <translation>Pwy edrychodd ar y gofrestr</translation>
    </message>
</context>
<context>
    <name>cadair::ui::MainWindow</name>
    <message>
        <source>Open a casebook</source>
        <translation>Agor llyfr achosion</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>Casebooks (*.cadair)</source>
        <translation>Llyfrau achosion (*.cadair)</translation>
    </message>
    <message>
        <source>Locking in 0:%1 — press any key.</source>
        <translation>Yn cloi ymhen 0:%1 — pwyswch unrhyw fysell.</translation>
    </message>
    <message>
        <source>Start my &amp;own casebook…</source>
        <translation>&amp;Dechrau fy llyfr achosion fy hun…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Cloi nawr</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Dewis &amp;popeth</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Canfod neu wneud</translation>
    </message>
    <message>
        <source>Ask when everything was saved</source>
        <translation>Gofyn pryd y cadwyd popeth</translation>
    </message>
    <message>
        <source>&amp;Keys on this screen</source>
        <translation>&amp;Bysellau’r sgrin hon</translation>
    </message>
    <message>
        <source>&amp;About Cadair</source>
        <translation>&amp;Ynghylch Cadair</translation>
    </message>
    <message>
        <source>Cymrae&amp;g</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>Teip &amp;mwy</translation>
    </message>
    <message>
        <source>&amp;Smaller type</source>
        <translation>Teip &amp;llai</translation>
    </message>
    <message>
        <source>&amp;Usual type size</source>
        <translation>Maint teip &amp;arferol</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>Lliwiau &amp;golau</translation>
    </message>
    <message>
        <source>&amp;Cream colours</source>
        <translation>Lliwiau &amp;hufen</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Lliwiau &amp;tywyll</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>&amp;No movement</source>
        <translation>&amp;Dim symud</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Y cwarel nesaf</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Y cwarel blaenorol</translation>
    </message>
    <message>
        <source>Child protection conferences, prepared, held and followed up. Everything stays on this computer.</source>
        <translation>Cynadleddau amddiffyn plant: eu paratoi, eu cynnal a’u dilyn. Mae popeth yn aros ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Meddalwedd rydd dan Drwydded Gyhoeddus Gyffredinol GNU, fersiwn 3 neu ddiweddarach. Daw heb unrhyw warant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Lock in a meeting too when &amp;idle</source>
        <translation>Cloi yn ystod cyfarfod hefyd pan fydd yn &amp;segur</translation>
    </message>
</context>
<context>
    <name>cadair::ui::MeetingForm</name>
    <message>
        <source>A meeting of the core group</source>
        <translation>Cyfarfod o’r grŵp craidd</translation>
    </message>
    <message>
        <source>The core group of %1</source>
        <translation>Grŵp craidd %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>Cadeiriwyd gan</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Eu henw</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Pwy ddaeth</translation>
    </message>
    <message>
        <source>Others who came</source>
        <translation>Eraill a ddaeth</translation>
    </message>
    <message>
        <source>Names, with a comma between them. They belong to the group from now on.</source>
        <translation>Enwau, a choma rhyngddynt. Maent yn perthyn i’r grŵp o hyn ymlaen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Trafodwyd</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>Pwyntiau gweithredu</translation>
    </message>
    <message>
        <source>One to a line: what; who; by when. A + before it: done. What is not done comes along to the next meeting.</source>
        <translation>Un ar bob llinell: beth; pwy; erbyn pryd. Arwydd + o’i flaen: wedi’i wneud. Daw’r hyn na wnaed i’r cyfarfod nesaf.</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Anghytuno</translation>
    </message>
    <message>
        <source>Who saw it otherwise, and how. “None” is an answer.</source>
        <translation>Pwy oedd yn gweld pethau’n wahanol, a sut. Mae “Neb” yn ateb.</translation>
    </message>
    <message>
        <source>The meeting that the birth calls for</source>
        <translation>Y cyfarfod y mae’r geni’n galw amdano</translation>
    </message>
    <message>
        <source>The notes are signed</source>
        <translation>Mae’r nodiadau wedi’u llofnodi</translation>
    </message>
    <message>
        <source>Keep this meeting</source>
        <translation>Cadw’r cyfarfod hwn</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw’r newidiadau</translation>
    </message>
    <message>
        <source>The meeting no longer stands here, and its limits are counted as if it had not been. The journal keeps what it was.</source>
        <translation>Ni fydd y cyfarfod yn sefyll yma mwyach, a chyfrifir ei derfynau fel pe na bai wedi bod. Mae’r dyddlyfr yn cadw’r hyn ydoedd.</translation>
    </message>
    <message>
        <source>Written down by mistake…</source>
        <translation>Nodwyd drwy gamgymeriad…</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;olwg</translation>
    </message>
    <message>
        <source>&amp;Conference</source>
        <translation>&amp;Cynhadledd</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Llythyrau</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>C&amp;ymorth</translation>
    </message>
</context>
<context>
    <name>cadair::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cau’r neges hon</translation>
    </message>
</context>
<context>
    <name>cadair::ui::MoveForm</name>
    <message>
        <source>A child with a plan moves away</source>
        <translation>Plentyn â chynllun yn symud i ffwrdd</translation>
    </message>
    <message>
        <source>A child with a plan made elsewhere moves here</source>
        <translation>Plentyn â chynllun o rywle arall yn symud yma</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Pwy sy’n symud</translation>
    </message>
    <message>
        <source>Known here since</source>
        <translation>Yn hysbys yma ers</translation>
    </message>
    <message>
        <source>Their notice came on</source>
        <translation>Daeth eu hysbysiad ar</translation>
    </message>
    <message>
        <source>The other authority</source>
        <translation>Yr awdurdod arall</translation>
    </message>
    <message>
        <source>Whom to reach there</source>
        <translation>Â phwy i gysylltu yno</translation>
    </message>
    <message>
        <source>A name, and a telephone number or an e-mail address.</source>
        <translation>Enw, a rhif ffôn neu gyfeiriad e-bost.</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Am byth</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>heb ofyn eto</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>am byth</translation>
    </message>
    <message>
        <source>for a time</source>
        <translation>am gyfnod</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Am ba hyd</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ddim yn hysbys</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>dim mis</numerusform>
            <numerusform>1 mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan there since</source>
        <translation>Cynllun yno ers</translation>
    </message>
    <message>
        <source>Day of the move</source>
        <translation>Diwrnod y symud</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>I ble maent yn mynd</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>O ble maent yn dod</translation>
    </message>
    <message>
        <source>An address in this family is withheld: none is written down with the move. It stays with the record of its owner.</source>
        <translation>Mae cyfeiriad yn y teulu hwn yn cael ei gadw’n ôl: ni nodir yr un gyda’r symud. Mae’n aros gyda chofnod ei berchennog.</translation>
    </message>
    <message>
        <source>Risk since the move</source>
        <translation>Risg ers symud</translation>
    </message>
    <message>
        <source>not assessed yet</source>
        <translation>heb ei hasesu eto</translation>
    </message>
    <message>
        <source>Came to nothing</source>
        <translation>Ni ddaeth dim ohono</translation>
    </message>
    <message>
        <source>Only where they stayed after all, or came back: say why. Nothing is owed about the move then.</source>
        <translation>Dim ond os arhosasant wedi’r cyfan, neu ddod yn ôl: dywedwch pam. Ni fydd dim ar ôl i’w wneud wedyn.</translation>
    </message>
    <message>
        <source>Keep this move</source>
        <translation>Cadw’r symud hwn</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw’r newidiadau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::MoveStepForm</name>
    <message>
        <source>Who was told of the move</source>
        <translation>Wrth bwy y dywedwyd am y symud</translation>
    </message>
    <message>
        <source>The plan until the transfer conference</source>
        <translation>Y cynllun tan y gynhadledd drosglwyddo</translation>
    </message>
    <message>
        <source>The other authority’s conference</source>
        <translation>Cynhadledd yr awdurdod arall</translation>
    </message>
    <message>
        <source>Our own review after the move</source>
        <translation>Ein hadolygiad ni ar ôl y symud</translation>
    </message>
    <message>
        <source>Papers between the authorities</source>
        <translation>Papurau rhwng yr awdurdodau</translation>
    </message>
    <message>
        <source>They take the case over</source>
        <translation>Maent yn derbyn yr achos</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Dywedwyd ar</translation>
    </message>
    <message>
        <source>In writing on</source>
        <translation>Yn ysgrifenedig ar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Cytunwyd ar</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Cytunwyd gan</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Gofynnwyd ar</translation>
    </message>
    <message>
        <source>It is on</source>
        <translation>Fe’i cynhelir ar</translation>
    </message>
    <message>
        <source>Our reports went on</source>
        <translation>Aeth ein hadroddiadau ar</translation>
    </message>
    <message>
        <source>Their reports came on</source>
        <translation>Daeth eu hadroddiadau ar</translation>
    </message>
    <message>
        <source>The plan went on</source>
        <translation>Aeth y cynllun ar</translation>
    </message>
    <message>
        <source>Their plan came on</source>
        <translation>Daeth eu cynllun ar</translation>
    </message>
    <message>
        <source>Day of their letter</source>
        <translation>Dyddiad eu llythyr</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Llofnodwyd gan</translation>
    </message>
    <message>
        <source>Consulted on the end</source>
        <translation>Ymgynghorwyd ar y diwedd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Beth mae’n ei ddweud</translation>
    </message>
    <message>
        <source>What keeps the children safe until the conference, and who does it in each place.</source>
        <translation>Beth sy’n cadw’r plant yn ddiogel tan y gynhadledd, a phwy sy’n gwneud hynny ym mhob lle.</translation>
    </message>
    <message>
        <source>Or why there is none</source>
        <translation>Neu pam nad oes un</translation>
    </message>
    <message>
        <source>Somebody of theirs is asked to it</source>
        <translation>Gwahoddwyd rhywun ohonynt iddo</translation>
    </message>
    <message>
        <source>They have held it</source>
        <translation>Maent wedi’i chynnal</translation>
    </message>
    <message>
        <source>In this procedure a review ends the plan: their letter is kept, and the plan goes on until then.</source>
        <translation>Yn y gweithdrefnau hyn, adolygiad sy’n dod â’r cynllun i ben: cedwir eu llythyr, ac mae’r cynllun yn parhau tan hynny.</translation>
    </message>
    <message>
        <source>The plan here ends once their letter is there and those who made the plan were consulted on its end.</source>
        <translation>Daw’r cynllun yma i ben pan fydd eu llythyr wedi cyrraedd ac ymgynghorwyd â’r rhai a wnaeth y cynllun ynghylch ei ddiwedd.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
</context>
<context>
    <name>cadair::ui::NetworkForm</name>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Works with them</source>
        <translation>Yn gweithio gyda nhw</translation>
    </message>
    <message>
        <source>With the parents</source>
        <translation>Gyda&apos;r rhieni</translation>
    </message>
    <message>
        <source>Much involved</source>
        <translation>Ymwneud llawer</translation>
    </message>
    <message>
        <source>Key here</source>
        <translation>Allweddol yma</translation>
    </message>
    <message>
        <source>Agencies around the family</source>
        <translation>Asiantaethau o amgylch y teulu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>As the social worker names them. Space marks a cell. Key here: the chair wants this agency there for these children.</source>
        <translation>Fel y mae&apos;r gweithiwr cymdeithasol yn eu henwi. Mae&apos;r bylchwr yn marcio cell. Allweddol yma: mae&apos;r cadeirydd am i&apos;r asiantaeth hon fod yno i&apos;r plant hyn.</translation>
    </message>
    <message>
        <source>As the social worker names them. Space marks a cell.</source>
        <translation>Fel y mae&apos;r gweithiwr cymdeithasol yn eu henwi. Mae&apos;r bylchwr yn marcio cell.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::NoteWriting</name>
    <message>
        <source>What may be meant</source>
        <translation>Beth allai fod dan sylw</translation>
    </message>
    <message>
        <source>What can be put in</source>
        <translation>Beth y gellir ei roi i mewn</translation>
    </message>
    <message>
        <source>Keep “%1”: it is a word</source>
        <translation>Cadw “%1”: mae’n air</translation>
    </message>
</context>
<context>
    <name>cadair::ui::NotesForm</name>
    <message>
        <source>Notes of the core group of %1</source>
        <translation>Nodiadau grŵp craidd %1</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Anfonwyd ar</translation>
    </message>
    <message>
        <source>The procedure gives no number of days for it.</source>
        <translation>Nid yw’r weithdrefn yn rhoi nifer o ddyddiau ar ei gyfer.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Anfonwyd at</translation>
    </message>
    <message>
        <source>Note that they went</source>
        <translation>Nodi eu bod wedi mynd</translation>
    </message>
</context>
<context>
    <name>cadair::ui::NotesModel</name>
    <message>
        <source>everybody</source>
        <translation>pawb</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote it and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>the kind of a paragraph, whom it is about, and its words</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Not in %1&apos;s copy</source>
        <translation>Ddim yng nghopi %1</translation>
    </message>
    <message>
        <source>Not in the copies of %1</source>
        <translation>Ddim yng nghopïau %1</translation>
    </message>
    <message>
        <source>Confidential: %1</source>
        <extracomment>why a paragraph is confidential: third party, legal advice, police</extracomment>
        <translation>Cyfrinachol: %1</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Cyfrinachol</translation>
    </message>
</context>
<context>
    <name>cadair::ui::NotesPage</name>
    <message>
        <source>Words of this paragraph</source>
        <translation>Geiriau’r paragraff hwn</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Math o baragraff</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down while writing</source>
        <translation>Ctrl+I fyny a Ctrl+I lawr wrth ysgrifennu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Put in the time (Ctrl+;)</source>
        <translation>Rhoi’r amser i mewn (Ctrl+;)</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Llythrennau ag acenion</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Paragraff nesaf</translation>
    </message>
    <message>
        <source>Write here: a summary, not every word</source>
        <translation>Ysgrifennwch yma: crynodeb, nid pob gair</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Cadarnhau</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraffau</translation>
    </message>
    <message>
        <source>F2 changes the words, 1 to 9 and 0 the kind, plus and minus whom it is about, Alt+Up and Down the order, Delete takes it out.</source>
        <translation>Mae F2 yn newid y geiriau, 1 i 9 a 0 y math, plws a minws am bwy y mae, Alt+↑ neu ↓ y drefn, a Delete yn ei dynnu allan.</translation>
    </message>
    <message>
        <source>about everybody</source>
        <translation>am bawb</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ynghylch %1</translation>
    </message>
    <message>
        <source>No item has been taken up yet</source>
        <translation>Nid oes eitem wedi’i dechrau eto</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Nothing is written under this item yet.</source>
        <translation>Nid oes dim wedi’i ysgrifennu o dan yr eitem hon eto.</translation>
    </message>
    <message>
        <source>Nothing was written under this item.</source>
        <translation>Ni ysgrifennwyd dim o dan yr eitem hon.</translation>
    </message>
    <message>
        <source>Enter settles it. @ a person, # a child, // a phrase. Ctrl+Shift+Up and Down: whom it is about.</source>
        <translation>Mae Enter yn ei osod. @ person, # plentyn, // ymadrodd. Ctrl+Shift+I fyny ac I lawr: am bwy y mae.</translation>
    </message>
    <message>
        <source>Written in: %1</source>
        <translation>Ysgrifennir yn: %1</translation>
    </message>
    <message>
        <source>The language the record is kept in: its spelling (F7) and its phrases</source>
        <translation>Iaith y cofnod: ei sillafu (F7) a’i ymadroddion</translation>
    </message>
    <message>
        <source>Not confidential</source>
        <translation>Ddim yn gyfrinachol</translation>
    </message>
    <message>
        <source>Who may read the next paragraph: %1</source>
        <translation>Pwy gaiff ddarllen y paragraff nesaf: %1</translation>
    </message>
    <message>
        <source>Whether the next paragraph is left out of the family&apos;s copies (Ctrl+Shift+K)</source>
        <translation>A yw’r paragraff nesaf yn cael ei hepgor o gopïau’r teulu (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer for: %1. Nothing is marked, and everything you write is kept.</source>
        <translation>Nid oes geiriadur ar y cyfrifiadur hwn ar gyfer: %1. Nid oes dim yn cael ei farcio, a chedwir popeth a ysgrifennwch.</translation>
    </message>
    <message>
        <source>Spelling knows every word of this item.</source>
        <translation>Mae’r sillafu’n adnabod pob gair yn yr eitem hon.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::NoticeForm</name>
    <message>
        <source>Notice</source>
        <translation>Hysbysiad</translation>
    </message>
    <message>
        <source>Choose a notice, or record a new one</source>
        <translation>Dewiswch hysbysiad, neu cofnodwch un newydd</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Math</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Derbyniwyd ar</translation>
    </message>
    <message>
        <source>&amp;From whom</source>
        <translation>&amp;Gan bwy</translation>
    </message>
    <message>
        <source>&amp;About whom</source>
        <translation>&amp;Am bwy</translation>
    </message>
    <message>
        <source>&amp;Date of birth, if known</source>
        <translation>Dyddiad &amp;geni, os yw&apos;n hysbys</translation>
    </message>
    <message>
        <source>What it &amp;says</source>
        <translation>Beth mae&apos;n ei &amp;ddweud</translation>
    </message>
    <message>
        <source>What was d&amp;one about it</source>
        <translation>Beth a &amp;wnaed yn ei gylch</translation>
    </message>
    <message>
        <source>Done o&amp;n</source>
        <translation>Gwna&amp;ed ar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Keep the notice</source>
        <translation>Cadw&apos;r hysbysiad</translation>
    </message>
</context>
<context>
    <name>cadair::ui::NoticesPane</name>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Am bwy</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yr hyn a wnaed</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>dim eto</translation>
    </message>
    <message>
        <source>Notices and requests for checks</source>
        <translation>Hysbysiadau a cheisiadau am wiriadau</translation>
    </message>
    <message>
        <source>Notices, those not dealt with first</source>
        <translation>Hysbysiadau, y rhai sydd heb eu trin yn gyntaf</translation>
    </message>
    <message>
        <source>Enter opens one, to say what was done.</source>
        <translation>Mae Enter yn agor un, i ddweud beth a wnaed.</translation>
    </message>
    <message>
        <source>No notice has come: of a child who moves in or out, of somebody who may pose a risk, or to check somebody who is to work with children.</source>
        <translation>Nid oes yr un hysbysiad wedi dod: am blentyn sy&apos;n symud i mewn neu allan, am rywun a allai beri risg, nac i wirio rhywun sydd i weithio gyda phlant.</translation>
    </message>
    <message>
        <source>written down with the family</source>
        <translation>wedi’i nodi gyda’r teulu</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PapersModel</name>
    <message>
        <source>something is missing</source>
        <translation>mae rhywbeth ar goll</translation>
    </message>
    <message>
        <source>%1 · %2 at %3, copy %4</source>
        <translation>%1 · %2 am %3, copi %4</translation>
    </message>
    <message>
        <source>%1; printed %2, saved %3</source>
        <extracomment>when a letter went, then how often copies were printed and saved as files since</extracomment>
        <translation>%1; argraffwyd: %2, cadwyd: %3</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a paper, its language, and when it went</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PapersPane</name>
    <message>
        <source>For the day</source>
        <translation>Ar gyfer y diwrnod</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Yr hyn a anfonwyd</translation>
    </message>
    <message>
        <source>Enter: read it.</source>
        <translation>Enter: ei ddarllen.</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Dim papur</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>tudalen %1 o %2</translation>
    </message>
    <message>
        <source>There is nobody yet who could hold a sheet: name the chair or the minute-taker.</source>
        <translation>Nid oes neb eto a allai ddal taflen: enwch y cadeirydd neu’r cofnodwr.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Nid oes dim wedi’i anfon eto.</translation>
    </message>
    <message>
        <source>Save all as PDF…</source>
        <translation>Cadw’r cyfan yn PDF…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Cadw’n PDF…</translation>
    </message>
    <message>
        <source>Print all…</source>
        <translation>Argraffu’r cyfan…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>This letter gives its reader an address that has been withheld from them since. It was not printed or saved; the casebook keeps it as it went out. Issue it again under Letters: the new one goes without the address.</source>
        <translation>Mae&apos;r llythyr hwn yn rhoi i&apos;w ddarllenydd gyfeiriad sy&apos;n cael ei gadw rhagddo ers hynny. Ni chafodd ei argraffu na&apos;i gadw fel ffeil; mae&apos;r llyfr achosion yn ei gadw fel yr aeth allan. Anfonwch ef eto o dan Llythyrau: bydd yr un newydd heb y cyfeiriad.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Cuddio</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Cuddio’r cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Dangos y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Mae Caps Lock ymlaen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PeopleAround</name>
    <message>
        <source>Person</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Of which children</source>
        <translation>I ba blant</translation>
    </message>
    <message>
        <source>Parental responsibility</source>
        <translation>Cyfrifoldeb rhiant</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ieithoedd</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Parents, carers and family</source>
        <translation>Rhieni, gofalwyr a theulu</translation>
    </message>
    <message>
        <source>Practitioners around the children</source>
        <translation>Ymarferwyr o gwmpas y plant</translation>
    </message>
    <message>
        <source>address not known</source>
        <translation>cyfeiriad anhysbys</translation>
    </message>
    <message>
        <source>lives elsewhere</source>
        <translation>yn byw mewn man arall</translation>
    </message>
    <message>
        <source>lives with %1</source>
        <extracomment>names of children</extracomment>
        <translation>yn byw gyda %1</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>drwy&apos;r post</translation>
    </message>
    <message>
        <source>Address withheld</source>
        <translation>Cyfeiriad wedi&apos;i gadw&apos;n ôl</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how an adult belongs to the children, and with whom they live</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nac oes</translation>
    </message>
    <message>
        <source>conference of %1</source>
        <translation>cynhadledd %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Family tree</source>
        <translation>Coeden deulu</translation>
    </message>
    <message>
        <source>The people as a table</source>
        <translation>Y bobl ar ffurf tabl</translation>
    </message>
    <message>
        <source>The family drawn</source>
        <translation>Llun o&apos;r teulu</translation>
    </message>
    <message>
        <source>People around the children</source>
        <translation>Pobl o gwmpas y plant</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PeriodBar</name>
    <message>
        <source>Give both dates; the figures below are still those of the last period.</source>
        <translation>Rhowch y ddau ddyddiad; ffigurau&apos;r cyfnod diwethaf sydd isod o hyd.</translation>
    </message>
    <message>
        <source>The second date lies before the first. The figures below are still those of the last period.</source>
        <translation>Mae&apos;r ail ddyddiad cyn y cyntaf. Ffigurau&apos;r cyfnod diwethaf sydd isod o hyd.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Chwarter</translation>
    </message>
    <message>
        <source>Year from April</source>
        <translation>Blwyddyn o Ebrill</translation>
    </message>
    <message>
        <source>Two dates</source>
        <translation>Dau ddyddiad</translation>
    </message>
    <message>
        <source>Which period</source>
        <translation>Pa gyfnod</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Cynharach</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Diweddarach</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tan</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Diwrnod cyntaf y cyfnod</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Diwrnod olaf y cyfnod</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PersonDetails</name>
    <message>
        <source>no date yet</source>
        <translation>heb ddyddiad eto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a date, then the family whose conference it was
----------
an e-mail address, then whether it is safe for confidential papers</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Called %1</source>
        <translation>Yn cael ei alw’n %1</translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <translation>Papurau: %1</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Neb wedi’i ddewis</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Cynadleddau</translation>
    </message>
    <message>
        <source>No conference yet.</source>
        <translation>Dim cynhadledd eto.</translation>
    </message>
    <message>
        <source>Choose somebody to see who they are and what they had a part in.</source>
        <translation>Dewiswch rywun i weld pwy ydyw ac ym mha gynadleddau y bu.</translation>
    </message>
    <message>
        <source>Conferences, newest first</source>
        <translation>Cynadleddau, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Enter opens the conference.</source>
        <translation>Mae Enter yn agor y gynhadledd.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PersonFields</name>
    <message>
        <source>Enter a name.</source>
        <translation>Rhowch enw.</translation>
    </message>
    <message>
        <source>Choose the kind of agency: the quorum counts by it.</source>
        <translation>Dewiswch y math o asiantaeth: mae’r cworwm yn cyfrif yn ôl hynny.</translation>
    </message>
    <message>
        <source>This person is on the list already.</source>
        <translation>Mae’r person hwn ar y rhestr yn barod.</translation>
    </message>
    <message>
        <source>This cannot stand as it is.</source>
        <translation>Ni all hyn aros fel y mae.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;Called</source>
        <translation>&amp;Galw’n</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Asiantaeth</translation>
    </message>
    <message>
        <source>&amp;Service or team</source>
        <translation>Gwa&amp;sanaeth neu dîm</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>S&amp;wydd</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Rôl</translation>
    </message>
    <message>
        <source>There &amp;because of</source>
        <translation>Yno o&amp;herwydd</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>&amp;Perthynas</translation>
    </message>
    <message>
        <source>&amp;Meeting in</source>
        <translation>Cyfarfod &amp;mewn</translation>
    </message>
    <message>
        <source>&amp;Papers in</source>
        <translation>Pap&amp;urau mewn</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Cyfeiriad</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;bost</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>None that a rule names</source>
        <translation>Dim un y mae rheol yn ei henwi</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Heb ddweud</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ofyn eto</translation>
    </message>
    <message>
        <source>Direct contact with</source>
        <translation>Cysylltiad uniongyrchol â</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Yn perthyn i</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PersonForm</name>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>This is still needed.</source>
        <translation>Mae angen hwn o hyd.</translation>
    </message>
    <message>
        <source>This is longer than 300 characters. Shorten it.</source>
        <translation>Mae hwn yn hirach na 300 nod. Byrhewch ef.</translation>
    </message>
    <message>
        <source>This date is too far ahead. Check the year.</source>
        <translation>Mae&apos;r dyddiad hwn yn rhy bell ymlaen. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
        <source>This date is too long ago. Check the year.</source>
        <translation>Mae&apos;r dyddiad hwn yn rhy bell yn ôl. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
        <source>Give the date of birth, or the date the child is expected.</source>
        <translation>Rhowch y dyddiad geni, neu&apos;r dyddiad y disgwylir y plentyn.</translation>
    </message>
    <message>
        <source>This person is already on the list.</source>
        <translation>Mae&apos;r person hwn ar y rhestr eisoes.</translation>
    </message>
    <message>
        <source>This child is not of this family.</source>
        <translation>Nid yw&apos;r plentyn hwn o&apos;r teulu hwn.</translation>
    </message>
    <message>
        <source>Choose the kind of agency.</source>
        <translation>Dewiswch y math o asiantaeth.</translation>
    </message>
    <message>
        <source>This time is outside the meeting.</source>
        <translation>Mae&apos;r amser hwn y tu allan i&apos;r cyfarfod.</translation>
    </message>
    <message>
        <source>This stands there already.</source>
        <translation>Mae hwn yno’n barod.</translation>
    </message>
    <message>
        <source>This is as it was.</source>
        <translation>Mae hwn fel yr oedd.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PersonSheet</name>
    <message>
        <source>Who goes out of the room?</source>
        <translation>Pwy sy’n mynd allan o’r ystafell?</translation>
    </message>
    <message>
        <source>Until they are back, what is written is left out of their copy. Nothing else is asked now: whether there was a ground, and which record they have, can be said after the meeting.</source>
        <translation>Hyd nes y byddant yn ôl, mae’r hyn a ysgrifennir yn cael ei hepgor o’u copi. Ni ofynnir dim arall yn awr: gellir dweud ar ôl y cyfarfod a oedd sail, a pha gofnod a gânt.</translation>
    </message>
    <message>
        <source>Who is back in the room?</source>
        <translation>Pwy sydd yn ôl yn yr ystafell?</translation>
    </message>
    <message>
        <source>From now on they have what is written.</source>
        <translation>O hyn ymlaen maent yn cael yr hyn a ysgrifennir.</translation>
    </message>
    <message>
        <source>Which officer leaves?</source>
        <translation>Pa swyddog sy’n gadael?</translation>
    </message>
    <message>
        <source>The record has a line of its own for it. Nothing is withheld from the police.</source>
        <translation>Mae gan y cofnod linell ei hun ar ei gyfer. Ni chaiff dim ei gadw rhag yr heddlu.</translation>
    </message>
    <message>
        <source>Who comes for this item only?</source>
        <translation>Pwy sy’n dod i’r eitem hon yn unig?</translation>
    </message>
    <message>
        <source>They are here from now on. When the next item is taken up, Live offers to mark that they have left.</source>
        <translation>Maent yma o hyn ymlaen. Pan fydd yr eitem nesaf yn dechrau, cynigir nodi eu bod wedi gadael.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ei adael fel y mae</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Everybody on the list is here.</source>
        <translation>Mae pawb ar y rhestr yma.</translation>
    </message>
    <message>
        <source>Nobody is in the room whom this could be said of.</source>
        <translation>Nid oes neb yn yr ystafell y gellid dweud hyn amdanynt.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PhrasesPage</name>
    <message>
        <source>Phrase</source>
        <translation>Ymadrodd</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Math o baragraff</translation>
    </message>
    <message>
        <source>Remove this phrase?</source>
        <translation>Tynnu’r ymadrodd hwn?</translation>
    </message>
    <message>
        <source>It is no longer offered. Records in which it was used stay as they are.</source>
        <translation>Ni chaiff ei gynnig mwyach. Mae cofnodion lle cafodd ei ddefnyddio’n aros fel y maent.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Ei dynnu</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Unrhyw un</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Ein rhai ni</translation>
    </message>
    <message>
        <source>The program’s</source>
        <translation>Rhai’r rhaglen</translation>
    </message>
    <message>
        <source>In Welsh only</source>
        <translation>Yn Gymraeg yn unig</translation>
    </message>
    <message>
        <source>In English only</source>
        <translation>Yn Saesneg yn unig</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Heb ei gynnig</translation>
    </message>
    <message>
        <source>Sentences that are offered after // while a record is written</source>
        <translation>Brawddegau a gynigir ar ôl // wrth ysgrifennu cofnod</translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation>Ychwanegu ymadrodd</translation>
    </message>
    <message>
        <source>&amp;Add a phrase</source>
        <translation>&amp;Ychwanegu ymadrodd</translation>
    </message>
    <message>
        <source>Phrases for the record</source>
        <translation>Ymadroddion ar gyfer y cofnod</translation>
    </message>
    <message>
        <source>A new phrase</source>
        <translation>Ymadrodd newydd</translation>
    </message>
    <message>
        <source>Our phrase</source>
        <translation>Ein hymadrodd ni</translation>
    </message>
    <message>
        <source>A phrase of the program</source>
        <translation>Ymadrodd y rhaglen</translation>
    </message>
    <message>
        <source>“…” is where whoever writes goes on. It is kept as you write.</source>
        <translation>Wrth “…” mae’r sawl sy’n ysgrifennu’n mynd ymlaen. Caiff ei gadw wrth i chi ysgrifennu.</translation>
    </message>
    <message>
        <source>The program’s phrases stay as they are. One that you do not want can be left out.</source>
        <translation>Mae ymadroddion y rhaglen yn aros fel y maent. Gellir gadael allan un nad ydych am ei gael.</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Yn Saesneg</translation>
    </message>
    <message>
        <source>In Welsh</source>
        <translation>Yn Gymraeg</translation>
    </message>
    <message>
        <source>Where one language is missing, it is not offered to those who write in it.</source>
        <translation>Lle mae un iaith ar goll, ni chaiff ei gynnig i’r rhai sy’n ysgrifennu ynddi.</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Ei gynnig eto</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ei adael allan</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Ei dynnu…</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PlanActionForm</name>
    <message>
        <source>An action worked out by the core group</source>
        <translation>Cam a luniwyd gan y grŵp craidd</translation>
    </message>
    <message>
        <source>An action agreed anew</source>
        <translation>Cam y cytunwyd arno o’r newydd</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Beth a wneir</translation>
    </message>
    <message>
        <source>The outline that the conference made stays as it was: this stands beside it.</source>
        <translation>Mae’r amlinelliad a wnaeth y gynhadledd yn aros fel yr oedd: mae hwn yn sefyll wrth ei ochr.</translation>
    </message>
    <message>
        <source>As the conference had it: %1, by %2</source>
        <extracomment>%1: a name, %2: a date</extracomment>
        <translation>Fel yr oedd gan y gynhadledd: %1, erbyn %2</translation>
    </message>
    <message>
        <source>As the conference had it: %1</source>
        <translation>Fel yr oedd gan y gynhadledd: %1</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Pwy sy’n ei wneud</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Sut y bernir ef</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Cytunwyd ar</translation>
    </message>
    <message>
        <source>With everybody concerned. What the conference decided is kept beside it.</source>
        <translation>Gyda phawb dan sylw. Cedwir penderfyniad y gynhadledd wrth ei ochr.</translation>
    </message>
    <message>
        <source>Add this action</source>
        <translation>Ychwanegu’r cam hwn</translation>
    </message>
    <message>
        <source>Keep what was agreed</source>
        <translation>Cadw’r hyn y cytunwyd arno</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PlanHelp</name>
    <message>
        <source>What helps the child without a plan</source>
        <translation>Beth sy’n helpu’r plentyn heb gynllun</translation>
    </message>
    <message>
        <source>A social work plan</source>
        <translation>Cynllun gwaith cymdeithasol</translation>
    </message>
    <message>
        <source>A plan led by health</source>
        <translation>Cynllun dan arweiniad iechyd</translation>
    </message>
    <message>
        <source>Early help</source>
        <translation>Cymorth cynnar</translation>
    </message>
    <message>
        <source>A child in need plan</source>
        <translation>Cynllun plentyn mewn angen</translation>
    </message>
    <message>
        <source>A step down to other help</source>
        <translation>Camu i lawr at gymorth arall</translation>
    </message>
    <message>
        <source>A family group conference</source>
        <translation>Cynhadledd grŵp teulu</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Cyngor</translation>
    </message>
    <message>
        <source>Services, by agreement with the family</source>
        <translation>Gwasanaethau, drwy gytundeb â’r teulu</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Dan arweiniad</translation>
    </message>
    <message>
        <source>Why no help is settled</source>
        <translation>Pam nad oes cymorth wedi’i drefnu</translation>
    </message>
    <message>
        <source>What the conference recommends</source>
        <translation>Beth mae’r gynhadledd yn ei argymell</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Neb wedi’i enwi eto</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PlanPage</name>
    <message>
        <source>For whom should the same words stand?</source>
        <translation>Ar gyfer pwy y dylai’r un geiriau sefyll?</translation>
    </message>
    <message>
        <source>Only words are copied, and only where the other plan says nothing yet. Who leads it, its dates and how it goes stay its own.</source>
        <translation>Dim ond geiriau sy’n cael eu copïo, a dim ond lle nad yw’r cynllun arall yn dweud dim eto. Mae pwy sy’n ei arwain, ei ddyddiadau a’i hynt yn aros fel y maent.</translation>
    </message>
    <message>
        <source>The words stand in the plan for %1 as well. Read them there with the family.</source>
        <translation>Mae’r geiriau yn y cynllun ar gyfer %1 hefyd. Darllenwch nhw yno gyda’r teulu.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>A dim arall.</numerusform>
            <numerusform>Ac 1 arall.</numerusform>
            <numerusform>Mwy eto: %n.</numerusform>
            <numerusform>Mwy eto: %n.</numerusform>
            <numerusform>Mwy eto: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is decided for %1 yet. The plan can be written all the same.</source>
        <translation>Nid oes dim wedi’i benderfynu ar gyfer %1 eto. Gellir ysgrifennu’r cynllun er hynny.</translation>
    </message>
    <message>
        <source>What must change</source>
        <translation>Beth sydd angen newid</translation>
    </message>
    <message>
        <source>Actions %1</source>
        <translation>Camau gweithredu %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Pwy a phryd</translation>
    </message>
    <message>
        <source>Without a plan</source>
        <translation>Heb gynllun</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Rhannau’r cynllun</translation>
    </message>
    <message>
        <source>Risks, one to a line</source>
        <translation>Risgiau, un i bob llinell</translation>
    </message>
    <message>
        <source>What must change, in plain words</source>
        <translation>Beth sydd angen newid, mewn geiriau plaen</translation>
    </message>
    <message>
        <source>If it does not work: what happens then</source>
        <translation>Os na fydd yn gweithio: beth fydd yn digwydd wedyn</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Use the same words for…</source>
        <translation>Defnyddio’r un geiriau ar gyfer…</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PlanPeople</name>
    <message>
        <source>This must lie after the day of the conference. Nothing was changed.</source>
        <translation>Rhaid i hyn fod ar ôl diwrnod y gynhadledd. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>The procedure gives no limit for this.</source>
        <translation>Nid yw’r weithdrefn yn rhoi terfyn amser ar gyfer hyn.</translation>
    </message>
    <message>
        <source>This lies after the limit, %1.</source>
        <translation>Mae hyn ar ôl y terfyn, %1.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <extracomment>a date: the last working day within the limit</extracomment>
        <translation>Dewis %1</translation>
    </message>
    <message>
        <source>&amp;Lead social worker</source>
        <translation>&amp;Gweithiwr cymdeithasol arweiniol</translation>
    </message>
    <message>
        <source>qualified and registered</source>
        <translation>wedi cymhwyso a chofrestru</translation>
    </message>
    <message>
        <source>Their &amp;manager</source>
        <translation>Y &amp;rheolwr</translation>
    </message>
    <message>
        <source>Core group</source>
        <translation>Grŵp craidd</translation>
    </message>
    <message>
        <source>The child in the group</source>
        <translation>Y plentyn yn y grŵp</translation>
    </message>
    <message>
        <source>not considered yet</source>
        <translation>heb ei ystyried eto</translation>
    </message>
    <message>
        <source>right for this child</source>
        <translation>yn addas i’r plentyn hwn</translation>
    </message>
    <message>
        <source>not right for this child</source>
        <translation>ddim yn addas i’r plentyn hwn</translation>
    </message>
    <message>
        <source>&amp;First core group</source>
        <translation>Grŵp craidd &amp;cyntaf</translation>
    </message>
    <message>
        <source>&amp;Review conference</source>
        <translation>Cynhadledd &amp;adolygu</translation>
    </message>
    <message>
        <source>Core groups after that</source>
        <translation>Grwpiau craidd wedyn</translation>
    </message>
    <message>
        <source>The child is &amp;seen every</source>
        <translation>Gwelir y plentyn &amp;bob</translation>
    </message>
    <message>
        <source>as usual here</source>
        <translation>fel arfer yma</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>after the number in a field: days between visits</extracomment>
        <translation>diwrnod</translation>
    </message>
    <message>
        <source>Why that often</source>
        <translation>Pam mor aml</translation>
    </message>
    <message>
        <source>Who tells of the birth</source>
        <translation>Pwy sy’n rhoi gwybod am yr enedigaeth</translation>
    </message>
    <message>
        <source>What is done at the birth</source>
        <translation>Beth a wneir adeg yr enedigaeth</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PlanProposals</name>
    <message>
        <source>Decide…</source>
        <translation>Penderfynu…</translation>
    </message>
    <message>
        <source>Does this review agree to the change?</source>
        <translation>A yw’r adolygiad hwn yn cytuno â’r newid?</translation>
    </message>
    <message>
        <source>Not agreed…</source>
        <translation>Ni chytunwyd…</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Cytunwyd</translation>
    </message>
    <message>
        <source>Why is it not agreed?</source>
        <translation>Pam na chytunwyd?</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Cadw’r ateb</translation>
    </message>
    <message>
        <source>The change is noted as agreed by this review. Write it into the plan below.</source>
        <translation>Nodwyd bod yr adolygiad hwn yn cytuno â’r newid. Ysgrifennwch ef yn y cynllun isod.</translation>
    </message>
    <message>
        <source>It is noted that this review did not agree, and why.</source>
        <translation>Nodwyd na chytunodd yr adolygiad hwn, a pham.</translation>
    </message>
    <message>
        <source>Proposed by the core group</source>
        <translation>Cynigiwyd gan y grŵp craidd</translation>
    </message>
    <message>
        <source>Changes proposed by the core group. Enter decides one.</source>
        <translation>Newidiadau a gynigiwyd gan y grŵp craidd. Mae Enter yn penderfynu ar un.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PlanRows</name>
    <message>
        <source>8 Dec, 10 wd</source>
        <translation>8 Rhag, 10 dg</translation>
    </message>
    <message>
        <source>A day, or so many working days from the conference: 8 Dec, 10 wd</source>
        <translation>Dyddiad, neu nifer o ddiwrnodau gwaith o’r gynhadledd: 8 Rhag, 10 dg</translation>
    </message>
    <message>
        <source>Say what is to happen first. What you typed is kept.</source>
        <translation>Yn gyntaf, dywedwch beth sydd i ddigwydd. Cedwir yr hyn a deipiwyd.</translation>
    </message>
    <message>
        <source>“%1” is not understood as a day. Write a date (8 Dec) or a number of working days (10 wd).</source>
        <translation>Ni ddeellir “%1” fel dyddiad. Ysgrifennwch ddyddiad (8 Rhag) neu nifer o ddiwrnodau gwaith (10 dg).</translation>
    </message>
    <message>
        <source>The action was taken out.</source>
        <translation>Tynnwyd y cam gweithredu allan.</translation>
    </message>
    <message>
        <source>The outcome was taken out.</source>
        <translation>Tynnwyd y canlyniad allan.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Ei roi’n ôl</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PlanRowsModel</name>
    <message>
        <source>nobody named</source>
        <translation>neb wedi’i enwi</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>dim dyddiad</translation>
    </message>
    <message>
        <source>how will we know?</source>
        <translation>sut byddwn ni’n gwybod?</translation>
    </message>
    <message>
        <source>“%1” says little</source>
        <extracomment>a word that does not say what will be done</extracomment>
        <translation>nid yw “%1” yn dweud llawer</translation>
    </message>
    <message>
        <source>New action: Enter</source>
        <translation>Cam gweithredu newydd: Enter</translation>
    </message>
    <message>
        <source>New outcome: Enter</source>
        <translation>Canlyniad newydd: Enter</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Beth a wneir</translation>
    </message>
    <message>
        <source>What we want for the child</source>
        <translation>Beth a ddymunir i’r plentyn</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>Sut byddwn ni’n gwybod</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Heb ei gau: %1</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PlanWorkForm</name>
    <message>
        <source>The plan in detail: %1</source>
        <translation>Y cynllun yn fanwl: %1</translation>
    </message>
    <message>
        <source>What counts here for an agency’s part: %1.</source>
        <extracomment>%1: forms, such as &quot;Signed, By e-mail&quot;</extracomment>
        <translation>Yr hyn sy’n cyfrif yma ar gyfer rhan asiantaeth: %1.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Rhoddwyd ar</translation>
    </message>
    <message>
        <source>For those whose word you write down now.</source>
        <translation>Ar gyfer y rhai yr ydych yn nodi eu gair nawr.</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Eglurwyd</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Who has taken it on</source>
        <translation>Pwy sydd wedi ymgymryd</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PlannerWorkspace</name>
    <message>
        <source>New conference</source>
        <translation>Cynhadledd newydd</translation>
    </message>
    <message>
        <source>Start the new conference &amp;again…</source>
        <translation>Ail&amp;ddechrau&apos;r gynhadledd newydd…</translation>
    </message>
    <message>
        <source>Nothing is begun yet</source>
        <translation>Nid oes dim wedi&apos;i ddechrau eto</translation>
    </message>
    <message>
        <source>Another conference is half planned: this is its draft. Finish it, or start again with the family you came from.</source>
        <translation>Mae cynhadledd arall ar ganol ei chynllunio: dyma ei drafft. Gorffennwch hi, neu ailddechreuwch gyda&apos;r teulu y daethoch ohono.</translation>
    </message>
    <message>
        <source>Start again with that family</source>
        <translation>Ailddechrau gyda&apos;r teulu hwnnw</translation>
    </message>
    <message>
        <source>This is the draft kept on %1 at %2. Go on with it, or start again.</source>
        <translation>Dyma&apos;r drafft a gadwyd ar %1 am %2. Ewch ymlaen ag ef, neu ailddechreuwch.</translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation>Ailddechrau…</translation>
    </message>
    <message>
        <source>Start again?</source>
        <translation>Ailddechrau?</translation>
    </message>
    <message>
        <source>What is chosen here is given up. Families, children and people you added stay in the casebook.</source>
        <translation>Rhoddir y gorau i&apos;r hyn a ddewiswyd yma. Bydd teuluoedd, plant a phobl a ychwanegwyd gennych yn aros yn y llyfr achosion.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Cadw&apos;r drafft</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Ailddechrau</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nesaf: %1</translation>
    </message>
    <message>
        <source>draft kept %1</source>
        <translation>cadwyd y drafft %1</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Nid oes dim wedi&apos;i ddewis eto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>Cau, a chadw&apos;r drafft</translation>
    </message>
    <message>
        <source>Another conference is half planned: this is its draft. Finish it, or start again with the request you came from.</source>
        <translation>Mae cynhadledd arall ar ganol ei chynllunio: dyma ei drafft. Gorffennwch hi, neu ailddechreuwch gyda&apos;r cais y daethoch ohono.</translation>
    </message>
    <message>
        <source>Start again with that request</source>
        <translation>Ailddechrau gyda&apos;r cais hwnnw</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PractitionerForm</name>
    <message>
        <source>Full name</source>
        <translation>Enw llawn</translation>
    </message>
    <message>
        <source>Addressed as</source>
        <translation>Sut i gyfarch</translation>
    </message>
    <message>
        <source>Kind of agency</source>
        <translation>Math o asiantaeth</translation>
    </message>
    <message>
        <source>Agency’s own name</source>
        <translation>Enw&apos;r asiantaeth</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Swydd</translation>
    </message>
    <message>
        <source>Role a rule asks for</source>
        <translation>Rôl y mae rheol yn gofyn amdani</translation>
    </message>
    <message>
        <source>Language to speak</source>
        <translation>Iaith siarad</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Iaith papurau</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Add and ask</source>
        <translation>Ychwanegu a gofyn</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Dim un ohonynt</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Prepare</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>names, then how many more there are</extracomment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 ac 1 arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>the text of a rule, the short title of its procedure and the rule&apos;s number</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)&apos; notice, which is short.</source>
        <translation>
            <numerusform>Dim rhybudd: mae&apos;n fyr.</numerusform>
            <numerusform>1 diwrnod gwaith o rybudd, sy&apos;n fyr.</numerusform>
            <numerusform>%n diwrnod gwaith o rybudd, sy&apos;n fyr.</numerusform>
            <numerusform>%n diwrnod gwaith o rybudd, sy&apos;n fyr.</numerusform>
            <numerusform>%n diwrnod gwaith o rybudd, sy&apos;n fyr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)&apos; notice.</source>
        <translation>
            <numerusform>Dim rhybudd.</numerusform>
            <numerusform>1 diwrnod gwaith o rybudd.</numerusform>
            <numerusform>%n diwrnod gwaith o rybudd.</numerusform>
            <numerusform>%n diwrnod gwaith o rybudd.</numerusform>
            <numerusform>%n diwrnod gwaith o rybudd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>somebody and what they are or do</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Must not meet %1.</source>
        <extracomment>%1: somebody&apos;s name</extracomment>
        <translation>Ni chaiff gwrdd â(g) %1.</translation>
    </message>
    <message>
        <source>Kept out of the whole conference.</source>
        <translation>Wedi’i eithrio o’r gynhadledd gyfan.</translation>
    </message>
    <message>
        <source>Kept out: %1.</source>
        <extracomment>%1: from when to when</extracomment>
        <translation>Eithrio: %1.</translation>
    </message>
    <message>
        <source>Kept out of a part.</source>
        <translation>Wedi’i eithrio o ran.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PrepareForm</name>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PreparePart</name>
    <message numerus="yes">
        <source>No quorum in sight for %n child(ren)</source>
        <translation>
            <numerusform>Disgwylir cworwm</numerusform>
            <numerusform>Dim cworwm i’w ddisgwyl: 1 plentyn</numerusform>
            <numerusform>Dim cworwm i’w ddisgwyl: %n o blant</numerusform>
            <numerusform>Dim cworwm i’w ddisgwyl: %n o blant</numerusform>
            <numerusform>Dim cworwm i’w ddisgwyl: %n o blant</numerusform>
        </translation>
    </message>
    <message>
        <source>Quorum expected, each child</source>
        <translation>Disgwylir cworwm, pob plentyn</translation>
    </message>
    <message>
        <source>No quorum is stated here</source>
        <translation>Ni nodir cworwm yma</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>Dim i’w wneud</numerusform>
            <numerusform>1 peth i’w wneud</numerusform>
            <numerusform>%n o bethau i’w gwneud</numerusform>
            <numerusform>%n o bethau i’w gwneud</numerusform>
            <numerusform>%n o bethau i’w gwneud</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>the day has passed</source>
        <translation>mae’r diwrnod wedi mynd heibio</translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>heddiw</numerusform>
            <numerusform>ymhen 1 diwrnod gwaith</numerusform>
            <numerusform>ymhen %n diwrnod gwaith</numerusform>
            <numerusform>ymhen %n diwrnod gwaith</numerusform>
            <numerusform>ymhen %n diwrnod gwaith</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invitation(s)</source>
        <translation>
            <numerusform>Anfon dim gwahoddiadau</numerusform>
            <numerusform>Anfon 1 gwahoddiad</numerusform>
            <numerusform>Anfon %n o wahoddiadau</numerusform>
            <numerusform>Anfon %n o wahoddiadau</numerusform>
            <numerusform>Anfon %n o wahoddiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the conference…</source>
        <translation>Dechrau’r gynhadledd…</translation>
    </message>
    <message>
        <source>The conference has begun: what was prepared can still be read here.</source>
        <translation>Mae’r gynhadledd wedi dechrau: gellir darllen yma o hyd yr hyn a baratowyd.</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Yn barod?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message>
        <source>Why the marked line is on the list</source>
        <translation>Pam mae’r llinell a ddewiswyd ar y rhestr</translation>
    </message>
    <message>
        <source>Enter goes to what mends the line.</source>
        <translation>Mae Enter yn mynd at yr hyn sy’n datrys y llinell.</translation>
    </message>
    <message>
        <source>Invited, and their reports</source>
        <translation>Y gwahoddedigion a’u hadroddiadau</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Ychwanegu person…</translation>
    </message>
    <message>
        <source>Invitations…</source>
        <translation>Gwahoddiadau…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i’r rhestr</translation>
    </message>
    <message>
        <source>Move the date…</source>
        <translation>Symud y dyddiad…</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>Gosod y dyddiad…</translation>
    </message>
    <message>
        <source>Why is the conference called?</source>
        <translation>Pam mae’r gynhadledd yn cael ei galw?</translation>
    </message>
    <message>
        <source>In plain words, as the invitations give it to the family and to everybody else.</source>
        <translation>Mewn geiriau syml, fel y mae’r gwahoddiadau’n ei roi i’r teulu ac i bawb arall.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ymateb</translation>
    </message>
    <message>
        <source>&amp;Coming</source>
        <translation>&amp;Yn dod</translation>
    </message>
    <message>
        <source>Coming by &amp;video</source>
        <translation>Yn dod drwy &amp;fideo</translation>
    </message>
    <message>
        <source>Coming by &amp;phone</source>
        <translation>Yn dod dros y ff&amp;ôn</translation>
    </message>
    <message>
        <source>The chair a&amp;grees to that</source>
        <translation>Mae’r &amp;cadeirydd yn cytuno i hynny</translation>
    </message>
    <message>
        <source>&amp;Apologies…</source>
        <translation>Ymddi&amp;heuriadau…</translation>
    </message>
    <message>
        <source>Sends a &amp;deputy…</source>
        <translation>Yn anfon &amp;dirprwy…</translation>
    </message>
    <message>
        <source>&amp;Report only</source>
        <translation>&amp;Adroddiad yn unig</translation>
    </message>
    <message>
        <source>&amp;No reply yet</source>
        <translation>Dim ymateb &amp;eto</translation>
    </message>
    <message>
        <source>Apologies from %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>Ymddiheuriadau gan %1</translation>
    </message>
    <message>
        <source>What did they say? It is read out at the beginning and stands in the record.</source>
        <translation>Beth ddywedodd? Caiff ei ddarllen ar y dechrau ac mae’n aros yn y cofnod.</translation>
    </message>
    <message>
        <source>Record the apologies</source>
        <translation>Cofnodi’r ymddiheuriadau</translation>
    </message>
    <message>
        <source>Take %1 off the list?</source>
        <extracomment>%1: a person</extracomment>
        <translation>Tynnu %1 oddi ar y rhestr?</translation>
    </message>
    <message>
        <source>Nothing has been sent to them yet. They stay in the casebook; only this conference forgets them.</source>
        <translation>Nid oes dim wedi’i anfon atynt eto. Maent yn aros yn y llyfr achosion; dim ond y gynhadledd hon sy’n eu hanghofio.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Eu cadw</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tynnu oddi ar y rhestr</translation>
    </message>
    <message>
        <source>%1 has been invited, so the list keeps them. Record apologies instead.</source>
        <translation>Mae %1 wedi cael gwahoddiad, felly mae’r enw’n aros ar y rhestr. Cofnodwch ymddiheuriadau yn lle hynny.</translation>
    </message>
    <message>
        <source>Put the conference off</source>
        <translation>Gohirio’r gynhadledd</translation>
    </message>
    <message>
        <source>Why it is put off</source>
        <translation>Pam mae’n cael ei gohirio</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Ei gohirio</translation>
    </message>
    <message>
        <source>Call the conference off</source>
        <translation>Canslo’r gynhadledd</translation>
    </message>
    <message>
        <source>Why it is called off</source>
        <translation>Pam mae’n cael ei chanslo</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Ei chanslo</translation>
    </message>
    <message>
        <source>Only before the conference begins, or once it has a date</source>
        <translation>Dim ond cyn i’r gynhadledd ddechrau, neu unwaith y bydd ganddi ddyddiad</translation>
    </message>
    <message>
        <source>A&amp;dd a person…</source>
        <translation>&amp;Ychwanegu person…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the marked person… (F2)</source>
        <translation>&amp;Newid y person a ddewiswyd… (F2)</translation>
    </message>
    <message>
        <source>What to &amp;expect: quorum and key agencies</source>
        <translation>&amp;Beth i’w ddisgwyl: cworwm ac asiantaethau allweddol</translation>
    </message>
    <message>
        <source>&amp;Move the date…</source>
        <translation>Symud y &amp;dyddiad…</translation>
    </message>
    <message>
        <source>Se&amp;t the date…</source>
        <translation>Gosod y &amp;dyddiad…</translation>
    </message>
    <message>
        <source>&amp;Start the conference…</source>
        <translation>Dech&amp;rau’r gynhadledd…</translation>
    </message>
    <message>
        <source>Put it &amp;off…</source>
        <translation>&amp;Gohirio…</translation>
    </message>
    <message>
        <source>&amp;Call it off…</source>
        <translation>Can&amp;slo’r gynhadledd…</translation>
    </message>
    <message>
        <source>&amp;Invitations…</source>
        <translation>&amp;Gwahoddiadau…</translation>
    </message>
    <message>
        <source>This conference is set for %1. It can be started on that day; move the date to start it today.</source>
        <translation>Mae’r gynhadledd hon wedi’i gosod ar gyfer %1. Gellir ei dechrau ar y diwrnod hwnnw; symudwch y dyddiad i’w dechrau heddiw.</translation>
    </message>
    <message>
        <source>This conference has no date yet. Set one, and it can be started.</source>
        <translation>Nid oes dyddiad i’r gynhadledd hon eto. Gosodwch un, a gellir ei dechrau.</translation>
    </message>
    <message>
        <source>Open in Procedures</source>
        <translation>Agor yn y Gweithdrefnau</translation>
    </message>
    <message>
        <source>What the procedures ask…</source>
        <translation>Gofynion y gweithdrefnau…</translation>
    </message>
    <message>
        <source>What the procedures ask</source>
        <translation>Gofynion y gweithdrefnau</translation>
    </message>
    <message>
        <source>What the procedures as&amp;k</source>
        <translation>Go&amp;fynion y gweithdrefnau</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Gwahoddwyd</translation>
    </message>
    <message>
        <source>How it came to be asked fo&amp;r…</source>
        <translation>Sut y gofynnwyd a&amp;mdani…</translation>
    </message>
    <message>
        <source>Enter: the next step of this cell. Plus: coming. Minus: apologies. 1 to 9: direct contact with a child, 0 with all. F2: change. Shift+F2: how they come. Delete: take off the list.</source>
        <translation>Enter: cam nesaf y gell hon. Plws: yn dod. Minws: ymddiheuriadau. 1 i 9: cysylltiad uniongyrchol â phlentyn, 0 â phob un. F2: newid. Shift+F2: sut y dônt. Delete: tynnu oddi ar y rhestr.</translation>
    </message>
    <message>
        <source>Who has to be told</source>
        <translation>Pwy sydd i gael gwybod</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were asked to the meeting as it was: %1.</source>
        <translation>
            <numerusform>Ni wahoddwyd neb i&apos;r cyfarfod fel yr oedd: %1.</numerusform>
            <numerusform>Gwahoddwyd 1 person i&apos;r cyfarfod fel yr oedd: %1.</numerusform>
            <numerusform>Gwahoddwyd %n o bobl i&apos;r cyfarfod fel yr oedd: %1.</numerusform>
            <numerusform>Gwahoddwyd %n o bobl i&apos;r cyfarfod fel yr oedd: %1.</numerusform>
            <numerusform>Gwahoddwyd %n o bobl i&apos;r cyfarfod fel yr oedd: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>They were told today</source>
        <translation>Cawsant wybod heddiw</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Dangos y llythyrau</translation>
    </message>
    <message>
        <source>How the marked person comes… (Shift+F2)</source>
        <translation>Sut y daw&apos;r person a ddewiswyd… (Shift+F2)</translation>
    </message>
    <message>
        <source>&amp;Who else?</source>
        <translation>Pwy ara&amp;ll?</translation>
    </message>
    <message>
        <source>Agencies around the famil&amp;y…</source>
        <translation>As&amp;iantaethau o amgylch y teulu…</translation>
    </message>
    <message>
        <source>&amp;Reports and papers</source>
        <translation>Adr&amp;oddiadau a phapurau</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n letter(s)</source>
        <translation>
            <numerusform>Anfon dim llythyrau</numerusform>
            <numerusform>Anfon 1 llythyr</numerusform>
            <numerusform>Anfon %n o lythyrau</numerusform>
            <numerusform>Anfon %n o lythyrau</numerusform>
            <numerusform>Anfon %n o lythyrau</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody and everything prepared stays. Set a new date when you know it. The reason stands in the letters that tell everybody: write it in plain words.</source>
        <translation>Mae pawb a phopeth a baratowyd yn aros. Pennwch ddyddiad newydd pan fyddwch yn ei wybod. Bydd y rheswm yn y llythyrau sy’n dweud wrth bawb: ysgrifennwch ef mewn geiriau plaen.</translation>
    </message>
    <message>
        <source>It is not held at all. What was prepared stays to be read; nothing more can be added to it. The reason stands in the letters that tell everybody: write it in plain words.</source>
        <translation>Ni chynhelir hi o gwbl. Mae’r hyn a baratowyd yn aros i’w ddarllen; ni ellir ychwanegu dim ato. Bydd y rheswm yn y llythyrau sy’n dweud wrth bawb: ysgrifennwch ef mewn geiriau plaen.</translation>
    </message>
    <message>
        <source>Print the da&amp;y…</source>
        <translation>Argraffu papurau’r diwrn&amp;od…</translation>
    </message>
    <message>
        <source>&amp;What was sent…</source>
        <translation>&amp;Yr hyn a anfonwyd…</translation>
    </message>
    <message>
        <source>Print the day…</source>
        <translation>Papurau’r diwrnod…</translation>
    </message>
    <message>
        <source>What was decided…</source>
        <translation>Yr hyn a benderfynwyd…</translation>
    </message>
    <message>
        <source>Put the reason right…</source>
        <translation>Cywiro&apos;r rheswm…</translation>
    </message>
    <message>
        <source>A professional asks for it all the same…</source>
        <translation>Gweithiwr proffesiynol yn gofyn amdani er hynny…</translation>
    </message>
    <message>
        <source>It was decided to hold no conference: %1</source>
        <translation>Penderfynwyd peidio â chynnal cynhadledd: %1</translation>
    </message>
    <message>
        <source>The conference was called off: %1</source>
        <translation>Cafodd y gynhadledd ei chanslo: %1</translation>
    </message>
    <message>
        <source>Put right why it was called off</source>
        <translation>Cywiro pam y cafodd ei chanslo</translation>
    </message>
    <message>
        <source>Letters still to go out give this reason. What stood there before is kept in the history.</source>
        <translation>Mae llythyrau sydd eto i fynd allan yn rhoi&apos;r rheswm hwn. Cedwir yn yr hanes yr hyn oedd yno o&apos;r blaen.</translation>
    </message>
    <message>
        <source>Other children of the &amp;household…</source>
        <translation>Plant eraill yr &amp;aelwyd…</translation>
    </message>
    <message>
        <source>Put right why it was called off…</source>
        <translation>Cywiro pam y cafodd ei chanslo…</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Procedures</name>
    <message>
        <source>Go to Prepare</source>
        <translation>Agor Paratoi</translation>
    </message>
    <message>
        <source>Go to Live</source>
        <translation>Agor Cynnal</translation>
    </message>
    <message>
        <source>Go to After</source>
        <translation>Agor Wedyn</translation>
    </message>
    <message>
        <source>Go to New conference</source>
        <translation>Agor Cynhadledd newydd</translation>
    </message>
    <message>
        <source>Go to Conferences</source>
        <translation>Agor Cynadleddau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ProceduresWorkspace</name>
    <message>
        <source>%1 · %2 · restored text</source>
        <extracomment>a rule&apos;s number and when it speaks; then also that its text was restored</extracomment>
        <translation>%1 · %2 · testun wedi&apos;i adfer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Gweithdrefnau</translation>
    </message>
    <message>
        <source>&amp;Find a rule</source>
        <translation>&amp;Dod o hyd i reol</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Gweithdrefn</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rule(s)</source>
        <extracomment>%1: the title of a procedure</extracomment>
        <translation>
            <numerusform>%1: dim rheolau</numerusform>
            <numerusform>%1: %n rheol</numerusform>
            <numerusform>%1: %n o reolau</numerusform>
            <numerusform>%1: %n o reolau</numerusform>
            <numerusform>%1: %n o reolau</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rheolau</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Words, or a rule&apos;s number</source>
        <translation>Geiriau, neu rif rheol</translation>
    </message>
    <message>
        <source>Find rules by words or by number</source>
        <translation>Dod o hyd i reolau yn ôl geiriau neu rif</translation>
    </message>
    <message>
        <source>Typing searches. Enter goes to the screen where the rule works.</source>
        <translation>Mae teipio&apos;n chwilio. Mae Enter yn mynd i&apos;r sgrin lle mae&apos;r rheol ar waith.</translation>
    </message>
    <message>
        <source>No rule matches all of this. Use fewer words, or show all rules again.</source>
        <translation>Nid oes rheol yn cyfateb i hyn i gyd. Defnyddiwch lai o eiriau, neu dangoswch bob rheol eto.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos pob un</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>To the screen you came from (Esc)</source>
        <translation>I&apos;r sgrin y daethoch ohoni (Esc)</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ProfileCard</name>
    <message>
        <source>Bank holidays: %1</source>
        <extracomment>the area whose bank holidays are counted</extracomment>
        <translation>Gwyliau banc: %1</translation>
    </message>
    <message>
        <source>%1, without a date</source>
        <extracomment>a published text and its date</extracomment>
        <translation>%1, heb ddyddiad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Local procedures</source>
        <translation>Gweithdrefnau lleol</translation>
    </message>
    <message>
        <source>&amp;Procedures of</source>
        <translation>&amp;Gweithdrefnau</translation>
    </message>
    <message>
        <source>From these texts</source>
        <translation>O&apos;r testunau hyn</translation>
    </message>
    <message>
        <source>A local value never changes the procedure. Wherever one is used, the word “Local” stands beside it.</source>
        <translation>Nid yw gwerth lleol byth yn newid y weithdrefn. Lle bynnag y defnyddir un, mae&apos;r gair “Lleol” wrth ei ymyl.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Prompts</name>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ProposalForm</name>
    <message>
        <source>A change that the core group proposes</source>
        <translation>Newid y mae’r grŵp craidd yn ei gynnig</translation>
    </message>
    <message>
        <source>What became of this proposal</source>
        <translation>Beth ddaeth o’r cynnig hwn</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Beth sy’n newid</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Cynigiwyd ar</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>Empty: the core group together.</source>
        <translation>Gwag: y grŵp craidd gyda’i gilydd.</translation>
    </message>
    <message>
        <source>Review of</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>Needed where it was not agreed.</source>
        <translation>Angenrheidiol lle na chytunwyd.</translation>
    </message>
    <message>
        <source>Keep this proposal</source>
        <translation>Cadw’r cynnig hwn</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Cadw’r ateb</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Sut y mae’n sefyll</translation>
    </message>
</context>
<context>
    <name>cadair::ui::QuorumCard</name>
    <message>
        <source>Quorum %1 of %2</source>
        <translation>Cworwm %1 o %2</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Cworwm</translation>
    </message>
    <message>
        <source>Quorum for each child</source>
        <translation>Cworwm ar gyfer pob plentyn</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n child(ren)</source>
        <translation>
            <numerusform>Plant: %1 o %n</numerusform>
            <numerusform>Plant: %1 o %n</numerusform>
            <numerusform>Plant: %1 o %n</numerusform>
            <numerusform>Plant: %1 o %n</numerusform>
            <numerusform>Plant: %1 o %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What can I do for %1?</source>
        <translation>Beth alla i ei wneud: %1?</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Beth alla i ei wneud?</translation>
    </message>
    <message>
        <source>Key agencies: all took part</source>
        <translation>Asiantaethau allweddol: cymerodd pob un ran</translation>
    </message>
    <message>
        <source>Key agencies not represented: %1</source>
        <translation>Asiantaethau allweddol heb gynrychiolydd: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>how many children have a quorum, and the word &quot;Local&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>cadair::ui::QuorumModel</name>
    <message>
        <source>Lost at %1</source>
        <translation>Collwyd am %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a child, whether there is a quorum, and why not</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>There is a quorum if this person comes: %1.</source>
        <translation>Bydd cworwm os daw’r person hwn: %1.</translation>
    </message>
    <message>
        <source>There is a quorum if all of these come: %1.</source>
        <translation>Bydd cworwm os daw pob un o’r rhain: %1.</translation>
    </message>
    <message>
        <source>There is a quorum if one of these comes: %1.</source>
        <translation>Bydd cworwm os daw un o’r rhain: %1.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::QuorumPanel</name>
    <message>
        <source>%1: quorate by those who said yes</source>
        <translation>%1: mae cworwm o&apos;r rhai a gytunodd</translation>
    </message>
    <message>
        <source>%1: quorate if all come</source>
        <translation>%1: mae cworwm os daw pawb</translation>
    </message>
    <message>
        <source>%1: no quorum is stated</source>
        <translation>%1: ni nodir cworwm</translation>
    </message>
    <message>
        <source>%1: not yet by those who said yes</source>
        <translation>%1: dim cworwm eto o&apos;r rhai a gytunodd</translation>
    </message>
    <message>
        <source>%1: no quorum, even if all come</source>
        <translation>%1: dim cworwm, hyd yn oed os daw pawb</translation>
    </message>
    <message>
        <source>Key agencies are asked</source>
        <translation>Gofynnwyd i&apos;r asiantaethau allweddol</translation>
    </message>
    <message numerus="yes">
        <source>%n key agencies not asked</source>
        <translation>
            <numerusform>Gofynnwyd i bob asiantaeth allweddol</numerusform>
            <numerusform>Ni ofynnwyd i 1 asiantaeth allweddol</numerusform>
            <numerusform>Ni ofynnwyd i %n asiantaeth allweddol</numerusform>
            <numerusform>Ni ofynnwyd i %n asiantaeth allweddol</numerusform>
            <numerusform>Ni ofynnwyd i %n asiantaeth allweddol</numerusform>
        </translation>
    </message>
    <message>
        <source>Quorum, child by child</source>
        <translation>Cworwm, fesul plentyn</translation>
    </message>
    <message>
        <source>Once children and people are chosen, the quorum of each child is forecast here.</source>
        <translation>Ar ôl dewis plant a phobl, rhagwelir cworwm pob plentyn yma.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Rail</name>
    <message>
        <source>Screens</source>
        <translation>Sgriniau</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Cloi nawr (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ReadyModel</name>
    <message>
        <source>No date yet</source>
        <translation>Dim dyddiad eto</translation>
    </message>
    <message>
        <source>Date in time</source>
        <translation>Y dyddiad mewn pryd</translation>
    </message>
    <message>
        <source>Late, with its reason</source>
        <translation>Yn hwyr, gyda’r rheswm</translation>
    </message>
    <message>
        <source>The date is late</source>
        <translation>Mae’r dyddiad yn hwyr</translation>
    </message>
    <message>
        <source>Chair named</source>
        <translation>Cadeirydd wedi’i enwi</translation>
    </message>
    <message>
        <source>No chair yet</source>
        <translation>Dim cadeirydd eto</translation>
    </message>
    <message>
        <source>Minute-taker named</source>
        <translation>Cofnodwr wedi’i enwi</translation>
    </message>
    <message>
        <source>Name the minute-taker</source>
        <translation>Enwch y cofnodwr</translation>
    </message>
    <message>
        <source>Everybody invited</source>
        <translation>Pawb wedi cael gwahoddiad</translation>
    </message>
    <message>
        <source>Send the invitations</source>
        <translation>Anfonwch y gwahoddiadau</translation>
    </message>
    <message>
        <source>All replies in</source>
        <translation>Pob ymateb wedi dod</translation>
    </message>
    <message>
        <source>Replies are missing</source>
        <translation>Ymatebion ar goll</translation>
    </message>
    <message>
        <source>All reports in</source>
        <translation>Pob adroddiad wedi dod</translation>
    </message>
    <message>
        <source>Reports are not in</source>
        <translation>Adroddiadau heb ddod</translation>
    </message>
    <message>
        <source>Languages asked</source>
        <translation>Wedi gofyn am ieithoedd</translation>
    </message>
    <message>
        <source>Ask about languages</source>
        <translation>Gofynnwch am ieithoedd</translation>
    </message>
    <message>
        <source>Quorum if all come: %1</source>
        <extracomment>%1: a child</extracomment>
        <translation>Cworwm os daw pawb: %1</translation>
    </message>
    <message>
        <source>No quorum in sight: %1</source>
        <translation>Dim cworwm i’w ddisgwyl: %1</translation>
    </message>
    <message>
        <source>Key agencies expected</source>
        <translation>Disgwylir yr asiantaethau allweddol</translation>
    </message>
    <message>
        <source>A key agency is missing</source>
        <translation>Mae asiantaeth allweddol ar goll</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>erbyn heddiw</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>roedd i fod erbyn %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>The procedure does not ask for this in so many words; a conference needs it all the same.</source>
        <translation>Nid yw’r weithdrefn yn gofyn am hyn mewn cynifer o eiriau; mae ei angen ar gynhadledd er hynny.</translation>
    </message>
    <message>
        <source>Done · %1</source>
        <translation>Wedi’i wneud · %1</translation>
    </message>
    <message>
        <source>To do · %1</source>
        <translation>I’w wneud · %1</translation>
    </message>
    <message>
        <source>Everybody knows of the change</source>
        <translation>Mae pawb yn gwybod am y newid</translation>
    </message>
    <message>
        <source>Requests to keep somebody out settled</source>
        <translation>Ceisiadau i eithrio rhywun wedi&apos;u setlo</translation>
    </message>
    <message>
        <source>The chair has a request to settle</source>
        <translation>Mae cais yn aros am y cadeirydd</translation>
    </message>
    <message>
        <source>Each child&apos;s part settled</source>
        <translation>Rhan pob plentyn wedi&apos;i setlo</translation>
    </message>
    <message>
        <source>A child&apos;s part is open</source>
        <translation>Mae rhan plentyn heb ei setlo</translation>
    </message>
    <message>
        <source>Each agency can decide</source>
        <translation>Gall pob asiantaeth benderfynu</translation>
    </message>
    <message>
        <source>Ask who can decide</source>
        <translation>Gofynnwch pwy all benderfynu</translation>
    </message>
    <message>
        <source>Interpreters settled</source>
        <translation>Cyfieithwyr wedi&apos;u trefnu</translation>
    </message>
    <message>
        <source>An interpreter is not settled</source>
        <translation>Nid yw cyfieithydd wedi&apos;i drefnu</translation>
    </message>
    <message>
        <source>Childcare arranged</source>
        <translation>Gofal plant wedi&apos;i drefnu</translation>
    </message>
    <message>
        <source>Ask about childcare</source>
        <translation>Gofynnwch am ofal plant</translation>
    </message>
    <message>
        <source>Observers agreed to</source>
        <translation>Cytunwyd i&apos;r arsyllwyr</translation>
    </message>
    <message>
        <source>An observer is not agreed to</source>
        <translation>Ni chytunwyd i arsyllwr</translation>
    </message>
    <message>
        <source>The team manager comes instead</source>
        <translation>Daw&apos;r rheolwr tîm yn lle</translation>
    </message>
    <message>
        <source>The team manager should come</source>
        <translation>Dylai&apos;r rheolwr tîm ddod</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to be told it is put off</source>
        <translation>
            <numerusform>Neb i glywed am y gohirio</numerusform>
            <numerusform>1 person i glywed am y gohirio</numerusform>
            <numerusform>%n o bobl i glywed am y gohirio</numerusform>
            <numerusform>%n o bobl i glywed am y gohirio</numerusform>
            <numerusform>%n o bobl i glywed am y gohirio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to be told it is off</source>
        <translation>
            <numerusform>Neb i glywed am y canslo</numerusform>
            <numerusform>1 person i glywed am y canslo</numerusform>
            <numerusform>%n o bobl i glywed am y canslo</numerusform>
            <numerusform>%n o bobl i glywed am y canslo</numerusform>
            <numerusform>%n o bobl i glywed am y canslo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with the old date</source>
        <translation>
            <numerusform>Neb â&apos;r hen ddyddiad</numerusform>
            <numerusform>1 person â&apos;r hen ddyddiad</numerusform>
            <numerusform>%n o bobl â&apos;r hen ddyddiad</numerusform>
            <numerusform>%n o bobl â&apos;r hen ddyddiad</numerusform>
            <numerusform>%n o bobl â&apos;r hen ddyddiad</numerusform>
        </translation>
    </message>
    <message>
        <source>They were asked to the meeting as it was, and no letter or note says that they know. A new invitation tells them; so does a call.</source>
        <translation>Fe&apos;u gwahoddwyd i&apos;r cyfarfod fel yr oedd, ac nid oes llythyr na nodyn yn dweud eu bod yn gwybod. Mae gwahoddiad newydd yn dweud wrthynt; felly hefyd alwad ffôn.</translation>
    </message>
    <message>
        <source>To be done by: %1.</source>
        <extracomment>%1: who has to act by a rule (&quot;Chair&quot;)</extracomment>
        <translation>I&apos;w wneud gan: %1.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ReceiptFields</name>
    <message>
        <source>The report</source>
        <translation>Yr adroddiad</translation>
    </message>
    <message>
        <source>About %1</source>
        <extracomment>%1: a child</extracomment>
        <translation>Am: %1</translation>
    </message>
    <message>
        <source>Rea&amp;d by the chair on</source>
        <translation>&amp;Darllenodd y cadeirydd ef ar</translation>
    </message>
    <message>
        <source>If it came &amp;late, what the chair did with it</source>
        <translation>Os daeth yn hwyr, beth wnaeth y &amp;cadeirydd ag ef</translation>
    </message>
    <message>
        <source>&amp;Shared with the family by</source>
        <translation>&amp;Rhannwyd â&apos;r teulu gan</translation>
    </message>
    <message>
        <source>&amp;Talked over with them on</source>
        <translation>&amp;Trafodwyd gyda nhw ar</translation>
    </message>
    <message>
        <source>If the family has &amp;not had it, why</source>
        <translation>Os nad yw&apos;r teulu wedi&apos;i gael, &amp;pam</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RecipientsModel</name>
    <message>
        <source>ready</source>
        <translation>yn barod</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>wedi’i adael allan</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>dim cyfeiriad</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>mae rhywbeth ar goll</translation>
    </message>
    <message>
        <source>the chair decides</source>
        <translation>y cadeirydd sy’n penderfynu</translation>
    </message>
    <message>
        <source>issued %1, copy %2</source>
        <translation>anfonwyd %1, copi %2</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>heb ofyn</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>who somebody is, and how their letter stands</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>a recipient, who that is, the language, and how the letter stands</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>safe to send?</source>
        <translation>diogel ei anfon?</translation>
    </message>
    <message>
        <source>not safe to send</source>
        <translation>ddim yn ddiogel ei anfon</translation>
    </message>
    <message>
        <source>both</source>
        <translation>y ddwy</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RecordPane</name>
    <message>
        <source>Other matters</source>
        <translation>Materion eraill</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>dim paragraff</numerusform>
            <numerusform>1 paragraff</numerusform>
            <numerusform>%n paragraff</numerusform>
            <numerusform>%n paragraff</numerusform>
            <numerusform>%n paragraff</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ychwanegwyd</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Tynnwyd allan</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Aileiriwyd</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>%1: how a paragraph read before</extracomment>
        <translation>Cynt: %1</translation>
    </message>
    <message>
        <source>Confidential: %1</source>
        <translation>Cyfrinachol: %1</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Cyfrinachol</translation>
    </message>
    <message>
        <source>Not in the copy for %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>Ddim yn y copi i %1</translation>
    </message>
    <message>
        <source>An empty paragraph is not kept. What it read before is safe; write what it should say.</source>
        <translation>Ni chedwir paragraff gwag. Mae’r hyn a ddywedai o’r blaen yn ddiogel; ysgrifennwch yr hyn y dylai ei ddweud.</translation>
    </message>
    <message>
        <source>changed since version %1 was signed</source>
        <translation>newidiwyd ers llofnodi fersiwn %1</translation>
    </message>
    <message>
        <source>version %1, signed by %2, %3, digest %4</source>
        <extracomment>%1: a number, %2: the chair, %3: day and time, %4: a few figures</extracomment>
        <translation>fersiwn %1, llofnodwyd gan %2, %3, crynodeb %4</translation>
    </message>
    <message>
        <source>draft %1 went to the chair: %2</source>
        <translation>aeth drafft %1 at y cadeirydd: %2</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>drafft</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Penawdau</translation>
    </message>
    <message>
        <source>The marked heading’s paragraphs stand at the right. Enter goes there.</source>
        <translation>Mae paragraffau’r pennawd sydd wedi’i farcio ar y dde. Mae Enter yn mynd yno.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Y cofnod</translation>
    </message>
    <message>
        <source>To the chair</source>
        <translation>At y cadeirydd</translation>
    </message>
    <message>
        <source>Keeps the record as it stands as the next draft</source>
        <translation>Yn cadw’r cofnod fel y mae fel y drafft nesaf</translation>
    </message>
    <message>
        <source>Changes since the last draft</source>
        <translation>Newidiadau ers y drafft diwethaf</translation>
    </message>
    <message>
        <source>no draft yet</source>
        <translation>dim drafft eto</translation>
    </message>
    <message>
        <source>Written in: %1</source>
        <translation>Ysgrifennir yn: %1</translation>
    </message>
    <message>
        <source>The language the record is kept in: its spelling (F7)</source>
        <translation>Iaith y cofnod: ei sillafu (F7)</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RecordWriting</name>
    <message>
        <source>Spelling knows every word under this heading.</source>
        <translation>Mae’r sillafu’n adnabod pob gair o dan y pennawd hwn.</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer for: %1. Nothing is marked, and everything you write is kept.</source>
        <translation>Nid oes geiriadur ar y cyfrifiadur hwn ar gyfer: %1. Nid oes dim yn cael ei farcio, a chedwir popeth a ysgrifennwch.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RecordingCard</name>
    <message>
        <source>Requests to record a meeting</source>
        <translation>Ceisiadau i recordio cyfarfod</translation>
    </message>
    <message>
        <source>How this unit deals with them. It counts in every conference and is kept as you write.</source>
        <translation>Sut mae&apos;r uned hon yn ymdrin â nhw. Mae&apos;n cyfrif ym mhob cynhadledd, a chedwir ef wrth ichi ysgrifennu.</translation>
    </message>
    <message>
        <source>How a family asks</source>
        <translation>Sut mae teulu yn gofyn</translation>
    </message>
    <message>
        <source>Stands in the agreement the family signs.</source>
        <translation>Mae yn y cytundeb y mae&apos;r teulu&apos;n ei lofnodi.</translation>
    </message>
    <message>
        <source>Who considers it</source>
        <translation>Pwy sy&apos;n ei ystyried</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Faint ymlaen llaw</translation>
    </message>
    <message>
        <source>Families are told of it when they are invited</source>
        <translation>Rhoddir gwybod amdano i deuluoedd wrth eu gwahodd</translation>
    </message>
    <message>
        <source>Every request is refused</source>
        <translation>Gwrthodir pob cais</translation>
    </message>
    <message>
        <source>A procedure may ask that each request is decided on its own merits. The conferences say so then.</source>
        <translation>Gall gweithdrefn ofyn bod pob cais yn cael ei benderfynu yn ôl ei rinweddau ei hun. Mae&apos;r cynadleddau&apos;n dweud hynny wedyn.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RecordingForm</name>
    <message>
        <source>The request</source>
        <translation>Y cais</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gofynnwyd gan</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gofynnwyd ar</translation>
    </message>
    <message>
        <source>It is about a core group’s meeting</source>
        <translation>Mae’n ymwneud â chyfarfod grŵp craidd</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>The device, what is recorded, and who keeps it.</source>
        <translation>Y ddyfais, beth a recordir, a phwy sy’n ei gadw.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ofyn eto</translation>
    </message>
    <message>
        <source>Others asked on</source>
        <translation>Gofynnwyd i eraill ar</translation>
    </message>
    <message>
        <source>Those who would be heard on it are asked first.</source>
        <translation>Gofynnir yn gyntaf i’r rhai a fyddai i’w clywed arno.</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Y penderfyniad</translation>
    </message>
    <message>
        <source>May it be recorded?</source>
        <translation>A gaiff ei recordio?</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Cytunwyd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Heb benderfynu eto</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Penderfynwyd gan</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>Each request on its own merits, after asking the others.</source>
        <translation>Pob cais yn ôl ei rinweddau ei hun, ar ôl gofyn i’r lleill.</translation>
    </message>
    <message>
        <source>Legal advice on</source>
        <translation>Cyngor cyfreithiol ar</translation>
    </message>
    <message>
        <source>What the advice was</source>
        <translation>Beth oedd y cyngor</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Trafodaeth</translation>
    </message>
    <message>
        <source>People speak as freely as without it</source>
        <translation>Bydd pobl yn siarad mor rhydd â hebddo</translation>
    </message>
    <message>
        <source>It would suffer</source>
        <translation>Byddai’n dioddef</translation>
    </message>
    <message>
        <source>Not weighed yet</source>
        <translation>Heb ei bwyso eto</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>As good as without it</source>
        <translation>Cystal â hebddo</translation>
    </message>
    <message>
        <source>They would suffer</source>
        <translation>Byddent yn dioddef</translation>
    </message>
    <message>
        <source>Told what it may be used for</source>
        <translation>Dywedwyd at ba ddiben y gellir ei ddefnyddio</translation>
    </message>
    <message>
        <source>Told that passing it on may break the law</source>
        <translation>Dywedwyd y gall ei rannu dorri’r gyfraith</translation>
    </message>
    <message>
        <source>Limits signed on</source>
        <translation>Llofnodwyd y terfynau ar</translation>
    </message>
    <message>
        <source>Choose who asks.</source>
        <translation>Dewiswch pwy sy’n gofyn.</translation>
    </message>
    <message>
        <source>Choose who decided.</source>
        <translation>Dewiswch pwy a benderfynodd.</translation>
    </message>
    <message>
        <source>Write the reasons; they go into the record.</source>
        <translation>Ysgrifennwch y rhesymau; maent yn mynd i’r cofnod.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Nid yw’r diwrnod hwn wedi dod eto.</translation>
    </message>
    <message>
        <source>A request to record</source>
        <translation>Cais i recordio</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Cadw hyn</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Register</name>
    <message>
        <source>%1, unborn</source>
        <translation>%1, yn y groth</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>disgwylir %1</translation>
    </message>
    <message>
        <source>not born yet</source>
        <translation>heb ei eni eto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date of birth, age in years</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>was %n day(s) overdue</source>
        <translation>
            <numerusform>nid oedd yn hwyr</numerusform>
            <numerusform>roedd 1 diwrnod yn hwyr</numerusform>
            <numerusform>roedd %n diwrnod yn hwyr</numerusform>
            <numerusform>roedd %n diwrnod yn hwyr</numerusform>
            <numerusform>roedd %n diwrnod yn hwyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>heb fod yn hwyr</numerusform>
            <numerusform>1 diwrnod yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>fixed for %1</source>
        <translation>pennwyd ar gyfer %1</translation>
    </message>
    <message>
        <source>no limit stated</source>
        <translation>dim terfyn wedi&apos;i nodi</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>fixed for %1, after the limit</source>
        <translation>pennwyd ar gyfer %1, ar ôl y terfyn</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>ganwyd %1</translation>
    </message>
    <message>
        <source>born %1: %2</source>
        <translation>ganwyd %1: %2</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>bu farw %1</translation>
    </message>
    <message>
        <source>off, %1</source>
        <translation>oddi arni, %1</translation>
    </message>
    <message>
        <source>still on it</source>
        <translation>arni o hyd</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>pwy sy&apos;n gofyn</translation>
    </message>
    <message>
        <source>which agency they are from</source>
        <translation>o ba asiantaeth y maent</translation>
    </message>
    <message>
        <source>what worries them about the child</source>
        <translation>beth sy&apos;n eu poeni am y plentyn</translation>
    </message>
    <message>
        <source>that they were rung back on a number you found yourself</source>
        <translation>eu bod wedi&apos;u ffonio&apos;n ôl ar rif y daethoch o hyd iddo eich hun</translation>
    </message>
    <message>
        <source>who answers</source>
        <translation>pwy sy&apos;n ateb</translation>
    </message>
    <message>
        <source>why they may know</source>
        <translation>pam y cânt wybod</translation>
    </message>
    <message>
        <source>a list to the police since the last change</source>
        <translation>rhestr i&apos;r heddlu ers y newid diwethaf</translation>
    </message>
    <message>
        <source>who looks after the register</source>
        <translation>pwy yw ceidwad y gofrestr</translation>
    </message>
    <message>
        <source>Works with the child or the family</source>
        <translation>Yn gweithio gyda&apos;r plentyn neu&apos;r teulu</translation>
    </message>
    <message>
        <source>Is the child&apos;s parent</source>
        <translation>Yn rhiant i&apos;r plentyn</translation>
    </message>
    <message>
        <source>Is the child</source>
        <translation>Y plentyn ei hun</translation>
    </message>
    <message>
        <source>Is of the family and was at the conference</source>
        <translation>O&apos;r teulu, ac yn bresennol yn y gynhadledd</translation>
    </message>
    <message>
        <source>Supported somebody at the conference</source>
        <translation>Yn cefnogi rhywun yn y gynhadledd</translation>
    </message>
    <message>
        <source>Whether the child is on the list</source>
        <translation>A yw&apos;r plentyn ar y rhestr</translation>
    </message>
    <message>
        <source>Who leads the plan</source>
        <translation>Pwy sy&apos;n arwain y cynllun</translation>
    </message>
    <message>
        <source>The child&apos;s details</source>
        <translation>Manylion y plentyn</translation>
    </message>
    <message>
        <source>Records of every child on the register, up to date</source>
        <translation>Cofnodion cyfredol o bob plentyn ar y gofrestr</translation>
    </message>
    <message>
        <source>Enquiries to the register</source>
        <translation>Ymholiadau i&apos;r gofrestr</translation>
    </message>
    <message>
        <source>Children who moved in or out</source>
        <translation>Plant a symudodd i mewn neu allan</translation>
    </message>
    <message>
        <source>People who may pose a risk</source>
        <translation>Pobl a allai beri risg</translation>
    </message>
    <message>
        <source>Requests for checks on people who work with children</source>
        <translation>Ceisiadau am wiriadau ar bobl sy&apos;n gweithio gyda phlant</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>Mae hwn yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>This day has not come yet. Correct it, or leave it empty.</source>
        <translation>Nid yw&apos;r diwrnod hwn wedi dod eto. Cywirwch ef, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>Enter who asks: an enquiry without a name cannot be looked into later.</source>
        <translation>Rhowch enw&apos;r sawl sy&apos;n gofyn: ni ellir edrych i mewn i ymholiad heb enw yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Enter the child&apos;s name as it was given.</source>
        <translation>Rhowch enw&apos;r plentyn fel y&apos;i rhoddwyd.</translation>
    </message>
    <message>
        <source>A child moved in</source>
        <translation>Plentyn wedi symud i mewn</translation>
    </message>
    <message>
        <source>A child moved away</source>
        <translation>Plentyn wedi symud i ffwrdd</translation>
    </message>
    <message>
        <source>Somebody who may pose a risk</source>
        <translation>Rhywun a allai beri risg</translation>
    </message>
    <message>
        <source>A check on somebody who works with children</source>
        <translation>Gwiriad ar rywun sy&apos;n gweithio gyda phlant</translation>
    </message>
    <message>
        <source>This day has not come yet. Correct it.</source>
        <translation>Nid yw&apos;r diwrnod hwn wedi dod eto. Cywirwch ef.</translation>
    </message>
    <message>
        <source>Enter the day it came.</source>
        <translation>Rhowch y diwrnod y daeth.</translation>
    </message>
    <message>
        <source>Enter who sent it, so that they can be asked.</source>
        <translation>Rhowch pwy a&apos;i hanfonodd, er mwyn gallu eu holi.</translation>
    </message>
    <message>
        <source>Say what was done on that day, or leave the day empty.</source>
        <translation>Dywedwch beth a wnaed ar y diwrnod hwnnw, neu gadewch y diwrnod yn wag.</translation>
    </message>
    <message>
        <source>Enter the name of the child or the person.</source>
        <translation>Rhowch enw&apos;r plentyn neu&apos;r person.</translation>
    </message>
    <message>
        <source>%1, no name yet</source>
        <translation>%1, heb enw eto</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <extracomment>%1: names that a child had before</extracomment>
        <translation>gynt: %1</translation>
    </message>
    <message>
        <source>the pregnancy ended, %1</source>
        <translation>daeth y beichiogrwydd i ben, %1</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RegisterList</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ganwyd</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Adolygiad nesaf</translation>
    </message>
    <message>
        <source>Plan led by</source>
        <translation>Arweinydd y cynllun</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Ers hynny</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>heb ei nodi</translation>
    </message>
    <message>
        <source>begun elsewhere</source>
        <translation>dechreuodd mewn man arall</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>neb wedi&apos;i enwi</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Pob categori</translation>
    </message>
    <message>
        <source>Every agency</source>
        <translation>Pob asiantaeth</translation>
    </message>
    <message>
        <source>Any review date</source>
        <translation>Unrhyw ddyddiad adolygu</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Adolygiad yn hwyr</translation>
    </message>
    <message>
        <source>Review within a month</source>
        <translation>Adolygiad o fewn mis</translation>
    </message>
    <message>
        <source>No child is on the list on this day.</source>
        <translation>Nid oes yr un plentyn ar y rhestr ar y diwrnod hwn.</translation>
    </message>
    <message>
        <source>No child on the list matches. Take a filter away, or check the spelling.</source>
        <translation>Nid oes yr un plentyn ar y rhestr yn cyfateb. Tynnwch hidlydd, neu gwiriwch y sillafu.</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>Dim plant</numerusform>
            <numerusform>%n plentyn</numerusform>
            <numerusform>%n o blant</numerusform>
            <numerusform>%n o blant</numerusform>
            <numerusform>%n o blant</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>This day has not come yet. Today&apos;s list is the last there is.</source>
        <translation>Nid yw&apos;r diwrnod hwn wedi dod eto. Rhestr heddiw yw&apos;r olaf sydd.</translation>
    </message>
    <message>
        <source>As &amp;at</source>
        <translation>F&amp;el yr oedd</translation>
    </message>
    <message>
        <source>The register as at this day</source>
        <translation>Y gofrestr fel yr oedd ar y diwrnod hwn</translation>
    </message>
    <message>
        <source>Only this category</source>
        <translation>Y categori hwn yn unig</translation>
    </message>
    <message>
        <source>Only children this agency works with</source>
        <translation>Dim ond y plant y mae&apos;r asiantaeth hon yn gweithio gyda nhw</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Dod o hyd i enw</translation>
    </message>
    <message>
        <source>Find a child on the list by name</source>
        <translation>Dod o hyd i blentyn ar y rhestr wrth ei enw</translation>
    </message>
    <message>
        <source>Children, by the alphabet</source>
        <translation>Plant, yn nhrefn yr wyddor</translation>
    </message>
    <message>
        <source>Children on the list</source>
        <translation>Plant ar y rhestr</translation>
    </message>
    <message>
        <source>Enter opens the family. Typing jumps to a name.</source>
        <translation>Mae Enter yn agor y teulu. Mae teipio&apos;n neidio at enw.</translation>
    </message>
    <message numerus="yes">
        <source>for %n month(s)</source>
        <translation>
            <numerusform>ers llai na mis</numerusform>
            <numerusform>ers mis</numerusform>
            <numerusform>ers %n mis</numerusform>
            <numerusform>ers %n mis</numerusform>
            <numerusform>ers %n mis</numerusform>
        </translation>
    </message>
    <message>
        <source>a young child</source>
        <translation>plentyn ifanc</translation>
    </message>
    <message>
        <source>Plans that run long</source>
        <translation>Cynlluniau sy’n rhedeg yn hir</translation>
    </message>
    <message>
        <source>Only reviews due, or plans that run long</source>
        <translation>Dim ond adolygiadau sy’n ddyledus, neu gynlluniau sy’n rhedeg yn hir</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RegisterWorkspace</name>
    <message>
        <source>As at %1</source>
        <translation>Fel yr oedd ar %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ganwyd</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Adolygiad nesaf</translation>
    </message>
    <message>
        <source>Plan led by</source>
        <translation>Arweinydd y cynllun</translation>
    </message>
    <message>
        <source>For use by the police out of office hours. Destroy it when the next list comes.</source>
        <translation>I&apos;w defnyddio gan yr heddlu y tu allan i oriau swyddfa. Dinistriwch hi pan ddaw&apos;r rhestr nesaf.</translation>
    </message>
    <message>
        <source>Confidential. Destroy it when it is no longer needed.</source>
        <translation>Cyfrinachol. Dinistriwch hi pan na fydd ei hangen mwyach.</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>Dim plant</numerusform>
            <numerusform>%n plentyn</numerusform>
            <numerusform>%n o blant</numerusform>
            <numerusform>%n o blant</numerusform>
            <numerusform>%n o blant</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>at the foot of each page</extracomment>
        <translation>tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Sample: made-up families</source>
        <translation>Sampl: teuluoedd dychmygol</translation>
    </message>
    <message>
        <source>Save the list for printing</source>
        <translation>Cadw&apos;r rhestr i&apos;w hargraffu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The list is saved. Nobody else on this computer can read it.</source>
        <translation>Mae&apos;r rhestr wedi&apos;i chadw. Ni all neb arall ar y cyfrifiadur hwn ei darllen.</translation>
    </message>
    <message>
        <source>The list could not be written. Nothing was lost; choose another folder or make room.</source>
        <translation>Nid oedd modd ysgrifennu&apos;r rhestr. Ni chollwyd dim; dewiswch ffolder arall neu gwnewch le.</translation>
    </message>
    <message>
        <source>Save the list for the police</source>
        <translation>Cadw&apos;r rhestr i&apos;r heddlu</translation>
    </message>
    <message>
        <source>The list for the police is saved. Once it has gone to them, say so: the day is kept.</source>
        <translation>Mae&apos;r rhestr i&apos;r heddlu wedi&apos;i chadw. Unwaith y bydd wedi mynd atynt, dywedwch hynny: cedwir y diwrnod.</translation>
    </message>
    <message>
        <source>It has been sent</source>
        <translation>Mae wedi&apos;i hanfon</translation>
    </message>
    <message>
        <source>Kept: the police have today&apos;s list.</source>
        <translation>Cadwyd: mae rhestr heddiw gan yr heddlu.</translation>
    </message>
    <message>
        <source>Save the list as a table</source>
        <translation>Cadw&apos;r rhestr fel tabl</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablau (*.csv)</translation>
    </message>
    <message>
        <source>The table is saved.</source>
        <translation>Mae&apos;r tabl wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Cofrestr</translation>
    </message>
    <message>
        <source>Record an &amp;enquiry…</source>
        <translation>Cofnodi &amp;ymholiad…</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Yn ôl at y &amp;rhestr</translation>
    </message>
    <message>
        <source>&amp;Find a child on the list</source>
        <translation>Dod o &amp;hyd i blentyn ar y rhestr</translation>
    </message>
    <message>
        <source>&amp;As at another day</source>
        <translation>Fel yr oedd ar &amp;ddiwrnod arall</translation>
    </message>
    <message>
        <source>&amp;Who asked</source>
        <translation>&amp;Pwy ofynnodd</translation>
    </message>
    <message>
        <source>&amp;Save the list for printing…</source>
        <translation>Cadw&apos;r rhestr i&apos;w har&amp;graffu…</translation>
    </message>
    <message>
        <source>Save as a &amp;table…</source>
        <translation>Cadw fel &amp;tabl…</translation>
    </message>
    <message>
        <source>Leave without keeping?</source>
        <translation>Gadael heb gadw?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Aros</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gadael</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) at the end of %1 · today: %2</source>
        <translation>
            <numerusform>Dim plant ar ddiwedd %1 · heddiw: %2</numerusform>
            <numerusform>%n plentyn ar ddiwedd %1 · heddiw: %2</numerusform>
            <numerusform>%n o blant ar ddiwedd %1 · heddiw: %2</numerusform>
            <numerusform>%n o blant ar ddiwedd %1 · heddiw: %2</numerusform>
            <numerusform>%n o blant ar ddiwedd %1 · heddiw: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) today, %1</source>
        <translation>
            <numerusform>Dim plant heddiw, %1</numerusform>
            <numerusform>%n plentyn heddiw, %1</numerusform>
            <numerusform>%n o blant heddiw, %1</numerusform>
            <numerusform>%n o blant heddiw, %1</numerusform>
            <numerusform>%n o blant heddiw, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A past day</source>
        <translation>Diwrnod yn y gorffennol</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Yn ôl i heddiw</translation>
    </message>
    <message>
        <source>Save for printing…</source>
        <translation>Cadw i&apos;w hargraffu…</translation>
    </message>
    <message>
        <source>List for the police…</source>
        <translation>Rhestr i&apos;r heddlu…</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Pwy ofynnodd</translation>
    </message>
    <message>
        <source>Open the family</source>
        <translation>Agor y teulu</translation>
    </message>
    <message>
        <source>Record an enquiry…</source>
        <translation>Cofnodi ymholiad…</translation>
    </message>
    <message>
        <source>&amp;How it is looked after</source>
        <translation>&amp;Sut y gofelir amdani</translation>
    </message>
    <message>
        <source>Who asked, and what they were told</source>
        <translation>Pwy ofynnodd, a beth a ddywedwyd wrthynt</translation>
    </message>
    <message>
        <source>How the list is looked after</source>
        <translation>Sut y gofelir am y rhestr</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Y rhestr</translation>
    </message>
    <message>
        <source>Looking after it</source>
        <translation>Gofalu amdani</translation>
    </message>
    <message>
        <source>Record a &amp;notice…</source>
        <translation>Cofnodi &amp;hysbysiad…</translation>
    </message>
    <message>
        <source>What you typed here has not been kept.</source>
        <translation>Nid yw&apos;r hyn a deipiwyd yma wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>Who moved, who may pose a risk, and who is to be checked</source>
        <translation>Pwy symudodd, pwy a allai beri risg, a phwy sydd i&apos;w wirio</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hysbysiadau</translation>
    </message>
    <message>
        <source>Record a notice…</source>
        <translation>Cofnodi hysbysiad…</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ReportForm</name>
    <message>
        <source>Choose a date.</source>
        <translation>Dewiswch ddyddiad.</translation>
    </message>
    <message>
        <source>Who has the report?</source>
        <translation>Gan bwy mae’r adroddiad?</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Ei gofnodi</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Adroddiad</translation>
    </message>
    <message>
        <source>It has reached</source>
        <translation>Mae wedi cyrraedd</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Dyddiad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>who a report is for, and how its limit is counted</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tick who has it, or what was seen of it.</source>
        <translation>Ticiwch pwy sydd ag ef, neu beth a welwyd ohono.</translation>
    </message>
    <message>
        <source>That day is still to come. Enter the day on which it came.</source>
        <translation>Nid yw&apos;r diwrnod hwnnw wedi dod eto. Rhowch y diwrnod y daeth.</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <extracomment>who has a report, and since when</extracomment>
        <translation>%1 (ers %2)</translation>
    </message>
    <message>
        <source>Here this report is for the chair only. It goes into nobody else&apos;s papers, letter or copy.</source>
        <translation>Yma, i&apos;r cadeirydd yn unig y mae&apos;r adroddiad hwn. Nid yw&apos;n mynd i bapurau, llythyr na chopi neb arall.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Reports</name>
    <message>
        <source>hidden</source>
        <translation>cuddiwyd</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: %2; before: %3</source>
        <translation>%1: %2; cyn hynny: %3</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>mewn pryd</translation>
    </message>
    <message>
        <source>late</source>
        <translation>yn hwyr</translation>
    </message>
    <message>
        <source>among them</source>
        <translation>yn eu plith</translation>
    </message>
    <message>
        <source>not among them</source>
        <translation>ddim yn eu plith</translation>
    </message>
    <message>
        <source>Numbers from 1 to 4 are hidden, and those from which one could be worked out.</source>
        <translation>Cuddir rhifau o 1 i 4, a&apos;r rhai y gellid cyfrifo un ohonynt.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ReportsModel</name>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>For the chair only</source>
        <translation>I&apos;r cadeirydd yn unig</translation>
    </message>
    <message>
        <source>What the children and the family give themselves</source>
        <translation>Yr hyn y mae&apos;r plant a&apos;r teulu&apos;n ei roi eu hunain</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Papurau eraill</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Heb ofyn</translation>
    </message>
    <message>
        <source>Chair only</source>
        <translation>Cadeirydd yn unig</translation>
    </message>
    <message>
        <source>late</source>
        <translation>yn hwyr</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Heb ei rannu</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>gyda rheswm</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Heb ddod</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>erbyn heddiw</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>terfyn %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>darllenwyd %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>heb ei ddarllen eto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of the things asked of a report it holds</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>yn hwyr: %1</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Gellir ei rannu</translation>
    </message>
    <message>
        <source>Not to be shared</source>
        <translation>Ddim i&apos;w rannu</translation>
    </message>
    <message>
        <source>Chronology of all agencies</source>
        <translation>Cronoleg yr holl asiantaethau</translation>
    </message>
    <message>
        <source>Updated assessment</source>
        <translation>Asesiad wedi&apos;i ddiweddaru</translation>
    </message>
    <message>
        <source>before a plan ends</source>
        <translation>cyn i gynllun ddod i ben</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Wedi&apos;i gyflwyno</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Ar gael</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gofynnwyd</translation>
    </message>
    <message>
        <source>Chair has it</source>
        <translation>Gan y cadeirydd</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Y teulu</translation>
    </message>
    <message>
        <source>Older children</source>
        <translation>Plant hŷn</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Pawb arall</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gwelwyd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a column of the list and what it says</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ReportsPane</name>
    <message>
        <source>Why is there no chronology?</source>
        <translation>Pam nad oes cronoleg?</translation>
    </message>
    <message>
        <source>It stands in the record. Once there is one, Space marks that it is there.</source>
        <translation>Mae&apos;n sefyll yn y cofnod. Pan fydd un, mae&apos;r bylchwr yn marcio ei bod ar gael.</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Cadw&apos;r rheswm</translation>
    </message>
    <message>
        <source>Reports and papers</source>
        <translation>Adroddiadau a phapurau</translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <extracomment>how many reports the chair has, of how many</extracomment>
        <translation>%1 o %2 wedi dod</translation>
    </message>
    <message>
        <source>Asked or reminded today (+)</source>
        <translation>Gofynnwyd neu atgoffwyd heddiw (+)</translation>
    </message>
    <message>
        <source>Space: the next step of this cell, today. Enter: with another day and what was seen. Plus: asked or reminded today. Delete: take a mark back. F2: the whole report.</source>
        <translation>Bylchwr: cam nesaf y gell hon, heddiw. Enter: gyda diwrnod arall a&apos;r hyn a welwyd. Plws: gofynnwyd neu atgoffwyd heddiw. Delete: tynnu marc yn ôl. F2: yr adroddiad cyfan.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Llythyrau…</translation>
    </message>
    <message>
        <source>The letters that ask for reports, or remind of them</source>
        <translation>Y llythyrau sy’n gofyn am adroddiadau, neu’n atgoffa amdanynt</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ReportsWorkspace</name>
    <message>
        <source>Counting: conference %1 of %2</source>
        <translation>Yn cyfrif: cynhadledd %1 o %2</translation>
    </message>
    <message>
        <source>The figures are on the clipboard. Paste them into a spreadsheet or a letter.</source>
        <translation>Mae&apos;r ffigurau ar y clipfwrdd. Gludwch nhw mewn taenlen neu lythyr.</translation>
    </message>
    <message>
        <source>Export the figures as a table</source>
        <translation>Allforio&apos;r ffigurau fel tabl</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Allforio</translation>
    </message>
    <message>
        <source>figures.csv</source>
        <translation>ffigurau.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablau (*.csv)</translation>
    </message>
    <message>
        <source>The figures are exported. They name no family.</source>
        <translation>Mae&apos;r ffigurau wedi&apos;u hallforio. Nid ydynt yn enwi unrhyw deulu.</translation>
    </message>
    <message>
        <source>The table could not be written. Nothing was lost; choose another folder or make room.</source>
        <translation>Ni ellid ysgrifennu’r tabl. Ni chollwyd dim; dewiswch ffolder arall neu wneud lle.</translation>
    </message>
    <message>
        <source>Make the report as PDF</source>
        <translation>Gwneud yr adroddiad fel PDF</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Gwneud</translation>
    </message>
    <message>
        <source>figures.pdf</source>
        <translation>ffigurau.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report is made. It names no family.</source>
        <translation>Mae&apos;r adroddiad wedi&apos;i wneud. Nid yw&apos;n enwi unrhyw deulu.</translation>
    </message>
    <message>
        <source>The report could not be written. Nothing was lost; choose another folder or make room.</source>
        <translation>Ni ellid ysgrifennu&apos;r adroddiad. Ni chollwyd dim; dewiswch ffolder arall neu wneud lle.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>There are no figures on the screen</source>
        <translation>Nid oes ffigurau ar y sgrin</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>&amp;Copïo&apos;r ffigurau</translation>
    </message>
    <message>
        <source>&amp;Export the figures as a table…</source>
        <translation>&amp;Allforio&apos;r ffigurau fel tabl…</translation>
    </message>
    <message>
        <source>Make the report as &amp;PDF…</source>
        <translation>Gwneud yr adroddiad fel &amp;PDF…</translation>
    </message>
    <message>
        <source>All procedures</source>
        <translation>Pob gweithdrefn</translation>
    </message>
    <message>
        <source>Its conferences are hidden with it.</source>
        <translation>Cuddir ei gynadleddau gydag ef.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Yr hyn a gyfrifir</translation>
    </message>
    <message>
        <source>%1, beside %2</source>
        <translation>%1, ochr yn ochr â %2</translation>
    </message>
    <message>
        <source>Whose procedures</source>
        <translation>Gweithdrefnau pwy</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ffigurau</translation>
    </message>
    <message numerus="yes">
        <source>%n conference(s) held</source>
        <translation>
            <numerusform>ni chynhaliwyd cynhadledd</numerusform>
            <numerusform>cynhaliwyd 1 gynhadledd</numerusform>
            <numerusform>cynhaliwyd %n o gynadleddau</numerusform>
            <numerusform>cynhaliwyd %n o gynadleddau</numerusform>
            <numerusform>cynhaliwyd %n o gynadleddau</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide counts under 5</source>
        <translation>Cuddio rhifau o dan 5</translation>
    </message>
    <message>
        <source>Conferences behind the figure</source>
        <translation>Cynadleddau y tu ôl i&apos;r ffigur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>No conferences between these dates.</source>
        <translation>Dim cynadleddau rhwng y dyddiadau hyn.</translation>
    </message>
    <message>
        <source>Show this year from April</source>
        <translation>Dangos y flwyddyn hon o Ebrill</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copïo&apos;r tabl</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Allforio fel CSV…</translation>
    </message>
    <message>
        <source>Make the report as PDF…</source>
        <translation>Gwneud yr adroddiad fel PDF…</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Yn ôl i’r ffigurau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RequestFields</name>
    <message>
        <source>Write why no conference is held; it goes into the record.</source>
        <translation>Ysgrifennwch pam na chynhelir cynhadledd; mae&apos;n mynd i&apos;r cofnod.</translation>
    </message>
    <message>
        <source>A strategy discussion and the enquiry it began</source>
        <translation>Trafodaeth strategaeth a&apos;r ymholiad a ddechreuodd</translation>
    </message>
    <message>
        <source>Notice that the children have moved here</source>
        <translation>Hysbysiad bod y plant wedi symud yma</translation>
    </message>
    <message>
        <source>A looked-after review decided it</source>
        <translation>Adolygiad plant sy&apos;n derbyn gofal a&apos;i penderfynodd</translation>
    </message>
    <message>
        <source>The review is due</source>
        <translation>Mae&apos;n bryd cynnal yr adolygiad</translation>
    </message>
    <message>
        <source>The review is brought forward</source>
        <translation>Dygwyd yr adolygiad ymlaen</translation>
    </message>
    <message>
        <source>The last one could not go ahead</source>
        <translation>Ni allai&apos;r un ddiwethaf fynd rhagddi</translation>
    </message>
    <message>
        <source>An emergency protection order</source>
        <translation>Gorchymyn amddiffyn brys</translation>
    </message>
    <message>
        <source>A child assessment order has ended</source>
        <translation>Daeth gorchymyn asesu plentyn i ben</translation>
    </message>
    <message>
        <source>A professional asks, after it was decided to hold none</source>
        <translation>Gweithiwr proffesiynol yn gofyn, ar ôl penderfynu peidio â chynnal un</translation>
    </message>
    <message>
        <source>A parent asks for a looked-after child’s return</source>
        <translation>Rhiant yn gofyn am gael plentyn sy&apos;n derbyn gofal yn ôl</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Heb ei ddweud eto</translation>
    </message>
    <message>
        <source>This day is still to come. Check the date.</source>
        <translation>Mae&apos;r diwrnod hwn eto i ddod. Edrychwch ar y dyddiad.</translation>
    </message>
    <message>
        <source>This is before the day it was asked for. Check the dates.</source>
        <translation>Mae hyn cyn diwrnod y cais. Edrychwch ar y dyddiadau.</translation>
    </message>
    <message>
        <source>Yes, suffered or likely</source>
        <translation>Do, wedi&apos;i ddioddef neu&apos;n debygol</translation>
    </message>
    <message>
        <source>Yes, arranged</source>
        <translation>Do, wedi&apos;i drefnu</translation>
    </message>
    <message>
        <source>No</source>
        <comment>as an answer</comment>
        <translation>Naddo</translation>
    </message>
    <message>
        <source>A conference is held</source>
        <translation>Cynhelir cynhadledd</translation>
    </message>
    <message>
        <source>No conference is held</source>
        <translation>Ni chynhelir cynhadledd</translation>
    </message>
    <message>
        <source>An assessment shows that the child may not be safe</source>
        <translation>Mae asesiad yn dangos efallai na fydd y plentyn yn ddiogel</translation>
    </message>
    <message>
        <source>An earlier child came to harm or was removed</source>
        <translation>Cafodd plentyn cynharach niwed neu ei symud o&apos;r cartref</translation>
    </message>
    <message>
        <source>A child of the household has a plan</source>
        <translation>Mae gan blentyn o&apos;r aelwyd gynllun</translation>
    </message>
    <message>
        <source>Somebody in the household is a risk to children</source>
        <translation>Mae rhywun ar yr aelwyd yn risg i blant</translation>
    </message>
    <message>
        <source>It was declined all the same</source>
        <translation>Fe&apos;i gwrthodwyd serch hynny</translation>
    </message>
    <message>
        <source>What brought it about</source>
        <translation>Beth a arweiniodd ati</translation>
    </message>
    <message>
        <source>Significant harm found</source>
        <translation>Niwed sylweddol</translation>
    </message>
    <message>
        <source>Why before the birth</source>
        <translation>Pam cyn y geni</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Y penderfyniad</translation>
    </message>
    <message>
        <source>School ends at</source>
        <translation>Ysgol yn gorffen am</translation>
    </message>
    <message>
        <source>So that nobody has to leave to fetch a child.</source>
        <translation>Fel na fydd rhaid i neb adael i nôl plentyn.</translation>
    </message>
    <message>
        <source>Care for the children</source>
        <translation>Gofal i&apos;r plant</translation>
    </message>
    <message>
        <source>Who asks for it</source>
        <translation>Pwy sy&apos;n gofyn amdani</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Gofynnwyd ar</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Cefnogir gan</translation>
    </message>
    <message>
        <source>The senior manager or named professional behind the request.</source>
        <translation>Yr uwch reolwr neu&apos;r gweithiwr proffesiynol dynodedig y tu ôl i&apos;r cais.</translation>
    </message>
    <message>
        <source>The disagreement</source>
        <translation>Yr anghytundeb</translation>
    </message>
    <message>
        <source>Where it was taken, and what came of it.</source>
        <translation>I ble yr aed ag ef, a beth a ddaeth ohono.</translation>
    </message>
    <message>
        <source>What the enquiry found</source>
        <translation>Casgliad yr ymholiad</translation>
    </message>
    <message>
        <source>Why none is held</source>
        <translation>Pam na chynhelir un</translation>
    </message>
    <message>
        <source>It goes into the record; the request is kept with it.</source>
        <translation>Mae&apos;n mynd i&apos;r cofnod; cedwir y cais gydag ef.</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Beth sydd yn ei herbyn</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Penderfynwyd gan</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Penderfynwyd ar</translation>
    </message>
    <message>
        <source>Safety plan since</source>
        <translation>Cynllun diogelwch ers</translation>
    </message>
    <message>
        <source>What keeps the child safe without a conference.</source>
        <translation>Beth sy&apos;n cadw&apos;r plentyn yn ddiogel heb gynhadledd.</translation>
    </message>
    <message>
        <source>What keeps the child safe until the conference.</source>
        <translation>Beth sy&apos;n cadw&apos;r plentyn yn ddiogel hyd at y gynhadledd.</translation>
    </message>
    <message>
        <source>Who holds that plan</source>
        <translation>Cyfrifol am hynny</translation>
    </message>
    <message>
        <source>Delay reported to</source>
        <translation>Dywedwyd am oedi i</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Adroddwyd ar</translation>
    </message>
    <message>
        <source>What keeps the child safe</source>
        <translation>Sut y mae’n ddiogel</translation>
    </message>
    <message>
        <source>Until the conference, which is late.</source>
        <translation>Hyd at y gynhadledd, sy&apos;n hwyr.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RequestForm</name>
    <message>
        <source>Hold no conference?</source>
        <translation>Peidio â chynnal cynhadledd?</translation>
    </message>
    <message>
        <source>The request and the reason are kept, and this conference is called off for good. Those who have been invited are to be told.</source>
        <translation>Cedwir y cais a&apos;r rheswm, a chaiff y gynhadledd hon ei chanslo am byth. Rhaid rhoi gwybod i&apos;r rhai a wahoddwyd.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
    <message>
        <source>Hold none</source>
        <translation>Peidio â chynnal un</translation>
    </message>
    <message>
        <source>How it came to be asked for</source>
        <translation>Sut y gofynnwyd amdani</translation>
    </message>
    <message>
        <source>Hold no conference…</source>
        <translation>Peidio â chynnal cynhadledd…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RequestsPane</name>
    <message>
        <source>To be settled</source>
        <translation>I’w benderfynu</translation>
    </message>
    <message>
        <source>the chair has agreed</source>
        <translation>mae’r cadeirydd wedi cytuno</translation>
    </message>
    <message>
        <source>a court has ordered it</source>
        <translation>mae llys wedi’i orchymyn</translation>
    </message>
    <message>
        <source>Waits for the chair’s consent or a court order</source>
        <translation>Yn aros am gydsyniad y cadeirydd neu orchymyn llys</translation>
    </message>
    <message>
        <source>Copy %1 given</source>
        <translation>Rhoddwyd copi %1</translation>
    </message>
    <message>
        <source>A copy is allowed</source>
        <translation>Caniatawyd copi</translation>
    </message>
    <message>
        <source>it waits under Minutes</source>
        <translation>mae’n aros o dan Cofnodion</translation>
    </message>
    <message>
        <source>Answered in words</source>
        <translation>Atebwyd mewn geiriau</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a day, %2: &quot;By letter&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Write who asks.</source>
        <translation>Ysgrifennwch pwy sy’n gofyn.</translation>
    </message>
    <message>
        <source>Write what they ask for, and what for.</source>
        <translation>Ysgrifennwch am beth y maent yn gofyn, ac i ba ddiben.</translation>
    </message>
    <message>
        <source>Say when it came in: today or a day before.</source>
        <translation>Dywedwch pryd y daeth i law: heddiw neu ddiwrnod cynt.</translation>
    </message>
    <message>
        <source>What copy does %1 get?</source>
        <extracomment>%1: a person</extracomment>
        <translation>Pa gopi y mae %1 yn ei gael?</translation>
    </message>
    <message>
        <source>It is made like every other copy: named, numbered, and passage by passage as Who gets what shows it. It waits under Minutes until it is issued.</source>
        <translation>Fe’i gwneir fel pob copi arall: gydag enw a rhif, a fesul darn fel y dengys Pwy sy’n cael beth. Mae’n aros o dan Cofnodion nes caiff ei ddosbarthu.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Without what is confidential</source>
        <translation>Heb yr hyn sy’n gyfrinachol</translation>
    </message>
    <message>
        <source>All of the record</source>
        <translation>Y cofnod cyfan</translation>
    </message>
    <message>
        <source>What was %1 told or shown?</source>
        <extracomment>%1: a person</extracomment>
        <translation>Beth a ddywedwyd wrth %1 neu a ddangoswyd iddynt?</translation>
    </message>
    <message>
        <source>No copy is made. What was said or shown is kept here, with the day.</source>
        <translation>Ni wneir copi. Cedwir yma’r hyn a ddywedwyd neu a ddangoswyd, gyda’r diwrnod.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Why is it refused?</source>
        <translation>Pam y mae’n cael ei wrthod?</translation>
    </message>
    <message>
        <source>Nothing is given. The request and this reason are kept.</source>
        <translation>Ni roddir dim. Cedwir y cais a’r rheswm hwn.</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Ei wrthod</translation>
    </message>
    <message>
        <source>Nobody has asked for the record</source>
        <translation>Nid oes neb wedi gofyn am y cofnod</translation>
    </message>
    <message>
        <source>Requests for the record</source>
        <translation>Ceisiadau am y cofnod</translation>
    </message>
    <message>
        <source>Enter brings the marked one into the form, to be changed.</source>
        <translation>Mae Enter yn dod â’r un sydd wedi’i farcio i’r ffurflen, i’w newid.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>Allow a copy…</source>
        <translation>Caniatáu copi…</translation>
    </message>
    <message>
        <source>Answer in words…</source>
        <translation>Ateb mewn geiriau…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Gwrthod…</translation>
    </message>
    <message>
        <source>Nothing of a conference goes to anybody outside it without the chair’s consent or a court’s order.</source>
        <translation>Nid oes dim o gynhadledd yn mynd at neb y tu allan iddi heb gydsyniad y cadeirydd neu orchymyn llys.</translation>
    </message>
    <message>
        <source>What is known of this request</source>
        <translation>Yr hyn sy’n hysbys am y cais hwn</translation>
    </message>
    <message>
        <source>Somebody asks for the record</source>
        <translation>Mae rhywun yn gofyn am y cofnod</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw’r newidiadau</translation>
    </message>
    <message>
        <source>Log the request</source>
        <translation>Cofnodi’r cais</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Pwy sy’n gofyn</translation>
    </message>
    <message>
        <source>For whom they ask</source>
        <translation>Ar ran pwy y maent yn gofyn</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Beth ydynt</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Sut y daeth i law</translation>
    </message>
    <message>
        <source>What they ask for, and what for</source>
        <translation>Am beth y maent yn gofyn, ac i ba ddiben</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Daeth i law ar</translation>
    </message>
    <message>
        <source>The chair agreed on</source>
        <translation>Cytunodd y cadeirydd ar</translation>
    </message>
    <message>
        <source>The court’s order (its reference)</source>
        <translation>Gorchymyn y llys (ei gyfeirnod)</translation>
    </message>
    <message>
        <source>Address, as on an envelope</source>
        <translation>Cyfeiriad, fel ar amlen</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RetentionCard</name>
    <message>
        <source>Nothing is adopted for this procedure, and its text says nothing: its files are never due.</source>
        <translation>Ni fabwysiadwyd dim ar gyfer y weithdrefn hon, ac nid yw ei thestun yn dweud dim: nid oes ffeil iddi byth yn ddyledus i’w dinistrio.</translation>
    </message>
    <message>
        <source>The later day counts.</source>
        <translation>Y diwrnod hwyraf sy’n cyfrif.</translation>
    </message>
    <message>
        <source>How long files are kept</source>
        <translation>Am ba hyd y cedwir ffeiliau</translation>
    </message>
    <message>
        <source>&amp;Procedures of</source>
        <translation>&amp;Gweithdrefnau</translation>
    </message>
    <message>
        <source>Counted &amp;from</source>
        <translation>Cy&amp;frif o</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>&amp;Blynyddoedd</translation>
    </message>
    <message>
        <source>Where it is &amp;written</source>
        <translation>B&amp;le y mae wedi’i ysgrifennu</translation>
    </message>
    <message>
        <source>Adopted &amp;by</source>
        <translation>Mabwysiadwyd g&amp;an</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Dyddiad</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RetentionPage</name>
    <message>
        <source>Family</source>
        <translation>Teulu</translation>
    </message>
    <message>
        <source>Last event: %1</source>
        <translation>Digwyddiad olaf: %1</translation>
    </message>
    <message>
        <source>May go from</source>
        <translation>Caiff fynd o</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Release the file of %1?</source>
        <translation>Rhyddhau ffeil %1?</translation>
    </message>
    <message>
        <source>Put the file of %1 on hold?</source>
        <translation>Atal dinistrio ffeil %1?</translation>
    </message>
    <message>
        <source>The rules count for it again. Say why it need not be kept any longer.</source>
        <translation>Mae’r rheolau’n cyfrif iddi eto. Dywedwch pam nad oes angen ei chadw mwyach.</translation>
    </message>
    <message>
        <source>It is kept, whatever the rules say, until somebody releases it. Say why: an inquiry, a claim, a request.</source>
        <translation>Fe’i cedwir, beth bynnag a ddywed y rheolau, nes i rywun ei rhyddhau. Dywedwch pam: ymchwiliad, hawliad, cais.</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Ei rhyddhau</translation>
    </message>
    <message>
        <source>Put it on hold</source>
        <translation>Atal ei dinistrio</translation>
    </message>
    <message>
        <source>Destroy the file of %1?</source>
        <translation>Dinistrio ffeil %1?</translation>
    </message>
    <message>
        <source>This goes for good: %1, with everything written about them. Nothing brings it back. The journal keeps that a file was destroyed, when, by whom and under which rule, without a name.</source>
        <translation>Mae hyn yn mynd am byth: %1, gyda phopeth a ysgrifennwyd amdanynt. Ni ddaw dim ag ef yn ôl. Mae’r dyddlyfr yn cadw bod ffeil wedi’i dinistrio, pryd, gan bwy ac o dan ba reol, heb enw.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei chadw</translation>
    </message>
    <message>
        <source>Destroy it…</source>
        <translation>Ei dinistrio…</translation>
    </message>
    <message>
        <source>Destroy it for good?</source>
        <translation>Ei dinistrio am byth?</translation>
    </message>
    <message>
        <source>To confirm, type the name of the family: %1</source>
        <translation>I gadarnhau, teipiwch enw’r teulu: %1</translation>
    </message>
    <message>
        <source>Destroy it for good</source>
        <translation>Ei dinistrio am byth</translation>
    </message>
    <message>
        <source>That is not the name of the family. Nothing was destroyed.</source>
        <translation>Nid dyna enw’r teulu. Ni ddinistriwyd dim.</translation>
    </message>
    <message>
        <source>This file is not due, or on hold. Nothing was destroyed.</source>
        <translation>Nid yw’r ffeil hon yn ddyledus i’w dinistrio, neu mae wedi’i hatal. Ni ddinistriwyd dim.</translation>
    </message>
    <message>
        <source>The file is destroyed. Copies and backups made until now still hold it: destroy them too.</source>
        <translation>Dinistriwyd y ffeil. Mae hi o hyd mewn copïau a chopïau wrth gefn a wnaed hyd yn hyn: dinistriwch hwythau hefyd.</translation>
    </message>
    <message>
        <source>Beside the casebook stand: %1.</source>
        <translation>Wrth ymyl y llyfr achosion y mae: %1.</translation>
    </message>
    <message>
        <source>The casebook could not be written anew; what went was overwritten where it stood.</source>
        <translation>Ni ellid ysgrifennu’r llyfr achosion o’r newydd; trosysgrifwyd yr hyn a aeth yn y man lle’r oedd.</translation>
    </message>
    <message>
        <source>Withdraw this rule?</source>
        <translation>Tynnu’r rheol hon yn ôl?</translation>
    </message>
    <message>
        <source>%1. No file is due by it any longer; the journal keeps it.</source>
        <translation>%1. Nid oes ffeil yn ddyledus i’w dinistrio oherwydd hi mwyach; mae’r dyddlyfr yn ei chadw.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Ei thynnu’n ôl</translation>
    </message>
    <message>
        <source>The rule is adopted. It counts from now on.</source>
        <translation>Mabwysiadwyd y rheol. Mae’n cyfrif o hyn ymlaen.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>I’w dinistrio</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Wedi’i hatal</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Yn cael eu cadw</translation>
    </message>
    <message>
        <source>When a family’s file may be destroyed, and what keeps it</source>
        <translation>Pryd y caniateir dinistrio ffeil teulu, a beth sy’n ei chadw</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Newid y rheol</translation>
    </message>
    <message>
        <source>Adopt the rule</source>
        <translation>Mabwysiadu’r rheol</translation>
    </message>
    <message>
        <source>&amp;Release the file…</source>
        <translation>&amp;Rhyddhau’r ffeil…</translation>
    </message>
    <message>
        <source>Put the file on &amp;hold…</source>
        <translation>&amp;Atal dinistrio’r ffeil…</translation>
    </message>
    <message>
        <source>Choose a family of the list first.</source>
        <translation>Dewiswch deulu o’r rhestr yn gyntaf.</translation>
    </message>
    <message>
        <source>&amp;Destroy the file…</source>
        <translation>&amp;Dinistrio’r ffeil…</translation>
    </message>
    <message>
        <source>Only a file that is due and not on hold can be destroyed.</source>
        <translation>Dim ond ffeil sydd i’w dinistrio ac nad yw wedi’i hatal y gellir ei dinistrio.</translation>
    </message>
    <message>
        <source>Files of families</source>
        <translation>Ffeiliau teuluoedd</translation>
    </message>
    <message>
        <source>No rule is adopted, so no file is ever due.</source>
        <translation>Ni fabwysiadwyd rheol, felly nid oes ffeil byth i’w dinistrio.</translation>
    </message>
    <message>
        <source>A file goes only when its day has come, nothing about the family is open and nobody put it on hold.</source>
        <translation>Nid yw ffeil yn mynd oni bai bod ei diwrnod wedi dod, nad oes dim am y teulu ar agor ac nad oes neb wedi’i hatal.</translation>
    </message>
    <message>
        <source>No family is in this casebook yet.</source>
        <translation>Nid oes teulu yn y llyfr achosion hwn eto.</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Rhyddhau…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Atal…</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Dinistrio…</translation>
    </message>
    <message>
        <source>Withdraw the rule…</source>
        <translation>Tynnu’r rheol yn ôl…</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RetentionWords</name>
    <message>
        <source>Last conference closed</source>
        <translation>Cau’r gynhadledd olaf</translation>
    </message>
    <message>
        <source>Last plan ended</source>
        <translation>Diwedd y cynllun olaf</translation>
    </message>
    <message>
        <source>Youngest child born</source>
        <translation>Geni’r plentyn ieuengaf</translation>
    </message>
    <message>
        <source>Last death of a child</source>
        <translation>Marwolaeth olaf plentyn</translation>
    </message>
    <message numerus="yes">
        <source>%n years after the last conference was closed</source>
        <translation>
            <numerusform>0 o flynyddoedd ar ôl cau’r gynhadledd olaf</numerusform>
            <numerusform>Blwyddyn ar ôl cau’r gynhadledd olaf</numerusform>
            <numerusform>%n o flynyddoedd ar ôl cau’r gynhadledd olaf</numerusform>
            <numerusform>%n o flynyddoedd ar ôl cau’r gynhadledd olaf</numerusform>
            <numerusform>%n o flynyddoedd ar ôl cau’r gynhadledd olaf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years after the last plan ended</source>
        <translation>
            <numerusform>0 o flynyddoedd ar ôl i’r cynllun olaf ddod i ben</numerusform>
            <numerusform>Blwyddyn ar ôl i’r cynllun olaf ddod i ben</numerusform>
            <numerusform>%n o flynyddoedd ar ôl i’r cynllun olaf ddod i ben</numerusform>
            <numerusform>%n o flynyddoedd ar ôl i’r cynllun olaf ddod i ben</numerusform>
            <numerusform>%n o flynyddoedd ar ôl i’r cynllun olaf ddod i ben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years after the youngest child was born</source>
        <translation>
            <numerusform>0 o flynyddoedd ar ôl geni’r plentyn ieuengaf</numerusform>
            <numerusform>Blwyddyn ar ôl geni’r plentyn ieuengaf</numerusform>
            <numerusform>%n o flynyddoedd ar ôl geni’r plentyn ieuengaf</numerusform>
            <numerusform>%n o flynyddoedd ar ôl geni’r plentyn ieuengaf</numerusform>
            <numerusform>%n o flynyddoedd ar ôl geni’r plentyn ieuengaf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years after the last death of a child</source>
        <translation>
            <numerusform>0 o flynyddoedd ar ôl marwolaeth olaf plentyn</numerusform>
            <numerusform>Blwyddyn ar ôl marwolaeth olaf plentyn</numerusform>
            <numerusform>%n o flynyddoedd ar ôl marwolaeth olaf plentyn</numerusform>
            <numerusform>%n o flynyddoedd ar ôl marwolaeth olaf plentyn</numerusform>
            <numerusform>%n o flynyddoedd ar ôl marwolaeth olaf plentyn</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a number of years, from 1 to %1.</source>
        <translation>Rhowch nifer o flynyddoedd, o 1 i %1.</translation>
    </message>
    <message>
        <source>Say which schedule or decision it comes from.</source>
        <translation>Dywedwch o ba amserlen neu benderfyniad y daw.</translation>
    </message>
    <message>
        <source>Say who adopted it.</source>
        <translation>Dywedwch pwy a’i mabwysiadodd.</translation>
    </message>
    <message>
        <source>Give the day it was adopted.</source>
        <translation>Rhowch y diwrnod y’i mabwysiadwyd.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Mae’r diwrnod hwnnw eto i ddod.</translation>
    </message>
    <message>
        <source>No rule adopted</source>
        <translation>Ni fabwysiadwyd rheol</translation>
    </message>
    <message>
        <source>Nothing to count from yet</source>
        <translation>Dim i gyfrif ohono eto</translation>
    </message>
    <message>
        <source>A date of birth is missing</source>
        <translation>Mae dyddiad geni ar goll</translation>
    </message>
    <message>
        <source>A conference is open</source>
        <translation>Mae cynhadledd ar agor</translation>
    </message>
    <message>
        <source>A child has a plan</source>
        <translation>Mae gan blentyn gynllun</translation>
    </message>
    <message>
        <source>A complaint or a request is open</source>
        <translation>Mae cwyn neu gais ar agor</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Wedi’i hatal</translation>
    </message>
    <message>
        <source>Kept until then</source>
        <translation>Fe’i cedwir tan hynny</translation>
    </message>
    <message>
        <source>May be destroyed</source>
        <translation>Caniateir ei dinistrio</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <extracomment>why, who and since when: &quot;An inquiry. Mair Acorn, 3 Nov&quot;</extracomment>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>what goes with a family&apos;s file: children, adults, conferences, letters</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>dim plant</numerusform>
            <numerusform>un plentyn</numerusform>
            <numerusform>%n o blant</numerusform>
            <numerusform>%n o blant</numerusform>
            <numerusform>%n o blant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adults</source>
        <translation>
            <numerusform>dim oedolion</numerusform>
            <numerusform>un oedolyn</numerusform>
            <numerusform>%n o oedolion</numerusform>
            <numerusform>%n o oedolion</numerusform>
            <numerusform>%n o oedolion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conferences</source>
        <translation>
            <numerusform>dim cynadleddau</numerusform>
            <numerusform>un gynhadledd</numerusform>
            <numerusform>%n o gynadleddau</numerusform>
            <numerusform>%n o gynadleddau</numerusform>
            <numerusform>%n o gynadleddau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>dim llythyrau</numerusform>
            <numerusform>un llythyr</numerusform>
            <numerusform>%n o lythyrau</numerusform>
            <numerusform>%n o lythyrau</numerusform>
            <numerusform>%n o lythyrau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::ReviewDayForm</name>
    <message>
        <source>This lies after the limit, %1. The chair may put it off until %2, with a reason.</source>
        <extracomment>two dates</extracomment>
        <translation>Mae hyn ar ôl y terfyn, %1. Caiff y cadeirydd ei ohirio tan %2, gyda rheswm.</translation>
    </message>
    <message>
        <source>This lies after the limit, %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Mae hyn ar ôl y terfyn, %1.</translation>
    </message>
    <message>
        <source>The review conference has been called for %1. Move it too, under Prepare.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Galwyd y gynhadledd adolygu ar gyfer %1. Symudwch hi hefyd, o dan Paratoi.</translation>
    </message>
    <message>
        <source>Move the day of the next review</source>
        <translation>Symud dyddiad yr adolygiad nesaf</translation>
    </message>
    <message>
        <source>Fix the day of the next review</source>
        <translation>Pennu dyddiad yr adolygiad nesaf</translation>
    </message>
    <message>
        <source>The procedure gives no number for it (%1): the day is fixed by hand, with a reason.</source>
        <translation>Nid yw’r weithdrefn yn rhoi rhif ar ei gyfer (%1): pennir y dyddiad â llaw, gyda rheswm.</translation>
    </message>
    <message>
        <source>With a reason the chair may put it off until %1 (%2).</source>
        <extracomment>a date, and the name of a rule</extracomment>
        <translation>Gyda rheswm caiff y cadeirydd ei ohirio tan %1 (%2).</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Brought forward for</source>
        <translation>Dwyn ymlaen oherwydd</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Dewiswch y sail</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Needed where the day lies after its limit or later than it stood, where the procedure gives no number, and for “something else”.</source>
        <translation>Mae ei angen lle mae’r dyddiad ar ôl ei derfyn neu’n hwyrach nag yr oedd, lle nad yw’r weithdrefn yn rhoi rhif, ac ar gyfer “rhywbeth arall”.</translation>
    </message>
    <message>
        <source>Keep this day</source>
        <translation>Cadw’r dyddiad hwn</translation>
    </message>
    <message>
        <source>Fix this day</source>
        <translation>Pennu’r dyddiad hwn</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ReviewMattersForm</name>
    <message>
        <source>What speaks for an earlier review</source>
        <translation>Beth sydd o blaid adolygiad cynharach</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Beth sydd wedi digwydd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Of what is ticked now for the first time.</source>
        <translation>O’r hyn a diciwyd nawr am y tro cyntaf.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Mewn geiriau</translation>
    </message>
    <message>
        <source>The core group asked</source>
        <translation>Gofynnodd y grŵp craidd</translation>
    </message>
    <message>
        <source>The day on which it asked for a review; empty where it did not.</source>
        <translation>Y diwrnod y gofynnodd am adolygiad; gwag os na wnaeth.</translation>
    </message>
    <message>
        <source>Why it asked</source>
        <translation>Pam y gofynnodd</translation>
    </message>
    <message>
        <source>It is needed for</source>
        <translation>Mae ei angen ar</translation>
    </message>
    <message>
        <source>Long plan looked at</source>
        <translation>Edrych ar gynllun hir</translation>
    </message>
    <message>
        <source>This plan has run very long. When was it last looked at as such?</source>
        <translation>Mae’r cynllun hwn yn rhedeg ers amser maith. Pryd yr edrychwyd arno felly ddiwethaf?</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Beth a ddaeth ohono</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>A shorter interval was considered for young children</source>
        <translation>Ystyriwyd cyfnod byrrach i blant ifanc</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RoomForm</name>
    <message>
        <source>Held</source>
        <translation>Cynhelir</translation>
    </message>
    <message>
        <source>Not arranged yet</source>
        <translation>Heb ei drefnu eto</translation>
    </message>
    <message>
        <source>For the family</source>
        <translation>Ar gyfer y teulu</translation>
    </message>
    <message>
        <source>Breaks, toys, a room without stairs, somebody who meets them at the door.</source>
        <translation>Egwyliau, teganau, ystafell heb risiau, rhywun i’w cyfarfod wrth y drws.</translation>
    </message>
    <message>
        <source>Who waits where</source>
        <translation>Pwy sy’n aros ble</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Diogelwch</translation>
    </message>
    <message>
        <source>Safety and security</source>
        <translation>Diogelwch pobl a’r adeilad</translation>
    </message>
    <message>
        <source>Bail and police investigation</source>
        <translation>Mechnïaeth ac ymchwiliad yr heddlu</translation>
    </message>
    <message>
        <source>As far as the meeting turns on them.</source>
        <translation>I’r graddau y mae’r cyfarfod yn dibynnu arnynt.</translation>
    </message>
    <message>
        <source>Room and safety</source>
        <translation>Ystafell a diogelwch</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Cadw hyn</translation>
    </message>
    <message>
        <source>Only for those who run the meeting: it goes into no letter and no record.</source>
        <translation>Dim ond i’r rhai sy’n cynnal y cyfarfod: nid yw’n mynd i unrhyw lythyr na chofnod.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RoomPane</name>
    <message>
        <source>Who must not meet</source>
        <translation>Pwy na chânt gwrdd</translation>
    </message>
    <message>
        <source>Arriving and sitting</source>
        <translation>Cyrraedd ac eistedd</translation>
    </message>
    <message>
        <source>Requests to record</source>
        <translation>Ceisiadau i recordio</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ystafell</translation>
    </message>
    <message>
        <source>Not arranged yet</source>
        <translation>Heb ei drefnu eto</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Diogelwch</translation>
    </message>
    <message>
        <source>for those who run the meeting only</source>
        <translation>dim ond i’r rhai sy’n cynnal y cyfarfod</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>Dim wedi’i nodi</translation>
    </message>
    <message>
        <source>Police: %1</source>
        <extracomment>%1: bail conditions, an investigation</extracomment>
        <translation>Yr heddlu: %1</translation>
    </message>
    <message>
        <source>The chair</source>
        <translation>Y cadeirydd</translation>
    </message>
    <message>
        <source>Not asked whether free of the case</source>
        <translation>Heb ofyn a oes rhan yn yr achos</translation>
    </message>
    <message>
        <source>Free of the case</source>
        <translation>Heb ran yn yr achos</translation>
    </message>
    <message>
        <source>Has a part in the case</source>
        <translation>Â rhan yn yr achos</translation>
    </message>
    <message>
        <source>The same chair as last time</source>
        <translation>Yr un cadeirydd â’r tro diwethaf</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <extracomment>%1: who chaired the last conference</extracomment>
        <translation>Y tro diwethaf: %1</translation>
    </message>
    <message>
        <source>say why it is somebody else</source>
        <translation>dywedwch pam mai rhywun arall sydd</translation>
    </message>
    <message>
        <source>Asked to be kept out: a conflict in the family</source>
        <translation>Gofynnwyd am eithrio: gwrthdaro yn y teulu</translation>
    </message>
    <message>
        <source>Enter writes down how they are kept apart</source>
        <translation>Mae Enter yn nodi sut y cedwir hwy ar wahân</translation>
    </message>
    <message>
        <source>They are asked to come at the same time</source>
        <translation>Gofynnir iddynt ddod yr un pryd</translation>
    </message>
    <message>
        <source>They come at different times</source>
        <translation>Maent yn dod ar adegau gwahanol</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Pan fydd yn dechrau</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Not said by whom</source>
        <translation>Heb ddweud gan bwy</translation>
    </message>
    <message>
        <source>Not asked why</source>
        <translation>Heb ofyn pam</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Heb benderfynu eto</translation>
    </message>
    <message>
        <source>ask the others first</source>
        <translation>gofynnwch i’r lleill yn gyntaf</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Cytunwyd</translation>
    </message>
    <message>
        <source>limits signed</source>
        <translation>terfynau wedi’u llofnodi</translation>
    </message>
    <message>
        <source>limits not signed yet</source>
        <translation>terfynau heb eu llofnodi eto</translation>
    </message>
    <message>
        <source>Nobody. Plus writes down two people.</source>
        <translation>Neb. Mae plws yn nodi dau berson.</translation>
    </message>
    <message>
        <source>None. Plus writes one down.</source>
        <translation>Dim un. Mae plws yn nodi un.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Setlwyd</translation>
    </message>
    <message>
        <source>To mind</source>
        <translation>I’w gofio</translation>
    </message>
    <message>
        <source>Room and safety</source>
        <translation>Ystafell a diogelwch</translation>
    </message>
    <message>
        <source>Two who must not meet…</source>
        <translation>Dau na chânt gwrdd…</translation>
    </message>
    <message>
        <source>Enter: settle the line. Plus: two people who must not meet, or, below, a request to record. Delete: take a pair or a request off the list.</source>
        <translation>Enter: setlo’r llinell. Plws: dau berson na chânt gwrdd, neu, isod, gais i recordio. Delete: tynnu pâr neu gais oddi ar y rhestr.</translation>
    </message>
    <message>
        <source>They may meet again: nothing warns of it any more.</source>
        <translation>Cânt gwrdd eto: nid oes dim yn rhybuddio mwyach.</translation>
    </message>
    <message>
        <source>As if nobody had asked. The journal keeps it.</source>
        <translation>Fel pe na bai neb wedi gofyn. Mae’r dyddlyfr yn ei gadw.</translation>
    </message>
    <message>
        <source>Take this off the list?</source>
        <translation>Tynnu hyn oddi ar y rhestr?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tynnu oddi ar y rhestr</translation>
    </message>
    <message>
        <source>Only before the conference begins</source>
        <translation>Dim ond cyn i’r gynhadledd ddechrau</translation>
    </message>
    <message>
        <source>Room and safety…</source>
        <translation>Ystafell a diogelwch…</translation>
    </message>
    <message>
        <source>The chair: free of the case, the same as last time…</source>
        <translation>Y cadeirydd: heb ran yn yr achos, yr un â’r tro diwethaf…</translation>
    </message>
    <message>
        <source>Two people who must not meet…</source>
        <translation>Dau berson na chânt gwrdd…</translation>
    </message>
    <message>
        <source>A request to record the meeting…</source>
        <translation>Cais i recordio’r cyfarfod…</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RowsPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i’r rhestr</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RuleDetails</name>
    <message>
        <source>Rule</source>
        <translation>Rheol</translation>
    </message>
    <message>
        <source>Restored text</source>
        <translation>Testun wedi&apos;i adfer</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Rheol %1</translation>
    </message>
    <message>
        <source>In English only: this procedure&apos;s rules have no Welsh text.</source>
        <translation>Yn Saesneg yn unig: nid oes testun Cymraeg i reolau&apos;r weithdrefn hon.</translation>
    </message>
    <message>
        <source>How Cadair honours it</source>
        <translation>Sut mae Cadair yn ei gweithredu</translation>
    </message>
    <message>
        <source>Who acts</source>
        <extracomment>who has to act, and before whom at the table the program puts the rule</extracomment>
        <translation>Pwy sy&apos;n gweithredu</translation>
    </message>
    <message>
        <source>%1 (put to: %2)</source>
        <translation>%1 (fe&apos;i rhoddir gerbron: %2)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Restored from</source>
        <translation>Wedi&apos;i adfer o</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Yr un peth eto</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Math o reol</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RuleFilters</name>
    <message>
        <source>Any moment</source>
        <translation>Unrhyw adeg</translation>
    </message>
    <message>
        <source>Any force</source>
        <translation>Unrhyw rym</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Unrhyw fath</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Adeg</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Grym</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Math o reol</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos pob un</translation>
    </message>
    <message>
        <source>Show all rules again</source>
        <translation>Dangos pob rheol eto</translation>
    </message>
</context>
<context>
    <name>cadair::ui::SameRecordNote</name>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nid yr un un</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ScaleModel</name>
    <message>
        <source>The family</source>
        <translation>Y teulu</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Ymarferwyr</translation>
    </message>
    <message>
        <source>no slip yet</source>
        <translation>dim slip eto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>wedi’i nodi</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>gyda rheswm</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 i 10</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>%1, no slip yet</source>
        <translation>%1, dim slip eto</translation>
    </message>
    <message>
        <source>%1, entered and hidden</source>
        <translation>%1, wedi’i nodi ac yn gudd</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ScalePage</name>
    <message>
        <source>Marks stand for this statement. Its words were put back; nothing was lost.</source>
        <translation>Mae marciau ar gyfer y datganiad hwn. Rhoddwyd ei eiriau’n ôl; ni chollwyd dim.</translation>
    </message>
    <message>
        <source>Mark of %1, 0 to 10</source>
        <translation>Marc: %1, 0 i 10</translation>
    </message>
    <message>
        <source>Reason of %1</source>
        <translation>Rheswm: %1</translation>
    </message>
    <message>
        <source>First the mark, 0 to 10, then the reason. What you typed is kept.</source>
        <translation>Y marc yn gyntaf, 0 i 10, yna’r rheswm. Cedwir yr hyn a deipiwyd.</translation>
    </message>
    <message>
        <source>Scale from 0 to 10: %1</source>
        <translation>Graddfa o 0 i 10: %1</translation>
    </message>
    <message>
        <source>The marks stand in the record now, as a paragraph of their own under Notes.</source>
        <translation>Mae’r marciau yn y cofnod nawr, fel paragraff ar wahân o dan Nodiadau.</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <extracomment>one of up to four statements of what might happen to a child</extracomment>
        <translation>Datganiad %1</translation>
    </message>
    <message>
        <source>Danger statements</source>
        <translation>Datganiadau perygl</translation>
    </message>
    <message>
        <source>Another statement</source>
        <translation>Datganiad arall</translation>
    </message>
    <message>
        <source>Danger statement: what might happen to the child if nothing changes</source>
        <translation>Datganiad perygl: beth allai ddigwydd i’r plentyn os na fydd dim yn newid</translation>
    </message>
    <message>
        <source>0: very worried, it must change today. 10: safe enough. Each writes a slip; the minute-taker enters them.</source>
        <translation>0: pryder mawr, rhaid newid heddiw. 10: digon diogel. Mae pawb yn ysgrifennu slip; y cofnodwr sy’n eu nodi.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marciau</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>O %1 i %2</translation>
    </message>
    <message>
        <source>Hidden until they are shown together.</source>
        <translation>Yn gudd nes eu dangos gyda’i gilydd.</translation>
    </message>
    <message>
        <source>Reveal together</source>
        <translation>Dangos gyda’i gilydd</translation>
    </message>
    <message>
        <source>Put it into the record</source>
        <translation>Ei roi yn y cofnod</translation>
    </message>
</context>
<context>
    <name>cadair::ui::SeatForm</name>
    <message>
        <source>Asked to come at</source>
        <translation>Gofynnir i ddod am</translation>
    </message>
    <message>
        <source>Sits and waits</source>
        <translation>Yn eistedd ac yn aros</translation>
    </message>
    <message>
        <source>Arrival and seat</source>
        <translation>Cyrraedd a sedd</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Cadw hyn</translation>
    </message>
</context>
<context>
    <name>cadair::ui::SettingsWorkspace</name>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>The text says</source>
        <translation>Dywed y testun</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Yma</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>&amp;Adopt a local value…</source>
        <translation>&amp;Mabwysiadu gwerth lleol…</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Dewiswch linell o&apos;r rhestr yn gyntaf.</translation>
    </message>
    <message>
        <source>&amp;Withdraw the local value…</source>
        <translation>&amp;Tynnu&apos;r gwerth lleol yn ôl…</translation>
    </message>
    <message>
        <source>Nothing is adopted on this line.</source>
        <translation>Nid oes dim wedi&apos;i fabwysiadu ar y llinell hon.</translation>
    </message>
    <message>
        <source>Withdraw “%1”?</source>
        <translation>Tynnu “%1” yn ôl?</translation>
    </message>
    <message>
        <source>From now on the procedure alone counts here. What was adopted, by whom and why stays in the journal.</source>
        <translation>O hyn ymlaen y weithdrefn yn unig sy&apos;n cyfrif yma. Mae&apos;r hyn a fabwysiadwyd, gan bwy a pham yn aros yn y cofnod archwilio.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Not clear which days</source>
        <translation>Ddim yn glir pa ddiwrnodau</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Heb ei ddefnyddio</translation>
    </message>
    <message numerus="yes">
        <source>Stricter here, if the unit wishes · %n</source>
        <translation>
            <numerusform>Llymach yma, os dymuna&apos;r uned · %n</numerusform>
            <numerusform>Llymach yma, os dymuna&apos;r uned · %n</numerusform>
            <numerusform>Llymach yma, os dymuna&apos;r uned · %n</numerusform>
            <numerusform>Llymach yma, os dymuna&apos;r uned · %n</numerusform>
            <numerusform>Llymach yma, os dymuna&apos;r uned · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left open: who has the document “%1” · %n</source>
        <extracomment>%1: a document</extracomment>
        <translation>
            <numerusform>Heb ei ddweud: pwy sy&apos;n cael y ddogfen “%1” · %n</numerusform>
            <numerusform>Heb ei ddweud: pwy sy&apos;n cael y ddogfen “%1” · %n</numerusform>
            <numerusform>Heb ei ddweud: pwy sy&apos;n cael y ddogfen “%1” · %n</numerusform>
            <numerusform>Heb ei ddweud: pwy sy&apos;n cael y ddogfen “%1” · %n</numerusform>
            <numerusform>Heb ei ddweud: pwy sy&apos;n cael y ddogfen “%1” · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What this procedure leaves open · %n</source>
        <translation>
            <numerusform>Yr hyn nad yw&apos;r weithdrefn yn ei ddweud · %n</numerusform>
            <numerusform>Yr hyn nad yw&apos;r weithdrefn yn ei ddweud · %n</numerusform>
            <numerusform>Yr hyn nad yw&apos;r weithdrefn yn ei ddweud · %n</numerusform>
            <numerusform>Yr hyn nad yw&apos;r weithdrefn yn ei ddweud · %n</numerusform>
            <numerusform>Yr hyn nad yw&apos;r weithdrefn yn ei ddweud · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The text says: %2. Nothing adopted here.</source>
        <translation>%1. Dywed y testun: %2. Dim wedi&apos;i fabwysiadu yma.</translation>
    </message>
    <message>
        <source>%1. The text says: %2. Local: %3, %4.</source>
        <translation>%1. Dywed y testun: %2. Lleol: %3, %4.</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Tynnu&apos;n ôl…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ddim nawr</translation>
    </message>
    <message>
        <source>Adopt it</source>
        <translation>Ei fabwysiadu</translation>
    </message>
    <message>
        <source>Change the local value…</source>
        <translation>Newid y gwerth lleol…</translation>
    </message>
    <message>
        <source>Adopt a local value…</source>
        <translation>Mabwysiadu gwerth lleol…</translation>
    </message>
    <message>
        <source>What a procedure does not say, a unit may decide for itself; it is shown as local wherever it counts</source>
        <translation>Gall uned benderfynu drosti ei hun yr hyn nad yw gweithdrefn yn ei ddweud; fe&apos;i dangosir fel lleol lle bynnag y mae&apos;n cyfrif</translation>
    </message>
    <message>
        <source>Beside the procedure</source>
        <translation>Wrth ochr y weithdrefn</translation>
    </message>
    <message numerus="yes">
        <source>%n adopted</source>
        <translation>
            <numerusform>Dim wedi&apos;i fabwysiadu</numerusform>
            <numerusform>%n wedi&apos;i fabwysiadu</numerusform>
            <numerusform>%n wedi&apos;u mabwysiadu</numerusform>
            <numerusform>%n wedi&apos;u mabwysiadu</numerusform>
            <numerusform>%n wedi&apos;u mabwysiadu</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Mabwysiadwyd</translation>
    </message>
    <message>
        <source>Show every line</source>
        <translation>Dangos pob llinell</translation>
    </message>
    <message>
        <source>Show only what is adopted</source>
        <translation>Dangos yr hyn a fabwysiadwyd yn unig</translation>
    </message>
    <message>
        <source>What the procedure leaves open, and what is adopted here</source>
        <translation>Yr hyn nad yw&apos;r weithdrefn yn ei ddweud, a&apos;r hyn a fabwysiadwyd yma</translation>
    </message>
    <message>
        <source>Re&amp;quests to record a meeting…</source>
        <translation>&amp;Ceisiadau i recordio cyfarfod…</translation>
    </message>
    <message>
        <source>Back to the procedure</source>
        <translation>Yn ôl i&apos;r weithdrefn</translation>
    </message>
    <message>
        <source>Requests to record…</source>
        <translation>Ceisiadau i recordio…</translation>
    </message>
    <message>
        <source>Local procedures</source>
        <translation>Gweithdrefnau lleol</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Pennawd llythyr</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templedi</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Ymadroddion</translation>
    </message>
    <message>
        <source>Page: local procedures</source>
        <translation>Tudalen: gweithdrefnau lleol</translation>
    </message>
    <message>
        <source>Page: letterhead</source>
        <translation>Tudalen: pennawd llythyr</translation>
    </message>
    <message>
        <source>Page: templates</source>
        <translation>Tudalen: templedi</translation>
    </message>
    <message>
        <source>Page: phrases</source>
        <translation>Tudalen: ymadroddion</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Cadw ffeiliau</translation>
    </message>
    <message>
        <source>Page: how long files are kept</source>
        <translation>Tudalen: am ba hyd y cedwir ffeiliau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::StartForm</name>
    <message>
        <source>%1, %2</source>
        <extracomment>somebody of the directory and what they do</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose who takes the minutes. The chair cannot do both.</source>
        <translation>Dewiswch pwy sy’n cymryd y cofnodion. Ni all y cadeirydd wneud y ddau.</translation>
    </message>
    <message>
        <source>Write the reason; it goes into the record.</source>
        <translation>Ysgrifennwch y rheswm; bydd yn mynd i’r cofnod.</translation>
    </message>
    <message>
        <source>Start the conference</source>
        <translation>Dechrau’r gynhadledd</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Dechrau nawr</translation>
    </message>
    <message>
        <source>Who takes the &amp;minutes?</source>
        <translation>Pwy sy’n cymryd y &amp;cofnodion?</translation>
    </message>
    <message>
        <source>Somebody other than the chair. They work this screen while the chair looks at the room.</source>
        <translation>Rhywun heblaw’r cadeirydd. Maent yn gweithio’r sgrin hon tra bo’r cadeirydd yn edrych ar yr ystafell.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Worth knowing before you start</source>
        <translation>Gwerth gwybod cyn dechrau</translation>
    </message>
    <message>
        <source>Why do you start all the same?</source>
        <translation>Pam dechrau er hynny?</translation>
    </message>
    <message>
        <source>This conference is set for %1, not for today. Its minutes carry the time you start it.</source>
        <translation>Mae’r gynhadledd hon wedi’i gosod ar gyfer %1, nid heddiw. Bydd ei chofnodion yn nodi’r amser y byddwch yn ei dechrau.</translation>
    </message>
    <message>
        <source>Enter when the meeting began, as the paper says: 9:30.</source>
        <translation>Rhowch pryd y dechreuodd y cyfarfod, fel y dywed y papur: 9:30.</translation>
    </message>
    <message>
        <source>Key it in</source>
        <translation>Mewnbynnu’r cyfarfod</translation>
    </message>
    <message>
        <source>It was held on &amp;paper, and is keyed in now</source>
        <translation>Ar &amp;bapur y’i cynhaliwyd, ac mae’n cael ei fewnbynnu nawr</translation>
    </message>
    <message>
        <source>When did it &amp;begin?</source>
        <translation>Pryd y &amp;dechreuodd?</translation>
    </message>
    <message>
        <source>Arrivals, decisions and the end take the times of the paper sheets.</source>
        <translation>Cymerir yr amserau cyrraedd, penderfynu a gorffen o’r taflenni papur.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::StartSheet</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose who takes the minutes first; it is not the chair.</source>
        <translation>Dewiswch pwy sy’n cymryd y cofnodion yn gyntaf; nid y cadeirydd.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Paratoi</translation>
    </message>
    <message>
        <source>The conference was broken off</source>
        <translation>Torrwyd ar draws y gynhadledd</translation>
    </message>
    <message>
        <source>Part heard until %1. Notes, attendance and decisions are kept; whoever comes back is marked anew.</source>
        <translation>Clywyd yn rhannol tan %1. Cedwir y nodiadau, y presenoldeb a’r penderfyniadau; nodir pawb sy’n dod yn ôl o’r newydd.</translation>
    </message>
    <message>
        <source>Go on with the conference</source>
        <translation>Mynd ymlaen â’r gynhadledd</translation>
    </message>
    <message>
        <source>The conference has not begun</source>
        <translation>Nid yw’r gynhadledd wedi dechrau</translation>
    </message>
    <message>
        <source>Starting it opens the agenda, the attendance and the record.</source>
        <translation>Mae ei dechrau yn agor yr agenda, y presenoldeb a’r cofnod.</translation>
    </message>
    <message>
        <source>Start the conference</source>
        <translation>Dechrau’r gynhadledd</translation>
    </message>
    <message>
        <source>There is no conference to run</source>
        <translation>Nid oes cynhadledd i’w chynnal</translation>
    </message>
    <message>
        <source>It was called off. What was prepared is kept.</source>
        <translation>Cafodd ei chanslo. Cedwir yr hyn a baratowyd.</translation>
    </message>
    <message>
        <source>It has no date yet. Set one under Prepare.</source>
        <translation>Nid oes ganddi ddyddiad eto. Gosodwch un o dan Paratoi.</translation>
    </message>
    <message>
        <source>Who takes the minutes?</source>
        <translation>Pwy sy’n cymryd y cofnodion?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewiswch…</translation>
    </message>
    <message>
        <source>Still missing; you can start all the same:</source>
        <translation>Ar goll o hyd; gallwch ddechrau er hynny:</translation>
    </message>
    <message>
        <source>Why it starts all the same</source>
        <translation>Pam y mae’n dechrau er hynny</translation>
    </message>
    <message>
        <source>It is held %1 and cannot start before that day. Its date can be moved under Prepare.</source>
        <translation>Fe’i cynhelir %1, ac ni all ddechrau cyn y diwrnod hwnnw. Gellir symud ei dyddiad o dan Paratoi.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::StatusLine</name>
    <message>
        <source>Everything is saved</source>
        <translation>Mae popeth wedi’i gadw</translation>
    </message>
    <message>
        <source>Everything is saved (%1)</source>
        <translation>Mae popeth wedi’i gadw (%1)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>Backup today %1</source>
        <translation>Copi wrth gefn heddiw %1</translation>
    </message>
    <message>
        <source>Backup yesterday %1</source>
        <translation>Copi wrth gefn ddoe %1</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Copi wrth gefn %1</translation>
    </message>
    <message>
        <source>Start my own casebook…</source>
        <translation>Dechrau fy llyfr achosion fy hun…</translation>
    </message>
    <message>
        <source>Made-up families</source>
        <translation>Teuluoedd dychmygol</translation>
    </message>
    <message>
        <source>Procedures: %1</source>
        <translation>Gweithdrefnau: %1</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n minute(s)</source>
        <translation>
            <numerusform>Yn cloi nawr</numerusform>
            <numerusform>Yn cloi ymhen %n munud</numerusform>
            <numerusform>Yn cloi ymhen %n munud</numerusform>
            <numerusform>Yn cloi ymhen %n munud</numerusform>
            <numerusform>Yn cloi ymhen %n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays open in Live</source>
        <translation>Yn aros ar agor wrth gynnal</translation>
    </message>
</context>
<context>
    <name>cadair::ui::StayForm</name>
    <message>
        <source>A stay in hospital</source>
        <translation>Arhosiad yn yr ysbyty</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Plentyn</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation>Derbyniwyd ar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>It was planned beforehand</source>
        <translation>Roedd wedi’i gynllunio ymlaen llaw</translation>
    </message>
    <message>
        <source>Core group first</source>
        <translation>Grŵp craidd yn gyntaf</translation>
    </message>
    <message>
        <source>Not considered yet</source>
        <translation>Heb ei ystyried eto</translation>
    </message>
    <message>
        <source>It meets before the child goes home</source>
        <translation>Mae’n cyfarfod cyn i’r plentyn fynd adref</translation>
    </message>
    <message>
        <source>It need not meet before that</source>
        <translation>Nid oes angen iddo gyfarfod cyn hynny</translation>
    </message>
    <message>
        <source>Strategy discussion</source>
        <translation>Trafodaeth strategaeth</translation>
    </message>
    <message>
        <source>One is held instead</source>
        <translation>Cynhelir un yn lle hynny</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>Nid oes angen un</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Going home planned on</source>
        <translation>Cynlluniwyd mynd adref ar</translation>
    </message>
    <message>
        <source>Went home on</source>
        <translation>Aeth adref ar</translation>
    </message>
    <message>
        <source>Keep this stay</source>
        <translation>Cadw’r arhosiad hwn</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw’r newidiadau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::StepButton</name>
    <message>
        <source>Step %1: %2</source>
        <extracomment>a step of New conference, for a screen reader: its number and name</extracomment>
        <translation>Cam %1: %2</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Rydych chi yma</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
</context>
<context>
    <name>cadair::ui::StepChart</name>
    <message>
        <source>How many children were on the list, day by day</source>
        <translation>Faint o blant oedd ar y rhestr, o ddydd i ddydd</translation>
    </message>
    <message>
        <source>%1: %2. Left and right move by a day, Page Up and Page Down by a month.</source>
        <translation>%1: %2. Mae&apos;r saethau chwith a de yn symud fesul diwrnod, Page Up a Page Down fesul mis.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::SupportForm</name>
    <message>
        <source>Support after the plan</source>
        <translation>Cymorth ar ôl y cynllun</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>Beth sy’n parhau</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Mewn geiriau</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>Cytunwyd â</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Cytunwyd ar</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Pwy sy’n ei arwain</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Adolygir</translation>
    </message>
    <message>
        <source>The procedure gives no interval for it.</source>
        <translation>Nid yw’r weithdrefn yn dweud pa mor aml.</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>Fel arfer yma</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Bob %n mis</numerusform>
            <numerusform>Bob mis</numerusform>
            <numerusform>Bob %n mis</numerusform>
            <numerusform>Bob %n mis</numerusform>
            <numerusform>Bob %n mis</numerusform>
        </translation>
    </message>
    <message>
        <source>It came to an end</source>
        <translation>Daeth i ben</translation>
    </message>
    <message>
        <source>Empty as long as it goes on.</source>
        <translation>Gwag cyhyd ag y mae’n parhau.</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Pam y daeth i ben</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw’r newidiadau</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
</context>
<context>
    <name>cadair::ui::SupportReviewForm</name>
    <message>
        <source>A review of the support after the plan</source>
        <translation>Adolygiad o’r cymorth ar ôl y cynllun</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Adolygwyd ar</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Beth a ddaeth ohono</translation>
    </message>
    <message>
        <source>Keep this review</source>
        <translation>Cadw’r adolygiad hwn</translation>
    </message>
</context>
<context>
    <name>cadair::ui::TemplateWords</name>
    <message>
        <source>To the family</source>
        <translation>I’r teulu</translation>
    </message>
    <message>
        <source>To a child</source>
        <translation>I blentyn</translation>
    </message>
    <message>
        <source>To practitioners</source>
        <translation>I ymarferwyr</translation>
    </message>
    <message>
        <source>A part begins or ends here without its other end. Every {{#…}} needs its {{/…}}, and every {{ its }}.</source>
        <translation>Mae rhan yn dechrau neu’n gorffen yma heb ei phen arall. Mae angen {{/…}} ar bob {{#…}}, a }} ar bob {{.</translation>
    </message>
    <message>
        <source>The brackets do not match. Every {{#…}} needs its {{/…}}, and every {{ its }}.</source>
        <translation>Nid yw’r cromfachau’n cyfateb. Mae angen {{/…}} ar bob {{#…}}, a }} ar bob {{.</translation>
    </message>
    <message>
        <source>%1 would let a name change the page. Write the field with two brackets, and without a sign before it.</source>
        <extracomment>%1: a tag of the template as it was typed</extracomment>
        <translation>Byddai %1 yn gadael i enw newid y dudalen. Ysgrifennwch y maes â dwy gromfach, heb arwydd o’i flaen.</translation>
    </message>
    <message>
        <source>There is no field “%1” in this document, so nothing could stand there. Choose one of the list of fields.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>Nid oes maes “%1” yn y ddogfen hon, felly ni allai dim fod yno. Dewiswch un o’r rhestr o feysydd.</translation>
    </message>
    <message>
        <source>The field “%1” is missing, and the letter must have it: %2.</source>
        <extracomment>%1: the name of a field, %2: what it stands for</extracomment>
        <translation>Mae’r maes “%1” ar goll, a rhaid i’r llythyr ei gael: %2.</translation>
    </message>
    <message numerus="yes">
        <source>To a child of %n or over</source>
        <translation>
            <numerusform>I blentyn %n oed neu hŷn</numerusform>
            <numerusform>I blentyn %n oed neu hŷn</numerusform>
            <numerusform>I blentyn %n oed neu hŷn</numerusform>
            <numerusform>I blentyn %n oed neu hŷn</numerusform>
            <numerusform>I blentyn %n oed neu hŷn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To a child under %n</source>
        <translation>
            <numerusform>I blentyn o dan %n oed</numerusform>
            <numerusform>I blentyn o dan %n oed</numerusform>
            <numerusform>I blentyn o dan %n oed</numerusform>
            <numerusform>I blentyn o dan %n oed</numerusform>
            <numerusform>I blentyn o dan %n oed</numerusform>
        </translation>
    </message>
    <message>
        <source>To a child of %1 to %2</source>
        <translation>I blentyn rhwng %1 a %2 oed</translation>
    </message>
</context>
<context>
    <name>cadair::ui::TemplatesPage</name>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Ein hun</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Heb ei ddefnyddio</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Llinell %1</translation>
    </message>
    <message>
        <source>(an empty line)</source>
        <translation>(llinell wag)</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Yma’n unig</translation>
    </message>
    <message>
        <source>Only in the program’s text</source>
        <translation>Yn nhestun y rhaglen yn unig</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a document, %2: for whom it is</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The text of every letter and sheet. A change counts from when you put it to use; what was issued stays as it is</source>
        <translation>Testun pob llythyr a thaflen. Mae newid yn cyfrif o’r adeg y byddwch yn dechrau ei ddefnyddio; mae’r hyn a anfonwyd yn aros fel y mae</translation>
    </message>
    <message>
        <source>Put it to use</source>
        <translation>Dechrau ei ddefnyddio</translation>
    </message>
    <message>
        <source>Put the template to &amp;use</source>
        <translation>&amp;Dechrau defnyddio’r templed</translation>
    </message>
    <message>
        <source>Nothing is changed on this template.</source>
        <translation>Nid oes dim wedi newid yn y templed hwn.</translation>
    </message>
    <message>
        <source>The &amp;fields of this template</source>
        <translation>&amp;Meysydd y templed hwn</translation>
    </message>
    <message>
        <source>&amp;Back to the text of the program…</source>
        <translation>&amp;Yn ôl i destun y rhaglen…</translation>
    </message>
    <message>
        <source>This template is the program’s own.</source>
        <translation>Templed y rhaglen ei hun yw hwn.</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Dim templed</translation>
    </message>
    <message>
        <source>This is the last page that could be made. It goes on once the brackets match.</source>
        <translation>Dyma’r dudalen olaf y gellid ei gwneud. Bydd yn mynd ymlaen unwaith y bydd y cromfachau’n cyfateb.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>Dim llinellau</numerusform>
            <numerusform>1 llinell</numerusform>
            <numerusform>%n o linellau</numerusform>
            <numerusform>%n o linellau</numerusform>
            <numerusform>%n o linellau</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templedi</translation>
    </message>
    <message>
        <source>Templates of letters and sheets</source>
        <translation>Templedi llythyrau a thaflenni</translation>
    </message>
    <message>
        <source>The template in English</source>
        <translation>Y templed yn Saesneg</translation>
    </message>
    <message>
        <source>The template in Welsh</source>
        <translation>Y templed yn Gymraeg</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Testun y templed</translation>
    </message>
    <message>
        <source>Fields stand in double curly brackets. Unknown ones are underlined.</source>
        <translation>Mae’r meysydd mewn cromfachau cyrliog dwbl. Mae rhai anhysbys wedi’u tanlinellu.</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>Beth i’w gywiro</translation>
    </message>
    <message>
        <source>Enter goes to the place.</source>
        <translation>Mae Enter yn mynd i’r lle.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Meysydd</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Gwahaniaethau</translation>
    </message>
    <message>
        <source>The page with a made-up family</source>
        <translation>Y dudalen gyda theulu dychmygol</translation>
    </message>
    <message>
        <source>The fields this template may use</source>
        <translation>Y meysydd y caiff y templed hwn eu defnyddio</translation>
    </message>
    <message>
        <source>Where it differs from the program’s text</source>
        <translation>Lle mae’n wahanol i destun y rhaglen</translation>
    </message>
    <message>
        <source>Enter puts the field where the caret stands.</source>
        <translation>Mae Enter yn rhoi’r maes lle mae’r cyrchwr.</translation>
    </message>
    <message>
        <source>Differences from the program’s text</source>
        <translation>Gwahaniaethau oddi wrth destun y rhaglen</translation>
    </message>
    <message>
        <source>Drop the changes…</source>
        <translation>Gollwng y newidiadau…</translation>
    </message>
    <message>
        <source>Back to the program’s text…</source>
        <translation>Yn ôl i destun y rhaglen…</translation>
    </message>
    <message>
        <source>This text was not put to use: something in it would go wrong on paper. It is kept as you typed it. What to mend stands under it.</source>
        <translation>Ni ddechreuwyd defnyddio’r testun hwn: byddai rhywbeth ynddo’n mynd o’i le ar bapur. Mae wedi’i gadw fel y’i teipiwyd. Mae’r hyn i’w gywiro oddi tano.</translation>
    </message>
    <message>
        <source>In use from now on. Letters that were issued before stay as they are.</source>
        <translation>Yn cael ei ddefnyddio o hyn ymlaen. Mae llythyrau a anfonwyd eisoes yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Drop what you changed here?</source>
        <translation>Gollwng yr hyn a newidiwyd gennych yma?</translation>
    </message>
    <message>
        <source>The text goes back to the one in use. What you typed since is lost.</source>
        <translation>Bydd y testun yn mynd yn ôl i’r un sy’n cael ei ddefnyddio. Collir yr hyn a deipiwyd gennych ers hynny.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Ei ollwng</translation>
    </message>
    <message>
        <source>Back to the text of the program?</source>
        <translation>Yn ôl i destun y rhaglen?</translation>
    </message>
    <message>
        <source>From now on this document is written with the program’s own text again. Your text stays in the journal; letters that were issued stay as they are.</source>
        <translation>O hyn ymlaen ysgrifennir y ddogfen hon â thestun y rhaglen ei hun eto. Mae eich testun yn aros yn y dyddlyfr; mae llythyrau a anfonwyd yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Cadw’n testun ni</translation>
    </message>
    <message>
        <source>Back to the program’s</source>
        <translation>Yn ôl i destun y rhaglen</translation>
    </message>
</context>
<context>
    <name>cadair::ui::TimeField</name>
    <message>
        <source>This is not a time of day. Write it like 9:30 or 14:05.</source>
        <translation>Nid yw hyn yn amser o’r dydd. Ysgrifennwch fel 9:30 neu 14:05.</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>aa:mm</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Timeline</name>
    <message>
        <source>a plan</source>
        <translation>cynllun</translation>
    </message>
    <message>
        <source>the plan goes on</source>
        <translation>mae&apos;r cynllun yn parhau</translation>
    </message>
    <message>
        <source>the plan ends</source>
        <translation>daw&apos;r cynllun i ben</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>dim cynllun</translation>
    </message>
    <message>
        <source>%1 asked for</source>
        <translation>%1: gofynnwyd amdani</translation>
    </message>
    <message>
        <source>%1 convened for %2</source>
        <translation>%1: galwyd hi ar gyfer %2</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1: symudwyd hi i %2</translation>
    </message>
    <message>
        <source>%1 put off</source>
        <translation>%1: gohiriwyd hi</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1: cynhaliwyd hi</translation>
    </message>
    <message>
        <source>%1 broken off, part heard</source>
        <translation>%1: gohiriwyd hi ar ei chanol</translation>
    </message>
    <message>
        <source>%1 called off</source>
        <translation>%1: canslwyd hi</translation>
    </message>
    <message>
        <source>%1 did not go ahead</source>
        <translation>%1: nid aeth yn ei blaen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what was done of a plan, %2: a child
----------
a child, and what happened: &quot;A return home is proposed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, corrected: %2</source>
        <translation>%1, wedi&apos;i gywiro: %2</translation>
    </message>
    <message>
        <source>%1 was born</source>
        <translation>Ganwyd %1</translation>
    </message>
    <message>
        <source>%1 died</source>
        <translation>Bu farw %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>cynt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent to %n people</source>
        <extracomment>a kind of document, and to how many people it went</extracomment>
        <translation>
            <numerusform>%1: ni anfonwyd at neb</numerusform>
            <numerusform>%1: anfonwyd at %n person</numerusform>
            <numerusform>%1: anfonwyd at %n o bobl</numerusform>
            <numerusform>%1: anfonwyd at %n o bobl</numerusform>
            <numerusform>%1: anfonwyd at %n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>Address withheld</source>
        <translation>Cyfeiriad wedi&apos;i gadw&apos;n ôl</translation>
    </message>
    <message>
        <source>Address no longer withheld</source>
        <translation>Cyfeiriad heb ei gadw&apos;n ôl mwyach</translation>
    </message>
    <message>
        <source>Warning recorded</source>
        <translation>Cofnodwyd rhybudd</translation>
    </message>
    <message>
        <source>Warning ended</source>
        <translation>Daeth rhybudd i ben</translation>
    </message>
    <message>
        <source>Complaint about it: %1</source>
        <extracomment>a kind of conference</extracomment>
        <translation>%1: cwyn amdani</translation>
    </message>
    <message>
        <source>A complaint about it was answered: %1</source>
        <extracomment>a kind of conference</extracomment>
        <translation>%1: atebwyd cwyn amdani</translation>
    </message>
    <message>
        <source>%1 was visited and seen</source>
        <translation>Ymwelwyd i weld %1, ac fe’i gwelwyd</translation>
    </message>
    <message>
        <source>%1 was not reached at a visit</source>
        <translation>Ymwelwyd i weld %1, heb lwyddo</translation>
    </message>
    <message numerus="yes">
        <source>The core group met, %n of it</source>
        <translation>
            <numerusform>Cyfarfu’r grŵp craidd, heb neb</numerusform>
            <numerusform>Cyfarfu’r grŵp craidd, %n aelod</numerusform>
            <numerusform>Cyfarfu’r grŵp craidd, %n aelod</numerusform>
            <numerusform>Cyfarfu’r grŵp craidd, %n aelod</numerusform>
            <numerusform>Cyfarfu’r grŵp craidd, %n aelod</numerusform>
        </translation>
    </message>
    <message>
        <source>A change to the plan of %1 was proposed</source>
        <translation>Cynigiwyd newid i gynllun %1</translation>
    </message>
    <message>
        <source>A proposal for the plan of %1 was answered</source>
        <translation>Atebwyd cynnig ar gyfer cynllun %1</translation>
    </message>
    <message>
        <source>%1 went into hospital</source>
        <translation>Aeth %1 i’r ysbyty</translation>
    </message>
    <message>
        <source>%1 came home from hospital</source>
        <translation>Daeth %1 adref o’r ysbyty</translation>
    </message>
    <message>
        <source>A move to another authority became known</source>
        <translation>Daeth symud i ardal awdurdod arall yn hysbys</translation>
    </message>
    <message>
        <source>Notice of a move here, with a plan made elsewhere</source>
        <translation>Hysbysiad o symud yma, â chynllun o rywle arall</translation>
    </message>
    <message>
        <source>Told of the move: %1</source>
        <extracomment>%1: somebody: &quot;The police&quot;</extracomment>
        <translation>Dywedwyd am y symud wrth: %1</translation>
    </message>
    <message>
        <source>Interim plan agreed for the move</source>
        <translation>Cytunwyd ar gynllun dros dro ar gyfer y symud</translation>
    </message>
    <message>
        <source>The other authority held its conference</source>
        <translation>Cynhaliodd yr awdurdod arall ei gynhadledd</translation>
    </message>
    <message>
        <source>The other authority took the case over, in writing</source>
        <translation>Derbyniodd yr awdurdod arall yr achos, yn ysgrifenedig</translation>
    </message>
    <message>
        <source>%1 became looked after</source>
        <extracomment>%1: a child</extracomment>
        <translation>Dechreuodd %1 dderbyn gofal</translation>
    </message>
    <message>
        <source>%1 ceased to be looked after</source>
        <extracomment>%1: a child</extracomment>
        <translation>Peidiodd %1 â derbyn gofal</translation>
    </message>
    <message>
        <source>A court order on %1’s care</source>
        <extracomment>%1: a child</extracomment>
        <translation>Gorchymyn llys ynghylch gofal %1</translation>
    </message>
    <message>
        <source>The pregnancy ended</source>
        <translation>Daeth y beichiogrwydd i ben</translation>
    </message>
    <message>
        <source>Stillborn: %1</source>
        <translation>Ganwyd yn farw: %1</translation>
    </message>
    <message>
        <source>%1 was adopted</source>
        <translation>Mabwysiadwyd %1</translation>
    </message>
    <message>
        <source>New name: %1</source>
        <translation>Enw newydd: %1</translation>
    </message>
    <message>
        <source>Recorded by mistake and taken back: %1</source>
        <translation>Cofnodwyd drwy gamgymeriad a’i dynnu’n ôl: %1</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>gynt: %1</translation>
    </message>
</context>
<context>
    <name>cadair::ui::TimesSheet</name>
    <message>
        <source>These times cannot stand: each stay ends after it begins, and none overlaps another.</source>
        <translation>Ni all yr amserau hyn sefyll: daw pob arhosiad i ben ar ôl iddo ddechrau, ac nid oes un yn gorgyffwrdd ag un arall.</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Yn cymryd rhan</translation>
    </message>
    <message>
        <source>The chair accepted this</source>
        <translation>Derbyniodd y cadeirydd hyn</translation>
    </message>
    <message>
        <source>Was here</source>
        <translation>Bu yma</translation>
    </message>
    <message>
        <source>from</source>
        <translation>o</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tan</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Cyrhaeddodd am</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Gadawodd am</translation>
    </message>
    <message>
        <source>In direct contact with</source>
        <translation>Mewn cysylltiad uniongyrchol â</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Ei gywiro</translation>
    </message>
    <message>
        <source>Leave “to” empty while the person is still here.</source>
        <translation>Gadewch “tan” yn wag tra bo’r person yma o hyd.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Today</name>
    <message>
        <source>initial</source>
        <translation>cychwynnol</translation>
    </message>
    <message>
        <source>pre-birth</source>
        <translation>cyn geni</translation>
    </message>
    <message>
        <source>review</source>
        <translation>adolygu</translation>
    </message>
    <message>
        <source>transfer in</source>
        <translation>trosglwyddo i mewn</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a family&apos;s name and the kind of conference: &quot;Cobnut, initial&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>yn barod</translation>
    </message>
    <message>
        <source>no quorum yet</source>
        <translation>dim cworwm eto</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) awaited</source>
        <translation>
            <numerusform>yn aros am ateb</numerusform>
            <numerusform>yn aros am 1 ateb</numerusform>
            <numerusform>yn aros am %n o atebion</numerusform>
            <numerusform>yn aros am %n o atebion</numerusform>
            <numerusform>yn aros am %n o atebion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) missing</source>
        <translation>
            <numerusform>dim adroddiad ar goll</numerusform>
            <numerusform>1 adroddiad ar goll</numerusform>
            <numerusform>%n o adroddiadau ar goll</numerusform>
            <numerusform>%n o adroddiadau ar goll</numerusform>
            <numerusform>%n o adroddiadau ar goll</numerusform>
        </translation>
    </message>
    <message>
        <source>in session</source>
        <translation>ar waith</translation>
    </message>
    <message>
        <source>over</source>
        <translation>ar ben</translation>
    </message>
    <message>
        <source>Decision letters, %1</source>
        <translation>Llythyrau penderfyniad, %1</translation>
    </message>
    <message>
        <source>Minutes, %1</source>
        <translation>Cofnodion, %1</translation>
    </message>
    <message>
        <source>Invitations, %1</source>
        <translation>Gwahoddiadau, %1</translation>
    </message>
    <message>
        <source>Date of the conference, %1</source>
        <translation>Dyddiad y gynhadledd, %1</translation>
    </message>
    <message>
        <source>Reports, %1</source>
        <translation>Adroddiadau, %1</translation>
    </message>
    <message>
        <source>Core group, %1</source>
        <translation>Grŵp craidd, %1</translation>
    </message>
    <message>
        <source>Review conference, %1</source>
        <translation>Cynhadledd adolygu, %1</translation>
    </message>
    <message>
        <source>no later than %1, so by %2</source>
        <extracomment>a time limit: two dates</extracomment>
        <translation>dim hwyrach na %1, felly erbyn %2</translation>
    </message>
    <message>
        <source>%1 before %2, so by %3</source>
        <extracomment>a time limit: a period and two dates</extracomment>
        <translation>%1 cyn %2, felly erbyn %3</translation>
    </message>
    <message>
        <source>%1 from %2, so by %3</source>
        <extracomment>a time limit: a period and two dates</extracomment>
        <translation>%1 o %2, felly erbyn %3</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Cyhoeddi…</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Gorffen…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Anfon…</translation>
    </message>
    <message>
        <source>Set a date…</source>
        <translation>Pennu dyddiad…</translation>
    </message>
    <message>
        <source>Plan it…</source>
        <translation>Cynllunio…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>wedi mynd heibio</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>diwrnod olaf</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>neb</numerusform>
            <numerusform>1 person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next in %n minute(s)</source>
        <translation>
            <numerusform>y nesaf nawr</numerusform>
            <numerusform>y nesaf ymhen 1 munud</numerusform>
            <numerusform>y nesaf ymhen %n munud</numerusform>
            <numerusform>y nesaf ymhen %n munud</numerusform>
            <numerusform>y nesaf ymhen %n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>What did %1 answer?</source>
        <translation>Beth oedd ateb %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>drosodd</numerusform>
            <numerusform>1 diwrnod drosodd</numerusform>
            <numerusform>%n diwrnod drosodd</numerusform>
            <numerusform>%n diwrnod drosodd</numerusform>
            <numerusform>%n diwrnod drosodd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>how a limit is counted, and the word &quot;Local&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Outline plan, %1</source>
        <translation>Cynllun amlinellol, %1</translation>
    </message>
    <message>
        <source>Welsh version: %1, %2</source>
        <extracomment>%1: a document, %2: a family&apos;s name</extracomment>
        <translation>Fersiwn Gymraeg: %1, %2</translation>
    </message>
    <message>
        <source>English version: %1, %2</source>
        <translation>Fersiwn Saesneg: %1, %2</translation>
    </message>
    <message>
        <source>Minutes to be discussed with the parents, %1</source>
        <translation>Cofnodion i’w trafod gyda’r rhieni, %1</translation>
    </message>
    <message>
        <source>Record it…</source>
        <translation>Ei gofnodi…</translation>
    </message>
    <message>
        <source>Answer to a complaint, %1</source>
        <translation>Ateb i gŵyn, %1</translation>
    </message>
    <message>
        <source>Difference between practitioners, %1</source>
        <translation>Gwahaniaeth rhwng ymarferwyr, %1</translation>
    </message>
    <message>
        <source>a child without a name yet</source>
        <translation>plentyn heb enw eto</translation>
    </message>
    <message>
        <source>What came of the core group, %1</source>
        <translation>Yr hyn a ddaeth o’r grŵp craidd, %1</translation>
    </message>
    <message>
        <source>Notes of the core group, %1</source>
        <translation>Nodiadau’r grŵp craidd, %1</translation>
    </message>
    <message>
        <source>Visit to %1, %2</source>
        <extracomment>%1: children, %2: their family</extracomment>
        <translation>Ymweliad: %1, %2</translation>
    </message>
    <message>
        <source>Not seen at visit after visit: %1, %2</source>
        <extracomment>%1: children, %2: their family</extracomment>
        <translation>Heb eu gweld mewn sawl ymweliad yn olynol: %1, %2</translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>Ei gofnodi…</translation>
    </message>
    <message>
        <source>Tell…</source>
        <translation>Rhoi gwybod…</translation>
    </message>
    <message>
        <source>was fixed for %1</source>
        <translation>pennwyd ar gyfer %1</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>addawyd erbyn %1</translation>
    </message>
    <message>
        <source>an answer was promised for %1</source>
        <translation>addawyd ateb erbyn %1</translation>
    </message>
    <message>
        <source>The police&apos;s list is out of date</source>
        <translation>Mae rhestr yr heddlu wedi dyddio</translation>
    </message>
    <message>
        <source>The last change was on %1.</source>
        <translation>Bu&apos;r newid diwethaf ar %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n enquiry(ies) with no answer kept</source>
        <translation>
            <numerusform>dim ymholiad heb gadw ateb</numerusform>
            <numerusform>1 ymholiad heb gadw ateb</numerusform>
            <numerusform>%n ymholiad heb gadw ateb</numerusform>
            <numerusform>%n ymholiad heb gadw ateb</numerusform>
            <numerusform>%n ymholiad heb gadw ateb</numerusform>
        </translation>
    </message>
    <message>
        <source>The first was on %1.</source>
        <translation>Bu&apos;r cyntaf ar %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) not dealt with</source>
        <translation>
            <numerusform>dim hysbysiad heb ei drin</numerusform>
            <numerusform>1 hysbysiad heb ei drin</numerusform>
            <numerusform>%n hysbysiad heb eu trin</numerusform>
            <numerusform>%n hysbysiad heb eu trin</numerusform>
            <numerusform>%n hysbysiad heb eu trin</numerusform>
        </translation>
    </message>
    <message>
        <source>The first came on %1.</source>
        <translation>Daeth y cyntaf ar %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) whose review is overdue</source>
        <translation>
            <numerusform>dim plentyn â&apos;i adolygiad yn hwyr</numerusform>
            <numerusform>1 plentyn â&apos;i adolygiad yn hwyr</numerusform>
            <numerusform>%n o blant â&apos;u hadolygiad yn hwyr</numerusform>
            <numerusform>%n o blant â&apos;u hadolygiad yn hwyr</numerusform>
            <numerusform>%n o blant â&apos;u hadolygiad yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>The first was due by %1.</source>
        <translation>Roedd y cyntaf i&apos;w gynnal erbyn %1.</translation>
    </message>
    <message>
        <source>last tried on %1: the lead social worker has to know</source>
        <translation>rhoddwyd cynnig olaf ar %1: rhaid i’r gweithiwr cymdeithasol arweiniol gael gwybod</translation>
    </message>
    <message>
        <source>In hospital: %1, %2</source>
        <extracomment>%1: children, %2: their family</extracomment>
        <translation>Yn yr ysbyty: %1, %2</translation>
    </message>
    <message>
        <source>What the review said of a proposal: %1, %2</source>
        <extracomment>%1: children, %2: their family</extracomment>
        <translation>Beth ddywedodd yr adolygiad am gynnig: %1, %2</translation>
    </message>
    <message>
        <source>since %1: going home is to be thought of first</source>
        <extracomment>%1: a date</extracomment>
        <translation>ers %1: rhaid ystyried mynd adref yn gyntaf</translation>
    </message>
    <message>
        <source>the review was on %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>roedd yr adolygiad ar %1</translation>
    </message>
    <message>
        <source>Tell of the move, %1</source>
        <extracomment>a family&apos;s name</extracomment>
        <translation>Dweud am y symud, %1</translation>
    </message>
    <message>
        <source>Interim plan for the move, %1</source>
        <translation>Cynllun dros dro ar gyfer y symud, %1</translation>
    </message>
    <message>
        <source>Transfer-in conference, %1</source>
        <translation>Cynhadledd drosglwyddo, %1</translation>
    </message>
    <message>
        <source>The other authority’s conference, %1</source>
        <translation>Cynhadledd yr awdurdod arall, %1</translation>
    </message>
    <message>
        <source>Their acceptance in writing, %1</source>
        <translation>Derbyniad ysgrifenedig ganddynt, %1</translation>
    </message>
    <message>
        <source>Review after the care order for %1, %2</source>
        <extracomment>%1: a child, %2: the family</extracomment>
        <translation>Adolygiad ar ôl y gorchymyn gofal: %1, %2</translation>
    </message>
    <message>
        <source>%1’s two reviews are on different days, %2</source>
        <extracomment>%1: a child, %2: the family</extracomment>
        <translation>Dau adolygiad ar ddiwrnodau gwahanol: %1, %2</translation>
    </message>
    <message>
        <source>the move has been known since %1</source>
        <translation>mae’r symud yn hysbys ers %1</translation>
    </message>
    <message>
        <source>their notice came on %1</source>
        <translation>daeth eu hysbysiad ar %1</translation>
    </message>
    <message>
        <source>is fixed for %1</source>
        <translation>trefnwyd ar gyfer %1</translation>
    </message>
    <message>
        <source>they met on %1: waiting for them</source>
        <translation>cyfarfuant ar %1: yn aros amdanynt</translation>
    </message>
    <message>
        <source>the order was made on %1</source>
        <translation>gwnaed y gorchymyn ar %1</translation>
    </message>
    <message>
        <source>the first is on %1: bring them together, or say why not</source>
        <translation>mae’r cyntaf ar %1: dewch â nhw ynghyd, neu ddweud pam lai</translation>
    </message>
    <message>
        <source>No conference has decided about %1, %2</source>
        <extracomment>%1: a child, %2: their family</extracomment>
        <translation>Nid oes cynhadledd wedi penderfynu ynghylch %1, %2</translation>
    </message>
    <message>
        <source>of a birth of more than one on %1</source>
        <translation>genedigaeth mwy nag un, %1</translation>
    </message>
    <message>
        <source>Papers to the family wait to be looked at, %1</source>
        <translation>Mae papurau at y teulu yn aros i rywun edrych arnynt, %1</translation>
    </message>
    <message>
        <source>after what happened on %1</source>
        <translation>ar ôl yr hyn a ddigwyddodd, %1</translation>
    </message>
    <message>
        <source>Who has been told? %1, %2</source>
        <extracomment>%1: a child, %2: their family</extracomment>
        <translation>Pwy sydd wedi cael gwybod? %1, %2</translation>
    </message>
    <message>
        <source>Consultation before the plan ends, %1</source>
        <translation>Ymgynghori cyn i’r cynllun ddod i ben, %1</translation>
    </message>
    <message>
        <source>The chair’s answer on ending the plan, %1</source>
        <translation>Ateb y cadeirydd ar ddod â’r cynllun i ben, %1</translation>
    </message>
    <message>
        <source>The day on which the plan ends, %1</source>
        <translation>Y diwrnod y daw’r cynllun i ben, %1</translation>
    </message>
    <message>
        <source>To be told that the plan has ended, %1</source>
        <translation>I gael gwybod bod y cynllun wedi dod i ben, %1</translation>
    </message>
    <message>
        <source>Review to be brought forward, %1</source>
        <translation>Adolygiad i’w ddwyn ymlaen, %1</translation>
    </message>
    <message>
        <source>Review with no conference called, %1</source>
        <translation>Adolygiad heb alw cynhadledd, %1</translation>
    </message>
    <message>
        <source>Support after the plan, %1</source>
        <translation>Cymorth ar ôl y cynllun, %1</translation>
    </message>
    <message>
        <source>something has happened since (%1)</source>
        <extracomment>%1: the name of a rule</extracomment>
        <translation>mae rhywbeth wedi digwydd ers hynny (%1)</translation>
    </message>
    <message>
        <source>it is fixed for %1</source>
        <translation>mae wedi’i bennu ar gyfer %1</translation>
    </message>
    <message>
        <source>agreed for %1</source>
        <translation>cytunwyd ar gyfer %1</translation>
    </message>
    <message>
        <source>by rule %1</source>
        <extracomment>%1: the name of a rule</extracomment>
        <translation>yn ôl rheol %1</translation>
    </message>
    <message>
        <source>Go on with it…</source>
        <translation>Parhau ag ef…</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>yn aros</translation>
    </message>
</context>
<context>
    <name>cadair::ui::TodayWorkspace</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Cynhadledd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>How ready</source>
        <translation>Pa mor barod</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message numerus="yes">
        <source>Passed its limit · %n</source>
        <translation>
            <numerusform>Wedi mynd heibio&apos;r terfyn · 0</numerusform>
            <numerusform>Wedi mynd heibio&apos;r terfyn · 1</numerusform>
            <numerusform>Wedi mynd heibio&apos;r terfyn · %n</numerusform>
            <numerusform>Wedi mynd heibio&apos;r terfyn · %n</numerusform>
            <numerusform>Wedi mynd heibio&apos;r terfyn · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today · %n</source>
        <translation>
            <numerusform>Heddiw · 0</numerusform>
            <numerusform>Heddiw · 1</numerusform>
            <numerusform>Heddiw · %n</numerusform>
            <numerusform>Heddiw · %n</numerusform>
            <numerusform>Heddiw · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This week · %n</source>
        <translation>
            <numerusform>Yr wythnos hon · 0</numerusform>
            <numerusform>Yr wythnos hon · 1</numerusform>
            <numerusform>Yr wythnos hon · %n</numerusform>
            <numerusform>Yr wythnos hon · %n</numerusform>
            <numerusform>Yr wythnos hon · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>later</source>
        <translation>yn ddiweddarach</translation>
    </message>
    <message>
        <source>The invitation to the conference about the %1 family. The answer can be changed later.</source>
        <translation>Y gwahoddiad i&apos;r gynhadledd am deulu %1. Gellir newid yr ateb yn ddiweddarach.</translation>
    </message>
    <message numerus="yes">
        <source>%n conference(s) in hand</source>
        <translation>
            <numerusform>dim cynadleddau ar y gweill</numerusform>
            <numerusform>1 gynhadledd ar y gweill</numerusform>
            <numerusform>%n o gynadleddau ar y gweill</numerusform>
            <numerusform>%n o gynadleddau ar y gweill</numerusform>
            <numerusform>%n o gynadleddau ar y gweill</numerusform>
        </translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Gweinyddwr</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>I&apos;w wneud</translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <translation>
            <numerusform>dim yr wythnos hon</numerusform>
            <numerusform>1 yr wythnos hon</numerusform>
            <numerusform>%n yr wythnos hon</numerusform>
            <numerusform>%n yr wythnos hon</numerusform>
            <numerusform>%n yr wythnos hon</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Yr hyn sydd i&apos;w wneud</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nid oes dim i&apos;w wneud.</translation>
    </message>
    <message>
        <source>Conferences to come</source>
        <translation>Cynadleddau i ddod</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Aros am eraill</translation>
    </message>
    <message>
        <source>No conference has a date to come.</source>
        <translation>Nid oes cynhadledd â dyddiad i ddod.</translation>
    </message>
    <message>
        <source>There are no conferences yet. A conference begins with what is asked for and by when.</source>
        <translation>Nid oes cynadleddau eto. Mae cynhadledd yn dechrau gyda&apos;r hyn y gofynnir amdano ac erbyn pryd.</translation>
    </message>
    <message>
        <source>New conference…</source>
        <translation>Cynhadledd newydd…</translation>
    </message>
    <message>
        <source>next %1 at %2</source>
        <extracomment>a day (&quot;on Tuesday 24 November 2026&quot;, in Welsh &quot;ddydd Mawrth …&quot;) and a time</extracomment>
        <translation>y nesaf %1 am %2</translation>
    </message>
    <message>
        <source>Nothing is due. The next conference is %1 at %2.</source>
        <translation>Nid oes dim i&apos;w wneud. Mae&apos;r gynhadledd nesaf %1 am %2.</translation>
    </message>
    <message>
        <source>Reminded…</source>
        <translation>Atgoffwyd…</translation>
    </message>
    <message>
        <source>Note that everybody of the marked line was reminded today</source>
        <translation>Nodi yr atgoffwyd pawb ar y llinell a ddewiswyd heddiw</translation>
    </message>
    <message>
        <source>Nobody is being waited for: every invitation has its answer, and no report is late.</source>
        <translation>Nid oes aros am neb: mae ateb i bob gwahoddiad, ac nid oes adroddiad yn hwyr.</translation>
    </message>
    <message>
        <source>Reminded of the invitation: the %1 conference</source>
        <extracomment>%1: a family</extracomment>
        <translation>Atgoffwyd am y gwahoddiad: cynhadledd %1</translation>
    </message>
    <message>
        <source>Reminded of the report: the %1 conference</source>
        <translation>Atgoffwyd am yr adroddiad: cynhadledd %1</translation>
    </message>
    <message numerus="yes">
        <source>Note that %n person(s) were reminded today: %1. Nothing is sent by this.</source>
        <translation>
            <numerusform>Nodi na atgoffwyd neb heddiw: %1. Nid yw hyn yn anfon dim.</numerusform>
            <numerusform>Nodi yr atgoffwyd 1 person heddiw: %1. Nid yw hyn yn anfon dim.</numerusform>
            <numerusform>Nodi yr atgoffwyd %n o bobl heddiw: %1. Nid yw hyn yn anfon dim.</numerusform>
            <numerusform>Nodi yr atgoffwyd %n o bobl heddiw: %1. Nid yw hyn yn anfon dim.</numerusform>
            <numerusform>Nodi yr atgoffwyd %n o bobl heddiw: %1. Nid yw hyn yn anfon dim.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>Note it for all</source>
        <translation>Ei nodi i bawb</translation>
    </message>
    <message>
        <source>Right and left open and close a line. Enter: what they answered. Shift+Enter: letters that remind them. Space: coming, or the report is in. Plus: reminded today. Minus: apologies.</source>
        <translation>Mae&apos;r saethau de a chwith yn agor a chau llinell. Enter: yr ateb. Shift+Enter: llythyrau i&apos;w hatgoffa. Bylchwr: yn dod, neu mae&apos;r adroddiad wedi dod. Plws: atgoffwyd heddiw. Minws: ymddiheuriadau.</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Llythyrau…</translation>
    </message>
    <message>
        <source>The letters that remind those of the marked line who are late (Shift+Enter)</source>
        <translation>Y llythyrau sy&apos;n atgoffa&apos;r rhai hwyr ar y llinell dan sylw (Shift+Enter)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message numerus="yes">
        <source>Register · %n</source>
        <translation>
            <numerusform>Cofrestr · 0</numerusform>
            <numerusform>Cofrestr · 1</numerusform>
            <numerusform>Cofrestr · %n</numerusform>
            <numerusform>Cofrestr · %n</numerusform>
            <numerusform>Cofrestr · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After what happened to a child · %n</source>
        <translation>
            <numerusform>Ar ôl yr hyn a ddigwyddodd i blentyn · %n</numerusform>
            <numerusform>Ar ôl yr hyn a ddigwyddodd i blentyn · %n</numerusform>
            <numerusform>Ar ôl yr hyn a ddigwyddodd i blentyn · %n</numerusform>
            <numerusform>Ar ôl yr hyn a ddigwyddodd i blentyn · %n</numerusform>
            <numerusform>Ar ôl yr hyn a ddigwyddodd i blentyn · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::TranslationsPane</name>
    <message>
        <source>in letters and plans</source>
        <translation>mewn llythyrau a chynlluniau</translation>
    </message>
    <message>
        <source>in the minutes</source>
        <translation>yn y cofnodion</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>Fel y’i hysgrifennwyd</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Wedi’i gyfieithu</translation>
    </message>
    <message>
        <source>Every passage is translated.</source>
        <translation>Mae pob darn wedi’i gyfieithu.</translation>
    </message>
    <message>
        <source>What was written, in the other language</source>
        <translation>Yr hyn a ysgrifennwyd, yn yr iaith arall</translation>
    </message>
    <message>
        <source>Everybody reads the language of the record</source>
        <translation>Mae pawb yn darllen iaith y cofnod</translation>
    </message>
    <message numerus="yes">
        <source>%n to translate</source>
        <translation>
            <numerusform>%n i’w cyfieithu</numerusform>
            <numerusform>%n i’w gyfieithu</numerusform>
            <numerusform>%n i’w cyfieithu</numerusform>
            <numerusform>%n i’w cyfieithu</numerusform>
            <numerusform>%n i’w cyfieithu</numerusform>
        </translation>
    </message>
    <message>
        <source>Passages to translate</source>
        <translation>Darnau i’w cyfieithu</translation>
    </message>
    <message>
        <source>Enter goes to the translation. Ctrl+Enter there keeps it and goes to the next passage.</source>
        <translation>Mae Enter yn mynd at y cyfieithiad. Mae Ctrl+Enter yno’n ei gadw ac yn mynd at y darn nesaf.</translation>
    </message>
    <message>
        <source>Next to translate</source>
        <translation>Nesaf i’w gyfieithu</translation>
    </message>
    <message>
        <source>Keeps this one and goes to the next (Ctrl+Enter)</source>
        <translation>Yn cadw hwn ac yn mynd at y nesaf (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>This passage</source>
        <translation>Y darn hwn</translation>
    </message>
    <message>
        <source>As it was written (%1)</source>
        <translation>Fel y’i hysgrifennwyd (%1)</translation>
    </message>
    <message>
        <source>As it stands in the papers (%1)</source>
        <translation>Fel y saif yn y papurau (%1)</translation>
    </message>
    <message>
        <source>Until it is translated it stands as it was written.</source>
        <translation>Nes iddo gael ei gyfieithu mae’n sefyll fel y’i hysgrifennwyd.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Transport</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Break. Take up an item to go on.</source>
        <translation>Egwyl. Dechreuwch eitem i fynd ymlaen.</translation>
    </message>
    <message>
        <source>and a break of %1; at this pace to %2</source>
        <translation>ac egwyl o %1; tan %2 fel hyn</translation>
    </message>
    <message>
        <source>at this pace to %1</source>
        <translation>tan %1 fel hyn</translation>
    </message>
    <message>
        <source>Break  F9</source>
        <translation>Egwyl  F9</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Blaenorol</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>the title of the next agenda item</extracomment>
        <translation>Nesaf: %1</translation>
    </message>
    <message>
        <source>Close the conference…</source>
        <translation>Cau’r gynhadledd…</translation>
    </message>
    <message>
        <source>Next: item %1</source>
        <translation>Nesaf: eitem %1</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Cau…</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ViewsModel</name>
    <message>
        <source>Dissent recorded</source>
        <translation>Cofnodwyd anghytundeb</translation>
    </message>
    <message>
        <source>Said at %1, before leaving</source>
        <translation>Dywedwyd am %1, cyn gadael</translation>
    </message>
    <message>
        <source>No reason written</source>
        <translation>Dim rheswm wedi’i ysgrifennu</translation>
    </message>
    <message>
        <source>Asked now: 1, 2 or 3</source>
        <translation>Gofyn nawr: 1, 2 neu 3</translation>
    </message>
    <message>
        <source>Left without being asked</source>
        <translation>Gadawodd heb ei holi</translation>
    </message>
    <message>
        <source>Agency, in order</source>
        <translation>Asiantaeth, yn ei thro</translation>
    </message>
    <message>
        <source>Is significant harm likely?</source>
        <translation>A yw niwed sylweddol yn debygol?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>%1, %2, not asked yet</source>
        <translation>%1, %2, heb ofyn eto</translation>
    </message>
    <message>
        <source>%1, %2, %3. %4</source>
        <extracomment>agency, person, view, reason</extracomment>
        <translation>%1, %2, %3. %4</translation>
    </message>
</context>
<context>
    <name>cadair::ui::VisitForm</name>
    <message>
        <source>A visit to a child</source>
        <translation>Ymweliad â phlentyn</translation>
    </message>
    <message>
        <source>A visit of %1</source>
        <translation>Ymweliad %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>I weld</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Who went</source>
        <translation>Pwy aeth</translation>
    </message>
    <message>
        <source>The child was</source>
        <translation>Y plentyn</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>wedi’i weld</translation>
    </message>
    <message>
        <source>not reached: nobody could be found</source>
        <translation>heb ei weld: nid oedd neb i’w gael</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Fe’i gwelwyd</translation>
    </message>
    <message>
        <source>without anybody else there</source>
        <translation>heb neb arall yno</translation>
    </message>
    <message>
        <source>awake</source>
        <translation>yn effro</translation>
    </message>
    <message>
        <source>the bedroom too</source>
        <translation>yr ystafell wely hefyd</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>The lead social worker has been told</source>
        <translation>Mae’r gweithiwr cymdeithasol arweiniol wedi cael gwybod</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>The record is signed</source>
        <translation>Mae’r cofnod wedi’i lofnodi</translation>
    </message>
    <message>
        <source>Keep this visit</source>
        <translation>Cadw’r ymweliad hwn</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw’r newidiadau</translation>
    </message>
    <message>
        <source>The visit no longer stands here, and the next is counted as if it had not been. The journal keeps what it was.</source>
        <translation>Ni fydd yr ymweliad yn sefyll yma mwyach, a chyfrifir y nesaf fel pe na bai wedi bod. Mae’r dyddlyfr yn cadw’r hyn ydoedd.</translation>
    </message>
    <message>
        <source>Written down by mistake…</source>
        <translation>Nodwyd drwy gamgymeriad…</translation>
    </message>
</context>
<context>
    <name>cadair::ui::WaitingModel</name>
    <message>
        <source>due today</source>
        <translation>erbyn heddiw</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>roedd i fod erbyn %1</translation>
    </message>
    <message>
        <source>Reply to the invitation</source>
        <translation>Ateb i&apos;r gwahoddiad</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) to the invitation</source>
        <translation>
            <numerusform>Dim atebion i&apos;r gwahoddiad</numerusform>
            <numerusform>1 ateb i&apos;r gwahoddiad</numerusform>
            <numerusform>%n o atebion i&apos;r gwahoddiad</numerusform>
            <numerusform>%n o atebion i&apos;r gwahoddiad</numerusform>
            <numerusform>%n o atebion i&apos;r gwahoddiad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>Dim adroddiadau</numerusform>
            <numerusform>1 adroddiad</numerusform>
            <numerusform>%n o adroddiadau</numerusform>
            <numerusform>%n o adroddiadau</numerusform>
            <numerusform>%n o adroddiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>heddiw</numerusform>
            <numerusform>1 diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gofynnwyd</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ar agor</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ar gau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::WarningStrip</name>
    <message>
        <source>%1 Letters to this person are stopped if they would show it.</source>
        <translation>%1 Caiff llythyrau at y person hwn eu hatal pe baent yn ei ddangos.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nid yr un un</translation>
    </message>
</context>
<context>
    <name>cadair::ui::WaysSheet</name>
    <message>
        <source>Write the reason first; it goes into the record.</source>
        <translation>Ysgrifennwch y rheswm yn gyntaf; mae’n mynd i’r cofnod.</translation>
    </message>
    <message>
        <source>Set the new date and its time first.</source>
        <translation>Gosodwch y dyddiad newydd a’i amser yn gyntaf.</translation>
    </message>
    <message>
        <source>The new date must lie after today&apos;s conference.</source>
        <translation>Rhaid i’r dyddiad newydd fod ar ôl y gynhadledd heddiw.</translation>
    </message>
    <message>
        <source>No quorum for %1</source>
        <translation>Dim cworwm ar gyfer %1</translation>
    </message>
    <message>
        <source>What was decided while there was a quorum stands. Notes and attendance go on. These are the ways the procedure leaves.</source>
        <translation>Mae’r hyn a benderfynwyd tra oedd cworwm yn sefyll. Mae’r nodiadau a’r presenoldeb yn parhau. Dyma’r ffyrdd y mae’r weithdrefn yn eu gadael.</translation>
    </message>
    <message>
        <source>Go on, with a reason</source>
        <translation>Mynd ymlaen, gyda rheswm</translation>
    </message>
    <message>
        <source>Do not go on: set a new date</source>
        <translation>Peidio â mynd ymlaen: gosod dyddiad newydd</translation>
    </message>
    <message>
        <source>Break off and go on later today</source>
        <translation>Torri ar ei thraws a mynd ymlaen yn nes ymlaen heddiw</translation>
    </message>
    <message>
        <source>Close the conference without deciding for every child</source>
        <translation>Cau’r gynhadledd heb benderfynu ar gyfer pob plentyn</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>Ar ba sail?</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Dyddiad newydd</translation>
    </message>
    <message>
        <source>Time of the new conference</source>
        <translation>Amser y gynhadledd newydd</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Rheswm, ar gyfer y cofnod</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>Go on with this reason</source>
        <translation>Mynd ymlaen â’r rheswm hwn</translation>
    </message>
    <message>
        <source>Set the new date and end</source>
        <translation>Gosod y dyddiad newydd a gorffen</translation>
    </message>
    <message>
        <source>Break off</source>
        <translation>Torri ar ei thraws</translation>
    </message>
    <message>
        <source>Close the conference…</source>
        <translation>Cau’r gynhadledd…</translation>
    </message>
</context>
<context>
    <name>cadair::ui::WhenStep</name>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Use %1, with a reason…</source>
        <translation>Defnyddio %1, gyda rheswm…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Defnyddio %1</translation>
    </message>
    <message>
        <source>This day has passed</source>
        <translation>Mae&apos;r diwrnod hwn wedi mynd heibio</translation>
    </message>
    <message>
        <source>The offices are closed on this day</source>
        <translation>Mae&apos;r swyddfeydd ar gau ar y diwrnod hwn</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Pam %1?</translation>
    </message>
    <message>
        <source>The conference has no time yet. Give the time it begins, then use the day.</source>
        <translation>Nid oes amser i&apos;r gynhadledd eto. Rhowch yr amser dechrau, yna defnyddiwch y diwrnod.</translation>
    </message>
    <message>
        <source>%1 is late</source>
        <translation>%1: mae&apos;n hwyr</translation>
    </message>
    <message numerus="yes">
        <source>This is %n working day(s) after the limit. You can go on; the reason will be in the record.</source>
        <translation>
            <numerusform>Mae hyn ar ôl y terfyn. Gallwch fynd ymlaen; bydd y rheswm yn y cofnod.</numerusform>
            <numerusform>Mae hyn 1 diwrnod gwaith ar ôl y terfyn. Gallwch fynd ymlaen; bydd y rheswm yn y cofnod.</numerusform>
            <numerusform>Mae hyn %n diwrnod gwaith ar ôl y terfyn. Gallwch fynd ymlaen; bydd y rheswm yn y cofnod.</numerusform>
            <numerusform>Mae hyn %n diwrnod gwaith ar ôl y terfyn. Gallwch fynd ymlaen; bydd y rheswm yn y cofnod.</numerusform>
            <numerusform>Mae hyn %n diwrnod gwaith ar ôl y terfyn. Gallwch fynd ymlaen; bydd y rheswm yn y cofnod.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it cannot be sooner, and to whom that was reported</source>
        <translation>Pam na all fod yn gynt, ac i bwy yr adroddwyd hynny</translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation>Defnyddio&apos;r diwrnod hwn</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Pa ddiwrnod?</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>&amp;Cadeirydd</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Ystafell</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Am</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>&amp;Hyd</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>Room or place</source>
        <translation>Ystafell neu leoliad</translation>
    </message>
    <message>
        <source>Time it begins</source>
        <translation>Amser dechrau</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Faint o amser</translation>
    </message>
    <message>
        <source>Days the conference could be held on</source>
        <translation>Diwrnodau y gellid cynnal y gynhadledd</translation>
    </message>
    <message>
        <source>every limit met, people free</source>
        <translation>popeth mewn pryd, pobl yn rhydd</translation>
    </message>
    <message>
        <source>possible, something to settle</source>
        <translation>posibl, rhywbeth i&apos;w ddatrys</translation>
    </message>
    <message>
        <source>a limit missed</source>
        <translation>ar ôl terfyn</translation>
    </message>
    <message>
        <source>proposed: keys 1 to 3</source>
        <translation>cynigir: bysellau 1 i 3</translation>
    </message>
    <message>
        <source>Why this day?</source>
        <translation>Pam y diwrnod hwn?</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mun</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 awr</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 awr %2</translation>
    </message>
    <message>
        <source>It would end after midnight: begin earlier, or take less time</source>
        <translation>Byddai&apos;n gorffen ar ôl hanner nos: dechreuwch yn gynt, neu gymryd llai o amser</translation>
    </message>
    <message>
        <source>When people cannot come</source>
        <translation>Pryd na all pobl ddod</translation>
    </message>
</context>
<context>
    <name>cadair::ui::WhoElseModel</name>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>Nobody said so</source>
        <translation>Ni ddywedodd neb</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Ar y rhestr</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Dim angen</translation>
    </message>
    <message>
        <source>To think of · %1</source>
        <translation>I&apos;w hystyried · %1</translation>
    </message>
    <message>
        <source>Where they are needed · %1</source>
        <translation>Lle mae eu hangen · %1</translation>
    </message>
    <message>
        <source>Settled · %1</source>
        <translation>Wedi&apos;u setlo · %1</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Gwahodd…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Sefyllfa</translation>
    </message>
</context>
<context>
    <name>cadair::ui::WhoElsePane</name>
    <message>
        <source>Not needed: %1</source>
        <extracomment>%1: an agency, a group or a person</extracomment>
        <translation>Dim angen: %1</translation>
    </message>
    <message>
        <source>Why is nobody of them asked to come? The reason stands with the conference.</source>
        <translation>Pam na wahoddir neb ohonynt? Mae&apos;r rheswm yn aros gyda&apos;r gynhadledd.</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Cadw&apos;r rheswm</translation>
    </message>
    <message>
        <source>Who else?</source>
        <translation>Pwy arall?</translation>
    </message>
    <message numerus="yes">
        <source>%n to think of</source>
        <translation>
            <numerusform>dim i&apos;w ystyried</numerusform>
            <numerusform>1 i&apos;w ystyried</numerusform>
            <numerusform>%n i&apos;w hystyried</numerusform>
            <numerusform>%n i&apos;w hystyried</numerusform>
            <numerusform>%n i&apos;w hystyried</numerusform>
        </translation>
    </message>
    <message>
        <source>Agencies around the family…</source>
        <translation>Asiantaethau o amgylch y teulu…</translation>
    </message>
    <message>
        <source>Enter: invite somebody. Minus: not needed, and why. Plus: needed here. Delete: take that back.</source>
        <translation>Enter: gwahodd rhywun. Minws: dim angen, a pham. Plws: mae eu hangen yma. Delete: tynnu hynny&apos;n ôl.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::WhoReadsSheet</name>
    <message>
        <source>Who may read this paragraph?</source>
        <translation>Pwy gaiff ddarllen y paragraff hwn?</translation>
    </message>
    <message>
        <source>Not confidential</source>
        <translation>Ddim yn gyfrinachol</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Cyfrinachol</translation>
    </message>
    <message>
        <source>No copy for the family has it.</source>
        <translation>Nid oes yr un copi i’r teulu’n ei gynnwys.</translation>
    </message>
    <message>
        <source>Every copy may have it, but those left out below.</source>
        <translation>Caiff pob copi ei gynnwys, ac eithrio’r rhai a adewir allan isod.</translation>
    </message>
    <message>
        <source>Whose copy has it</source>
        <translation>Copi pwy sy’n ei gynnwys</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Gosod</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ei adael fel y mae</translation>
    </message>
</context>
<context>
    <name>cadair::ui::WhoStep</name>
    <message>
        <source>Person</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Cytunodd</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>No chair is chosen yet</source>
        <translation>Nid oes cadeirydd wedi&apos;i ddewis eto</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message numerus="yes">
        <source>Family, invited with the conference · %n</source>
        <translation>
            <numerusform>Teulu, gwahoddir gyda&apos;r gynhadledd · 0</numerusform>
            <numerusform>Teulu, gwahoddir gyda&apos;r gynhadledd · 1</numerusform>
            <numerusform>Teulu, gwahoddir gyda&apos;r gynhadledd · %n</numerusform>
            <numerusform>Teulu, gwahoddir gyda&apos;r gynhadledd · %n</numerusform>
            <numerusform>Teulu, gwahoddir gyda&apos;r gynhadledd · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practitioners · %n</source>
        <translation>
            <numerusform>Ymarferwyr · 0</numerusform>
            <numerusform>Ymarferwyr · 1</numerusform>
            <numerusform>Ymarferwyr · %n</numerusform>
            <numerusform>Ymarferwyr · %n</numerusform>
            <numerusform>Ymarferwyr · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no direct contact</source>
        <translation>dim cyswllt uniongyrchol</translation>
    </message>
    <message>
        <source>direct contact with %1</source>
        <translation>cyswllt uniongyrchol â: %1</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>wedi cytuno</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>dim ateb eto</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Rhywun newydd</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Cyfeiriadur</translation>
    </message>
    <message>
        <source>Name, agency or job</source>
        <translation>Enw, asiantaeth neu swydd</translation>
    </message>
    <message>
        <source>Find a practitioner by name, agency or job</source>
        <translation>Canfod ymarferydd yn ôl enw, asiantaeth neu swydd</translation>
    </message>
    <message>
        <source>Practitioners who can be asked</source>
        <translation>Ymarferwyr y gellir gofyn iddynt</translation>
    </message>
    <message>
        <source>Everybody of the directory is asked already, or nobody is in it yet.</source>
        <translation>Gofynnwyd eisoes i bawb yn y cyfeiriadur, neu nid oes neb ynddo eto.</translation>
    </message>
    <message>
        <source>No one called “%1”. Check the spelling, or add them.</source>
        <translation>Neb o&apos;r enw “%1”. Gwiriwch y sillafu, neu ychwanegwch y person.</translation>
    </message>
    <message>
        <source>Add somebody new…</source>
        <translation>Ychwanegu rhywun newydd…</translation>
    </message>
    <message>
        <source>Asked to come</source>
        <translation>Gofynnwyd iddynt ddod</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>&amp;Cadeirydd</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>C&amp;ofnodion</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation>Cofnodwr</translation>
    </message>
    <message>
        <source>Nobody is asked yet. Choose people in the directory with Enter.</source>
        <translation>Ni ofynnwyd i neb eto. Dewiswch bobl yn y cyfeiriadur gydag Enter.</translation>
    </message>
    <message>
        <source>0 marks direct contact with every child, 1 to 9 with one. Space: said yes. Delete: take off.</source>
        <translation>Mae 0 yn nodi cyswllt uniongyrchol â phob plentyn, 1 i 9 ag un. Bylchwr: cytunodd. Delete: tynnu.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Oherwydd</translation>
    </message>
    <message>
        <source>In what capacity this person is asked</source>
        <translation>Ym mha rôl y gofynnir i&apos;r person</translation>
    </message>
    <message>
        <source>Why this practitioner is asked</source>
        <translation>Pam y gofynnir i&apos;r ymarferydd</translation>
    </message>
    <message>
        <source>Quorum, child by child</source>
        <translation>Cworwm, fesul plentyn</translation>
    </message>
    <message>
        <source>The chair</source>
        <translation>Y cadeirydd</translation>
    </message>
</context>
<context>
    <name>cadair::ui::WhyPanel</name>
    <message>
        <source>What hangs on it</source>
        <translation>Beth sy&apos;n dibynnu arno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>This day has passed</source>
        <translation>Mae&apos;r diwrnod hwn wedi mynd heibio</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after the limit</source>
        <translation>
            <numerusform>Ar ôl y terfyn</numerusform>
            <numerusform>1 diwrnod gwaith ar ôl y terfyn</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl y terfyn</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl y terfyn</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl y terfyn</numerusform>
        </translation>
    </message>
    <message>
        <source>After the limit</source>
        <translation>Ar ôl y terfyn</translation>
    </message>
    <message numerus="yes">
        <source>In time, %n working day(s) to spare</source>
        <translation>
            <numerusform>Mewn pryd, ar y diwrnod olaf</numerusform>
            <numerusform>Mewn pryd, 1 diwrnod gwaith wrth gefn</numerusform>
            <numerusform>Mewn pryd, %n diwrnod gwaith wrth gefn</numerusform>
            <numerusform>Mewn pryd, %n diwrnod gwaith wrth gefn</numerusform>
            <numerusform>Mewn pryd, %n diwrnod gwaith wrth gefn</numerusform>
        </translation>
    </message>
    <message>
        <source>In time, on the latest day</source>
        <translation>Mewn pryd, ar y diwrnod olaf</translation>
    </message>
    <message>
        <source>No limit runs for this conference</source>
        <translation>Nid oes terfyn yn rhedeg i&apos;r gynhadledd hon</translation>
    </message>
    <message>
        <source>The emergency protection order ends on %1, before this day</source>
        <translation>Daw&apos;r gorchymyn amddiffyn brys i ben ar %1, cyn y diwrnod hwn</translation>
    </message>
    <message>
        <source>A child is due on %1: the conference was to be before the birth</source>
        <translation>Disgwylir plentyn ar %1: roedd y gynhadledd i fod cyn y geni</translation>
    </message>
    <message>
        <source>It runs on after school ends at %1</source>
        <translation>Mae&apos;n parhau ar ôl i&apos;r ysgol orffen am %1</translation>
    </message>
    <message>
        <source>It is over before school ends at %1</source>
        <translation>Daw i ben cyn i&apos;r ysgol orffen am %1</translation>
    </message>
    <message>
        <source>It begins as children are taken to school</source>
        <translation>Mae&apos;n dechrau wrth fynd â phlant i&apos;r ysgol</translation>
    </message>
    <message>
        <source>%1 chairs nothing else at this time</source>
        <translation>Nid yw %1 yn cadeirio dim arall yr adeg hon</translation>
    </message>
    <message>
        <source>No other conference is in %1 at this time</source>
        <translation>Nid oes cynhadledd arall yr adeg hon yn: %1</translation>
    </message>
    <message>
        <source>With a chair and a room given, clashes with other conferences are shown here.</source>
        <translation>O roi cadeirydd ac ystafell, dangosir gwrthdaro â chynadleddau eraill yma.</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>ar ei hôl</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Wedi mynd heibio</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Mewn pryd</translation>
    </message>
    <message>
        <source>And the people</source>
        <translation>A&apos;r bobl</translation>
    </message>
    <message>
        <source>When somebody cannot come…</source>
        <translation>Pryd na all rhywun ddod…</translation>
    </message>
    <message>
        <source>What hangs on the day</source>
        <translation>Beth sy&apos;n dibynnu ar y diwrnod</translation>
    </message>
</context>
<context>
    <name>cadair::ui::WhySheet</name>
    <message>
        <source>Through the meeting</source>
        <translation>Drwy’r cyfarfod</translation>
    </message>
    <message>
        <source>What the procedure says</source>
        <translation>Beth mae’r weithdrefn yn ei ddweud</translation>
    </message>
    <message>
        <source>Quorum for %1</source>
        <translation>Cworwm ar gyfer %1</translation>
    </message>
    <message>
        <source>Judged for each child, from who is in the room now.</source>
        <translation>Bernir ar gyfer pob plentyn, o bwy sydd yn yr ystafell nawr.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>There, but not as practitioners: %1.</source>
        <translation>Yno, ond nid fel ymarferwyr: %1.</translation>
    </message>
    <message>
        <source>Open in Procedures</source>
        <translation>Agor yn y Gweithdrefnau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::WishForm</name>
    <message>
        <source>What the parents ask for in the plan of %1</source>
        <translation>Yr hyn y mae’r rhieni’n gofyn amdano yng nghynllun %1</translation>
    </message>
    <message>
        <source>They ask for</source>
        <translation>Maen nhw’n gofyn am</translation>
    </message>
    <message>
        <source>Emptied, it is taken out.</source>
        <translation>O’i wagio, fe’i tynnir allan.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>It stands in the plan</source>
        <translation>Mae yn y cynllun</translation>
    </message>
    <message>
        <source>Not taken up, and not explained to them yet</source>
        <translation>Heb ei dderbyn, a heb ei egluro iddynt eto</translation>
    </message>
    <message>
        <source>Not taken up, and they know why</source>
        <translation>Heb ei dderbyn, ac maent yn gwybod pam</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Cadw</translation>
    </message>
</context>
<context>
    <name>cadair::ui::WithholdForm</name>
    <message>
        <source>Withhold an address</source>
        <translation>Cadw cyfeiriad yn ôl</translation>
    </message>
    <message>
        <source>Whose address</source>
        <translation>Cyfeiriad pwy</translation>
    </message>
    <message>
        <source>Must not reach</source>
        <translation>Rhag pwy</translation>
    </message>
    <message>
        <source>Every letter and copy to this person is searched for it and stopped if it would show it.</source>
        <translation>Chwilir amdano ym mhob llythyr a chopi at y person hwn, a&apos;u hatal pe baent yn ei ddangos.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>An order, or who decided it. It stands with the warning and in no letter.</source>
        <translation>Gorchymyn, neu bwy a benderfynodd. Mae&apos;n sefyll gyda&apos;r rhybudd ac nid yw mewn unrhyw lythyr.</translation>
    </message>
    <message>
        <source>The name of the school or nursery too</source>
        <translation>Enw&apos;r ysgol neu&apos;r feithrinfa hefyd</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers</translation>
    </message>
    <message>
        <source>Withhold it</source>
        <translation>Cadw&apos;n ôl</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Workbench</name>
    <message>
        <source>Menus</source>
        <translation>Dewislenni</translation>
    </message>
    <message>
        <source>In a list: from heading to heading</source>
        <translation>Mewn rhestr: o bennawd i bennawd</translation>
    </message>
</context>
</TS>
