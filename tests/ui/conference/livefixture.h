#pragma once

#include "core/store/conferencestore.h"
#include "core/workflow/convening.h"
#include "core/workflow/meeting.h"
#include "tests/ui/support/demodesk.h"
#include "tests/ui/support/walks.h"
#include "ui/conference/conferenceworkspace.h"
#include "ui/conference/live/agendacard.h"
#include "ui/conference/live/decisionpage.h"
#include "ui/conference/live/herenow.h"
#include "ui/conference/live/livepart.h"
#include "ui/conference/live/notespage.h"
#include "ui/conference/live/quorumcard.h"
#include "ui/conference/live/transport.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

/// A part that only counts what is asked of it.
class FakePart final : public cadair::ui::ConferencePart {
    Q_OBJECT
public:
    FakePart(QString id, QWidget* parent = nullptr) : ConferencePart(parent), m_id(std::move(id)) {}
    QString partId() const override { return m_id; }
    void showConference(const cadair::OpenConference& conference) override
    {
        ++shown;
        last = conference.file.conference.id;
    }
    bool canLeave() override { return leaves; }
    std::vector<cadair::ui::PartChip> chips() const override { return chipList; }
    int shown = 0;
    bool leaves = true;
    std::optional<cadair::ConferenceId> last;
    std::vector<cadair::ui::PartChip> chipList;

private:
    QString m_id;
};

/// The conference of one made-up family in its frame, Live in front.
struct LiveFixture {
    explicit LiveFixture(const QString& family = QStringLiteral("Mwyaren"))
    {
        for (const cadair::ConferenceRow& row : cadair::findConferences(at.office(), family))
            if (row.familyName == family && (!id || row.state == cadair::ConferenceState::InSession))
                id = row.id;
        frame.addPart(prepare);
        frame.addPart(live);
        frame.addPart(after);
    }

    void show(const QString& part = QStringLiteral("live"))
    {
        QVERIFY(id.has_value());
        QVERIFY(frame.open(id->text(), part));
        showAsInWindow(frame);
        frame.resize(cadair::ui::px(1306), cadair::ui::px(697)); // the rail is narrow here
        QCoreApplication::processEvents();
    }

    /// Runs the command that a key stands for, as the window's menu does.
    bool press(const QKeySequence& key)
    {
        for (const cadair::ui::Command& command : frame.commands())
            if (command.key == key && command.enabled) {
                command.run();
                return true;
            }
        return false;
    }

    cadair::OpenConference read() const { return cadair::reread(at.office(), *id); }
    const cadair::Participant& person(const cadair::OpenConference& open, const QString& name) const
    {
        for (const cadair::Participant& each : open.file.participants)
            if (each.name == name)
                return each;
        qFatal("nobody of that name");
    }
    cadair::ChildId child(int index) const { return read().file.subjects.at(static_cast<size_t>(index)).child.id; }
    void pass(int seconds) { at.clock.set(at.clock.now().addSecs(seconds)); }

    DemoDesk at;
    cadair::ui::ConferenceWorkspace frame{at.desk};
    FakePart* prepare = new FakePart(QStringLiteral("prepare"));
    cadair::ui::LivePart* live = new cadair::ui::LivePart(at.desk, at.prompts, nullptr);
    FakePart* after = new FakePart(QStringLiteral("after"));
    std::optional<cadair::ConferenceId> id;
};
