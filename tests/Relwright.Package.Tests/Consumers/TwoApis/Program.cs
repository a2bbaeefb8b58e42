using Relwright;

var books = new TwoApis.Shop.Shelf { Name = "Books", Genres = [TwoApis.Shop.Genre.Novel] };
var pots = new TwoApis.Museum.Shelf { Height = 180, Genres = [TwoApis.Museum.Genre.Amphora] };
Console.WriteLine($"{books.ToJson().Length} {pots.ToJson().Length} {typeof(TwoApis.Museum.MuseumClient).BaseType == typeof(ApiClient)}");
