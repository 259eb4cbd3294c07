#include "ui/register/registerlist.h"

#include "core/base/folding.h"
#include "core/wording/keynames.h"
#include "ui/language/languageswitch.h"
#include "ui/register/registerwords.h"
#include "ui/register/stepchart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/maderows.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowBelow = 800; // in pixels at 11 pt
enum ReviewChoice { AnyReview, Overdue, WithinMonth, LongPlans };

/// A box whose first item is "every …" and whose others hold a key.
void fill(QComboBox* box, const QString& every, const std::vector<std::pair<QString, QString>>& keys)
{
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(every);
    for (const auto& [key, name] : keys)
        box->addItem(name, key);
    box->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : box->findData(chosen)));
}

} // namespace

RegisterList::RegisterList(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_filters(new Card(this)), m_asAt(new TextLabel(m_filters, TextSize::Body, Tone::Plain, true)),
      m_day(new DateField(desk.clock().today(), m_filters)), m_refusal(new TextLabel(m_filters, TextSize::Small, Tone::Attention)),
      m_category(new QComboBox(m_filters)), m_agency(new QComboBox(m_filters)), m_review(new QComboBox(m_filters)),
      m_search(new QLineEdit(m_filters)), m_chart(new StepChart(m_filters)), m_card(new Card(this)), m_table(new CardTable(m_card)),
      m_rows(makeRows()), m_nobody(new EmptyState(m_card, u"journal-bookmark"_s))
{
    layOut();
    connectAll();
    refreshTexts();
}

void RegisterList::layOut()
{
    auto* all = new QVBoxLayout(this);
    scaleLayout(all, {}, 12);
    auto* rows = m_filters->addPadded();
    auto* row = new QHBoxLayout;
    scaleLayout(row, {}, 10);
    m_asAt->setBuddy(m_day->edit());
    m_asAt->setWordWrap(false);
    row->addWidget(m_asAt);
    row->addWidget(m_day);
    for (QComboBox* box : {m_category, m_agency, m_review}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(7);
        row->addWidget(box, 2);
    }
    scaleWidth(m_search, 220);
    m_search->setClearButtonEnabled(true);
    m_card->addHeaderWidget(m_search);
    rows->addLayout(row);
    rows->addWidget(m_refusal);
    rows->addWidget(m_chart);
    m_table->setRows(m_rows);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_nobody, 1);
    all->addWidget(m_filters);
    all->addWidget(m_card, 1);
}

void RegisterList::connectAll()
{
    m_search->installEventFilter(this);
    m_table->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &RegisterList::filter);
    for (QComboBox* box : {m_category, m_agency, m_review})
        connect(box, &QComboBox::currentIndexChanged, this, &RegisterList::filter);
    connect(m_day->edit(), &QLineEdit::editingFinished, this, [this] { takeDay(m_day->date()); });
    connect(m_day, &DateField::dateChanged, this, [this](std::optional<QDate> day) {
        if (!m_day->edit()->hasFocus()) // chosen from the calendar; what is typed counts once it is finished
            takeDay(day);
    });
    connect(m_day, &DateField::refusalChanged, m_refusal, [this](const QString& refusal) {
        m_refusal->setText(refusal);
        m_refusal->setVisible(!refusal.isEmpty());
    });
    connect(m_chart, &StepChart::dayChosen, this, [this](QDate day) { takeDay(day); });
    connect(m_table, &CardTable::rowActivated, this, [this] {
        if (const RegisterRow* row = current())
            Q_EMIT opened(RegisterRow(*row));
    });
    connect(m_table, &CardTable::currentChanged, this, &RegisterList::currentChanged);
}

void RegisterList::show(RegisterView view)
{
    changeTo([&] {
        m_listed.clear();
        m_order.clear();
        m_view = std::move(view);
    });
    m_day->setToday(m_view.today);
    m_day->setDate(m_view.day);
    m_chart->setCounts(m_view.counts, m_view.today);
    m_chart->setDay(m_view.day);
    refreshTexts();
}

