#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace cadair::ui {

class Chip;

/// A hidden text with a Show button, and a word when Caps Lock seems to be on (told by what the keys give).
class PassphraseField final : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseField(QWidget* parent = nullptr);
    QString text() const;
    void clear();
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void textEdited();
    void returnPressed();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refreshTexts();

    QLineEdit* m_edit;
    QPushButton* m_show;
    Chip* m_caps;
    bool m_capsOn = false;
};

} // namespace cadair::ui
