#include "core/documents/templates.h"

#include "core/base/strictjson.h"
#include "core/procedure/vocabulary.h"

#include <QFile>
#include <QRegularExpression>

#include <kainjow/mustache.hpp>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

namespace mustache = kainjow::mustache;

constexpr auto folder = ":/data/letters/"_L1;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

void check(const JsonReader& root)
{
    if (root.problem())
        throw std::runtime_error(root.problem()->text().toStdString());
}

std::map<QString, QString> wordsIn(const QString& path)
{
    const JsonReader root = JsonReader::fromBytes(bytesOf(path), path);
    std::map<QString, QString> words;
    for (const auto& [key, value] : root.members())
        words[key] = value.text();
    check(root);
    return words;
}

FieldList fieldListIn(const JsonReader& entry, const std::set<QString>& common)
{
    entry.only({u"fields", u"required"});
    FieldList list;
    list.known = common;
    for (const JsonReader& name : entry.at(u"fields").items())
        list.known.insert(name.text());
    for (const JsonReader& item : entry.at(u"required").items()) {
        item.only({u"field", u"part", u"only_by_rule"});
        RequiredField required{item.at(u"field").text(), {}, item.has(u"only_by_rule") && item.at(u"only_by_rule").boolean()};
        if (const auto part = item.find(u"part"))
            required.part = part->oneOf(partWords());
        if (!list.known.contains(required.name))
            item.fail(u"\"%1\" is not in the list of fields"_s.arg(required.name));
        list.required.push_back(std::move(required));
    }
    return list;
}

/// Which template speaks to which age: {template, below} each, the youngest first.
std::vector<ChildsAge> agesIn(const QString& path, const std::map<QString, FieldList>& known)
{
    const JsonReader root = JsonReader::fromBytes(bytesOf(path), path);
    root.only({u"ages"});
    std::vector<ChildsAge> ages;
    for (const JsonReader& each : root.at(u"ages").items()) {
        each.only({u"template", u"below"});
        ages.push_back({each.at(u"template").text(), ages.empty() ? 0 : ages.back().below, each.at(u"below").integer(1, 200)});
        if (!known.contains(ages.back().templateName))
            each.fail(u"there is no such template"_s);
        if (ages.size() > 1 && ages[ages.size() - 2].below >= ages.back().below)
            each.fail(u"the youngest come first"_s);
    }
    if (ages.empty())
        root.fail(u"no age has a template"_s);
    else
        ages.back().last = true;
    check(root);
    return ages;
}

/// One tag of a template, as far as checking needs it.
struct Tag {
    QString written;
    QString kind;   ///< "", "#", "^", "/", ">", "!", "&", "{", "="
    QString name;
    qsizetype at = 0;
};

std::vector<Tag> tagsIn(const QString& text)
{
    static const QRegularExpression pattern(u"\\{\\{(\\{|[#^/>!&=]?)\\s*(.*?)\\s*\\}\\}"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    std::vector<Tag> tags;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        tags.push_back({match.captured(0), match.captured(1), match.captured(2), match.capturedStart()});
    }
    return tags;
}

mustache::data dataOf(const Fields& fields)
{
    mustache::data data(mustache::data::type::object);
    for (const auto& [name, value] : fields.lines()) {
        data.set(name.toStdString(), value.toStdString());
        // A section of the same name shows what stands around a value only where there is one.
        data.set("has-" + name.toStdString(), !value.isEmpty());
    }
    for (const auto& [name, value] : fields.switches())
        data.set(name.toStdString(), value);
    for (const auto& [name, entries] : fields.lists()) {
        mustache::data list(mustache::data::type::list);
        for (const Fields& entry : entries)
            list << dataOf(entry);
        data.set(name.toStdString(), list);
        data.set("has-" + name.toStdString(), !entries.empty());
    }
    return data;
}

/// Where a template that cannot be read goes wrong: a section opened or closed alone, or brackets that nothing closes.
qsizetype placeOfFault(const QString& text)
{
    std::vector<Tag> open;
    for (Tag& tag : tagsIn(text)) {
        if (tag.kind == u"#" || tag.kind == u"^")
            open.push_back(std::move(tag));
        else if (tag.kind == u"/" && (open.empty() || open.back().name != tag.name))
            return tag.at;
        else if (tag.kind == u"/")
            open.pop_back();
    }
    if (!open.empty())
        return open.back().at;
    const qsizetype brackets = text.lastIndexOf(u"{{"_s);
    return text.indexOf(u"}}"_s, std::max<qsizetype>(brackets, 0)) < 0 ? brackets : -1;
}

QString baseName(const QString& field)
{
    return field.startsWith("has-"_L1) ? field.mid(4) : field;
}

} // namespace