void RegisterList::clear()
{
    m_search->clear();
    show({});
}

void RegisterList::fillBoxes()
{
    const Language language = screenLanguage();
    std::map<QString, QString> categories, agencies;
    for (const RegisterRow& row : m_view.rows) {
        for (const CategoryKey& category : row.categories)
            categories.emplace(category.text(), nameOfCategory(category, language));
        for (const AgencyKey& agency : row.agencies)
            if (const AgencyKind* kind = m_desk.rulebook().agencies().find(agency))
                agencies.emplace(agency.text(), kind->shortName.in(language));
    }
    const auto byName = [language](const std::map<QString, QString>& names) {
        std::vector<std::pair<QString, QString>> sorted(names.begin(), names.end());
        std::sort(sorted.begin(), sorted.end(), [language](const auto& a, const auto& b) { return sortKey(a.second, language) < sortKey(b.second, language); });
        return sorted;
    };
    fill(m_category, tr("Every category"), byName(categories));
    fill(m_agency, tr("Every agency"), byName(agencies));
    fill(m_review, tr("Any review date"), {{u"overdue"_s, tr("Review overdue")}, {u"month"_s, tr("Review within a month")},
                                             {u"long"_s, tr("Plans that run long")}});
}

bool RegisterList::isWanted(const RegisterRow& row) const
{
    const QString category = m_category->currentData().toString();
    const QString agency = m_agency->currentData().toString();
    const auto has = [](const auto& keys, const QString& key) {
        return key.isEmpty() || std::any_of(keys.begin(), keys.end(), [&](const auto& each) { return each.text() == key; });
    };
    if (!has(row.categories, category) || !has(row.agencies, agency))
        return false;
    if (m_review->currentIndex() == Overdue && row.reviewLateBy(m_view.day) == 0)
        return false;
    if (m_review->currentIndex() == WithinMonth && !(row.reviewBy && *row.reviewBy <= m_view.day.addMonths(1)))
        return false;
    if (m_review->currentIndex() == LongPlans && !lengthOf(row).isLong)
        return false;
    const Child& child = row.child;
    QStringList words{child.givenName, child.calledName, child.familyName, row.familyName, row.reference};
    for (const ChildName& name : row.formerly)
        words << name.given << name.called << name.family;
    return matchesWords(words.join(u' '), m_search->text());
}

void RegisterList::sortRows()
{
    m_keys.clear();
    m_order.clear();
    for (const RegisterRow& row : m_view.rows) {
        m_order.push_back(m_keys.size());
        m_keys.push_back(sortKey(RegisterWords::sortName(row.child), screenLanguage()));
    }
    std::stable_sort(m_order.begin(), m_order.end(), [this](size_t a, size_t b) { return m_keys[a] < m_keys[b]; });
}

void RegisterList::filter()
{
    m_rows->changeRows([&] {
        m_listed.clear();
        for (const size_t at : m_order)
            if (isWanted(m_view.rows[at]))
                m_listed.push_back(at);
    });
    m_table->setVisible(!m_listed.empty());
    m_nobody->setVisible(m_listed.empty());
    m_nobody->setSentence(m_view.rows.empty() ? tr("No child is on the list on this day.")
                                              : tr("No child on the list matches. Take a filter away, or check the spelling."));
    m_card->setSide(m_listed.size() == m_view.rows.size() ? tr("%n child(ren)", nullptr, static_cast<int>(m_listed.size()))
                                                          //: how many are shown, how many there are
                                                          : tr("%1 of %2").arg(m_listed.size()).arg(m_view.rows.size()));
    Q_EMIT currentChanged();
}

std::vector<const RegisterRow*> RegisterList::listed() const
{
    std::vector<const RegisterRow*> rows;
    for (const size_t at : m_listed)
        rows.push_back(&m_view.rows[at]);
    return rows;
}

