/// How short blocks that are no part of an article begin, or read as a whole.
///
/// - Name: boilerplate-phrases 1
/// - Columns: phrase in lower case (a trailing `*` stands for any ending). Sorted.
/// - Compared with blocks of fewer than 120 characters, marks at their ends aside.
/// - Gathered for this project from the furniture of news and council pages.
enum BoilerplatePhrases {
  static let rows: StaticString = """
    a-z of services
    about cookies
    about the author*
    accept all cookies
    accept cookies
    add a comment*
    add to favourites
    advert
    advertisement*
    all rights reserved*
    also read*
    article continues below*
    article tags*
    ask a question
    back
    back to all news
    back to news*
    back to the top
    back to top
    categories*
    category:*
    click here to subscribe*
    close
    comments
    continue reading*
    cookie settings
    cookies
    copy link
    copyright*
    credit:*
    download as pdf
    download pdf
    email
    email this page
    explore more*
    facebook
    filed under*
    find out more about cookies
    follow @*
    follow us*
    get the latest*
    give us feedback
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
    like this:
    linkedin
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
    previous
    previous article*
    previous post*
    previous:*
    print
    print page
    print this page*
    privacy overview
    published by*
    published on*
    published:*
    rate this*
    read also*
    read more*
    read next*
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
    share this*
    share via*
    share:*
    show more*
    sign in*
    sign up*
    skip to*
    source:*
    stay connected*
    stay up to date*
    subscribe*
    tagged*
    tags*
    tell us what you think*
    thank you for your feedback*
    this article was last updated*
    this entry was posted*
    toggle menu
    toggle navigation
    top
    top of page
    top stories
    topics*
    tweet
    twitter
    view all*
    view comments*
    view more*
    was this article helpful*
    was this page helpful*
    was this page useful*
    watch next*
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
    this article is copyright*
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
