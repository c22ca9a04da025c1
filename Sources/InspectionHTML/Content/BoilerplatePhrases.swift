/// How short blocks that are no part of an article begin, or read as a whole.
///
/// - Name: boilerplate-phrases 1
/// - Columns: phrase in lower case (a trailing `*` stands for any ending). Sorted.
/// - Compared with blocks of fewer than 120 characters, marks at their ends aside.
/// - Gathered for this project from the furniture of news and council pages.
enum BoilerplatePhrases {
  static let rows: StaticString = """
    a to z
    a-z of services
    about cookies
    about the author*
    accept all cookies
    accept cookies
    accessibility statement
    add a comment*
    add to favourites
    advert
    advertisement*
    all news
    all rights reserved*
    also read*
    article continues below*
    article tags*
    ask a question
    back
    back to all news
    back to list
    back to news*
    back to the top
    back to top
    categories*
    category:*
    click here to subscribe*
    close
    comments
    contact us
    continue reading*
    cookie policy
    cookie settings
    cookies
    copy link
    copyright*
    credit:*
    did you find this*
    download as pdf
    download pdf
    email
    email this page
    enjoyed this article*
    explore further
    explore more*
    facebook
    filed under*
    find out more about cookies
    follow @*
    follow us*
    get the latest*
    give us feedback
    go to top
    home
    image courtesy*
    image credit*
    image source*
    image:*
    in this section
    is this page useful*
    join our newsletter*
    join the conversation*
    join the discussion*
    last modified*
    last reviewed*
    last updated*
    latest news
    leave a comment*
    leave a reply*
    like this story*
    like this:
    linkedin
    listen to this article*
    load more*
    loading*
    log in*
    media enquiries
    menu
    more from*
    more in *
    more information*
    more like this
    more news
    more on this*
    more stories*
    most popular
    most read
    never miss*
    news archive
    newsletter sign up*
    next
    next article*
    next post*
    next story*
    next:*
    no comments*
    notify me *
    page feedback
    page last updated*
    page updated*
    permalink*
    photo by*
    photo courtesy*
    photo credit*
    photo:*
    photograph by*
    picture:*
    pinterest
    post a comment*
    posted by*
    posted in*
    posted on*
    powered by*
    press enquiries
    previous
    previous article*
    previous post*
    previous:*
    print
    print article
    print page
    print this page*
    printer friendly*
    privacy overview
    privacy policy
    published by*
    published on*
    published:*
    rate this*
    read also*
    read more*
    read next*
    read the full story*
    recommended*
    related articles
    related content
    related information
    related links
    related news
    related pages
    related posts
    related stories
    related topics
    related:*
    report a problem with this page*
    return to top
    rss
    rss feed*
    save
    search
    see also
    see also:*
    see more*
    share
    share on*
    share this article
    share this page
    share this story*
    share this*
    share via*
    share with*
    share:*
    show more*
    sign in*
    sign up*
    site map
    sitemap
    skip navigation*
    skip to*
    source:*
    stay connected*
    stay up to date*
    subscribe*
    tagged*
    tags*
    tell us what you think*
    terms and conditions
    thank you for your feedback*
    this article was last updated*
    this entry was posted*
    this page was last*
    toggle menu
    toggle navigation
    top
    top of page
    top stories
    topics*
    tweet
    twitter
    video:
    view all*
    view comments*
    view more*
    was this article helpful*
    was this page helpful*
    was this page useful*
    watch next*
    watch:
    what to read next*
    whatsapp
    you may also like*
    you might also like*
    you must be logged in*
    your email address will not be published*
    """

  /// How notices that are left out begin, however long they are; as above.
  static let notices: StaticString = """
    all rights reserved*
    cookies on *
    copyright *
    disclaimer*
    this article is copyright*
    this document is subject to copyright*
    this site uses cookies*
    this website uses cookies*
    we use cookies*
    we use some essential cookies*
    we value your privacy*
    """

  /// What short blocks that ask the reader to sign up for something hold.
  static let appeals: StaticString = """
    download our app
    download the app
    follow us on
    like us on
    newsletter
    sign up for
    sign up here
    sign up to
    subscribe
    """
}
