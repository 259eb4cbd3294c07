#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

class QKeyEvent;
class QTextCursor;

namespace cadair::ui {

class OfferList;
class Speller;
class SpellingMarks;
class SettlingText;

/// What can be put into a paragraph besides what is typed; asked when it is needed.
struct NoteOffers {
    std::function<QStringList()> people;   ///< after @
    std::function<QStringList()> children; ///< after #
    std::function<QStringList()> phrases;  ///< after //, in the record's language
    std::function<void(const QString&)> learn; ///< a word spelling is to know from now on
};

/// Writing a paragraph in one field: @ offers people, # children, // phrases, and F7 goes through the words that spelling does
/// not know. What is put in is plain text, as if it had been typed.
class NoteWriting final : public QObject {
    Q_OBJECT
public:
    NoteWriting(SettlingText* field, NoteOffers offers);
    ~NoteWriting() override;

    /// Empty: nothing is marked. Stays where it is until the next call.
    void setSpeller(const Speller* speller);
    /// Goes to the next word after the caret that spelling does not know, and says what may be meant. False where there is none.
    bool goToUnknown();
    bool isOffering() const;
    QStringList offered() const;

Q_SIGNALS:
    /// No unknown word is left in this field.
    void spellingDone();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Offering { Nothing, People, Children, Phrases, Spelling };

    void typed(int position, int removed, int added);
    void refresh();
    void offer(const QStringList& offers, bool numbered);
    void take(int row);
    void takeSpelling(int row);
    void stop();
    QStringList all() const;
    bool offeringKey(QKeyEvent* event);

    SettlingText* m_field;
    NoteOffers m_offers;
    SpellingMarks* m_marks;
    const Speller* m_speller = nullptr;
    QPointer<OfferList> m_list; ///< a child of the window, which may go first
    Offering m_offering = Offering::Nothing;
    int m_start = 0;            ///< of the sign that began it, or of the unknown word
    int m_signs = 0;            ///< how many signs began it
    int m_suggested = 0;        ///< how many of the offers are suggestions; the one after them keeps the word
};

} // namespace cadair::ui
