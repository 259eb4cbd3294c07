#pragma once

#include "core/rules/display.h"
#include "ui/desk/desk.h"
#include "ui/widgets/conferencepart.h"

#include <QObject>
#include <QRect>

#include <memory>

namespace cadair {
struct OpenConference;
}

namespace cadair::ui {

class FamilyWindow;
class Prompts;

/// Opens, blanks and feeds the family display. It never opens over Live unasked, asks whether the family really sees the screen
/// it opened on before anything stands there, and goes blank by itself when the desk is locked and while somebody is kept out.
class FamilyScreen final : public QObject {
    Q_OBJECT
public:
    /// `owner`: the screen the chair works on.
    FamilyScreen(Desk& desk, Prompts& prompts, MessageBar& messages, QWidget* owner);
    ~FamilyScreen() override;

    /// The conference was read anew. Another one than before: the display closes.
    void showConference(const OpenConference& conference);
    /// A second has passed.
    void tick();
    /// The casebook closes: blank, and nothing of the conference is kept.
    void lock();

    /// F5: opens it, or closes it.
    void toggle();
    /// Ctrl+.: blanks it, or shows it again.
    void toggleBlank();
    /// Marks the board or the plan as shared, or no longer.
    void share(DisplayPart part, bool shared);
    void setChoice(const DisplayChoice& choice);

    bool isOpen() const;
    bool isBlank() const { return m_blank; }
    /// Which of the screens it stands on, counted from the chair's.
    size_t screenIndex() const { return m_at; }
    const DisplaySharing& sharing() const { return m_sharing; }
    const DisplayChoice& choice() const { return m_choice; }
    FamilyWindow& window() const { return *m_window; }
    std::vector<Command> commands() const;
    std::vector<PartChip> chips() const;

    /// The screens there are, for tests: the first is the chair's.
    void setScreens(std::vector<QRect> screens) { m_screens = std::move(screens); }

Q_SIGNALS:
    void changed();
    /// What it shows is to be chosen.
    void choiceWanted();

private:
    std::vector<QRect> screens() const;
    bool openOn(const std::vector<QRect>& screens);
    void close();
    void refresh();
    void heedKeptOut();
    /// Whether there is anything of this part that everybody of the family who is here may read.
    bool hasForAll(DisplayPart part) const;
    QString namesOut() const;

    Desk& m_desk;
    Prompts& m_prompts;
    MessageBar& m_messages;
    QWidget* m_owner;
    std::unique_ptr<FamilyWindow> m_window;
    std::unique_ptr<OpenConference> m_open;
    std::optional<ConferenceId> m_of;
    DisplayChoice m_choice;
    DisplaySharing m_sharing;
    bool m_blank = true;
    bool m_warned = false; ///< there is one screen only, and that was said
    std::vector<ParticipantId> m_out;
    std::vector<ParticipantId> m_shownDespite; ///< the chair said that it shows while these are kept out
    std::vector<QRect> m_screens;
    size_t m_at = 0;
};

} // namespace cadair::ui
