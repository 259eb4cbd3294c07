#pragma once

#include "core/casework/people.h"
#include "ui/desk/desk.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace cadair::ui {

class Card;
class EntryFields;
class TextLabel;

/// Adding somebody to the directory, or changing them. Whoever has the same name or e-mail already is shown first, never merged.
class EntryForm final : public QWidget {
    Q_OBJECT
public:
    EntryForm(Desk& desk, MessageBar& messages, QWidget* parent = nullptr);

    /// Opens the fields on somebody, who is new or known.
    void edit(const Person& person, bool isNew);
    /// Keeps what the fields say. Emits kept(), or says what stands against it. Throws nothing.
    void take();
    bool isTouched() const;
    void clear();
    EntryFields& fields() const { return *m_fields; }
    QPushButton& verb() const { return *m_verb; }
    QString comparison() const;
    void refreshTexts();

Q_SIGNALS:
    void kept(const QString& id);
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void warnOf(const Person& other);
    void compareWith(const Person& other);

    Desk& m_desk;
    MessageBar& m_messages;
    Person m_before;
    std::optional<Person> m_compared;
    bool m_isNew = true;
    bool m_notTheSame = false;
    Card* m_card;
    QScrollArea* m_scroll;
    TextLabel* m_comparison;
    EntryFields* m_fields;
    QPushButton* m_cancel;
    QPushButton* m_verb;
};

} // namespace cadair::ui
