#pragma once

#include "ui/letterdesk/letterrun.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace cadair::ui {

class Card;
class IconLabel;
class SegmentBar;
class TextLabel;

/// "This letter": the recipient's language and type size, why they get it, and what was checked.
class LetterCard final : public QWidget {
    Q_OBJECT
public:
    explicit LetterCard(QWidget* parent = nullptr);

    /// Shows a recipient's letter; null: nobody. `office` is asked for words only while this is called.
    void showRow(const LetterRow* row, const OpenConference* open, const Office* office);
    QPushButton& mend() const { return *m_mend; }
    QPushButton& chairSays() const { return *m_chairSays; }
    QPushButton& laterButton() const { return *m_later; }
    QPushButton& safetyButton() const { return *m_safety; }
    SegmentBar& languages() const { return *m_languages; }
    SegmentBar& sizes() const { return *m_sizes; }

Q_SIGNALS:
    /// "cy", "en" or "both": what this person asked for.
    void languageWanted(const QString& tag);
    void sizeWanted(int points);
    /// One language is ready and the other follows, or both go together again.
    void laterWanted();
    /// Somebody answers whether this may safely go to this person.
    void safetyWanted();
    /// What is missing is to be entered.
    void mendWanted();
    /// The chair said that this person gets it, or takes that back.
    void chairSaid(bool yes);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Check {
        IconLabel* icon;
        TextLabel* words;
        QWidget* row;
    };
    void refreshTexts();
    QStringList problems() const;
    QString whyWords() const;
    QString entitlementWords() const;
    QString languageWords() const;
    QString safetyWords() const;
    void refreshHanding(bool open);
    void setChecks(const QStringList& problems);
    Check& check(size_t index);

    Card* m_card;
    QVBoxLayout* m_all;
    TextLabel* m_languageTitle;
    SegmentBar* m_languages;
    TextLabel* m_languageNote;
    QPushButton* m_later;
    TextLabel* m_sizeTitle;
    SegmentBar* m_sizes;
    TextLabel* m_whyTitle;
    TextLabel* m_why;
    QPushButton* m_chairSays;
    TextLabel* m_checkTitle;
    QVBoxLayout* m_checkRows;
    std::vector<Check> m_checks;
    QPushButton* m_mend;
    QPushButton* m_safety;

    std::optional<LetterRow> m_row;
    bool m_chairSaidYes = false;
    std::vector<std::pair<QString, QString>> m_problems; ///< English and Welsh, so that F8 needs no casebook
    std::vector<WithheldAddress> m_withheld;             ///< what must not reach this person
    LocalText m_rule;
    QString m_paragraph;
};

} // namespace cadair::ui
