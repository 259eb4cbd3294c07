#pragma once

#include "core/documents/document.h"
#include "ui/settings/logopicture.h"
#include "ui/settings/settingspage.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace cadair::ui {

class Card;
class DocumentPreview;
class FieldRow;
class SampleShelf;
class SegmentBar;
class SettlingText;
class TextLabel;

/// The head of the unit's paper in both languages, its picture, and the letter it gives. What is written is kept as it is
/// written and stands on every letter from then on.
class LetterheadPage final : public SettingsPage {
    Q_OBJECT
public:
    LetterheadPage(Desk& desk, SampleShelf& samples, Prompts& prompts, MessageBar& messages, ActionBar& actions, QWidget* parent = nullptr);

    void read() override;
    void settle() override;
    void clear() override;
    QString context() const override;
    QList<QWidget*> panes() const override;
    void showButtons(bool) override {}

    SettlingText& name(Language language) const { return language == Language::Welsh ? *m_nameCy : *m_nameEn; }
    SettlingText& line(Language language) const { return language == Language::Welsh ? *m_lineCy : *m_lineEn; }
    SettlingText& phone() const { return *m_phone; }
    SettlingText& email() const { return *m_email; }
    QCheckBox& both() const { return *m_both; }
    QPushButton& chooseButton() const { return *m_choose; }
    QPushButton& removeButton() const { return *m_remove; }
    DocumentPreview& preview() const { return *m_preview; }
    SegmentBar& languages() const { return *m_languages; }

protected:
    void refreshTexts() override;
    void showEvent(QShowEvent* event) override;

private:
    QList<SettlingText*> texts() const;
    const Procedure* procedure() const;
    void keep();
    void keepBoth();
    void choosePicture();
    void removePicture();
    void showPage();

    SampleShelf& m_samples;
    QByteArray m_logo;
    Card* m_card;
    TextLabel* m_words;
    SettlingText *m_nameEn, *m_nameCy, *m_lineEn, *m_lineCy, *m_phone, *m_email;
    FieldRow *m_nameEnRow, *m_nameCyRow, *m_lineEnRow, *m_lineCyRow, *m_phoneRow, *m_emailRow;
    QCheckBox* m_both;
    TextLabel* m_pictureHead;
    QLabel* m_picture;
    TextLabel* m_pictureWords;
    QPushButton* m_choose;
    QPushButton* m_remove;
    Card* m_page;
    SegmentBar* m_languages;
    DocumentPreview* m_preview;
};

} // namespace cadair::ui
