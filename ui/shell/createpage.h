#pragma once

#include "ui/shell/casebookgate.h"
#include "ui/shell/gatepage.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace cadair::ui {

class FieldRow;
class PassphraseField;
class Prompts;
class TextLabel;

/// Makes a new casebook: where, the passphrase twice, the local procedures.
class CreatePage final : public GatePage {
    Q_OBJECT
public:
    CreatePage(LanguageSwitch& languages, CasebookGate& gate, Prompts& prompts, QWidget* parent = nullptr);

    void begin();
    void takeFocus();
    void tryEnded(const GateResult& result);

Q_SIGNALS:
    void backRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();
    void choosePlace();
    void create();
    bool ready() const;

    CasebookGate& m_gate;
    Prompts& m_prompts;
    bool m_busy = false;
    GateResult m_last{GateFailure::None, {}};
    TextLabel* m_title;
    TextLabel* m_warning;
    QLineEdit* m_path;
    QPushButton* m_choose;
    FieldRow* m_pathRow;
    PassphraseField* m_first;
    FieldRow* m_firstRow;
    PassphraseField* m_second;
    FieldRow* m_secondRow;
    QComboBox* m_procedures;
    FieldRow* m_proceduresRow;
    TextLabel* m_progress;
    QPushButton* m_back;
    QPushButton* m_create;
};

} // namespace cadair::ui