std::vector<const RegisterRow*> RegisterList::everybody() const
{
    std::vector<const RegisterRow*> rows;
    for (const size_t at : m_order)
        rows.push_back(&m_view.rows[at]);
    return rows;
}

const RegisterRow* RegisterList::current() const
{
    const int row = m_rows->rowOf(m_table->currentId());
    return row < 0 ? nullptr : &rowAt(row);
}

void RegisterList::focusList()
{
    if (m_listed.empty()) {
        m_day->setFocus();
        return;
    }
    if (m_table->currentId().isEmpty())
        m_table->setCurrentId(rowAt(0).child.id.text());
    m_table->setFocus();
}

void RegisterList::focusFind()
{
    m_search->setFocus();
    m_search->selectAll();
}

void RegisterList::showOverdue()
{
    m_search->clear();
    m_category->setCurrentIndex(0);
    m_agency->setCurrentIndex(0);
    m_review->setCurrentIndex(Overdue);
}

/// A day that has not come has no register yet.
void RegisterList::takeDay(std::optional<QDate> day)
{
    if (!day)
        return;
    if (*day > m_view.today) {
        m_refusal->setText(tr("This day has not come yet. Today's list is the last there is."));
        m_refusal->show();
        return;
    }
    if (*day != m_view.day)
        Q_EMIT dayWanted(*day);
}

/// Names begin with letters of the screen's alphabet: in Welsh "l" finds no "Llygoden", and "ll" does.
bool RegisterList::jumpTo(const QString& typed)
{
    if (m_typedAt.isValid() && m_typedAt.elapsed() > QApplication::keyboardInputInterval())
        m_typed.clear();
    m_typedAt.start();
    m_typed += typed;
    const QString wanted = sortKey(m_typed, screenLanguage());
    for (int row = 0; row < m_rows->rows(); ++row) {
        const QString& name = m_keys[m_listed[static_cast<size_t>(row)]];
        if (name.startsWith(wanted) && name.mid(wanted.size(), 1) != u"~")
            return m_table->setCurrentId(rowAt(row).child.id.text());
    }
    return false;
}

bool RegisterList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const int key = press->key();
    if (watched == m_search && !m_listed.empty() && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        focusList();
        return true;
    }
    const bool plain = !(press->modifiers() & ~Qt::ShiftModifier);
    if (watched == m_table && plain && !press->text().isEmpty() && press->text()[0].isLetter()) {
        jumpTo(press->text());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RegisterList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts(); // the alphabet is another
    if (event->type() == QEvent::StyleChange)
        followRoom(); // the letters are larger or smaller
}

void RegisterList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    followRoom();
}

/// Where there is little room, as with large letters in a small window, the list matters more than the picture (the day can
/// still be typed), and fewer columns stand side by side.
void RegisterList::followRoom()
{
    m_chart->setVisible(height() >= fontMetrics().height() * 18);
    const bool narrow = width() < px(narrowBelow);
    if (narrow != std::exchange(m_narrow, narrow))
        changeTo([] {});
}

void RegisterList::refreshTexts()
{
    m_asAt->setText(tr("As &at"));
    m_day->edit()->setAccessibleName(tr("The register as at this day"));
    m_category->setAccessibleName(tr("Only this category"));
    m_agency->setAccessibleName(tr("Only children this agency works with"));
    m_review->setAccessibleName(tr("Only reviews due, or plans that run long"));
    m_search->setPlaceholderText(tr("Find a name"));
    m_search->setAccessibleName(tr("Find a child on the list by name"));
    m_card->setTitle(tr("Children, by the alphabet"));
    m_table->setAccessibleName(tr("Children on the list"));
    m_table->setAccessibleDescription(tr("Enter opens the family. Typing jumps to a name."));
    m_refusal->setVisible(!m_refusal->text().isEmpty());
    fillBoxes();
    sortRows();
    filter();
}

} // namespace cadair::ui

#include "moc_registerlist.cpp"