LetterTemplates LetterTemplates::shipped()
{
    LetterTemplates all;
    const QString listPath = folder + u"fields.json"_s;
    const JsonReader root = JsonReader::fromBytes(bytesOf(listPath), listPath);
    root.only({u"common", u"templates"});
    for (const JsonReader& name : root.at(u"common").items())
        all.m_common.insert(name.text());
    for (const auto& [name, entry] : root.at(u"templates").members())
        all.m_fields[name] = fieldListIn(entry, all.m_common);
    check(root);
    all.m_ages = agesIn(folder + u"ages.json"_s, all.m_fields);

    for (const Language language : {Language::English, Language::Welsh}) {
        Shelf& shelf = language == Language::Welsh ? all.m_welsh : all.m_english;
        const QString place = folder + wordOf(language) + u'/';
        shelf.skeleton = QString::fromUtf8(bytesOf(place + u"skeleton.mustache"_s));
        shelf.words = wordsIn(place + u"words.json"_s);
        for (const auto& [name, list] : all.m_fields)
            shelf.templates[name] = QString::fromUtf8(bytesOf(place + name + u".mustache"_s));
    }
    return all;
}

QStringList LetterTemplates::names() const
{
    QStringList names;
    for (const auto& [name, list] : m_fields)
        names << name;
    return names;
}

const QString& LetterTemplates::text(Language language, const QString& name) const
{
    return shelf(language).templates.at(name);
}

const FieldList& LetterTemplates::fields(const QString& name) const
{
    return m_fields.at(name);
}

const QString& LetterTemplates::childsPage(std::optional<int> years) const
{
    if (!years)
        return m_ages[m_ages.size() / 2].templateName;
    const auto found = std::find_if(m_ages.begin(), m_ages.end(), [&](const ChildsAge& age) { return *years < age.below; });
    return found == m_ages.end() ? m_ages.back().templateName : found->templateName;
}

std::set<QString> LetterTemplates::partsOf(const QString& document) const
{
    std::set<QString> parts;
    for (const auto& [name, list] : m_fields)
        if (name == document || name.startsWith(document + u'-'))
            for (const RequiredField& required : list.required)
                parts.insert(required.part);
    return parts;
}

std::vector<TemplateProblem> LetterTemplates::problems(const QString& name, const QString& text) const
{
    const FieldList& list = fields(name);
    std::vector<TemplateProblem> found;
    mustache::mustache parsed(text.toStdString());
    if (!parsed.is_valid())
        found.push_back({TemplateFault::Unreadable, QString::fromStdString(parsed.error_message()), placeOfFault(text)});

    std::set<QString> mentioned;
    for (const Tag& tag : tagsIn(text)) {
        if (tag.kind == u"{" || tag.kind == u"&" || tag.kind == u"=") {
            found.push_back({TemplateFault::Unescaped, tag.written, tag.at});
            continue;
        }
        if (tag.kind == u"!")
            continue;
        if (tag.kind == u">" || !list.known.contains(baseName(tag.name)))
            found.push_back({TemplateFault::UnknownField, tag.name, tag.at});
        if (tag.kind != u"/")
            mentioned.insert(baseName(tag.name));
    }
    for (const RequiredField& required : list.required)
        if (!mentioned.contains(required.name) && !m_common.contains(required.name))
            found.push_back({TemplateFault::MissingField, required.name, -1});
    return found;
}

LetterTemplates LetterTemplates::with(const OwnTexts& own) const
{
    LetterTemplates made = *this;
    for (const auto& [place, text] : own)
        if (m_fields.contains(place.second))
            (place.first == Language::Welsh ? made.m_welsh : made.m_english).templates[place.second] = text;
    return made;
}

const QString& LetterTemplates::word(Language language, const QString& key) const
{
    const auto& words = shelf(language).words;
    const auto found = words.find(key);
    if (found == words.end())
        throw std::out_of_range("no word for " + key.toStdString());
    return found->second;
}

const std::map<QString, QString>& LetterTemplates::words(Language language) const
{
    return shelf(language).words;
}

QString LetterTemplates::render(Language language, const QString& name, const Fields& fields) const
{
    const Shelf& from = shelf(language);
    const std::string body = from.templates.at(name).toStdString();
    mustache::data data = dataOf(fields);
    data.set("body", mustache::partial([&body] { return body; }));
    mustache::mustache page(from.skeleton.toStdString());
    const std::string html = page.render(data);
    if (!page.is_valid())
        throw std::runtime_error("template " + name.toStdString() + ": " + page.error_message());
    return QString::fromStdString(html);
}

} // namespace cadair
