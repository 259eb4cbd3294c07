#pragma once

#include "core/workflow/convening.h"
#include "core/workflow/families.h"
#include "tests/ui/support/demodesk.h"
#include "tests/ui/support/walks.h"
#include "ui/conference/after/afterpart.h"
#include "ui/conference/after/decisionspane.h"
#include "ui/conference/conferenceworkspace.h"
#include "ui/conference/prepare/boardmodel.h"
#include "ui/conference/prepare/dateform.h"
#include "ui/conference/prepare/forecastpane.h"
#include "ui/conference/prepare/personform.h"
#include "ui/conference/prepare/preparepart.h"
#include "ui/conference/prepare/reportform.h"
#include "ui/conference/prepare/startform.h"
#include "ui/letterdesk/lettercard.h"
#include "ui/letterdesk/letterspane.h"
#include "ui/print/documentpreview.h"
#include "ui/widgets/actionbar.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"
#include "ui/widgets/timefield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

/// A stand-in for Live, so that starting has somewhere to go.
class LiveStandIn final : public cadair::ui::ConferencePart {
    Q_OBJECT
public:
    using ConferencePart::ConferencePart;
    QString partId() const override { return QStringLiteral("live"); }
    void showConference(const cadair::OpenConference&) override {}
};

/// The conference of one made-up family in its frame, at the step asked for.
struct StepFixture {
    StepFixture(const QString& family, cadair::ConferenceState state)
    {
        for (const cadair::ConferenceRow& row : cadair::findConferences(at.office(), family))
            if (row.familyName == family && row.state == state)
                id = row.id;
        frame.addPart(prepare);
        frame.addPart(live);
        frame.addPart(after);
    }

    /// The frame as wide as the window leaves it beside the narrow rail.
    void show(const QString& part)
    {
        QVERIFY(id.has_value());
        QVERIFY(frame.open(id->text(), part));
        showAsInWindow(frame);
        frame.resize(cadair::ui::px(1306), cadair::ui::px(698));
        settle();
    }
    static void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }

    cadair::OpenConference read() const { return cadair::reread(at.office(), *id); }
    cadair::Participant person(const QString& name) const
    {
        const cadair::OpenConference open = read();
        for (const cadair::Participant& each : open.file.participants)
            if (each.name == name)
                return each;
        qFatal("nobody is called %s", qPrintable(name));
    }
    /// Names and other data that need no translation.
    QStringList data() const
    {
        QStringList known;
        const cadair::OpenConference open = read();
        const auto add = [&known](const QString& words) {
            if (!words.isEmpty())
                known << words << words.split(u' ') << words.split(u'\n');
        };
        for (const cadair::Participant& each : open.file.participants)
            for (const QString& words : {each.name, each.calledName, each.job, each.agencyName, each.address, each.email, each.apology})
                add(words);
        add(open.file.conference.place);
        const cadair::Dossier& dossier = open.record.dossier;
        for (const cadair::ExclusionRequest& each : dossier.exclusionRequests)
            add(each.evidence);
        for (const QString& words : {dossier.arrangements.familyNotes, dossier.arrangements.waiting, dossier.arrangements.safety})
            add(words);
        for (const cadair::Apart& each : dossier.arrangements.apart)
            for (const QString& words : {each.why, each.how})
                add(words);
        for (const auto& [child, heard] : dossier.heard)
            for (const QString& words : {heard.representedBy, heard.settledBy, heard.settledReason})
                add(words);
        for (const cadair::Person& person : cadair::findPractitioners(at.office(), {}))
            for (const QString& words : {person.name, person.job, person.agencyName})
                add(words);
        // whole sentences before their words, else "the" is taken out of the middle of "their"
        std::stable_sort(known.begin(), known.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
        return known;
    }

    DemoDesk at;
    std::optional<cadair::ConferenceId> id;
    cadair::ui::ConferenceWorkspace frame{at.desk};
    cadair::ui::PreparePart* prepare = new cadair::ui::PreparePart(at.desk, at.prompts);
    LiveStandIn* live = new LiveStandIn;
    cadair::ui::AfterPart* after = new cadair::ui::AfterPart(at.desk, at.prompts);
};
